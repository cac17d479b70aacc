/**
 * Moves the focus in the listbox that an element is in, or from a combobox into the one that is open for it, as a key
 * asks for; answers whether it did. The card's frame calls it: keys that are pressed in a card reach no listener
 * inside, since they are kept from the page's.
 */
export function stepInList(from: Element | null, key: string): boolean {
  const isInField = from?.matches('[role="combobox"]');
  const list = isInField
    ? from?.parentElement?.querySelector('[role="listbox"]')
    : from?.closest('[role="listbox"]');
  // Home and End are for the words in the field.
  if (!list || (isInField && !key.startsWith('Arrow'))) return false;
  const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const last = options.length - 1;
  const at = options.findIndex((option) => option.matches(':focus'));
  const to = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key];
  if (to === undefined) return false;
  options[to]?.focus();
  return true;
}
