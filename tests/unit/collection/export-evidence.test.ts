import mammoth from 'mammoth';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { writeExport } from '../../../data/collection/export/formats.ts';
import { FOLDERS, SNIPPETS } from './sample.ts';
import { written } from './written.ts';
import { zippedText } from './zipped.ts';

const [quoted] = SNIPPETS;

const CARD =
  '<h4>Safe City is not safe</h4>' +
  '<p><b>Mozur et al. 19</b> (Paul Mozur, Jonah M. Kessel, and Human Rights Watch, ' +
  '“Made in China, ‘Exported’ &amp; Sold: 100% of It,” The Daily, April 24, 2019, ' +
  'https://www.example.org/story?utm_source=mail&amp;id={7}, accessed March 1, 2024)</p>' +
  '<p><u>Cameras</u>, <u><mark>“eyes”</mark></u> &amp; &lt;screens&gt;,</p><p>watch 50% of the_city #1.</p>';

test('evidence cards in Word have headings, cites and read words that word processors know', async () => {
  const input = { snippets: SNIPPETS, folders: FOLDERS, title: 'Collection', now: new Date('2024-03-02') };
  const { blob } = await writeExport('docx', input);
  const buffer = Buffer.from(await blob.arrayBuffer());
  const styles = [
    "r[style-name='Style 13 pt Bold'] => b",
    "r[style-name='Style Underline'] => u",
    'highlight => mark',
  ];
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: styles });
  expect(messages).toEqual([]);
  expect(value).toContain('<h1>Round 3 — R&amp;D</h1>');
  // Where marks and underlines nest is the converter's choice.
  const nested = value.replace(/<mark><u>([^<]*)<\/u><\/mark>/g, '<u><mark>$1</mark></u>');
  expect(nested).toContain(CARD);
});

test('evidence cards in HTML are the same, and nothing in them is markup of the page', async () => {
  const read: { name: string; text: string }[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value;
    const text = 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
    read.push({ name: node.nodeName, text });
    return text;
  };
  walk(parseFragment(await written('html')));
  const all = (name: string) => read.filter((one) => one.name === name).map(({ text }) => text);
  expect(all('h1')).toEqual(['Round 3 — R&D']);
  expect(all('h4')[0]).toBe('Safe City is not safe');
  expect(all('h4')).toHaveLength(3);
  expect(all('p').slice(1, 3)).toEqual(['Cameras, “eyes” & <screens>,', 'watch 50% of the_city #1.']);
  expect([all('u'), all('mark')]).toEqual([['Cameras', '“eyes”'], ['“eyes”']]);
  expect(all('screens')).toEqual([]);
  const plain = (await written('html')).replace(/ (?:class|dir)="\w+"/g, '').replaceAll('\n', '');
  expect(plain).toContain(CARD);
});

test('what is written from right to left is laid out so in Word and HTML', async () => {
  if (!quoted) throw new Error('The sample has no quote.');
  const exact = '(مدينة آمنة) in Kabul';
  const snippets = [{ ...quoted, quote: { exact, prefix: '', suffix: '' }, emphasis: [] }];
  const input = { snippets, folders: [], title: 'Collection', now: new Date('2024-03-02') };
  const file = await (await writeExport('docx', input)).blob.arrayBuffer();
  const document = zippedText(Buffer.from(file), 'word/document.xml');
  const [body = ''] = /<w:p>(?:(?!<w:p>).)*مدينة.*?<\/w:p>/.exec(document) ?? [];
  expect(body).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
  expect(document.match(/<w:bidi\/>/g)).toHaveLength(1);
  const page = await written('html', snippets);
  expect(page).toContain(`<p class="body" dir="auto">${exact}`);
});
