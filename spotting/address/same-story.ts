/**
 * Whether two addresses of one site are of one story: the shorter path's last part, a number of its own or an
 * address's parameter stands in the other, too. `/amp/masts-12345` and `/news/masts-12345.html` are; `/masts` and
 * `/cables` are not.
 */
export function sameStory(one: URL, other: URL): boolean {
  const a = partsOf(one);
  const b = partsOf(other);
  if (a.path === b.path) return a.path !== '' || one.search === other.search || !(one.search && other.search);
  if (a.last === '' || b.last === '') return false;
  return (
    a.parts.includes(b.last) ||
    b.parts.includes(a.last) ||
    a.numbers.some((number) => b.numbers.includes(number))
  );
}

function partsOf({ pathname, search }: URL) {
  const path = decode(pathname)
    .toLowerCase()
    .replace(/\/(?:amp|index|print)?(?:\.\w{2,5})?\/?$/, '')
    .replace(/\.(?:amp|html?|php|aspx?|cms)$/, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== 'amp');
  const numbers = [...`${path} ${search}`.matchAll(/\d{4,}/g)]
    .map(([number]) => number)
    .filter((number) => !isYear(number));
  const last = parts.at(-1) ?? '';
  return { path: parts.join('/'), parts, numbers, last: isYear(last) ? '' : last };
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
