import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import '../../components/files/problems.css';
import { setPageLanguage } from '../../components/page-language.ts';
import { OptionsPage } from './page.tsx';

setPageLanguage(document.documentElement);
document.title = `${i18n.t('options.title')} · ${i18n.t('name')}`;
const mount = document.getElementById('app');
if (mount) render(<OptionsPage />, mount);
