/**
 * Pages on which another sentence reads like the one that was saved, or is the same: what happens to either says
 * nothing about the other.
 */
import { type Article, type Case, render, replace } from './edits.ts';

/** Where the look-alike stands: in the quote's paragraph or in another, before or behind it. */
const PLACEMENTS = ['right before', 'right after', 'paragraphs before', 'paragraphs after'] as const;
type Placement = (typeof PLACEMENTS)[number];

interface Pair {
  quote: string;
  twin: string;
  before: Article;
  /** The page with other words, or none, for the quote and for its look-alike. */
  after(quote: string | undefined, twin: string | undefined): Article;
}

type Act = (pair: Pair) => { after: Article; now?: string };

/** Among sentences that differ in a name only. */
const NAMED: Record<string, Act> = {
  'nothing happens': ({ before, quote }) => ({ after: before, now: quote }),
  'quote dropped, look-alike stays': ({ after, twin }) => ({ after: after(undefined, twin) }),
  'look-alike dropped, quote stays': ({ after, quote }) => ({ after: after(quote, undefined), now: quote }),
  'the two change places': ({ after, quote, twin }) => ({ after: after(twin, quote), now: quote }),
  'quote corrected': ({ after, quote, twin }) => rewritten(after, reworded(quote), twin),
  'quote denied': ({ after, quote, twin }) => rewritten(after, quote.replace(/ (\w+) /, ' $1 not '), twin),
  'look-alike corrected': ({ after, quote, twin }) => ({ after: after(quote, reworded(twin)), now: quote }),
  'quote dropped, look-alike corrected': ({ after, twin }) => ({ after: after(undefined, reworded(twin)) }),
  'both dropped': ({ after }) => ({ after: after(undefined, undefined) }),
};

/** Among sentences that are the same. */
const SAME: Record<string, Act> = {
  'said twice, nothing happens': ({ before, quote }) => ({ after: before, now: quote }),
  'said twice, quote dropped': ({ after, twin }) => ({ after: after(undefined, twin) }),
  'said twice, the other dropped': ({ after, quote }) => ({ after: after(quote, undefined), now: quote }),
  'said twice, quote corrected': ({ after, quote, twin }) => rewritten(after, reworded(quote), twin),
};

/** Every act on every placement, for every third sentence of an article. */
export function lookAlikeCases(article: Article): Case[] {
  return article.flatMap((sentences, p) =>
    sentences.flatMap((sentence, s) =>
      (p + s) % 2 === 1 ? PLACEMENTS.flatMap((placement) => casesAt(article, p, s, sentence, placement)) : [],
    ),
  );
}

function casesAt(article: Article, p: number, s: number, sentence: string, placement: Placement): Case[] {
  const rest = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  const named = pairAt(article, p, s, placement, `In Harare, ${rest}`, `In Lusaka, ${rest}`);
  // Twins side by side are no two passages: nobody could say which of them was dropped.
  const isApart = placement.startsWith('paragraphs');
  const same = pairAt(article, p, s, placement, sentence, sentence);
  return [
    ...Object.entries(NAMED).map(([edit, act]) => toCase(edit, named, act, placement)),
    ...(isApart ? Object.entries(SAME).map(([edit, act]) => toCase(edit, same, act, placement)) : []),
  ];
}

function pairAt(
  article: Article,
  p: number,
  s: number,
  placement: Placement,
  quote: string,
  twin: string,
): Pair {
  const other = placement === 'paragraphs before' ? (p + 5) % article.length : (p + 3) % article.length;
  const after: Pair['after'] = (own, alike) => {
    const [mine, others] = [own === undefined ? [] : [own], alike === undefined ? [] : [alike]];
    if (placement === 'right before') return replace(article, p, s, [...others, ...mine]);
    if (placement === 'right after') return replace(article, p, s, [...mine, ...others]);
    const withOwn = replace(article, p, s, mine);
    return withOwn.map((sentences, index) =>
      index === other ? sentences.toSpliced(1, 0, ...others) : sentences,
    );
  };
  return { quote, twin, before: after(quote, twin), after };
}

function toCase(edit: string, pair: Pair, act: Act, placement: Placement): Case {
  const { after, now } = act(pair);
  const { quote, twin, before } = pair;
  const html = render(before);
  const isSecond = quote === twin && isTwinFirst(pair);
  return {
    edit: `${edit}, ${placement}`,
    quote,
    nth: isSecond ? 1 : 0,
    before: html,
    after: render(after),
    expected: now === undefined ? 'gone' : now === quote ? 'found' : 'changed',
    ...(now === undefined ? {} : { now }),
  };
}

/** Whether the look-alike comes before the quote on the page. */
function isTwinFirst({ after }: Pair): boolean {
  const marked = render(after('#quote', '#twin'));
  return marked.indexOf('#twin') < marked.indexOf('#quote');
}

function rewritten(after: Pair['after'], now: string, twin: string): { after: Article; now: string } {
  return { after: after(now, twin), now };
}

/** A word in the middle becomes two others. */
function reworded(sentence: string): string {
  const words = sentence.split(' ');
  return words.toSpliced(Math.floor(words.length / 2), 1, 'some', 'dozen').join(' ');
}
