/** What the columns of other people's tables are taken for. */
import { expect, test } from 'vitest';
import { readCsv } from '../../../data/collection/import/csv.ts';

test('beside a quote, a text is what somebody wrote about it, whichever comes first', () => {
  for (const table of ['Text,Quote\nMine,Theirs', 'Quote,Text\nTheirs,Mine']) {
    const [row] = readCsv(table).foreign;
    expect(row?.quote?.exact).toBe('Theirs');
    expect(row?.note).toBe('Mine');
  }
  expect(readCsv('Text,Note\nTheirs,Mine').foreign[0]).toMatchObject({
    quote: { exact: 'Theirs' },
    note: 'Mine',
  });
});

test('a number is no day', () => {
  expect(readCsv('Quote,Created\nWords,12').foreign[0]?.saved).toBeUndefined();
  expect(readCsv('Quote,Created\nWords,2024-03-01').foreign[0]?.saved).toBe('2024-03-01T00:00:00.000Z');
});
