/** The one grammar of numbers: the corpus checks its figures by it, and search takes words together by it. */

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A number as it stands in a text. */
interface NumberInText extends Span {
  text: string;
}

/** Digits, in groups of three behind commas or in one run, with decimals behind a point: `300,000`, `1.4`. */
const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const ALL_DIGITS = new RegExp(`^${DIGITS.source}$`);

/** Words that say what digits are a multiple of. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Short forms of them, right behind the digits. `k` is none: search would no longer find `4k`. */
const SHORT_SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
};
const SHORT = Object.keys(SHORT_SCALES).join('|');
const DIGITS_AND_SHORT = new RegExp(`^(\\d+)(${SHORT})$`);
/** A single letter apart from the digits is a unit: `300 m`. */
const SCALE = new RegExp(`\\d(?:\\s?(${Object.keys(SCALES).join('|')}|mn|bn|tn)|(m))\\b`, 'i');
const IN_PARTS = new RegExp(`\\d(?:[.,]\\d|(?:${SHORT})\\b)`, 'i');

/** Whether a text may hold numbers that are other words than it is cut into: `300,000`, `22m`. */
export function mayHoldNumberInParts(text: string): boolean {
  return IN_PARTS.test(text);
}

/** Whether digits go on behind a sign as one number. `number` is as it has been put together so far, without commas. */
export function isOneNumber(number: string, sign: string | undefined, digits: string): boolean {
  return (sign === ',' || sign === '.') && ALL_DIGITS.test(number + sign + digits);
}

/** Parts digits from a short scale that one word has both of: `22m` → `22` and `million`. */
export function splitScale(word: string): { digits: string; short: string; scale: string } | undefined {
  const [, digits, short = ''] = DIGITS_AND_SHORT.exec(word) ?? [];
  const scale = SHORT_SCALES[short];
  return digits === undefined || scale === undefined ? undefined : { digits, short, scale };
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:1[5-9]|20)\\d{2}';

/** What looks like a number and is none that a reader would compare: each pattern with its reason. */
const NOT_FIGURES: readonly RegExp[] = [
  // Days and ranges of days: `12 August`, `15–16 May`.
  new RegExp(`\\b\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2}| and \\d{1,2})?\\s${MONTH}\\b`, 'g'),
  // Years, decades and spans of years. Other four-digit numbers are written with a comma: `2,000 cities`.
  new RegExp(`(?<![\\d$€£¥.,])\\b${YEAR}(?:s|[–/-](?:${YEAR}|\\d{2}))?\\b(?![,.]\\d|%)`, 'g'),
  /\b(?:first|second) half of (?:the year|\d{4})/gi,
  // `24/7` says "always".
  /\b24\/7\b/g,
  // Places in an order: `19th`.
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Parts of names: `5G`, `G20`, `ECU-911`.
  new RegExp(`(?<!\\p{L})\\d+(?!(?:${SHORT}|k|km)\\b)\\p{L}[\\p{L}\\d]*`, 'gu'),
  /\p{L}-?\d+(?:\.\d+)?/gu,
  // Numbered parts of laws and documents: `Article 7`, `No. 9`.
  /\b(?:Articles?|Sections?|Chapters?|Documents?|Orders?|Resolutions?|Nos?\.|Phase|Level|Version)\s\d+(?: and \d+)?/g,
  // Names that begin with a number: `the 3111 Project`.
  /\b\d+\s(?:Project|Programme|Plan|Campaign|Initiative)\b/g,
  // Compounds that name a kind of thing: `two-way`, `Five-Year Plan`; but not `two-thirds`.
  /\b(?:two|three|four|five|six|seven|eight|nine|ten)-(?!thirds|fifths|quarters)[a-z]+/gi,
];

const WORDS =
  /\b(?:(?:two|three|four)-(?:thirds|quarters|fifths)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|[mb]illion|trillion|dozen|half|(?:third|quarter)s?(?= of (?!\d{4})))\b/gi;

/** The numbers in a text, in digits or words, that a figure should stand for: dates and names apart. */
export function numbersIn(text: string): NumberInText[] {
  const apart = NOT_FIGURES.flatMap((pattern) => spansOf(text, pattern));
  const numbers = [
    ...spansOf(text, DIGITS),
    ...spansOf(text, WORDS).filter((span) => !isNameWord(text, span)),
  ];
  return numbers.filter((number) => !isWithin(number, apart)).sort((a, b) => a.start - b.start);
}

/** Whether a span lies inside one of others. */
export function isWithin({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= start && end <= other.end);
}

/** A number word with a capital in the middle of a sentence belongs to a name: `the Five Eyes`. */
function isNameWord(text: string, { start }: Span): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && /[\p{L},]\s[“‘"']?$/u.test(text.slice(0, start));
}

function spansOf(text: string, pattern: RegExp): NumberInText[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** The value that a text with one number in digits stands for: `$1.5 billion` → 1500000000. Undefined for any other. */
export function statedValue(text: string): number | undefined {
  const [number, ...more] = text.match(DIGITS) ?? [];
  if (number === undefined || more.length > 0) return undefined;
  const [, apart, behind] = SCALE.exec(text) ?? [];
  const scale = (apart ?? behind ?? '').toLowerCase();
  return Number(number.replaceAll(',', '')) * (SCALES[SHORT_SCALES[scale] ?? scale] ?? 1);
}
