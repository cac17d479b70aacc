import { expect, test, vi } from 'vitest';
import { citedFact } from '../../../components/fact/cited-fact.ts';
import { sourcedFact } from './facts-for-tests.ts';

vi.mock('#i18n', () => import('../fact/english.ts'));

const cite = () => Promise.reject(new Error('Only styles of citation are asked for.'));

const fact = sourcedFact(
  { id: 'a', says: 'It *is* so.', passage: 'so' },
  { title: 'A [long] title', authors: ['One', 'Two'], url: 'https://example.org/a_(b)' },
);
const unnamed = sourcedFact({ id: 'b' }, { authors: [] });

test('a fact is copied as plain text, with all that its source is known by', async () => {
  expect((await citedFact(fact, 'plain', cite)).plain).toBe(
    'It *is* so. (One, Two, “A [long] title”, The Paper, August 2019, https://example.org/a_(b)#:~:text=so)',
  );
  expect((await citedFact(unnamed, 'plain', cite)).plain).toBe(
    'It is so. (“A title”, The Paper, August 2019)',
  );
});

test('a fact is copied as HTML too, with its source as a link', async () => {
  expect((await citedFact(fact, 'plain', cite)).html).toBe(
    '<p>It *is* so. (One, Two, “<a href="https://example.org/a_(b)#:~:text=so">A [long] title</a>”, ' +
      '<i>The Paper</i>, August 2019)</p>',
  );
  const citation = { plain: 'A & B. Book.', html: 'A &amp; B. <i>Book</i>.' };
  expect(await citedFact(unnamed, 'mla', async () => citation)).toEqual({
    plain: 'It is so.\n\nA & B. Book.',
    html: '<p>It is so.</p><p>A &amp; B. <i>Book</i>.</p>',
  });
});

const markdown = async (sourced: typeof fact) => {
  const { plain, html } = await citedFact(sourced, 'markdown', cite);
  // Rich text beside it would be pasted in its place.
  expect(html).toBeUndefined();
  return plain;
};

test('a fact is copied as Markdown, in which nothing but the link is Markdown', async () => {
  expect(await markdown(fact)).toBe(
    '> It \\*is\\* so.\n>\n> — One, Two, [A \\[long\\] title](https://example.org/a_(b%29#:~:text=so), The Paper, August 2019',
  );
  expect(await markdown(unnamed)).toBe('> It is so.\n>\n> — A title, The Paper, August 2019');
});
