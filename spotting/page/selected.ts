/** Where the words are that a reader has selected. */

/**
 * The selected stretch of the page, in an open shadow root too; `undefined` where none is, or where the words are
 * those of a form field.
 */
export function selectedRange(page: Document): Range | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const roots = openRootsIn(page);
  const range = selection.getRangeAt(0).cloneRange();
  // A range reaches no further than the host of a shadow root; only a composed range reaches inside.
  const composed = selection.getComposedRanges?.({ shadowRoots: roots })[0];
  if (composed) {
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
  } else if (range.collapsed) {
    return roots.flatMap((root) => rangeIn(root) ?? [])[0];
  }
  return range.collapsed ? undefined : range;
}

function openRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsIn(shadowRoot)] : [],
  );
}

/** Chromium before 137 has no composed ranges, but lets a shadow root be asked for its own selection. */
function rangeIn(root: ShadowRoot & { getSelection?(): Selection | null }): Range | undefined {
  const selection = root.getSelection?.();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  return range.collapsed ? undefined : range;
}
