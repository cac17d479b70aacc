import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/card.css';
import '../../components/dossier/dossier.css';
import { DossierPage } from './page.tsx';

const mount = document.getElementById('app');
if (mount) render(<DossierPage address={new URLSearchParams(location.search)} />, mount);
