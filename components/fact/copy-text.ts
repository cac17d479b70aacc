import type { RichText } from '../../data/collection/cite/runs.ts';

/** What is copied. Markdown, and words without a look of their own, go out as text alone. */
export type CopiedText = Pick<RichText, 'plain'> & Partial<RichText>;

/** Puts a text on the clipboard. Rejects where the browser does not let it. */
export async function copyText(text: CopiedText, root: ParentNode & Node): Promise<void> {
  const isCopied = isSecureContext && (await write(text));
  if (!isCopied && !copyFromField(text, root)) throw new Error('The browser did not let it be copied.');
}

function write(content: CopiedText): Promise<boolean> {
  const blobs = Object.entries(byType(content)).map(([type, text]) => [type, new Blob([text], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  );
}

function byType({ plain, html }: CopiedText): Record<string, string> {
  return { 'text/plain': plain, ...(html === undefined ? {} : { 'text/html': html }) };
}

/** For pages without encryption, which have no clipboard, and for frames that may not use it. */
function copyFromField(text: CopiedText, root: ParentNode & Node): boolean {
  const focused = activeIn(root);
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text.plain;
  root.appendChild(field);
  field.select();
  const ending = new AbortController();
  const onCopy = (event: ClipboardEvent) => {
    // Some pages put words of their own on the clipboard, or nothing.
    event.stopImmediatePropagation();
    event.preventDefault();
    for (const [type, content] of Object.entries(byType(text))) event.clipboardData?.setData(type, content);
  };
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
