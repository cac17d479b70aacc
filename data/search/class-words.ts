/**
 * Nouns that name a kind of thing, by the types of entity that they stand for: who looks for `a german scholar who …`
 * looks for a person, whatever word the corpus has for what this person does.
 */
import type { Entity } from '../corpus/schema.ts';
import { normOf } from '../corpus/text/search-tokens.ts';

type EntityType = Entity['type'];

export interface ClassWord {
  types: readonly EntityType[];
  /** It fits nearly everything of these types: an entity need not hold the word itself. */
  isGeneral: boolean;
}

const GENERAL: [EntityType[], string][] = [
  [
    ['person'],
    'academic activist analyst author boss ceo chairman chief critic director economist executive expert founder head journalist lawyer leader man officer official politician president professor reporter researcher ruler scholar scientist spokesman thinker woman writer',
  ],
  [
    ['company'],
    'builder business competitor company conglomerate contractor corporation designer developer exporter firm giant group maker manufacturer operator owner parent producer provider retailer rival seller startup subsidiary supplier unit vendor',
  ],
  [['organisation', 'company'], 'agency body institute institution office organisation outlet website site'],
  [['product', 'company', 'technology', 'programme'], 'brand platform product service software system tool'],
  [['product', 'technology', 'programme'], 'app application'],
  [['place'], 'area city country place region state town'],
  [['law'], 'act law legislation measure regulation rule statute'],
  [['event', 'programme'], 'agreement event incident'],
  [
    ['programme', 'concept', 'law'],
    'campaign initiative list plan policy programme program project scheme strategy trial',
  ],
  [['technology', 'concept'], 'idea method practice technology term'],
];

const PARTICULAR: [EntityType[], string][] = [
  [
    ['person'],
    'admiral adviser anthropologist billionaire columnist commander commissioner consultant dissident engineer entrepreneur general governor historian lama mayor minister monk secretary soldier veteran',
  ],
  [['company', 'organisation'], 'bank carrier chipmaker consultancy foundry steelmaker'],
  [
    ['organisation', 'company'],
    'academy alliance association broadcaster bureau cabinet centre charity club command commission committee council court daily department foundation fund government laboratory magazine ministry monopoly network newspaper ngo paper parliament party publication regulator school tank union university watchdog',
  ],
  [['product', 'company', 'technology'], 'chip messenger network cable'],
  [['place'], 'capital continent county district island kingdom peninsula port province republic territory'],
  [['law', 'event'], 'declaration decree directive treaty'],
  [
    ['event', 'programme'],
    'arrest conference deal crackdown expo fair festival forum games leak meeting protest riot strike summit unrest uprising war',
  ],
  [['programme', 'concept', 'law'], 'blacklist corridor pilot slogan'],
];

const CLASSES = new Map<string, ClassWord>();
for (const [nouns, isGeneral] of [
  [GENERAL, true],
  [PARTICULAR, false],
] as const)
  for (const [types, words] of nouns)
    for (const noun of words.split(' ')) add(normOf(noun), types, isGeneral);

/** A noun may name things of several kinds. */
function add(norm: string, types: readonly EntityType[], isGeneral: boolean): void {
  const known = CLASSES.get(norm);
  CLASSES.set(norm, {
    types: [...(known?.types ?? []), ...types],
    isGeneral: isGeneral || known?.isGeneral === true,
  });
}

/** The kind of thing that a word in compared form names; `undefined` where it names none. */
export function classOf(norm: string): ClassWord | undefined {
  return CLASSES.get(norm);
}
