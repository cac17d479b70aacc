/** What is changed of WXT's module for messages, so that languages with many forms of a plural are possible. */
import { basename, dirname, join } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { WxtHooks } from 'wxt';
import { joinForms } from '../../data/i18n/plural-form.ts';

/** Writes the built messages again, each form of a plural with its number. The module leaves the numbers out. */
export const keepPluralNumbers: WxtHooks['build:publicAssets'] = async (wxt, files) => {
  for (const file of files) {
    if (!('contents' in file) || basename(file.relativeDest) !== 'messages.json') continue;
    const locale = basename(dirname(file.relativeDest));
    const messages = await parseMessagesFile(join(wxt.config.root, 'locales', `${locale}.yml`));
    const written = messages.map((message) =>
      message.type === 'plural'
        ? { ...message, type: 'simple' as const, message: joinForms(message.plurals) }
        : message,
    );
    file.contents = generateChromeMessagesText(written);
  }
};

/** Makes `#i18n` of our own function. */
export const createOwnI18n: WxtHooks['prepare:types'] = (wxt, entries) => {
  for (const entry of entries) {
    if (!('text' in entry) || entry.path !== join(wxt.config.wxtDir, 'i18n/index.ts')) continue;
    entry.text = entry.text.replace("'@wxt-dev/i18n'", "'../../data/i18n/create-i18n.ts'");
  }
};
