import type { Emphasis } from './schema.ts';

/** A stretch of text that is emphasised alike throughout. */
export interface Segment {
  text: string;
  start: number;
  underline: boolean;
  highlight: boolean;
}

/** Cuts a text where its emphasis changes. Emphasis beyond the text's end counts for nothing. */
export function segmentsOf(text: string, emphasis: Emphasis[]): Segment[] {
  const cuts = emphasis
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > 0 && cut < text.length);
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const has = (style: Emphasis['style']) =>
      emphasis.some((one) => one.style === style && one.start <= start && one.end > start);
    return {
      text: text.slice(start, bounds[index + 1]),
      start,
      underline: has('underline'),
      highlight: has('highlight'),
    };
  });
}

/**
 * Emphasises a stretch, or takes the emphasis off where all of it has that style already. What comes back is
 * sorted, and stretches of one style neither touch nor overlap.
 */
export function toggleEmphasis(emphasis: Emphasis[], change: Emphasis): Emphasis[] {
  const { start, end, style } = change;
  if (start >= end) return emphasis;
  const others = emphasis.filter((one) => one.style !== style);
  const same = emphasis.filter((one) => one.style === style);
  const isWhole = same.some((one) => one.start <= start && one.end >= end);
  const cut = same.flatMap((one) => [
    { ...one, end: Math.min(one.end, start) },
    { ...one, start: Math.max(one.start, end) },
  ]);
  const changed = isWhole ? cut : [...same, change];
  return [...others, ...joined(changed)].sort((a, b) => a.start - b.start || a.style.localeCompare(b.style));
}

function joined(stretches: Emphasis[]): Emphasis[] {
  const sorted = stretches.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: Emphasis[] = [];
  for (const stretch of sorted) {
    const last = result.at(-1);
    if (last && stretch.start <= last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    else result.push(stretch);
  }
  return result;
}
