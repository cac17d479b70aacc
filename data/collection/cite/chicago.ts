import { monthFirst } from './dates.ts';
import { inOrder } from './names.ts';
import { outsideQuotes, withinQuotes } from './quoted.ts';
import { closed, type Run, withStop } from './runs.ts';
import { headline } from './title-case.ts';
import type { Work } from './work.ts';

/**
 * A full note after the Chicago Manual of Style, 17th edition (notes and bibliography). Words that stand in for a title
 * are quoted as they are, as it has it for posts (14.209).
 */
export function chicagoNote(work: Work): Run[] {
  const { authors: names, published, url, accessed } = work;
  const title = headline(work);
  const lead = names.length > 0 ? [{ text: `${listed(names.map(inOrder))}, ` }] : [];
  const link = [published || !url ? '' : `accessed ${monthFirst(accessed)}`, url ?? ''].filter(Boolean);
  if (work.type === 'book' || work.type === 'report') {
    const date = published && monthFirst(work.type === 'book' ? published.slice(0, 4) : published);
    const imprint = [work.publisher, date].filter(Boolean).join(', ');
    const head: Run =
      work.type === 'book'
        ? { text: outsideQuotes(title), style: 'italic' }
        : { text: `“${withinQuotes(title)}”` };
    const rest = [imprint && ` (${imprint})`, ...link.map((part) => `, ${part}`)].join('');
    return withStop([...lead, head, { text: rest }]);
  }
  const isPeriodical = work.type === 'newspaper' || work.type === 'journal';
  const isNamed = names.length === 1 && names[0] !== undefined && inOrder(names[0]) === work.container;
  const rest: Run[] = [
    ...(work.container && !isNamed
      ? [{ text: work.container, ...(isPeriodical ? { style: 'italic' as const } : {}) }]
      : []),
    ...[published ? monthFirst(work.type === 'journal' ? published.slice(0, 4) : published) : '', ...link]
      .filter(Boolean)
      .map((text) => ({ text })),
  ];
  return withStop([
    ...lead,
    ...closed(title, rest.length > 0 ? ',' : '.', 'quoted'),
    ...rest.flatMap((run, index): Run[] => [{ text: index === 0 ? ' ' : ', ' }, run]),
  ]);
}

/** Up to three names in full; of more, the first and `et al.` (14.76). */
export function listed(names: string[]): string {
  const [first = '', second, third, ...others] = names;
  if (others.length > 0) return `${first} et al.`;
  if (third) return `${first}, ${second}, and ${third}`;
  return second ? `${first} and ${second}` : first;
}
