import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { readRealDetails } from './real-details.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the gallery's page into `outDir`; the extension has to be built before, for its messages. */
export async function buildGallerySite(outDir: string, extensionDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'tests/gallery'),
    logLevel: 'error',
    base: './',
    plugins: [preact()],
    resolve: { alias: { '#i18n': join(root, '.wxt/i18n/index.ts') } },
    build: { outDir, emptyOutDir: true, minify: false, target: 'esnext' },
  });
  const messages = await readFile(join(extensionDir, '_locales/en/messages.json'), 'utf8');
  await writeFile(join(outDir, 'messages.js'), messagesScript(messages));
  const details = await readRealDetails(join(extensionDir, 'corpus.json'));
  await writeFile(join(outDir, 'entities.json'), JSON.stringify(details));
  await copyFile(join(root, 'assets/icon.svg'), join(outDir, 'icon.svg'));
}

/** Stands in for as much of the extension's API as is called while something is drawn: `i18n`. */
function messagesScript(messages: string): string {
  return `const messages = ${messages};
globalThis.chrome = { runtime: { id: 'gallery' }, i18n: { getMessage(key, values = []) {
  if (key === '@@bidi_dir') return 'ltr';
  return (messages[key]?.message ?? '').replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? '');
} } };`;
}
