/** Shows one state, named in the address (`card/full`), or all entities' cards (`all`), or says which there are. */
import { render } from 'preact';
import { GROUPS } from './groups.ts';

const root = document.documentElement;
const mount = document.getElementById('app');
const asked = new URLSearchParams(location.search).get('state');
const [group = '', name = ''] = asked?.split('/') ?? [];
const state = (await GROUPS[group]?.())?.STATES[name];
if (mount && state) {
  root.dataset['group'] = group;
  render(state.view, mount);
  for (const label of state.press ?? []) {
    const buttons = [...mount.querySelectorAll('button')];
    buttons.find((each) => [each.textContent, each.ariaLabel].includes(label))?.click();
    // What it opens may be pressed next.
    await new Promise((drawn) => setTimeout(drawn));
  }
  root.dataset['shown'] = name;
} else if (mount && asked === 'all') {
  const { AllCards } = await import('./entities.tsx');
  render(<AllCards />, mount);
  root.dataset['shown'] = asked;
} else {
  const groups = await Promise.all(
    Object.entries(GROUPS).map(async ([each, load]) =>
      Object.keys((await load()).STATES).map((one) => `${each}/${one}`),
    ),
  );
  root.dataset['states'] = groups.flat().join(' ');
}
