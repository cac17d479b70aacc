/** How each kind of element takes part in a page's text. */

const words = (text: string) => new Set(text.split(/\s+/));

/** Elements that hold a block of text of their own, or part two. */
const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p search section
  summary table tbody td tfoot th thead tr ul`,
);
/** Elements that a reader does not read as prose. */
const SKIPPED = words(
  `audio button canvas code col colgroup datalist embed head iframe input kbd map math meter nav noscript object pre
  progress samp script select style svg template textarea title var video`,
);
/** What is read beside a word and not within it: the pronunciation over Chinese and Japanese characters. */
const ASIDES = words('rp rt rtc');
/** The inline elements that text is full of; any other is read all the same, node by node. */
const INLINE =
  'a,abbr,b,bdi,cite,del,em,font,i,img,ins,label,mark,q,ruby,s,small,span,strong,sub,sup,time,u,wbr';
const SECTIONING = words('article aside h1 h2 h3 h4 h5 h6 main section');

const MARKED_OFF = '[contenteditable],[role],[hidden],[translate]';
/**
 * Finds anything inside an element that keeps its text from being read in one piece: blocks, skipped elements, line
 * breaks, elements of the page's own making, and empty ones that may show a shadow root.
 */
export const UNPLAIN = `:not(${INLINE}),span:empty,${MARKED_OFF}`;
/** The attributes that decide how an element is read. */
export const READ_BY = ['contenteditable', 'role', 'hidden', 'translate'];

export type ElementKind = 'inline' | 'block' | 'skipped' | 'aside' | 'break';

/** How an element is read. */
export function kindOf(element: Element): ElementKind {
  const name = element.localName;
  if (name === 'br') return 'break';
  if (ASIDES.has(name)) return 'aside';
  if (SKIPPED.has(name) || (element.matches(MARKED_OFF) && isMarkedOff(element))) return 'skipped';
  if (!BLOCKS.has(name)) return 'inline';
  return name === 'footer' && isPageFooter(element) ? 'skipped' : 'block';
}

/** Whether a section of the page begins with an element. */
export function isSectioning(element: Element): boolean {
  return SECTIONING.has(element.localName);
}

function isMarkedOff(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'contentinfo' || role === 'textbox') return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return element.getAttribute('translate') === 'no' && looksLikeCode(element.textContent);
}

/** Names are kept from translation as well as code is; code shows by its signs. */
function looksLikeCode(text: string): boolean {
  return /[_{}()[\];=<>\\$|]|\w[./:]\w|--\w|[a-z][A-Z]/.test(text);
}

function isPageFooter(element: Element): boolean {
  return element.closest('article, main, blockquote') === null;
}
