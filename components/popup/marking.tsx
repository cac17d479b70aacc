import { i18n } from '#i18n';
import type { Settings } from '../../data/settings/settings.ts';
import { Switch } from './switch.tsx';

interface MarkingProps {
  settings: Pick<Settings, 'on' | 'chosenOnly'>;
  onChange(change: Partial<Settings>): void;
}

/** Whether pages are marked at all, and whether all of them. */
export function Marking({ settings: { on, chosenOnly }, onChange }: MarkingProps) {
  return (
    <footer class="marking">
      <Switch label={i18n.t('popup.markEverywhere')} isOn={on} onChange={(isOn) => onChange({ on: isOn })} />
      {on && (
        <Switch
          label={i18n.t('popup.chosenOnly')}
          isOn={chosenOnly}
          onChange={(isOn) => onChange({ chosenOnly: isOn })}
        />
      )}
    </footer>
  );
}
