/**
 * Quotation marks as American styles set them: curly, double ones outside, and within quotation marks the other kind
 * (Chicago 13.30; MLA and APA have it so, too). Each mark is exchanged for another, so places in the text stay.
 */

/** Words as they stand within double quotation marks. */
export function withinQuotes(text: string): string {
  return setQuotes(text, [DOUBLE]);
}

/** Words as they stand by themselves. Curly single marks stay there: their closing one may be an apostrophe. */
export function outsideQuotes(text: string): string {
  return setQuotes(text, []);
}

/** Where the quotation marks begin that a text ends with; its length where it ends with none. */
export function closingQuotes(text: string): number {
  const closing = new Set(marksIn(text).flatMap(({ at, isOpen, partner }) => (partner && !isOpen ? at : [])));
  let end = text.length;
  while (closing.has(end - 1)) end--;
  return end;
}

type Kind = readonly [open: string, close: string];
const DOUBLE: Kind = ['“', '”'];
const SINGLE: Kind = ['‘', '’'];

interface Mark {
  at: number;
  char: string;
  isOpen: boolean;
  /** What it belongs together with. A single mark without is an apostrophe, a double one a slip. */
  partner?: Mark;
}

/** @param around the kinds of marks that the text stands in, the innermost last */
function setQuotes(text: string, around: Kind[]): string {
  const set = new Map<number, string>();
  for (const { at, char, isOpen, partner } of marksIn(text)) {
    const outer = around.at(-1);
    const alone = char === '‘' ? SINGLE : DOUBLE;
    const fitting = outer === undefined ? alone : outer === DOUBLE ? SINGLE : DOUBLE;
    if (partner && isOpen) {
      around.push(fitting);
      set.set(at, fitting[0]);
    } else if (partner) {
      around.pop();
      set.set(at, (outer ?? alone)[1]);
    } else if (isDouble(char)) set.set(at, fitting[isOpen ? 0 : 1]);
    else if (char === "'") set.set(at, '’');
  }
  return text.replace(/["“”'‘’]/g, (own, at: number) => set.get(at) ?? own);
}

/** All marks, those that belong together joined. Quotes may be very long, so each mark is looked at only once. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const waiting: Mark[] = [];
  let doublesWaiting = 0;
  for (const { 0: char, index: at } of text.matchAll(/["“”'‘’]/g)) {
    const before = marks.at(-1);
    const mark: Mark = { at, char, isOpen: isOpening(text, at, before?.at === at - 1 && before.isOpen) };
    marks.push(mark);
    if (mark.isOpen) {
      waiting.push(mark);
      if (isDouble(char)) doublesWaiting++;
    } else if (isDouble(char)) {
      if (doublesWaiting === 0) continue;
      // Single marks that still wait within were apostrophes.
      while (!isDouble(waiting.at(-1)?.char)) waiting.pop();
      join(waiting.pop(), mark);
      doublesWaiting--;
    } else if (isClosing(text, at) && waiting.length > 0 && !isDouble(waiting.at(-1)?.char)) {
      join(waiting.pop(), mark);
    }
  }
  return marks;
}

function join(open: Mark | undefined, close: Mark): void {
  if (!open) return;
  open.partner = close;
  close.partner = open;
}

function isDouble(char: string | undefined): boolean {
  return char !== undefined && /["“”]/.test(char);
}

/** A straight mark opens where a word may begin. */
function isOpening(text: string, at: number, isAfterOpening: boolean): boolean {
  const char = text[at] ?? '';
  if (/[“‘”’]/.test(char)) return /[“‘]/.test(char);
  return /\S/.test(text[at + 1] ?? '') && (isAfterOpening || /[\s([{/—–-]/.test(text[at - 1] ?? ' '));
}

/** A single mark within a word is an apostrophe. */
function isClosing(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
