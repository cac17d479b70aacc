/** A column of a printed table: its heading and how many characters wide it is at most. */
export interface Column {
  heading: string;
  width: number;
}

/** Lays rows out as a plain-text table; a cell wider than its column goes on in the next line. */
export function formatTable(columns: Column[], rows: string[][]): string {
  const widths = columns.map(({ heading, width }, index) =>
    Math.min(width, Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0))),
  );
  const heading = formatRow(
    columns.map((column) => column.heading),
    widths,
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [heading, rule, ...rows.map((row) => formatRow(row, widths))].join('\n');
}

function formatRow(cells: string[], widths: number[]): string {
  const wrapped = widths.map((width, index) => wrap(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => (wrapped[index]?.[line] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    // A word wider than the column is cut rather than let into the next one.
    let rest = word;
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    line = rest;
  }
  return [...lines, line];
}
