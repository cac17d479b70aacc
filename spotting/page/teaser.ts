import type { Flow } from './flow.ts';

/** From this share on, a text that is a link counts as nothing but a link: a bullet or a date may stand beside it. */
const MOSTLY = 0.8;

/**
 * Whether a page only points elsewhere with a text: it is all link, or it stands aside of what the page is about.
 * What a page merely points to says nothing about its subject.
 */
export function isTeaser({ text, pieces }: Flow): boolean {
  const first = pieces[0]?.node;
  const element = first instanceof Text ? first.parentElement : first;
  if (element?.closest('a, aside, [role="complementary"]')) return true;
  const linked = pieces.reduce((sum, { node }) => sum + linkedLength(node), 0);
  return linked >= text.trim().length * MOSTLY;
}

function linkedLength(node: Text | Element): number {
  if (node instanceof Text) return node.parentElement?.closest('a') ? node.data.trim().length : 0;
  if (node.localName === 'a') return node.textContent.trim().length;
  return Array.from(node.querySelectorAll('a')).reduce(
    (sum, link) => sum + link.textContent.trim().length,
    0,
  );
}
