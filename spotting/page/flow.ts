/** A page's text as a reader sees it: one flow per block, read across the inline elements inside it. */

export interface Flow {
  text: string;
  /** The text nodes it was read from, with the offset in `text` at which each begins. */
  pieces: { node: Text; start: number }[];
  /** Flows under the same heading or sectioning element share a number, counted in reading order. */
  section: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS CODE DATALIST EMBED HEAD IFRAME INPUT KBD MATH METER NAV NOSCRIPT OBJECT PRE PROGRESS SAMP SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VAR VIDEO'.split(
    ' ',
  ),
);
const SECTIONING = new Set('ARTICLE ASIDE H1 H2 H3 H4 H5 H6 MAIN SECTION'.split(' '));
// Stands for a line break in a flow's text; it is no space, so no mention reads across it.
const LINE_BREAK = '\u001e';

/** Reads all flows below a root in reading order, open shadow roots included. */
export function readFlows(root: Node): Flow[] {
  const reader = new FlowReader();
  reader.read(root);
  reader.endFlow();
  return reader.flows;
}

class FlowReader {
  readonly flows: Flow[] = [];
  #text = '';
  #pieces: Flow['pieces'] = [];
  #section = 0;

  read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#readText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element);
    else this.#readChildren(node);
  }

  endFlow(): void {
    if (this.#pieces.length > 0)
      this.flows.push({ text: this.#text, pieces: this.#pieces, section: this.#section });
    this.#text = '';
    this.#pieces = [];
  }

  #readText(node: Text): void {
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  #readElement(element: Element): void {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') this.#text += LINE_BREAK;
    if (isSkipped(element, name)) {
      // What is skipped still stands between the words around it.
      this.#text += LINE_BREAK;
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.endFlow();
    if (SECTIONING.has(name)) this.#section++;
    this.#readChildren(element.shadowRoot ?? element);
    if (isBlock) this.endFlow();
  }

  #readChildren(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.read(child);
    // Slotted content stays where it is in the page's own tree.
    if (parent instanceof ShadowRoot)
      for (let child = parent.host.firstChild; child; child = child.nextSibling) this.read(child);
  }
}

function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'FOOTER' && !element.closest('article, main, blockquote')) return true;
  if (element.getAttribute('role') === 'navigation') return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
