import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../data/panel/page-report.ts';
import type { PlacedMention } from '../../data/panel/reading-order.ts';
import { siteLabel } from '../site-label.ts';
import { groupMentions } from './mentions.ts';
import { Switch } from './switch.tsx';

interface OnPageProps {
  page: PageReport;
  /** Whose marks can be switched here. */
  site: { name: string; isOn: boolean } | undefined;
  onSite(isOn: boolean): void;
  onGoTo(mention: PlacedMention): void;
  /** The reader's pointer or focus is on a mention, or on none any more. */
  onPoint?(mention: PlacedMention | undefined): void;
}

/** What the current page mentions: each entity once, with a count; choosing one goes there. */
export function OnPage({ site, onSite, ...body }: OnPageProps) {
  return (
    <section class="on-page" aria-labelledby="on-page-title">
      <header class="section-head">
        <h2 id="on-page-title">{i18n.t('popup.onPage')}</h2>
        {site && (
          <Switch
            label={i18n.t('popup.markSite', [siteLabel(site.name)])}
            isOn={site.isOn}
            onChange={onSite}
          />
        )}
      </header>
      <OnPageBody {...body} />
    </section>
  );
}

type BodyProps = Omit<OnPageProps, 'site' | 'onSite'>;

function OnPageBody({ page, ...on }: BodyProps) {
  if (page.name === 'on' && page.mentions.length > 0) return <Groups mentions={page.mentions} {...on} />;
  return <p class="on-page-word">{pageWord(page)}</p>;
}

/** Why nothing is listed; `undefined` where something is. */
export function pageWord(page: PageReport): string | undefined {
  switch (page.name) {
    case 'loading':
      return i18n.t('popup.loading');
    case 'off':
      return i18n.t('popup.off');
    case 'site-off':
      return i18n.t('popup.siteOff');
    case 'not-chosen':
      return i18n.t('popup.notChosen');
    case 'opted-out':
      return i18n.t('popup.optedOut');
    case 'unreadable':
      return i18n.t(`popup.unreadable.${page.why}`);
    case 'on':
      return page.mentions.length > 0 ? undefined : i18n.t('popup.nothing');
  }
}

function Groups({ mentions, onGoTo, onPoint }: Omit<BodyProps, 'page'> & { mentions: PlacedMention[] }) {
  // A list that goes from under the pointer is told of no leaving.
  useEffect(() => () => onPoint?.(undefined), []);
  return (
    <ul>
      {groupMentions(mentions).map(({ entity, name, mentions: [first, ...others] }) => (
        <li key={entity}>
          <button
            type="button"
            onClick={() => first && onGoTo(first)}
            onPointerEnter={() => onPoint?.(first)}
            onPointerLeave={() => onPoint?.(undefined)}
            onFocus={() => onPoint?.(first)}
            onBlur={() => onPoint?.(undefined)}
          >
            <span class="on-page-name">{name}</span>
            <span class="on-page-count">{i18n.t('popup.times', others.length + 1)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
