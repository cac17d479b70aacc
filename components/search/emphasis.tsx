import type { Range } from '../../data/corpus/result.ts';

/** A text with parts of it emphasised. The ranges are in order and do not overlap. */
export function Emphasis({ text, ranges }: { text: string; ranges: Range[] }) {
  let end = 0;
  return (
    <>
      {ranges.map(([start, stop]) => {
        const before = text.slice(end, start);
        end = stop;
        return (
          <>
            {before}
            <b class="found">{text.slice(start, stop)}</b>
          </>
        );
      })}
      {text.slice(end)}
    </>
  );
}
