import { CASE, EXACT } from './lexicon.ts';
import { BETWEEN } from './signs.ts';
import type { Form } from './table.ts';

/** Characters read on each side of a match; longer addresses than this are recognised by their middle. */
const REACH = 60;
const APOSTROPHE = "['\u2018\u2019\u02bc\u2032]";
const LETTER = `[^${BETWEEN}]`;
// An address, a handle or a path, once the punctuation around it is gone.
const ADDRESS = new RegExp(
  `://|^www\\.|@${LETTER}|${LETTER}@|${LETTER}\\.[a-z]{2,}(?:[/:?#]|$)|^~?/[\\w-]+/|\\\\\\w`,
);
const OUTSIDE_ADDRESS = new RegExp(`^(?:(?![@/~\\\\])[${BETWEEN}])+|(?:(?!/)[${BETWEEN}])+$`, 'g');
const CODE_BEFORE = /[_@\\$=]$|::$/;
const CODE_AFTER = /^(?:_|@|=|::|\(\)|\.[a-z_]\w*\()/;
// After an apostrophe only an ending may follow (Huawei's, they'll); anything else is one word (Xi'an).
const ONE_WORD_AFTER = new RegExp(`^${APOSTROPHE}(?!(?:s|d|ll|re|ve)(?!${LETTER}))${LETTER}`, 'i');
// Before it, only an elision of French or Italian (l'Angola, dell'Angola); else it is one word (O'Neill).
const LETTERS_BEFORE = new RegExp(`(${LETTER}+)${APOSTROPHE}$`);
const ELISION = /^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un)$/i;
const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]{2}/;
/** Whether what was found stands by itself, or is a part of another word, name, number, address or piece of code. */
export function standsAlone(text: string, start: number, end: number, { tail, of }: Form): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (tail && !after.normalize('NFKC').startsWith(tail)) return false;
  // Most stand between spaces.
  const isFree = (text.charAt(start - 1) + text.charAt(end)).trim() === '';
  return isFree || !isPart(before, text.slice(start, end), after, of);
}

function isPart(before: string, found: string, after: string, of: Form['of']): boolean {
  if (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) return true;
  if (isHalfWord(before, after) || isInNumber(before, found, after) || isInKatakana(before, found, after))
    return true;
  if (typeof of === 'string') return false;
  if ((of.flags & CASE) === EXACT && (/^[-‐-–]\d/.test(after) || /\d[-‐-–]$/.test(before))) return true;
  return !of.text.includes('.') && isInAddress(before, found, after);
}

function isHalfWord(before: string, after: string): boolean {
  if (ONE_WORD_AFTER.test(after)) return true;
  const elided = LETTERS_BEFORE.exec(before)?.[1];
  return elided !== undefined && !ELISION.test(elided);
}

function isInNumber(before: string, found: string, after: string): boolean {
  return (/^\d/.test(found) && /\d[.,]$/.test(before)) || (/\d$/.test(found) && /^[.,]\d/.test(after));
}

function isInKatakana(before: string, found: string, after: string): boolean {
  return (
    KATAKANA.test(before.slice(-1) + found.charAt(0)) || KATAKANA.test(found.slice(-1) + after.charAt(0))
  );
}

function isInAddress(before: string, found: string, after: string): boolean {
  const head = /\S*$/.exec(before)?.[0] ?? '';
  const rest = /^\S*/.exec(after)?.[0] ?? '';
  if (head === '' && rest === '') return false;
  return ADDRESS.test((head + found + rest).replace(OUTSIDE_ADDRESS, ''));
}
