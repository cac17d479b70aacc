/** Every state of the card that a reader can meet, by name. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/card.css';
import '../../components/card/facts.css';
import '../../components/card/parts.css';
import '../../components/card/candidates.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import type { CardActions } from '../../components/card/actions.ts';
import { Card } from '../../components/card/card.tsx';
import { LookupAnswer } from '../../components/card/lookup-answer.tsx';
import type { MarkInfo } from '../../components/card/mark-info.ts';
import { Toast } from '../../components/card/toast.tsx';
import { AfterSaving } from '../../components/saving/after-saving.ts';
import { firstOf } from '../../data/corpus/first.ts';
import type { Choice } from '../../data/corpus/lookup-answer.ts';
import { DISPUTED, FULL, LONG_NAME, SHORT, SINCE } from './bodies.ts';
import type { State } from './state.ts';

const nothing = () => undefined;
const actions: CardActions = {
  pin: nothing,
  close: nothing,
  follow: nothing,
  back: nothing,
  showAll: nothing,
  next: nothing,
  save: () => Promise.resolve({ id: 'id', already: false }),
  copy: () => Promise.resolve(),
  mute: nothing,
  switchOff: nothing,
  openDossier: nothing,
  openCollection: nothing,
};
const mark: MarkInfo = {
  text: 'Safe City',
  alias: 'Safe City',
  because: ['Huawei', 'police'],
  position: 2,
  count: 5,
  site: 'news.example',
};

const choices: Choice[] = [
  {
    id: 'smart-city',
    name: 'Smart city',
    type: 'concept',
    says: 'A city whose services run on sensors and shared data',
  },
  {
    id: 'expo',
    name: 'Smart City International Expo, Shanghai (2019)',
    type: 'event',
    says: 'A trade fair at which makers of cameras and city software show their wares',
  },
  {
    id: 'tashkent',
    name: 'Tashkent',
    type: 'place',
    says: 'Some 883 cameras in Tashkent were developed further.',
    fact: 'cameras',
  },
];

export const STATES: Record<string, State> = {
  full: { view: <Card body={firstOf(FULL)} pinned={false} mark={mark} actions={actions} /> },
  'all-facts': {
    view: <Card body={FULL} pinned={false} mark={mark} actions={actions} />,
  },
  short: { view: <Card body={SHORT} pinned={false} actions={actions} /> },
  'no-facts': { view: <Card body={{ ...SHORT, facts: [], count: 0 }} pinned={false} actions={actions} /> },
  'long-name': { view: <Card body={LONG_NAME} pinned={false} mark={mark} actions={actions} /> },
  disputed: { view: <Card body={firstOf(DISPUTED)} pinned={false} mark={mark} actions={actions} /> },
  since: { view: <Card body={firstOf(SINCE)} pinned={false} mark={mark} actions={actions} /> },
  'pinned-and-saved': {
    view: (
      <Card
        body={firstOf(FULL)}
        pinned={true}
        mark={mark}
        saved={{ count: 2, facts: ['cameras'] }}
        actions={actions}
      />
    ),
  },
  followed: { view: <Card body={firstOf(FULL)} pinned={false} cameFrom="Huawei" actions={actions} /> },
  why: {
    view: <Card body={firstOf(FULL)} pinned={false} mark={mark} actions={actions} />,
    press: ['Why this is marked'],
  },
  'copy-and-caution': {
    view: <Card body={firstOf(FULL)} pinned={false} mark={mark} actions={actions} />,
    press: ['Copy with citation', 'About this source'],
  },
  refused: {
    view: (
      <Card
        body={firstOf(FULL)}
        pinned={false}
        mark={mark}
        actions={{ ...actions, save: () => Promise.reject(), copy: () => Promise.reject() }}
      />
    ),
    press: ['Copy with citation', 'Plain text', 'Save'],
  },
  'just-saved': {
    view: (
      <AfterSaving.Provider
        value={{
          annotate: () => Promise.resolve(),
          readTags: () => Promise.resolve(['smart cities', 'surveillance']),
        }}
      >
        <Card body={firstOf(FULL)} pinned={false} mark={mark} actions={actions} />
      </AfterSaving.Provider>
    ),
    press: ['Save'],
  },
  'notice-saved': {
    view: (
      <Toast
        title="Saved to your collection"
        words="and filled a hall with weather maps and camera feeds"
        actions={[{ label: 'Undo', run: nothing }]}
        onClose={nothing}
      />
    ),
  },
  choices: {
    view: (
      <LookupAnswer
        words="smart"
        answer={{ answers: choices, nearest: [] }}
        onChoose={nothing}
        onClose={nothing}
      />
    ),
  },
  nearest: {
    view: (
      <LookupAnswer
        words="smaart citti"
        answer={{ answers: [], nearest: choices.slice(0, 1) }}
        onChoose={nothing}
        onSave={nothing}
        onClose={nothing}
      />
    ),
  },
  'nothing-known': {
    view: (
      <LookupAnswer
        words="xqzvk"
        answer={{ answers: [], nearest: [] }}
        onChoose={nothing}
        onSave={nothing}
        onClose={nothing}
      />
    ),
  },
  'notice-failed': {
    view: (
      <Toast title="This card could not be opened" text="Reload the page and try again." onClose={nothing} />
    ),
  },
};
