/**
 * Words that a reader may use for one another when looking something up in this field. They are compared as if they
 * were one word, so a group holds only what would answer the same question.
 */
import { stem } from './stem.ts';

const GROUPS = [
  ...['1 one', '2 two', '3 three', '4 four', '5 five', '6 six', '7 seven', '8 eight', '9 nine', '10 ten'],
  'company firm enterprise corporation business',
  'camera cctv',
  'spy espionage intelligence',
  'law act legislation statute',
  'help assist aid support cooperate cooperation',
  'make oblige force compel require',
  'police cop',
  'uighur uyghur',
  'face facial',
  'recognition recognise recognize',
  'buy bought purchase procure',
  'sell sold sale',
  'build built construct construction',
  'loan lend lent',
  'cost price worth',
  'ban forbid forbidden prohibit bar',
  'crime criminal',
  'spend spent expenditure',
  'usa us america american',
  'uk britain british',
  'china chinese',
  'russia russian',
  'kyrgyzstan kyrgyz',
  'kazakhstan kazakh',
  'uzbekistan uzbek',
  'tajikistan tajik',
  'turkmenistan turkmen',
  'italy italian',
  'pakistan pakistani',
  'ecuador ecuadorian',
  'germany german',
  'africa african',
  'asia asian',
  'europe european',
  'angola angolan',
  'australia australian',
  'azerbaijan azerbaijani',
  'brazil brazilian',
  'canada canadian',
  'ethiopia ethiopian',
  'france french',
  'india indian',
  'indonesia indonesian',
  'iran iranian',
  'israel israeli',
  'japan japanese',
  'kenya kenyan',
  'korea korean',
  'malaysia malaysian',
  'mongolia mongolian',
  'netherlands dutch',
  'nigeria nigerian',
  'philippines philippine',
  'serbia serbian',
  'singapore singaporean',
  'spain spanish',
  'sweden swedish',
  'thailand thai',
  'tibet tibetan',
  'ukraine ukrainian',
  'venezuela venezuelan',
  'vietnam vietnamese',
  'zambia zambian',
  'zimbabwe zimbabwean',
];

const HEADS = new Map(
  GROUPS.flatMap((group) => {
    const [head = '', ...others] = group.split(' ').map(stem);
    return others.map((other) => [other, head] as const);
  }),
);

/** The word that stands for a stem's whole group; the stem itself where it has none. */
export function headOf(stemmed: string): string {
  return HEADS.get(stemmed) ?? stemmed;
}
