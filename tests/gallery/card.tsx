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
import type { EntityDetails } from '../../data/corpus/entity-details.ts';
import { type LookupCandidate, NO_ENTRY } from '../../data/corpus/lookup-answer.ts';
import { toPreview } from '../../data/corpus/preview.ts';
import { DISPUTED, FULL, LONG_NAME, SHORT, SINCE } from './bodies.ts';
import { CARD_ACTIONS } from './card-actions.ts';
import type { State } from './state.ts';

const nothing = () => undefined;
const actionsFor = (details: EntityDetails): CardActions => ({
  ...CARD_ACTIONS,
  readAll: () => Promise.resolve(details),
});
const actions = actionsFor(FULL);
const mark: MarkInfo = {
  kind: 'entity',
  entity: 'safe-city',
  alias: 'Safe City',
  isGeneral: false,
  because: ['Huawei', 'police'],
  position: 2,
  count: 5,
  site: 'news.example',
};

const choices: LookupCandidate[] = [
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
  full: { view: <Card body={toPreview(FULL)} pinned={false} mark={mark} actions={actions} /> },
  'all-facts': {
    view: <Card body={FULL} pinned={false} mark={mark} actions={actions} />,
    press: ['5 more facts'],
  },
  related: {
    view: <Card body={FULL} pinned={false} mark={mark} actions={actions} />,
    press: ['5 related'],
  },
  'disputes-open': {
    view: <Card body={DISPUTED} pinned={false} mark={mark} actions={actionsFor(DISPUTED)} />,
    press: ['1 disagreement'],
  },
  'since-all': {
    view: <Card body={SINCE} pinned={false} mark={mark} actions={actionsFor(SINCE)} />,
    press: ['5 more facts'],
  },
  'saved-open': {
    view: (
      <Card
        body={FULL}
        pinned={false}
        mark={mark}
        saved={{ count: 2, facts: ['cameras'] }}
        actions={actions}
      />
    ),
    press: ['2 saved'],
  },
  old: { view: <Card body={{ ...SHORT, knownUntil: '2019' }} pinned={false} actions={actions} /> },
  short: { view: <Card body={SHORT} pinned={false} actions={actions} /> },
  'no-facts': { view: <Card body={{ ...SHORT, facts: [], count: 0 }} pinned={false} actions={actions} /> },
  'long-name': { view: <Card body={LONG_NAME} pinned={false} mark={mark} actions={actions} /> },
  disputed: { view: <Card body={toPreview(DISPUTED)} pinned={false} mark={mark} actions={actions} /> },
  since: { view: <Card body={toPreview(SINCE)} pinned={false} mark={mark} actions={actions} /> },
  'pinned-and-saved': {
    view: (
      <Card
        body={toPreview(FULL)}
        pinned={true}
        mark={mark}
        saved={{ count: 2, facts: ['cameras'] }}
        actions={actions}
      />
    ),
  },
  followed: { view: <Card body={toPreview(FULL)} pinned={false} cameFrom="Huawei" actions={actions} /> },
  why: {
    view: <Card body={toPreview(FULL)} pinned={false} mark={mark} actions={actions} />,
    press: ['Why this is marked'],
  },
  'copy-and-caution': {
    view: <Card body={toPreview(FULL)} pinned={false} mark={mark} actions={actions} />,
    press: ['Note on this fact', 'Copy with citation: Some 883 cameras were at work in Tashkent by 2019.'],
  },
  refused: {
    view: (
      <Card
        body={toPreview(FULL)}
        pinned={false}
        mark={mark}
        actions={{ ...actions, save: () => Promise.reject(), copy: () => Promise.reject() }}
      />
    ),
    press: [
      'Copy with citation: Some 883 cameras were at work in Tashkent by 2019.',
      'Save: Some 883 cameras were at work in Tashkent by 2019.',
    ],
  },
  'just-saved': {
    view: (
      <AfterSaving.Provider
        value={{
          annotate: () => Promise.resolve(),
          readTags: () => Promise.resolve(['smart cities', 'surveillance']),
        }}
      >
        <Card body={toPreview(FULL)} pinned={false} mark={mark} actions={actions} />
      </AfterSaving.Provider>
    ),
    press: ['Save: Some 883 cameras were at work in Tashkent by 2019.'],
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
        answer={{ ...NO_ENTRY, answers: choices, isNamed: true }}
        onChoose={nothing}
        onClose={nothing}
      />
    ),
  },
  nearest: {
    view: (
      <LookupAnswer
        words="smaart citti"
        answer={{ ...NO_ENTRY, nearest: choices.slice(0, 1) }}
        onChoose={nothing}
        onSave={nothing}
        onClose={nothing}
      />
    ),
  },
  'mentioned-only': {
    view: (
      <LookupAnswer
        words="Edward Snowden"
        answer={{ ...NO_ENTRY, facts: FULL.facts.slice(0, 2), factCount: 7 }}
        onChoose={nothing}
        onSave={nothing}
        onClose={nothing}
      />
    ),
  },
  'nothing-known': {
    view: (
      <LookupAnswer words="xqzvk" answer={NO_ENTRY} onChoose={nothing} onSave={nothing} onClose={nothing} />
    ),
  },
  'notice-failed': {
    view: (
      <Toast title="This card could not be opened" text="Reload the page and try again." onClose={nothing} />
    ),
  },
};
