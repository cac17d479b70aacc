import { expect, test } from 'vitest';
import { formatTable } from '../../../scripts/start/table.ts';

test('a column is as wide as its longest cell, up to its width, and longer cells go on below', () => {
  const columns = [
    { heading: 'Name', width: 30 },
    { heading: 'Fact', width: 12 },
  ];
  const rows = [
    ['Huawei', 'makes phones and more'],
    ['5G', 'incomprehensibilities'],
  ];
  expect(formatTable(columns, rows).split('\n')).toEqual([
    'Name    Fact',
    '──────  ────────────',
    'Huawei  makes phones',
    '        and more',
    '5G      incomprehens',
    '        ibilities',
  ]);
});
