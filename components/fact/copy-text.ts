import { escapeMarkdown } from '../../data/collection/cite/runs.ts';
import type { CitationStyle } from '../../data/collection/cite/styles.ts';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { addressOf } from './address.ts';
import type { CopyStyle } from './copy-styles.ts';
import { publishedLabel } from './labels.ts';

/** Cites a fact's source in a style. */
export type CiteFact = (sourced: SourcedFact, style: CitationStyle) => Promise<string>;

/** A fact with where it is from, to be pasted elsewhere. Rejects where it cannot be cited. */
export async function citedFact(sourced: SourcedFact, style: CopyStyle, cite: CiteFact): Promise<string> {
  const { fact, source } = sourced;
  if (style !== 'plain' && style !== 'markdown') return `${fact.says}\n\n${await cite(sourced, style)}`;
  const address = addressOf(sourced);
  const by = source.authors.length > 0 ? `${source.authors.join(', ')}, ` : '';
  const where = `${source.publisher}, ${publishedLabel(source)}`;
  if (style === 'plain')
    return `${fact.says} (${by}“${source.title}”, ${where}${address ? `, ${address}` : ''})`;
  const title = address
    ? `[${escapeMarkdown(source.title)}](${address.replaceAll(')', '%29')})`
    : escapeMarkdown(source.title);
  return `> ${escapeMarkdown(fact.says)}\n>\n> — ${escapeMarkdown(by)}${title}, ${escapeMarkdown(where)}`;
}

/** Puts a text on the clipboard. Rejects where the browser does not let it. */
export async function copyText(text: string, root: ParentNode & Node): Promise<void> {
  const isCopied =
    isSecureContext &&
    (await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ));
  if (!isCopied && !copyFromField(text, root)) throw new Error('The browser did not let it be copied.');
}

/** For pages without encryption, which have no clipboard, and for frames that may not use it. */
function copyFromField(text: string, root: ParentNode & Node): boolean {
  const focused = activeIn(root);
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  root.appendChild(field);
  field.select();
  const ending = new AbortController();
  // Some pages put words of their own on the clipboard, or nothing.
  const onCopy = (event: Event) => event.stopImmediatePropagation();
  addEventListener('copy', onCopy, { capture: true, signal: ending.signal });
  const isCopied = document.execCommand('copy');
  ending.abort();
  field.remove();
  focused?.focus({ preventScroll: true });
  return isCopied;
}

/** What has the focus in the tree that a node is in. */
function activeIn(node: Node): HTMLElement | undefined {
  const root = node.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active instanceof HTMLElement ? active : undefined;
}
