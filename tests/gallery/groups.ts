/** What the gallery shows: the card, and every page of ours, each with its own styles and nobody else's. */
import type { State } from './state.ts';

interface Group {
  STATES: Record<string, State>;
}

export const GROUPS: Record<string, () => Promise<Group>> = {
  card: () => import('./card.tsx'),
  entities: () => import('./entities.tsx'),
  dossier: () => import('./pages/dossier.tsx'),
  popup: () => import('./pages/popup.tsx'),
  sidepanel: () => import('./pages/sidepanel.tsx'),
  collection: () => import('./pages/collection.tsx'),
  options: () => import('./pages/options.tsx'),
};
