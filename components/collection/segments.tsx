import type { Segment } from '../../data/collection/emphasis.ts';

/** Text with the words that the reader marked in it. */
export function Segments({ segments }: { segments: Segment[] }) {
  return (
    <>
      {segments.map(({ text, start, underline, highlight }) => {
        const marked = highlight ? <mark>{text}</mark> : text;
        return underline || highlight ? <u key={start}>{marked}</u> : <span key={start}>{marked}</span>;
      })}
    </>
  );
}
