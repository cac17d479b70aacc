import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/facts.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import '../../components/search/search.css';
import '../../components/popup/popup.css';
import '../../components/sidepanel/sidepanel.css';
import { watchCorpus } from '../../data/settings/storage.ts';
import { followPage } from '../popup/follow.ts';
import { createPageState } from '../popup/page.ts';
import { createLookUp } from '../popup/state.ts';
import { SidePanelApp } from './app.tsx';
import { createPointing } from './pointing.ts';
import { createSavedHere } from './saved.ts';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('sidepanel.title');
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the panel.');

const state = createLookUp();
const page = createPageState();
const saved = createSavedHere(page);
render(<SidePanelApp state={state} page={page} saved={saved} pointed={createPointing(page)} />, root);
const readAll = async () => {
  await page.read();
  await saved.read();
};
void readAll();
void state.prepare();
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
followPage(page, () => void readAll(), closing.signal);
watchCorpus(() => void state.prepare(), closing.signal);
