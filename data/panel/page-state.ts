import { batch, computed, signal } from '@preact/signals';
import { ask } from '../messages/ask.ts';
import { readSiteOf } from '../messages/settings-messages.ts';
import { DEFAULTS, isOnFor, type Settings, type SettingsChange, siteSwitched } from '../settings/settings.ts';
import { changeSettings, readSettings } from '../settings/store.ts';
import { createAttempts } from './attempts.ts';
import type { PageReport } from './page-report.ts';
import { frontTab, reportOn } from './report.ts';

/** Milliseconds that a page may take to answer before what is shown of the page before gives way. */
const ANSWER_TIMEOUT_MS = 500;

export type PageState = ReturnType<typeof createPageState>;

/** The page in front of the reader: what is marked on it, and whether it is to be marked. */
export function createPageState() {
  const tabId = signal<number | undefined>(undefined);
  /** As far as the browser tells it. */
  const address = signal<string | undefined>(undefined);
  /** Empty where the browser does not tell it. */
  const title = signal('');
  const report = signal<PageReport>({ name: 'loading' });
  const settings = signal<Settings>(DEFAULTS);
  /** The site that the page belongs to; `undefined` where it is of none, or the background has not yet said. */
  const siteName = signal<string | undefined>(undefined);
  /** The site of the page and whether it is to be marked; `undefined` where that makes no difference. */
  const site = computed(() => {
    const name = siteName.value;
    if (name === undefined || !settings.value.on || report.value.name === 'unreadable') return undefined;
    return { name, isOn: isOnFor(settings.value, name) };
  });

  /** The tab in front, which is known before it has answered. */
  let front: number | undefined;
  let newest: Promise<void> | undefined;
  const reading = createAttempts('settings');
  const doing = createAttempts('action');

  const readOnce = async (newer: AbortSignal): Promise<void> => {
    const tab = await frontTab();
    // While a tab is switched several reads are under way; an older one must not have the last word.
    if (newer.aborted) return newest;
    front = tab?.id;
    // All at once: what is listed must never be asked of another tab.
    const show = (reported: PageReport) =>
      batch(() => {
        // What failed on another page must not be tried again on this one.
        if (tab?.id !== tabId.value || tab?.url !== address.value) {
          doing.end();
          siteName.value = undefined;
        }
        tabId.value = tab?.id;
        address.value = tab?.url;
        title.value = tab?.title ?? '';
        report.value = reported;
      });
    const waiting = setTimeout(() => !newer.aborted && show({ name: 'loading' }), ANSWER_TIMEOUT_MS);
    const [reported, [stored]] = await Promise.all([reportOn(tab), Promise.allSettled([readSettings()])]);
    clearTimeout(waiting);
    if (newer.aborted) return newest;
    if (stored.status === 'fulfilled') settings.value = stored.value;
    const isUnchosen = reported.name === 'site-off' && settings.value.chosenOnly;
    show(isUnchosen ? { name: 'not-chosen' } : reported);
    const named = await nameSite(tab?.id);
    if (newer.aborted) return newest;
    siteName.value = named;
    // What is on the page is shown all the same.
    if (stored.status === 'rejected') throw stored.reason;
  };
  const read = () => {
    newest = reading.run(readOnce);
    return newest;
  };
  const change = async (wanted: SettingsChange) => {
    settings.value = await changeSettings(wanted);
    await read();
  };

  return {
    tabId,
    address,
    title,
    report,
    settings,
    siteName,
    site,
    /** What could not be read of it, or done for the reader. */
    failure: computed(() => doing.failure.value ?? reading.failure.value),
    /** Never rejects. */
    read,
    /** Does something that a reader asked for. It never rejects: where that fails, it is said. */
    attempt: doing.run,
    change,
    isFront: (id: number | undefined) => id !== undefined && id === front,
    /** Switches marking on or off for the site of the page. */
    switchSite: async (isOn: boolean) => {
      const name = site.value?.name;
      if (name !== undefined) await change((now) => siteSwitched(now, name, isOn));
    },
  };
}

/** The background knows the public suffix list, which would be most of the popup's script. */
async function nameSite(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const { site } = await ask(readSiteOf, { tabId }).catch(() => ({ site: null }));
  return site ?? undefined;
}
