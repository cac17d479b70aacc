/**
 * What a reader can choose about marks and cards. Spotter, settings and options read these lists; the first
 * of each is the default.
 */

/** Which mentions are marked: the first of each entity in each section, the first on the page, or all. */
export const DENSITIES = ['section', 'page', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a card opens on a mark: by resting on it or by a click, by a click only, or by the keyboard only. */
export const OPENS = ['rest', 'click', 'never'] as const;
export type Opens = (typeof OPENS)[number];

/** Whether resting on a mark opens a card. */
export function opensOnRest(opens: Opens): boolean {
  return opens === 'rest';
}

/** Whether a click on a mark opens a card. */
export function opensOnClick(opens: Opens): boolean {
  return opens !== 'never';
}
