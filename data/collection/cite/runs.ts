import { closingQuotes, outsideQuotes, withinQuotes } from './quoted.ts';
import { isStopped } from './stops.ts';

/** A citation as runs of text, so that it can go out as plain text, Markdown or HTML. */
export interface Run {
  text: string;
  style?: 'italic' | 'bold';
}

/** The same words as text and as HTML. */
export interface RichText {
  plain: string;
  html: string;
}

export function plainText(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function markdown(runs: Run[]): string {
  return runs
    .map(({ text, style }) => wrap(escapeMarkdown(text), { italic: '*', bold: '**' }, style))
    .join('');
}

/** As HTML; `address`, where it is given and stands in the text, becomes a link. */
export function html(runs: Run[], address?: string): string {
  const link = address && htmlLink(address, address);
  return runs
    .map(({ text, style }) => {
      const tag = style === 'italic' ? 'i' : style === 'bold' ? 'b' : undefined;
      if (tag) return `<${tag}>${escapeHtml(text)}</${tag}>`;
      return link ? text.split(address).map(escapeHtml).join(link) : escapeHtml(text);
    })
    .join('');
}

/** A link in HTML with its text. */
export function htmlLink(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

/** Text that reads as itself in Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** Text that reads as itself in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * A title in italics or in quotation marks, closed by `mark`. Marks stand inside closing quotation marks, as American
 * styles have it.
 */
export function closed(title: string, mark: '.' | ',', look: 'italic' | 'quoted' | 'plain'): Run[] {
  const inner = look === 'quoted' ? withinQuotes(title) : outsideQuotes(title);
  const stop = mark === '.' && isStopped(inner) ? '' : mark;
  // The mark goes inside whatever quotation marks the title itself ends with.
  const end = closingQuotes(title);
  const body = inner.slice(0, end) + stop + inner.slice(end);
  if (look === 'quoted') return [{ text: `“${body}”` }];
  if (look === 'plain') return [{ text: body }];
  const isWithin = end < inner.length;
  return isWithin ? [{ text: body, style: 'italic' }] : [{ text: inner, style: 'italic' }, { text: stop }];
}

/** Runs with the full stop that they need. */
export function withStop(runs: Run[]): Run[] {
  return isStopped(plainText(runs)) ? runs : [...runs, { text: '.' }];
}

function wrap(text: string, marks: Record<'italic' | 'bold', string>, style: Run['style']): string {
  return style ? `${marks[style]}${text}${marks[style]}` : text;
}
