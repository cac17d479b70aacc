import { i18n } from '#i18n';
import { Switch } from './switch.tsx';

interface RecentLookUpsProps {
  recent: { id: string; name: string }[];
  isKept: boolean;
  onOpen(id: string): void;
  onClear(): void;
  onKeep(isKept: boolean): void;
}

/** What was looked up last, to be opened again, forgotten, or no longer remembered. */
export function RecentLookUps({ recent, isKept, onOpen, onClear, onKeep }: RecentLookUpsProps) {
  return (
    <section class="recent" aria-labelledby="recent-title">
      <header class="section-head">
        <h2 id="recent-title">{i18n.t('popup.recent')}</h2>
        <Switch label={i18n.t('popup.keepRecent')} isOn={isKept} onChange={onKeep} />
      </header>
      {recent.length > 0 && (
        <div class="recent-list">
          <ul>
            {recent.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onOpen(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="recent-clear" onClick={onClear}>
            {i18n.t('popup.clearRecent')}
          </button>
        </div>
      )}
    </section>
  );
}
