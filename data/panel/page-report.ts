import type { Unreadable } from './readable.ts';
import type { PlacedMention } from './reading-order.ts';

/** What is known about the page in front of the reader. */
export type PageReport =
  | { name: 'loading' }
  | { name: 'on'; mentions: PlacedMention[] }
  | { name: 'off' }
  | { name: 'site-off' }
  | { name: 'not-chosen' }
  | { name: 'opted-out' }
  | { name: 'unreadable'; why: Unreadable };
