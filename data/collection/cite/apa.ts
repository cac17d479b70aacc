import { monthFirst, yearFirst } from './dates.ts';
import { inOrder, withInitials } from './names.ts';
import { withinQuotes } from './quoted.ts';
import { closed, type Run, withStop } from './runs.ts';
import { stopped } from './stops.ts';
import type { Work } from './work.ts';

/** Most authors that APA lists; of more, the first nineteen and the last. */
const MOST = 20;

/**
 * A reference list entry after the APA Publication Manual, 7th edition. A work without a title is described in square
 * brackets (section 9.22).
 */
export function apa(work: Work): Run[] {
  const { title, published, authors: names, url, accessed } = work;
  const house = work.container ?? work.publisher ?? '';
  const isInPeriodical = work.type === 'newspaper' || work.type === 'journal';
  const head = work.isUntitled
    ? [{ text: `[Passage beginning “${withinQuotes(title)}”].` }]
    : closed(title, '.', isInPeriodical ? 'plain' : 'italic');
  const date = `(${published ? yearFirst(isDated(work) ? published : published.slice(0, 4)) : 'n.d.'}).`;
  const lead: Run[] =
    names.length > 0
      ? [{ text: `${listed(names.map(withInitials))} ${date} ` }, ...head]
      : [...head, { text: ` ${date}` }];
  // A body that is its own publisher is not named twice (section 9.33).
  const isNamed = names.length === 1 && names[0] !== undefined && inOrder(names[0]) === house;
  const place: Run[] =
    house && !isNamed
      ? withStop([{ text: ' ' }, { text: house, ...(isInPeriodical ? { style: 'italic' as const } : {}) }])
      : [];
  const link = url ? (published ? ` ${url}` : ` Retrieved ${monthFirst(accessed)}, from ${url}`) : '';
  return [...lead, ...place, { text: link }];
}

/** Books, journals and reports come out in a year; what is read by the day is dated by the day. */
function isDated({ type }: Work): boolean {
  return type === 'newspaper' || type === 'webpage';
}

function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length === 1) return stopped(last);
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${stopped(last)}`;
  return `${names.slice(0, -1).join(', ')}, & ${stopped(last)}`;
}
