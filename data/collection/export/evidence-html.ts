import { escapeHtml, html } from '../cite/runs.ts';
import type { Segment } from '../emphasis.ts';
import type { Folder, Snippet } from '../schema.ts';
import { type EvidenceCard, evidenceSections } from './evidence.ts';

/** One HTML file that opens in a browser or a word processor: headings for folders and taglines, no scripts. */
export function evidenceHtml(snippets: Snippet[], folders: Folder[], title: string): string {
  const sections = evidenceSections(snippets, folders).map(
    (section) =>
      `${section.title ? `<h1 dir="auto">${escapeHtml(section.title)}</h1>\n` : ''}${section.cards.map(card).join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
  body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.4 Calibri, Carlito, sans-serif; }
  h4 { margin: 1.5em 0 0.2em; font-size: 13pt; }
  .cite { margin: 0 0 0.4em; }
  .cite b { font-size: 13pt; }
  .body { margin: 0 0 0.4em; }
  mark { background: #ffff00; color: #000; }
</style>
${sections.join('\n')}
</html>
`;
}

function card({ tagline, cite, body }: EvidenceCard): string {
  const paragraphs = body.map(
    (segments) => `<p class="body" dir="auto">${segments.map(emphasised).join('')}</p>`,
  );
  return [
    `<h4 dir="auto">${escapeHtml(tagline)}</h4>`,
    `<p class="cite" dir="auto">${html(cite)}</p>`,
    ...paragraphs,
  ].join('\n');
}

function emphasised({ text, underline, highlight }: Segment): string {
  const marked = highlight ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text);
  return underline || highlight ? `<u>${marked}</u>` : marked;
}
