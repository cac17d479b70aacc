import { toCsl } from '../cite/csl.ts';
import type { Name } from '../cite/names.ts';
import type { Work } from '../cite/work.ts';
import type { Snippet } from '../schema.ts';
import { citedWorks, noteTexts, tagsOf } from './works.ts';

/** CSL-JSON: an array of works, with the words kept from each as its note. */
export function cslJson(snippets: Snippet[]): string {
  const items = citedWorks(snippets).map(({ key, work, snippets: own }) => {
    const words = noteTexts(own);
    const tags = tagsOf(own);
    return {
      ...toCsl(key, work),
      ...(words.length > 0 ? { note: words.join('\n') } : {}),
      ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

const BIBTEX_TYPES: Record<Work['type'], string> = {
  newspaper: 'article',
  journal: 'article',
  webpage: 'misc',
  report: 'techreport',
  book: 'book',
};

/** BibTeX in UTF-8, as BibLaTeX and today's BibTeX managers read it. */
export function bibtex(snippets: Snippet[]): string {
  const entries = citedWorks(snippets).map(({ key, work, snippets: own }) => {
    const { type, title, authors, container, publisher, published, url, accessed } = work;
    const house = {
      newspaper: 'journal',
      journal: 'journal',
      webpage: 'howpublished',
      report: 'institution',
      book: 'publisher',
    };
    const fields: [string, string | undefined][] = [
      // A second pair of braces keeps the capitals that the title has.
      ['title', `{${escapeTex(title)}}`],
      ['author', authors.map(bibtexName).join(' and ')],
      [house[type], escapeTex(container ?? publisher ?? '')],
      ['date', published],
      ['year', published?.slice(0, 4)],
      ['url', url && escapeUrl(url)],
      ['urldate', url && accessed],
      ['keywords', tagsOf(own).map(escapeTex).join(', ')],
      ['annote', noteTexts(own).map(escapeTex).join(' ')],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return `@${BIBTEX_TYPES[type]}{${key},\n${lines.join('\n')}\n}\n`;
  });
  return entries.join('\n');
}

/** `Clapper, Jr., James R.`: BibTeX has the suffix in the middle. Braces keep a body's name in one piece. */
function bibtexName(name: Name): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  return escapeTex([name.family, name.suffix, name.given].filter(Boolean).join(', '));
}

const RIS_TYPES: Record<Work['type'], string> = {
  newspaper: 'NEWS',
  journal: 'JOUR',
  webpage: 'ELEC',
  report: 'RPRT',
  book: 'BOOK',
};

/** RIS, as its specification of 2012 has it: two-letter tags, lines that end in CR and LF. */
export function ris(snippets: Snippet[]): string {
  const records = citedWorks(snippets).map(({ key, work, snippets: own }) => {
    const { type, title, authors, container, publisher, published, url, accessed } = work;
    const lines: [string, string | undefined][] = [
      ['TY', RIS_TYPES[type]],
      ['ID', key],
      ['TI', title],
      ...authors.map((name): [string, string] => ['AU', risName(name)]),
      ['T2', container],
      ['PB', publisher],
      ['PY', published?.slice(0, 4)],
      ['DA', published && risDate(published)],
      ['UR', url],
      ['Y2', url && risDate(accessed)],
      ...tagsOf(own).map((tag): [string, string] => ['KW', tag]),
      ...noteTexts(own).map((words): [string, string] => ['N1', words]),
    ];
    const filled = lines.flatMap(([tag, value]) =>
      value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [],
    );
    return [...filled, 'ER  - ', ''].join('\r\n');
  });
  return records.join('\r\n');
}

/** `Clapper,James R.,Jr.` */
function risName(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(',');
}

/** `2019/04/24/`: all three slashes are written, however much of the date is known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Readers count braces, escaped ones too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (char) => TEX[char] ?? `\\${char}`);
}

/** Addresses are taken as they are, but for what would end the field. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
