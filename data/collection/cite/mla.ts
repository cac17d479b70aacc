import { dayFirst } from './dates.ts';
import { inOrder, inverted } from './names.ts';
import { closed, type Run } from './runs.ts';
import { titleCase } from './title-case.ts';
import type { Work } from './work.ts';

/** A works-cited entry after the MLA Handbook, 9th edition. */
export function mla(work: Work): Run[] {
  const { title, published, url, accessed } = work;
  const house = work.container ?? work.publisher ?? '';
  const stands = work.type === 'book' || work.type === 'report';
  const facts: Run[][] = [
    house ? [work.container ? { text: house, style: 'italic' as const } : { text: house }] : [],
    published ? [{ text: dayFirst(work.type === 'book' ? published.slice(0, 4) : published) }] : [],
    url ? [{ text: url }] : [],
  ].filter((fact) => fact.length > 0);
  return [
    ...authors(work, house),
    ...closed(titleCase(title), '.', stands ? 'italic' : 'quoted'),
    ...facts.flatMap((fact, index): Run[] => [{ text: index === 0 ? ' ' : ', ' }, ...fact]),
    { text: facts.length > 0 ? '.' : '' },
    // Where no date of its own tells which version was read, the day of reading does.
    ...(published || !url ? [] : [{ text: ` Accessed ${dayFirst(accessed)}.` }]),
  ];
}

function authors({ authors: names }: Work, house: string): Run[] {
  const [first, second, ...others] = names;
  // A body that is its own publisher is named as the publisher only (5.121).
  if (!first || (!second && inOrder(first) === house)) return [];
  if (!second) return [{ text: `${stop(inverted(first))} ` }];
  if (others.length > 0) return [{ text: `${inverted(first)}, et al. ` }];
  return [{ text: `${inverted(first)}, and ${stop(inOrder(second))} ` }];
}

function stop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
