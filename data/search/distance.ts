/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment distance).
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(at(row, j), at(beforeLast, j - 2) + 1);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** How many such slips are forgiven in a word: none in short ones, where every letter tells words apart. */
export function slipsAllowed(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether one word may be a slip of another by its beginning: hardly anybody gets the first letter wrong, and `Gambia` is
 * not `Zambia`.
 */
export function beginsAlike(a: string, b: string): boolean {
  const [first = '', other = ''] = [a.charAt(0), b.charAt(0)];
  const isSwapped = first === b.charAt(1) && other === a.charAt(1);
  return first === other || isSwapped || SOUNDS.some((same) => same.includes(first) && same.includes(other));
}

/** Letters that one spelling or the other of a name begins with: `Qazaqstan`, `Usbekistan`. */
const SOUNDS = ['ckqx', 'ou', 'ijy', 'sz', 'fvw', 'кқ', 'гғ', 'хҳ', 'уұү'];

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
