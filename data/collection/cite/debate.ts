import { listed } from './chicago.ts';
import { monthFirst } from './dates.ts';
import { inOrder, shortName } from './names.ts';
import { outsideQuotes } from './quoted.ts';
import { closed, type Run } from './runs.ts';
import type { Work } from './work.ts';

/**
 * A cite line as debaters read it out and look it up: the name and the year in bold, which is what is spoken, then in
 * brackets all that an opponent needs to find the source. There is no one standard; this is the common order of the
 * open evidence files: author, title, publication, date, address, date of access.
 */
export function debate(work: Work): Run[] {
  const { authors: names, published, url, accessed, title } = work;
  const house = work.container ?? work.publisher ?? '';
  const [first, second, ...others] = names;
  const spoken = first
    ? shortName(first) + (others.length > 0 ? ' et al.' : second ? ` and ${shortName(second)}` : '')
    : house || (work.isUntitled ? 'No author' : outsideQuotes(title));
  const year = published ? published.slice(2, 4) : 'n.d.';
  const found = [
    house,
    published ? monthFirst(published) : '',
    url ?? '',
    url ? `accessed ${monthFirst(accessed)}` : '',
  ];
  const rest = found.filter(Boolean).join(', ');
  return [
    { text: `${spoken} ${year}`, style: 'bold' },
    { text: ` (${names.length > 0 ? `${listed(names.map(inOrder))}, ` : ''}` },
    ...closed(title, rest ? ',' : '.', 'quoted'),
    { text: rest ? ` ${rest})` : ')' },
  ];
}
