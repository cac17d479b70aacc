import { handle, type Sender } from '../../data/messages/answer.ts';
import { MessageError } from '../../data/messages/message.ts';
import { muteEntity, readOwnSite, readSiteOf, switchSite } from '../../data/messages/settings-messages.ts';
import { readSiteChoices } from '../../data/messages/spotter-messages.ts';
import { entityMuted, isOnFor, mutedFor, siteSwitched } from '../../data/settings/settings.ts';
import { changeSettings, readSettings } from '../../data/settings/store.ts';
import { siteOfTab } from './page-context.ts';

/** What pages ask about their site, and what a reader chooses for it in a card. */
export const siteHandlers = [
  handle(readSiteChoices, async (_, sender) => {
    const settings = await readSettings();
    const site = siteOfSender(sender);
    return { isOn: isOnFor(settings, site), muted: mutedFor(settings, site) };
  }),
  handle(readOwnSite, async (_, sender) => ({ site: siteOfSender(sender) ?? null })),
  handle(readSiteOf, async ({ tabId }, sender) => ({
    site: (sender.from === 'extension' && (await siteOfTab(tabId))) || null,
  })),
  handle(muteEntity, async ({ entity, scope, isMuted }, sender) => {
    const site = scope === 'site' ? knownSite(sender) : undefined;
    await changeSettings((now) => entityMuted(now, entity, site, isMuted));
    return null;
  }),
  handle(switchSite, async ({ isOn }, sender) => {
    const site = knownSite(sender);
    await changeSettings((now) => siteSwitched(now, site, isOn));
    return null;
  }),
];

function siteOfSender(sender: Sender): string | undefined {
  return sender.from === 'page' ? sender.site : undefined;
}

function knownSite(sender: Sender): string {
  const site = siteOfSender(sender);
  if (site === undefined) throw new MessageError('no-site', 'This page is of no site.');
  return site;
}
