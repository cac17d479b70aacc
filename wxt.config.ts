import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { addCorpusAsset, addCorpusPath } from './scripts/corpus/wxt-module.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  hooks: { 'build:publicAssets': addCorpusAsset, 'prepare:publicPaths': addCorpusPath },
  vite: () => ({ plugins: [preact()] }),
  manifest: { default_locale: 'en', name: '__MSG_name__' },
});
