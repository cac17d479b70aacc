/**
 * Lists of words that the compiler puts into the lexicon, so that no page's script has to carry them. They are lower
 * case, and folded as words are when they are compared.
 */

import { NAMING, NO_NAME, UNSPACED_NAMING } from './lexicon.ts';

const list = (text: string) => text.trim().split(/\s+/);

/**
 * Words beside a name that make no longer name of it, though they may begin with a capital: titles and offices, days
 * and months, and what sentences begin with.
 */
const BESIDE_NAMES = list(`
  mr mrs ms dr prof professor president premier secretary chairman chairwoman chair chairperson minister 
  prime foreign deputy vice general gen senator sen representative rep congressman congresswoman director governor mayor
  judge justice admiral adm comrade ambassador analyst author researcher scholar reporter correspondent founder cofounder executive officer chief ceo cfo cto leader leaders spokesman spokeswoman spokesperson commissioner consul
  attorney lawyer activist dissident journalist editor expert critics former sir lord lady
  dame chancellor commander captain colonel major sergeant inspector officials official government
  governments authorities police parliament congress army military navy embassy regime customs citizens
  muslim buddhist ethnic turkic despite including regarding concerning considering following
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  summer autumn winter
  republic state states
  a about above according across after again against ago all along already also although always amid among an and another
  any apart are around as aside at away back because been before behind being below beneath beside besides between beyond
  both but by can could did do does done down due during each either else elsewhere even ever every few fewer first for
  from further given had half has have he her here hers him his how however i if in inside instead into is it its
  just last late lately later least less like long made mainland many maybe me meanwhile modern more most mostly much must
  my near nearly neither never nevertheless next no none nor not nothing of off often on once one only onto or other
  others otherwise our out outside over part parts past per perhaps quite rather really recent recently rural said same
  say says see several shall she should since so some sometimes soon still such than that the their them then there
  therefore these they this those though three through throughout thus till to today together tomorrow too toward towards
  two under unless unlike until up upon urban us use used using versus very via was we were what whatever when
  whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes
  yesterday yet you your communist authoritarian democratic ancient imperial neighbouring neighboring
  the via plus photo image caption source read watch video related update updated breaking exclusive analysis opinion
  technology technologies tech system systems software camera cameras project projects programme program programmes
  network networks equipment service services solution solutions app apps
`);

/** Words that join a name beside them to a longer one where every word has a capital, as in a heading. */
const IN_NAMES = list(`
  new north south east west northern southern eastern western central upper lower great greater air royal san santa saint
  st mount lake port cape fort bank university college institute academy school museum club society association
  foundation federation union league council commission committee tribunal court congress party front movement institute
  united oil horn empress king queen prince princess duke emperor kingdom gulf bay sea strait
  airlines airways airport railway railways aviation shipping steel motors holdings group corp corporation inc ltd limited
  plc llc co company companies capital ventures securities insurance times daily post herald tribune news press journal
  gazette observer review today radio television tv magazine project forum index open cup championship championships
  games grand prix fc united rovers orchestra ballet opera theatre theater hospital hotel tower square road street
  institution laboratories labs lab studios records pictures entertainment games hockey football cricket rugby
  miss villa creek island islands river beach heights hills valley county
`);

/** What follows a name in Chinese, traditional characters too, where the name is only a part of a longer one. */
const ENDING_NAMES = list(`
  路 街 大道 大街 大桥 大橋 桥 橋 站 机场 機場 大学 大學 学院 學院 医院 醫院 银行 銀行 航空 铁路 鐵路 晚报 晚報 日报 日報
  青年报 青年報 时报 時報 证券 證券 国安 國安 烤鸭 烤鴨 菜 饭店 飯店 酒店 大酒店 半岛 半島 海峡 海峽 海军 杯 人寿 人壽 石油 石化
  建设银行 建設銀行 工商银行 工商銀行 人民银行 人民大学 人民大學 农业银行 農業銀行
`);

/**
 * Words that tell that a paragraph is about something else, so that what is of a kind there is not of our subject: a
 * phone that knows its owner's face, a recipe from Uzbekistan, a bird of Ecuador.
 */
export const OTHER_SUBJECTS: Readonly<Record<'place' | 'matter', readonly string[]>> = {
  place: list(`
    recipe cookbook cookery chef cuisine culinary tablespoon garlic stew pilaf plov
    рецепт рецепты кулинарный кулинарная кулинарии плов плова 菜谱 烹饪 食谱
    plumage ornithologist birdwatching subspecies genus beetle butterfly wildlife hiking trekking backpacking
    footballer striker midfielder goalkeeper semifinal quarterfinal wicket футбол чемпионат 足球
    assange wikileaks novelist poems souvenir honeymoon
  `),
  matter: list(`
    handset handsets selfie megapixel touchscreen oled amoled earbuds bezel snapdragon faceid airpods smartwatch
    tutorial sdk aws azure tensorflow pytorch opencv npm docker
  `),
};

/** All lists as the lexicon holds them. */
export const WORD_LISTS: string = [
  ...BESIDE_NAMES.map((word) => NO_NAME + word),
  ...IN_NAMES.map((word) => NAMING + word),
  ...ENDING_NAMES.map((word) => UNSPACED_NAMING + word),
].join(' ');
