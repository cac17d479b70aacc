import { i18n } from '#i18n';
import { groupMentions } from './mentions.ts';
import { type PageReport, pageWord } from './on-page.tsx';

/** Says what is known about the page, and whenever that changes, to those who do not see the list. */
export function PageStatus({ page }: { page: PageReport }) {
  const word = pageWord(page);
  const count = page.name === 'on' ? groupMentions(page.mentions).length : 0;
  return (
    <p class="visually-hidden page-status" role="status">
      {word ?? i18n.t('sidepanel.found', count)}
    </p>
  );
}
