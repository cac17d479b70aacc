/**
 * A page's DOM, read so that the page cannot get in the way: a form with an input named `parentNode` or an image named
 * `querySelectorAll` hides the property of that name, so the prototypes' own are called. Everything has a bound.
 */

/** Most characters that are read of any one text. */
const MOST_CHARACTERS = 2000;

export function all(root: ParentNode & Node, selector: string, most: number): Element[] {
  const query =
    root.nodeType === 9 ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  return [...query.call(root, selector)].slice(0, most);
}

export function first(root: ParentNode & Node, selector: string): Element | undefined {
  return all(root, selector, 1)[0];
}

export function attribute(element: Element, name: string): string {
  return (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, MOST_CHARACTERS).trim();
}

const ELEMENTS = { closest: Element.prototype.closest };

export function isWithin(element: Element, selector: string): boolean {
  return ELEMENTS.closest.call(element, selector) !== null;
}

export function closest(element: Element, selector: string): Element | undefined {
  return ELEMENTS.closest.call(element, selector) ?? undefined;
}

const textContent = getter<string | null>(() => Node.prototype, 'textContent');
const parentElement = getter<Element | null>(() => Node.prototype, 'parentElement');
const localName = getter<string>(() => Element.prototype, 'localName');

/** The first characters of an element's text with single spaces. */
export function textOf(element: Element, most = MOST_CHARACTERS): string {
  return (textContent(element) ?? '')
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** An element's text as it stands, for scripts. */
export function sourceOf(element: Element, most: number): string {
  return (textContent(element) ?? '').slice(0, most);
}

export function parentOf(element: Element): Element | undefined {
  return parentElement(element) ?? undefined;
}

export function nameOf(element: Element): string {
  return localName(element);
}

function getter<T>(prototype: () => object, name: string): (node: Node) => T {
  return (node) => {
    const get = Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new Error(`There is no ${name}.`);
    return get.call(node);
  };
}

export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether an element begins after another one does. */
export function isAfter(element: Element, other: Element): boolean {
  return (
    (Node.prototype.compareDocumentPosition.call(other, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
