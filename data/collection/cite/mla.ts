import { dayFirst } from './dates.ts';
import { inOrder, inverted } from './names.ts';
import { closed, type Run, withStop } from './runs.ts';
import { stopped } from './stops.ts';
import { headline } from './title-case.ts';
import type { Work } from './work.ts';

/**
 * A works-cited entry after the MLA Handbook, 9th edition. Words that stand in for a title are quoted as they are, as
 * it has it for short works without one.
 */
export function mla(work: Work): Run[] {
  const { published, url, accessed } = work;
  const house = work.container ?? work.publisher ?? '';
  const stands = work.type === 'book' || work.type === 'report';
  const facts: Run[][] = [
    house ? [work.container ? { text: house, style: 'italic' as const } : { text: house }] : [],
    published ? [{ text: dayFirst(work.type === 'book' ? published.slice(0, 4) : published) }] : [],
    url ? [{ text: url }] : [],
  ].filter((fact) => fact.length > 0);
  const entry = [
    ...authors(work, house),
    ...closed(headline(work), '.', stands ? 'italic' : 'quoted'),
    ...facts.flatMap((fact, index): Run[] => [{ text: index === 0 ? ' ' : ', ' }, ...fact]),
  ];
  return [
    ...withStop(entry),
    // Where no date of its own tells which version was read, the day of reading does.
    ...(published || !url ? [] : [{ text: ` Accessed ${dayFirst(accessed)}.` }]),
  ];
}

function authors({ authors: names }: Work, house: string): Run[] {
  const [first, second, ...others] = names;
  // A body that is its own publisher is named as the publisher only (5.121).
  if (!first || (!second && inOrder(first) === house)) return [];
  if (!second) return [{ text: `${stopped(inverted(first))} ` }];
  if (others.length > 0) return [{ text: `${inverted(first)}, et al. ` }];
  return [{ text: `${inverted(first)}, and ${stopped(inOrder(second))} ` }];
}
