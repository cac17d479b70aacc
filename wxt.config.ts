import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { addCorpusAsset, addCorpusPath } from './scripts/corpus/wxt-module.ts';
import { createOwnI18n, keepPluralNumbers } from './scripts/locales/wxt-hooks.ts';

/** What content scripts have for WXT's own context. */
const CONTEXT = fileURLToPath(new URL('./entrypoints/spotter.content/life.ts', import.meta.url));

/** The oldest browsers that have what is used. */
const MINIMUM = {
  /** `caretPositionFromPoint`, which finds the mark under the pointer. */
  chrome: 128,
  /** The Custom Highlight API, which marks are drawn with. */
  firefox: 140,
};

/** What files with styles that pages share are called. */
const SHARED_STYLES = 'styles';

/**
 * Pages are shown, and their first field takes letters, once their styles are there; the scripts can come after. The
 * styles that pages share come before a page's own, which refine them.
 */
function stylesFirst(): Plugin {
  const STYLES = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g;
  const transform = (html: string) => {
    const styles = html.match(STYLES) ?? [];
    const isShared = (link: string) => link.includes(`/${SHARED_STYLES}~`);
    const ordered = [...styles.filter(isShared), ...styles.filter((link) => !isShared(link))].join('');
    return html.replace(STYLES, '').replace(/[ \t]*<script/, (script) => ordered + script);
  };
  return { name: 'styles-first', transformIndexHtml: { order: 'post', handler: transform } };
}

/**
 * Leaves out of content scripts what only the build reads, and the frame around them that writes to the page's console:
 * every page carries them.
 */
function leanContentScripts(): Plugin {
  const RUN = 'export default definition.main(new ContentScriptContext(import.meta.env.ENTRYPOINT));';
  return {
    name: 'lean-content-scripts',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (code.includes('const logger') && code.includes('new ContentScriptContext'))
        return `${code.slice(0, code.indexOf('//#region'))}\n${RUN}`.replace(/^import .*initPlugins.*$/m, '');
      if (!/content\/index\.ts$/.test(id)) return undefined;
      return code.replace(/defineContentScript\(\{[\s\S]*?(?=main\()/, 'defineContentScript({ ');
    },
  };
}

/** Puts what pages have in common into few files: each that a page waits for takes some milliseconds. */
function shareInFewFiles({ build }: InlineConfig): void {
  const output = build?.rolldownOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('The pages have no one output.');
  output.codeSplitting = {
    groups: [
      // Apart from what every page needs at once.
      { name: 'database', test: /[\\/]dexie[\\/]/, priority: 1 },
      // The public suffix list, large, for few pages.
      { name: 'sites', test: /[\\/]tldts/, priority: 1 },
      // By themselves, so that the popup, which begins with its styles and loads the rest later, waits for nothing
      // else.
      { name: SHARED_STYLES, test: /\.css$/, priority: 1, minShareCount: 2, entriesAware: true },
      { name: 'load-later', test: /preload-helper|wxt-html-plugins/, priority: 1 },
      { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 10_000 },
    ],
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), stylesFirst(), leanContentScripts()],
    // No getter of ours does anything, so a script can leave out the schemas that it does not use.
    build: {
      // As the manifest asks for: for older ones `:dir()` would be told by language, and `light-dark()` by the system.
      cssTarget: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`],
      // Both have it. The polyfill needs a page, and would end the background, which shares files with the pages.
      modulePreload: { polyfill: false },
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'contextMenus', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'bg' },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousMark__',
      },
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_saveSelection__',
      },
      // Not B: Chromium keeps Alt+Shift+B, T, A and I for itself.
      'enter-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_enterCard__' },
    },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.app',
              strict_min_version: `${MINIMUM.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(MINIMUM.chrome) }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup')) shareInFewFiles(config);
      // Every page carries the content scripts, and the few calls they make are the same in both browsers: there the
      // polyfill would only be weight.
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      config.resolve = { ...config.resolve, alias: { 'wxt/utils/content-script-context': CONTEXT } };
    },
    'build:manifestGenerated'(_wxt, manifest) {
      // User origin lets the marks' styles reach into shadow roots and past any page's policy.
      for (const script of manifest.content_scripts ?? []) Object.assign(script, { css_origin: 'user' });
    },
    'build:publicAssets': async (wxt, files) => {
      await addCorpusAsset(wxt, files);
      await keepPluralNumbers(wxt, files);
    },
    'prepare:types': createOwnI18n,
    'prepare:publicPaths': addCorpusPath,
  },
});
