/** What a reader can choose about marks and cards. Spotter, settings and options read these tables. */

/** Which mentions are marked: the first of each entity in each section, the first on the page, or all. */
export const DENSITIES = ['section', 'page', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a card opens on a mark: by resting on it or by a click, by a click only, or by the keyboard only. */
export const OPENS = {
  rest: { onRest: true, onClick: true },
  click: { onRest: false, onClick: true },
  never: { onRest: false, onClick: false },
} as const;
export type Opens = keyof typeof OPENS;
