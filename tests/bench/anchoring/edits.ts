/** What happens to pages between two visits. Each edit says what a reader who compares both would call the quote. */
import { ARTICLE } from './article.ts';

export interface Case {
  edit: string;
  /** The sentence that was saved. */
  quote: string;
  /** Which of the places with its words it was, counted from 0. */
  nth?: number;
  before: string;
  after: string;
  expected: 'found' | 'changed' | 'gone';
  /** The words that stand in its place afterwards. */
  now?: string;
  /** Where in the page's text they begin, and where they do not. */
  at?: number;
  notAt?: number;
}

export type Article = string[][];
interface Edited {
  html: string;
  expected: Case['expected'];
  now?: string;
}
type Edit = (article: Article, paragraph: number, sentence: number) => Edited;

const same = (sentence: string): Pick<Edited, 'expected' | 'now'> => ({ expected: 'found', now: sentence });
const changed = (sentence: string): Pick<Edited, 'expected' | 'now'> => ({
  expected: 'changed',
  now: sentence,
});

/** Puts other words in the quote's place, as the newsroom would: the rest of the page stays. */
function rewriting(rewrite: (sentence: string) => string): Edit {
  return (article, p, s) => {
    const now = rewrite(article[p]?.[s] ?? '');
    return { html: render(replace(article, p, s, [now])), ...changed(now) };
  };
}

const EDITS: Record<string, Edit> = {
  'markup changed': (article, p, s) => ({
    html: article
      .map((sentences) => `<div>${sentences.map(emphasised).join('<span> </span>')}<br></div>`)
      .join('<aside hidden>Advertisement</aside>'),
    ...same(article[p]?.[s] ?? ''),
  }),
  'quotation marks straightened': (article, p, s) => {
    const straight = article.map((sentences) =>
      sentences.map((one) => one.replace(/[“”]/g, '"').replace(/’/g, "'")),
    );
    return { html: render(straight), ...same(straight[p]?.[s] ?? '') };
  },
  'sentence moved to the end': (article, p, s) => ({
    html: render([...replace(article, p, s, []), [article[p]?.[s] ?? '']]),
    ...same(article[p]?.[s] ?? ''),
  }),
  'repeated as a teaser above': (article, p, s) => ({
    html: `<h2>${article[p]?.[s]}</h2>${render(article)}`,
    ...same(article[p]?.[s] ?? ''),
  }),
  'story added around it': (article, p, s) => ({
    html: render([['An update was added at noon.'], ...article.toReversed(), ['More follows.']]),
    ...same(article[p]?.[s] ?? ''),
  }),
  'typo fixed': rewriting((sentence) => sentence.replace(/([a-z])(?!\1)([a-z])(?=[a-z]{2} )/, '$2$1')),
  'figure or word corrected': rewriting((sentence) =>
    sentence.replace(/\b(\d+|two|three|eight|nine|eleven|a|the)\b/, 'some 30'),
  ),
  'words put in': rewriting((sentence) => sentence.replace(/ (\w+) (\w+)/, ' $1, it was said on Monday, $2')),
  'end cut off': rewriting((sentence) => `${sentence.split(' ').slice(0, -4).join(' ')}.`),
  'sentence dropped': (article, p, s) => ({ html: render(replace(article, p, s, [])), expected: 'gone' }),
  'paragraph dropped': (article, p) => ({ html: render(article.toSpliced(p, 1)), expected: 'gone' }),
  'whole rewrite': () => ({
    html: render([
      ['Officials inaugurated a surveillance hub this spring amid questions about oversight and expense.'],
      [
        'Critics in parliament want answers; vendors insist their technology makes streets safer for everybody.',
      ],
      [
        'Documents seen by reporters describe borrowing, maintenance obligations, and an accuracy below expectations.',
      ],
    ]),
    expected: 'gone',
  }),
};

/** Every edit done to a page of which one sentence was saved, for every second sentence of the article. */
export function cases(): Case[] {
  const before = render(ARTICLE);
  return ARTICLE.flatMap((sentences, p) =>
    sentences.flatMap((quote, s) =>
      (p + s) % 2 === 0
        ? Object.entries(EDITS).map(([edit, apply]) => {
            const { html, ...rest } = apply(ARTICLE, p, s);
            return { edit, quote, before, after: html, ...rest };
          })
        : [],
    ),
  );
}

export function render(article: Article): string {
  return article.map((sentences) => `<p>${sentences.join(' ')}</p>`).join('\n');
}

export function replace(article: Article, p: number, s: number, by: string[]): Article {
  return article.map((sentences, index) => (index === p ? sentences.toSpliced(s, 1, ...by) : sentences));
}

function emphasised(sentence: string): string {
  const [first, ...others] = sentence.split(' ');
  return `<b>${first}</b> <i>${others.slice(0, 3).join('\u00a0')}</i>\n ${others.slice(3).join('\n  ')}`;
}
