import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { corpus } from '../../data/open-corpus.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/store.ts';
import { PacksSection } from './packs-section.tsx';

/** The reader's choices, as they are now, in whatever window they were made. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings>();
  const [names, setNames] = useState<Record<string, string>>({});
  useEffect(() => {
    const ending = new AbortController();
    const read = () => void readSettings().then(setSettings);
    read();
    watchSettings(read, ending.signal);
    return () => ending.abort();
  }, []);
  useEffect(() => {
    if (settings) void namesOf(settings).then(setNames);
  }, [settings]);
  if (!settings) return null;
  return (
    <Options settings={settings} names={names} onChange={(change) => void changeSettings(change)}>
      <PacksSection />
    </Options>
  );
}

/** The names of everything that is muted; an entity that no pack has any more keeps its id. */
async function namesOf({ muted, mutedOn }: Settings): Promise<Record<string, string>> {
  const ids = [...new Set([...muted, ...Object.values(mutedOn).flat()])];
  const names = await corpus.names(ids);
  return Object.fromEntries(ids.map((id) => [id, names.get(id) ?? id]));
}
