import { signal } from '@preact/signals';
import { findSelected } from '../tabs/selected.ts';
import type { PageState } from './page-state.ts';

export type SelectedState = ReturnType<typeof createSelected>;

/** The words that are selected on a page. They are read once: while the popup is open, no others can be selected. */
export function createSelected(page: PageState) {
  const words = signal<string | undefined>(undefined);
  return {
    words,
    read: async () => {
      const tabId = page.tabId.value;
      words.value = tabId === undefined ? undefined : (await findSelected(tabId))?.words;
    },
  };
}
