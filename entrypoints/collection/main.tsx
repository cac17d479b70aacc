import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/collection/collection.css';
import { CollectionDatabase } from '../../data/collection/database.ts';
import { CollectionApp } from './app.tsx';
import { createState } from './state.ts';

document.title = i18n.t('collection.title');
document.documentElement.lang = i18n.t('language');

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the collection.');
const state = createState(new CollectionDatabase());
render(<CollectionApp state={state} />, root);
void state.load();
