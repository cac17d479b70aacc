import { escapeHtml, escapeMarkdown, htmlLink, type RichText } from '../../data/collection/cite/runs.ts';
import type { CitationStyle } from '../../data/collection/cite/styles.ts';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { addressOf } from './address.ts';
import type { CopyStyle } from './copy-styles.ts';
import type { CopiedText } from './copy-text.ts';
import { publishedLabel } from './labels.ts';

/** Cites a fact's source in a style. */
export type CiteFact = (sourced: SourcedFact, style: CitationStyle) => Promise<RichText>;

/** A fact with where it is from, to be pasted elsewhere. Rejects where it cannot be cited. */
export async function citedFact(sourced: SourcedFact, style: CopyStyle, cite: CiteFact): Promise<CopiedText> {
  if (style === 'markdown') return { plain: asMarkdown(sourced) };
  if (style === 'plain') return inBrackets(sourced);
  const { says } = sourced.fact;
  const citation = await cite(sourced, style);
  return {
    plain: `${says}\n\n${citation.plain}`,
    html: `<p>${escapeHtml(says)}</p><p>${citation.html}</p>`,
  };
}

/** The source in a few words, behind the fact; in HTML its title is the link. */
function inBrackets(sourced: SourcedFact): RichText {
  const { says } = sourced.fact;
  const { title, publisher } = sourced.source;
  const address = addressOf(sourced);
  const [by, published] = [authorsOf(sourced), publishedLabel(sourced.source)];
  const link = address ? htmlLink(address, title) : escapeHtml(title);
  return {
    plain: `${says} (${by}“${title}”, ${publisher}, ${published}${address ? `, ${address}` : ''})`,
    html: `<p>${escapeHtml(says)} (${escapeHtml(by)}“${link}”, <i>${escapeHtml(publisher)}</i>, ${escapeHtml(published)})</p>`,
  };
}

function asMarkdown(sourced: SourcedFact): string {
  const { title, publisher } = sourced.source;
  const address = addressOf(sourced);
  const where = `${publisher}, ${publishedLabel(sourced.source)}`;
  const link = address
    ? `[${escapeMarkdown(title)}](${address.replaceAll(')', '%29')})`
    : escapeMarkdown(title);
  return `> ${escapeMarkdown(sourced.fact.says)}\n>\n> — ${escapeMarkdown(authorsOf(sourced))}${link}, ${escapeMarkdown(where)}`;
}

function authorsOf({ source }: SourcedFact): string {
  return source.authors.length > 0 ? `${source.authors.join(', ')}, ` : '';
}
