import { cite } from '../cite/cite.ts';
import { escapeMarkdown, markdown } from '../cite/runs.ts';
import type { Folder, Snippet } from '../schema.ts';

/** Markdown (CommonMark): quotes as block quotes, each with its citation as a Chicago note, by folder. */
export function markdownExport(snippets: Snippet[], folders: Folder[]): string {
  const groups = Map.groupBy(snippets, ({ folder }) => folders.find(({ id }) => id === folder)?.name ?? '');
  const sections = [...groups].map(([name, own]) =>
    [name ? `## ${escapeMarkdown(name)}\n\n` : '', own.map(snippetToMarkdown).join('\n---\n\n')].join(''),
  );
  return sections.join('\n---\n\n');
}

/** One snippet: its words, the note on it, and where it is from. */
export function snippetToMarkdown(snippet: Snippet): string {
  const { quote, fact, note, tags } = snippet;
  const parts = [
    quote && blockQuote(quote.exact),
    fact && escapeLines(fact.fact.says),
    note && escapeLines(note),
    `— ${markdown(cite(snippet, 'chicago'))}`,
    tags.length > 0 && `Tags: ${tags.map(escapeMarkdown).join(', ')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escapeLine(line)}`)
    .join('\n>\n');
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeLine).join('\n');
}

/** A line that begins like a list, a heading or a code block is none. */
function escapeLine(line: string): string {
  return escapeMarkdown(line.trimStart())
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
