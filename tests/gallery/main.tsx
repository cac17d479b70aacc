/** Shows one state, named in the address, and tells once it is all there. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/card.css';
import '../../components/card/choices.css';
import '../../components/card/facts.css';
import '../../components/card/parts.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import { STATES } from './states.tsx';

const mount = document.getElementById('app');
const state = STATES[new URLSearchParams(location.search).get('state') ?? ''];
if (mount && state) {
  render(state.view, mount);
  for (const label of state.press ?? []) {
    const buttons = [...mount.querySelectorAll('button')];
    buttons.find((each) => [each.textContent, each.ariaLabel].includes(label))?.click();
  }
}
document.documentElement.dataset['states'] = Object.keys(STATES).join(' ');
