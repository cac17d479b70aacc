/** The names of months in many languages, as the browser itself writes them. */

// Languages whose pages write the names of months in letters.
const LANGUAGES = (
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro bg ru uk be sr hr sl mk sq el tr az id ms vi ' +
  'et lv lt ca gl eu ar fa he hi th ka hy kk uz'
).split(' ');

type Months = Map<string, number>;

const known = new Map<string, Months>();
let common: Months | undefined;

/** The month that a word names in the page's language, in English, or in whatever language it is of, if in one only. */
export function monthNamed(word: string, language: string): number | undefined {
  const name = key(word);
  if (name.length < 2) return undefined;
  return (
    monthsIn(language.split('-')[0] || 'en').get(name) ?? monthsIn('en').get(name) ?? commonMonths().get(name)
  );
}

/** Names that mean one month wherever they are a month's name. */
function commonMonths(): Months {
  if (common) return common;
  const unclear = new Set<string>();
  common = new Map();
  for (const language of LANGUAGES) {
    for (const [name, month] of monthsIn(language)) {
      const other = common.get(name);
      if (other !== undefined && other !== month) unclear.add(name);
      common.set(name, month);
    }
  }
  for (const name of unclear) common.delete(name);
  return common;
}

function monthsIn(language: string): Months {
  const cached = known.get(language);
  if (cached) return cached;
  const months: Months = new Map();
  known.set(language, months);
  if (!/^[a-z]{2,3}$/i.test(language)) return months;
  for (const month of ['long', 'short'] as const) {
    for (const options of [
      { month },
      { day: 'numeric', month },
      { day: 'numeric', month, year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...options,
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2020, index, 15));
        const name = key(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (name.length >= 2 && !/\d/.test(name)) months.set(name, index + 1);
      }
    }
  }
  if (language === 'en') months.set('sept', 9);
  return months;
}

/** A name as it is compared: without accents, case and full stops. */
function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase();
}
