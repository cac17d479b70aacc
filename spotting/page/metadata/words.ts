/** Words as they are compared: without case, accents and signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’'`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first of its kind, whatever their case and signs. */
export function unique(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = fold(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  raquo: '»',
  laquo: '«',
};

/** Texts with single spaces, and with the characters that a page has escaped once too often. */
export function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/<\/?[a-z]\w{0,9}\s?\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many of the words of the shorter text the other has, of one. */
export function overlap(one: string, other: string): number {
  const [a, b] = [new Set(fold(one).split(' ')), new Set(fold(other).split(' '))];
  return a.size === 0 || b.size === 0
    ? 0
    : [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);
}
