import type { Form } from './table.ts';

/** Characters read on each side of a match; longer addresses than this are recognised by their middle. */
const REACH = 60;
const APOSTROPHE = "['\u2018\u2019\u02bc\u2032]";
// An address, a handle or a path, once the punctuation around it is gone.
const ADDRESS = /:\/\/|^www\.|@[\p{L}\d]|[\p{L}\d]@|[\p{L}\d]\.[a-z]{2,}(?:[/:?#]|$)|^~?\/[\w-]+\/|\\\w/u;
const CODE_BEFORE = /[_@\\$=]$|::$/;
const CODE_AFTER = /^(?:_|@|=|::|\(\)|\.[a-z_]\w*\()/;
// After an apostrophe only an ending may follow (Huawei's, they'll); anything else is one word (Xi'an).
const ONE_WORD_AFTER = new RegExp(`^${APOSTROPHE}(?!(?:s|d|ll|re|ve)(?![\\p{L}\\p{N}]))\\p{L}`, 'iu');
// Before it, only an elision of French or Italian (l'Angola, dell'Angola); else it is one word (O'Neill).
const LETTERS_BEFORE = new RegExp(`(\\p{L}+)${APOSTROPHE}$`, 'u');
const ELISION = /^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un)$/i;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

const TITLES =
  'mr mrs ms miss dr prof professor president premier secretary chairman chairwoman minister general gen senator director governor mayor judge justice admiral adm comrade ambassador analyst author researcher scholar reporter correspondent founder executive officer'.split(
    ' ',
  );

/** Whether what was found stands by itself, or is a part of another word, name, number, address or piece of code. */
export function standsAlone(text: string, start: number, end: number, form: Form): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (form.tail) {
    if (!after.normalize('NFKC').startsWith(form.tail)) return false;
  }
  if (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) return false;
  if (ONE_WORD_AFTER.test(after)) return false;
  const elided = LETTERS_BEFORE.exec(before)?.[1];
  if (elided !== undefined && !ELISION.test(elided)) return false;
  const found = text.slice(start, end);
  if (isInNumber(before, found, after)) return false;
  if (KATAKANA.test(found.charAt(0)) && KATAKANA.test(before.slice(-1))) return false;
  if (KATAKANA.test(found.slice(-1)) && KATAKANA.test(after.charAt(0))) return false;
  if (typeof form.of === 'string') return true;
  if (form.of.rule === 'exact' && (/^[-‐-–]\d/.test(after) || /\d[-‐-–]$/.test(before))) return false;
  if (!form.of.text.includes('.') && isInAddress(before, found, after)) return false;
  return !(form.of.surname && isInOtherName(before, after));
}

function isInNumber(before: string, found: string, after: string): boolean {
  return (/^\d/.test(found) && /\d[.,]$/.test(before)) || (/\d$/.test(found) && /^[.,]\d/.test(after));
}

function isInAddress(before: string, found: string, after: string): boolean {
  const head = /\S*$/.exec(before)?.[0] ?? '';
  const rest = /^\S*/.exec(after)?.[0] ?? '';
  if (head === '' && rest === '') return false;
  const token = (head + found + rest).replace(/^[^\p{L}\d@/~\\]+|[^\p{L}\d/]+$/gu, '');
  return ADDRESS.test(token);
}

/** A surname beside another capitalised word is that other person's: Chen Wei, Andrea Corr. */
function isInOtherName(before: string, after: string): boolean {
  if (/^[ \u00a0]+\p{Lu}|^[-‐-–]\p{Lu}/u.test(after)) return true;
  const previous = /(^|[^\p{L}\p{M}]*)([\p{L}\p{M}]+(?:['’]s)?)(?:\.?[ \u00a0]+|[-‐-–])$/u.exec(before);
  const [, lead = '', word = ''] = previous ?? [];
  if (!/^\p{Lu}/u.test(word) || /['’]s$/.test(word)) return false;
  const beginsSentence = before.length < REACH && previous?.index === 0 ? true : /[.!?:;“"«(—–]/.test(lead);
  return !beginsSentence && !TITLES.includes(word.toLowerCase());
}

