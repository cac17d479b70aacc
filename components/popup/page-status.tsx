import { i18n } from '#i18n';
import type { PageReport } from '../../data/panel/page-report.ts';
import { shorten } from '../shorten.ts';
import { groupMentions } from './mentions.ts';
import { pageWord } from './on-page.tsx';

interface PageStatusProps {
  page: PageReport;
  /** The page's title, which may be empty. */
  title: string;
}

/** Says what is known about the page, and whenever that changes, to those who do not see the list. */
export function PageStatus(props: PageStatusProps) {
  return (
    <p class="visually-hidden page-status" role="status">
      {statusOf(props)}
    </p>
  );
}

/** What is said of a page. It names the page: of another with as many things on it, the same words would not be heard. */
export function statusOf({ page, title }: PageStatusProps): string {
  const count = page.name === 'on' ? groupMentions(page.mentions).length : 0;
  const word = pageWord(page) ?? i18n.t('sidepanel.found', count);
  return title === '' ? word : i18n.t('sidepanel.ofPage', [shorten(title), word]);
}
