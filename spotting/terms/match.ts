import { type CaseRule, caseRuleOf, type Lexicon, type Term } from './lexicon.ts';
import { gapOf, plain, type Word, wordsOf } from './words.ts';

/** A place where an alias stands, before it is decided whether it counts there. Offsets are UTF-16. */
export interface Candidate {
  start: number;
  end: number;
  term: Term;
}

/** What one text holds: every alias that stands in it, overlapping ones too, and every cue. */
export interface Findings {
  candidates: Candidate[];
  cues: Set<string>;
}

export interface Matcher {
  lexicon: Lexicon;
  find(text: string): Findings;
}

interface Node {
  /** By gap and word; almost always the gap is empty. */
  next: Map<string, Node>;
  terms: Term[];
  cue: string | undefined;
}

/**
 * Builds a word trie over all aliases and cues. A text is read once, word by word; what a word cannot begin costs
 * one map look-up.
 */
export function createMatcher(lexicon: Lexicon): Matcher {
  const root = newNode();
  for (const term of lexicon.terms) {
    addPath(root, term.text).terms.push(term);
    if (term.plural) addPath(root, pluralOf(term.text)).terms.push(term);
    for (const cue of [term.near, term.page, term.not, term.notPage].flatMap((cues) => cues ?? [])) {
      if (cue.startsWith('@')) continue;
      addPath(root, cue).cue = cue;
      addPath(root, pluralOf(cue)).cue ??= cue;
    }
  }
  return { lexicon, find: (text) => find(root, text) };
}

function find(root: Node, text: string): Findings {
  const findings: Findings = { candidates: [], cues: new Set() };
  const words = wordsOf(text);
  for (let first = 0; first < words.length; first++) {
    let node = step(root, text, undefined, words[first]);
    for (let last = first; node; ) {
      const start = words[first]?.start ?? 0;
      const end = words[last]?.end ?? 0;
      if (node.cue) findings.cues.add(node.cue);
      for (const term of node.terms)
        if (hasItsCapitals(text.slice(start, end), term)) findings.candidates.push({ start, end, term });
      if (node.next.size === 0) break;
      node = step(node, text, words[last], words[++last]);
    }
  }
  return findings;
}

function step(node: Node, text: string, before: Word | undefined, word: Word | undefined): Node | undefined {
  if (!word) return undefined;
  const gap = before ? gapOf(text.slice(before.end, word.start)) : '';
  return node.next.get(gap + word.folded);
}

function addPath(root: Node, text: string): Node {
  let node = root;
  let end = 0;
  for (const [index, word] of wordsOf(text).entries()) {
    const key = (index > 0 ? gapOf(text.slice(end, word.start)) : '') + word.folded;
    let next = node.next.get(key);
    if (!next) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
    end = word.end;
  }
  return node;
}

function newNode(): Node {
  return { next: new Map(), terms: [], cue: undefined };
}

/** The regular English plural of a phrase's last word. */
export function pluralOf(text: string): string {
  if (/[^aeiou]y$/i.test(text)) return `${text.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(text) ? `${text}es` : `${text}s`;
}

function hasItsCapitals(found: string, term: Term): boolean {
  const rule: CaseRule = caseRuleOf(term);
  if (rule === 'any') return true;
  const seen = plain(found);
  if (rule === 'exact') return comparable(seen) === comparable(term.text);
  if (seen === seen.toUpperCase()) return true;
  // Every word that the alias begins with a capital begins with one here.
  const wanted = capitalsOf(term.text);
  const got = capitalsOf(seen);
  return wanted.every((capital, index) => !capital || got[index]);
}

function comparable(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function capitalsOf(text: string): boolean[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => /^\p{Lu}/u.test(word));
}
