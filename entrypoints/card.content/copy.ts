import type { CopyStyle } from '../../components/card/actions.ts';
import { addressOf } from '../../components/fact/address.ts';
import { publishedLabel } from '../../components/fact/labels.ts';
import type { SourcedFact } from '../../data/corpus/card.ts';
import { ask } from '../../data/messages/ask.ts';
import { citeFact } from '../../data/messages/protocol.ts';

/** A fact with where it is from, to be pasted elsewhere. Rejects where the background does not answer. */
export async function citedFact(sourced: SourcedFact, style: CopyStyle): Promise<string> {
  const { fact, source } = sourced;
  if (style !== 'plain' && style !== 'markdown')
    return `${fact.says}\n\n${(await ask(citeFact, { sourced, style })).text}`;
  const address = addressOf(sourced);
  const by = source.authors.length > 0 ? `${source.authors.join(', ')}, ` : '';
  const where = `${source.publisher}, ${publishedLabel(source)}`;
  if (style === 'plain')
    return `${fact.says} (${by}“${source.title}”, ${where}${address ? `, ${address}` : ''})`;
  const title = address
    ? `[${escaped(source.title)}](${address.replaceAll(')', '%29')})`
    : escaped(source.title);
  return `> ${escaped(fact.says)}\n>\n> — ${escaped(by)}${title}, ${escaped(where)}`;
}

/** Keeps Markdown's own signs from being read as such. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}

/** Puts a text on the clipboard. Rejects where the browser does not let it. */
export async function copyText(text: string, root: ParentNode & Node): Promise<void> {
  if (isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Pages without encryption have no clipboard but this one.
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  root.appendChild(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) throw new Error('The browser did not let it be copied.');
}
