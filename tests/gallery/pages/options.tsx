/** The options as they are at first, and with everything muted and added that can be. */
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/options/options.css';
import '../../../components/files/problems.css';
import { Options } from '../../../components/options/options.tsx';
import { Packs, type PackWork } from '../../../components/options/packs.tsx';
import type { PackRecord } from '../../../data/corpus/storage/database.ts';
import { DEFAULTS, type Settings } from '../../../data/settings/settings.ts';
import type { State } from '../state.ts';

const nothing = () => undefined;
const bundled: PackRecord = {
  id: 'backgrounder',
  title: 'Backgrounder',
  version: '1.0',
  storedBy: '1.0',
  counts: { entities: 304, facts: 1200, sources: 60, disputes: 20 },
};
const added: PackRecord = {
  ...bundled,
  id: 'rivers',
  title: 'Rivers and the dams on them',
  counts: { entities: 12, facts: 40, sources: 3, disputes: 0 },
  size: 48_000,
};

function options(change: Partial<Settings>, packs: PackRecord[], work: PackWork): State {
  const settings = { ...DEFAULTS, ...change };
  return {
    view: (
      <Options settings={settings} names={{ huawei: 'Huawei' }} onChange={nothing}>
        <Packs packs={packs} work={work} onAdd={nothing} onCancel={nothing} onRemove={nothing} />
      </Options>
    ),
  };
}

export const STATES: Record<string, State> = {
  default: options({}, [bundled], { name: 'idle' }),
  full: options(
    { muted: ['huawei'], mutedOn: { 'news.example': ['huawei'] }, offSites: ['bank.example'] },
    [bundled, added],
    { name: 'added', title: added.title },
  ),
  importing: options({ opens: 'click' }, [bundled], { name: 'importing', step: 'storing', share: 0.4 }),
  refused: options({}, [bundled], {
    name: 'refused',
    problems: [
      {
        place: { in: 'field', path: ['facts', 3, 'source'] },
        what: { code: 'noSource', details: ['bbc', ''] },
      },
    ],
  }),
};
