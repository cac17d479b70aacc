import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Settings, type SettingsChange, siteSwitched } from '../../data/settings/settings.ts';
import { siteLabel } from '../site-label.ts';
import { List } from './list.tsx';
import { RadioGroup } from './radio-group.tsx';
import { siteIn } from './site-in.ts';

interface SitesProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

/** Where pages are marked: everywhere but on some sites, or on chosen sites only. */
export function Sites({ settings, onChange }: SitesProps) {
  const { chosenOnly, onSites, offSites } = settings;
  const turn = (site: string, isOn: boolean) => onChange((now) => siteSwitched(now, site, isOn));
  return (
    <>
      <RadioGroup
        legend={i18n.t('options.where')}
        name="where"
        value={chosenOnly ? 'chosen' : 'everywhere'}
        choices={[
          ['everywhere', i18n.t('options.everywhere')],
          ['chosen', i18n.t('options.chosenOnly')],
        ]}
        onChoose={(where) => onChange({ chosenOnly: where === 'chosen' })}
      />
      {chosenOnly ? (
        <>
          <List
            title={i18n.t('options.onSites')}
            empty={i18n.t('options.noOnSites')}
            undoLabel={i18n.t('options.unchoose')}
            items={onSites.map((site) => ({ label: siteLabel(site), undo: () => turn(site, false) }))}
          />
          <AddSite onAdd={(site) => turn(site, true)} />
        </>
      ) : (
        <List
          title={i18n.t('options.offSites')}
          empty={i18n.t('options.noOffSites')}
          undoLabel={i18n.t('options.switchOn')}
          items={offSites.map((site) => ({ label: siteLabel(site), undo: () => turn(site, true) }))}
        />
      )}
    </>
  );
}

function AddSite({ onAdd }: { onAdd(site: string): void }) {
  const [written, write] = useState('');
  const [isWrong, tell] = useState(false);
  const add = () => {
    const site = siteIn(written);
    tell(site === undefined);
    if (site === undefined) return;
    onAdd(site);
    write('');
  };
  return (
    <form
      class="options-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        {i18n.t('options.siteLabel')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={isWrong}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{i18n.t('options.addSite')}</button>
      <p role="status">{isWrong && i18n.t('options.noSite')}</p>
    </form>
  );
}
