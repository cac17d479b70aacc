import { render } from 'preact';
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
import { setPageLanguage } from '../../components/page-language.ts';
import { DossierPage } from './page.tsx';

setPageLanguage(document.documentElement);
const mount = document.getElementById('app');
if (mount) render(<DossierPage address={new URLSearchParams(location.search)} />, mount);
