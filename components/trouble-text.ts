import { i18n } from '#i18n';
import type { Trouble } from '../data/trouble.ts';

/** Says what is in the way of reading or storing, and what a reader can do about it. */
export function troubleText(trouble: Trouble): string {
  return i18n.t(`trouble.${trouble}`);
}
