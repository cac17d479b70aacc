import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DENSITIES, OPENS, opensOnRest } from '../../data/settings/page-settings.ts';
import { entityMuted, type Settings, type SettingsChange } from '../../data/settings/settings.ts';
import { siteLabel } from '../site-label.ts';
import { List } from './list.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Sites } from './sites.tsx';

export interface OptionsProps {
  settings: Settings;
  /** The names of muted entities, by id. */
  names: Record<string, string>;
  onChange(change: SettingsChange): void;
  /** What stands below the choices. */
  children?: ComponentChildren;
}

const DWELLS = [200, 400, 700, 1200] as const;

/** How marks and cards behave, and what is not marked. */
export function Options({ settings, names, onChange, children }: OptionsProps) {
  const { muted, mutedOn } = settings;
  return (
    <article class="options">
      <h1 class="options-title">{i18n.t('options.title')}</h1>
      <RadioGroup
        legend={i18n.t('options.density')}
        name="density"
        value={settings.density}
        choices={DENSITIES.map((value) => [value, i18n.t(`options.densities.${value}`)])}
        onChoose={(density) => onChange({ density })}
      />
      <RadioGroup
        legend={i18n.t('options.opens')}
        name="opens"
        value={settings.opens}
        choices={OPENS.map((value) => [value, i18n.t(`options.opensBy.${value}`)])}
        onChoose={(opens) => onChange({ opens })}
      />
      {opensOnRest(settings.opens) && (
        <RadioGroup
          legend={i18n.t('options.dwell')}
          name="dwell"
          value={settings.dwell}
          choices={DWELLS.map((value) => [value, i18n.t('options.milliseconds', [String(value)])])}
          onChoose={(dwell) => onChange({ dwell })}
        />
      )}
      <List
        title={i18n.t('options.muted')}
        empty={i18n.t('options.nothingMuted')}
        undoLabel={i18n.t('options.unmute')}
        items={[
          ...muted.map((id) => ({
            label: names[id] ?? id,
            undo: () => onChange((now) => entityMuted(now, id, undefined, false)),
          })),
          ...Object.entries(mutedOn).flatMap(([site, ids]) =>
            ids.map((id) => ({
              label: i18n.t('options.mutedOn', [names[id] ?? id, siteLabel(site)]),
              undo: () => onChange((now) => entityMuted(now, id, site, false)),
            })),
          ),
        ]}
      />
      <Sites settings={settings} onChange={onChange} />
      {children}
    </article>
  );
}
