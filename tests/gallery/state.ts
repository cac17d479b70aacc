import type { ComponentChild } from 'preact';

/** One way that something of ours can look. */
export interface State {
  view: ComponentChild;
  /** Buttons to press first, by what they say. */
  press?: string[];
}
