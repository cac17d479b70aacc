import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../data/messages/answer.ts';
import { checkSender } from '../../data/messages/content-protocol.ts';
import { corpus } from '../../data/open-corpus.ts';
import { migrateSettings } from '../../data/settings/migrate.ts';
import { onCommand } from './commands.ts';
import { handlers } from './handlers.ts';
import { createMenus, onMenuClick } from './menus.ts';
import { suggest } from './omnibox.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { readSender } from './page-context.ts';
import { openOwnPage } from './pages.ts';
import { onVisit } from './saved.ts';

// Listeners are added at once and in the same turn, so that an event that wakes the background finds them.
export default defineBackground({
  type: 'module',
  main() {
    answer(handlers, { readSender, check: checkSender });
    void migrateSettings();
    browser.runtime.onInstalled.addListener(() => {
      void createMenus();
      // What fails here is tried again by the next question, which can say so.
      corpus.reload().catch(() => undefined);
      // Not before it is known what the reader wants marked.
      void migrateSettings().finally(startInOpenTabs);
    });
    browser.runtime.onStartup.addListener(() => void corpus.ensure().catch(() => undefined));
    browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
    browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text, show));
    browser.omnibox.onInputEntered.addListener(
      (query, where) => void openOwnPage({ page: 'dossier', query, because: 'typed' }, where),
    );
    browser.tabs.onUpdated.addListener((id, { status }, { url }) => {
      if (status === 'complete' && url) void onVisit(id);
    });
    browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClick(info, tab));
  },
});
