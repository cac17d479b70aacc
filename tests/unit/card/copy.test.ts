import { expect, test, vi } from 'vitest';
import { citedFact } from '../../../components/fact/copy-text.ts';
import { sourcedFact } from './facts-for-tests.ts';

vi.mock('#i18n', () => import('../fact/english.ts'));

const cite = () => Promise.reject(new Error('Only styles of citation are asked for.'));

const fact = sourcedFact(
  { id: 'a', says: 'It *is* so.', passage: 'so' },
  { title: 'A [long] title', authors: ['One', 'Two'], url: 'https://example.org/a_(b)' },
);
const unnamed = sourcedFact({ id: 'b' }, { authors: [] });

test('a fact is copied as plain text, with all that its source is known by', async () => {
  expect(await citedFact(fact, 'plain', cite)).toBe(
    'It *is* so. (One, Two, “A [long] title”, The Paper, August 2019, https://example.org/a_(b)#:~:text=so)',
  );
  expect(await citedFact(unnamed, 'plain', cite)).toBe('It is so. (“A title”, The Paper, August 2019)');
});

test('a fact is copied as Markdown, in which nothing but the link is Markdown', async () => {
  expect(await citedFact(fact, 'markdown', cite)).toBe(
    '> It \\*is\\* so.\n>\n> — One, Two, [A \\[long\\] title](https://example.org/a_(b%29#:~:text=so), The Paper, August 2019',
  );
  expect(await citedFact(unnamed, 'markdown', cite)).toBe(
    '> It is so.\n>\n> — A title, The Paper, August 2019',
  );
});
