/** The messages about what is marked where, answered by the background. */
import * as v from 'valibot';
import { IdSchema } from '../corpus/schema.ts';
import { message, Nothing } from './by-schema.ts';

const SiteSchema = v.object({
  /** `null` where the page is of no site, so that nothing can be chosen for it alone. */
  site: v.nullable(v.string()),
});

/** The site of the page that asks. */
export const readOwnSite = message('page.site', Nothing, SiteSchema);

/** The site of the page in a tab; for our own pages. */
export const readSiteOf = message('page.site-of', v.object({ tabId: v.number() }), SiteSchema);

/** Mutes an entity on the site of the page that asks, or everywhere; or takes that back. */
export const muteEntity = message(
  'settings.mute',
  v.object({ entity: IdSchema, scope: v.picklist(['site', 'everywhere']), isMuted: v.boolean() }),
  Nothing,
);

/** Switches marking on or off for the site of the page that asks. */
export const switchSite = message('settings.switch-site', v.object({ isOn: v.boolean() }), Nothing);
