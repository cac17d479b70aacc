import { cite } from '../../data/collection/cite/cite.ts';
import { withinQuotes } from '../../data/collection/cite/quoted.ts';
import { escapeHtml, html, plainText } from '../../data/collection/cite/runs.ts';
import type { CitationStyle } from '../../data/collection/cite/styles.ts';
import { workOf } from '../../data/collection/cite/work.ts';
import { bodyOf } from '../../data/collection/export/evidence.ts';
import type { Snippet } from '../../data/collection/schema.ts';

/** Puts a snippet's words with their citation on the clipboard, as text, and with its italics and link. */
export async function copyCitation(snippet: Snippet, style: CitationStyle): Promise<void> {
  const runs = cite(snippet, style);
  const words = snippet.quote ? `“${withinQuotes(bodyOf(snippet))}”` : bodyOf(snippet);
  const paragraphs = words.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([`${words}\n\n${plainText(runs)}`], { type: 'text/plain' }),
      'text/html': new Blob([`${paragraphs.join('')}<p>${html(runs, workOf(snippet).url)}</p>`], {
        type: 'text/html',
      }),
    }),
  ]);
}
