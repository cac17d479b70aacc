import { afterEach, expect, test, vi } from 'vitest';
import { copyCitation } from '../../../entrypoints/collection/copy.ts';
import { SNIPPETS } from './sample.ts';

const [quoted, fact] = SNIPPETS;

/** What was last put on the clipboard, by type. */
async function copied(snippet: typeof quoted): Promise<Record<string, string>> {
  if (!snippet) throw new Error('The sample has two snippets.');
  const write = vi.fn<(items: { parts: Record<string, Blob> }[]) => Promise<void>>(async () => undefined);
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write } });
  await copyCitation(snippet, 'mla');
  const parts = Object.entries(write.mock.lastCall?.[0][0]?.parts ?? {});
  return Object.fromEntries(await Promise.all(parts.map(async ([type, blob]) => [type, await blob.text()])));
}

afterEach(() => vi.unstubAllGlobals());

test('a quote is copied with its citation, as text and with italics', async () => {
  expect(await copied(quoted)).toEqual({
    'text/plain':
      '“Cameras, ‘eyes’ & <screens>,\nwatch 50% of the_city #1.”\n\n' +
      'Mozur, Paul, et al. “Made in China, ‘Exported’ & Sold: 100% of It.” The Daily, 24 Apr. 2019, ' +
      'https://www.example.org/story?utm_source=mail&id={7}.',
    'text/html':
      '<p>“Cameras, ‘eyes’ &amp; &lt;screens&gt;,</p><p>watch 50% of the_city #1.”</p>' +
      '<p>Mozur, Paul, et al. “Made in China, ‘Exported’ &amp; Sold: 100% of It.” <i>The Daily</i>, 24 Apr. 2019, ' +
      '<a href="https://www.example.org/story?utm_source=mail&amp;id={7}">' +
      'https://www.example.org/story?utm_source=mail&amp;id={7}</a>.</p>',
  });
});

test('a fact is copied in our words, so without quotation marks, and with its own source', async () => {
  expect((await copied(fact))['text/plain']).toBe(
    'Huawei said its systems served 700 cities in 2019.\n\n' +
      'Hillman, Jonathan E. “Watching Huawei’s ‘Safe Cities.’” CSIS, Nov. 2019, https://www.csis.org/a.',
  );
});
