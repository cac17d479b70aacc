/**
 * Whether a date or interval lies wholly before a day up to which was read. As precise as the less precise of the two: what
 * is said of 2026 has not passed in November 2026.
 */
export function isPast(when: string, readUntil: string | undefined): boolean {
  if (readUntil === undefined) return false;
  const end = when.split('/').at(-1) ?? when;
  const length = Math.min(end.length, readUntil.length);
  return end.slice(0, length) < readUntil.slice(0, length);
}
