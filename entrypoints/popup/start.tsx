/** Takes over the page as it was sent: brings the search, what is on the page and the switches. */
import { render } from 'preact';
import { setPageLanguage } from '../../components/page-language.ts';
import { typedEarly } from '../../components/popup/typed-early.ts';
import { followPage } from '../../data/panel/follow.ts';
import { createLookUp } from '../../data/panel/look-up-state.ts';
import { createPageState } from '../../data/panel/page-state.ts';
import { createSelected } from '../../data/panel/selected.ts';
import { watchCorpus } from '../../data/settings/storage.ts';
import { PopupApp } from './app.tsx';

setPageLanguage(document.documentElement);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the popup.');

// Shown before anything is read.
const state = createLookUp();
const page = createPageState();
const typed = typedEarly(root);
if (typed !== '') state.ask(typed);
const selected = createSelected(page);
render(<PopupApp state={state} page={page} selected={selected} />, root);
void page.read().then(selected.read);
void state.prepare();
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
followPage(page, () => void page.read(), closing.signal);
watchCorpus(() => void state.prepare(), closing.signal);
