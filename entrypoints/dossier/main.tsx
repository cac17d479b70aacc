import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/facts.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import '../../components/dossier/dossier.css';
import '../../components/dossier/parts.css';
import '../../components/dossier/print.css';
import '../../components/dossier/relations.css';
import '../../components/dossier/forced-colors.css';
import { DossierPage } from './page.tsx';

document.documentElement.lang = i18n.t('language');
const mount = document.getElementById('app');
if (mount) render(<DossierPage address={new URLSearchParams(location.search)} />, mount);
