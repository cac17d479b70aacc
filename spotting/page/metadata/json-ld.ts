/** What an article says about itself in JSON-LD (https://schema.org/Article), reduced to what a citation needs. */
export interface ArticleData {
  title?: string;
  authors: string[];
  /** Authors that it says are no people. */
  institutions: string[];
  published?: string;
  modified?: string;
  site?: string;
  url?: string;
  language?: string;
}

/** Bounds on what is read: a page may write a script as long and as deep as it likes. */
const MOST_DEPTH = 8;
const MOST_THINGS = 500;
const MOST_AUTHORS = 50;

// The types of schema.org that stand for the page's own text.
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|Recipe|Chapter|Book|VideoObject|CreativeWork)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage|ProfilePage)$/;

/** Reads the articles in a page's JSON-LD, those that say most first; of a broken script, what can be told. */
export function readArticles(scripts: string[]): ArticleData[] {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), 0, things);
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // A reference has nothing but its id.
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }
  const ofType = (type: RegExp) => things.filter((thing) => typesOf(thing).some((name) => type.test(name)));
  const articles = [...ofType(ARTICLE), ...ofType(PAGE)].slice(0, MOST_AUTHORS);
  return [...articles.map((thing) => articleOf(thing, byId)), ...scripts.flatMap(fromBroken)];
}

/** The names of what a page's JSON-LD says that the whole site is called. */
export function readSites(scripts: string[]): string[] {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), 0, things);
  const sites = things.filter((thing) => typesOf(thing).includes('WebSite'));
  return sites.flatMap((site) => text(site['name']) ?? []).slice(0, MOST_AUTHORS);
}

type Thing = Record<string, unknown>;

function articleOf(thing: Thing, byId: Map<string, Thing>): ArticleData {
  const title = text(thing['headline']) ?? text(thing['name']);
  const published = text(thing['datePublished']) ?? text(thing['dateCreated']) ?? text(thing['uploadDate']);
  const modified = text(thing['dateModified']);
  const site = names(thing['publisher'], byId, () => true)[0];
  const address = thing['mainEntityOfPage'];
  const url = text(thing['url']) ?? text(isThing(address) ? (address['@id'] ?? address['url']) : address);
  const language = text(thing['inLanguage']);
  const isInstitution = (one: Thing) => typesOf(one).some((type) => /Organization$/.test(type));
  const [authors, creators] = [thing['author'], thing['creator']].map((value) =>
    names(value, byId, (one) => !isInstitution(one)),
  );
  return {
    authors: authors?.length ? authors : (creators ?? []),
    institutions: names(thing['author'] ?? thing['creator'], byId, isInstitution),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(site ? { site } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

/** What pages write wrongly most often: comments around it, a comma too many, line breaks within texts. */
function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|^\s*<!--|(?:\/\/\s*)?\]\]>\s*$|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function fromBroken(script: string): ArticleData[] {
  if (parse(script) !== undefined) return [];
  const published = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script)?.[1];
  const title = /"headline"\s*:\s*"([^"\\]{1,300})"/.exec(script)?.[1];
  const author =
    /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"Person"\s*,\s*)?"name"\s*:\s*"([^"\\]{1,200})"/.exec(
      script,
    )?.[1];
  if (!published && !author) return [];
  return [
    {
      authors: author ? [author] : [],
      institutions: [],
      ...(published ? { published } : {}),
      ...(title ? { title } : {}),
    },
  ];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, depth: number, things: Thing[]): void {
  if (depth > MOST_DEPTH || things.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const one of value.slice(0, MOST_THINGS)) collect(one, depth + 1, things);
  if (!isThing(value)) return;
  things.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'itemReviewed'])
    if (typeof value[key] === 'object') collect(value[key], depth + 1, things);
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function names(value: unknown, byId: Map<string, Thing>, isWanted: (thing: Thing) => boolean): string[] {
  const list = Array.isArray(value) ? value.flat(2).slice(0, MOST_AUTHORS) : [value];
  return list.flatMap((one) => {
    if (!isThing(one)) return isWanted({}) ? (text(one) ?? []) : [];
    const whole = byId.get(String(one['@id'])) ?? one;
    if (!isWanted({ ...whole, ...one })) return [];
    const name = one['name'] ?? whole['name'];
    return Array.isArray(name) ? name.flatMap((each) => text(each) ?? []) : (text(name) ?? []);
  });
}

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  return typeof one === 'string' && one.trim() !== '' ? one.trim().slice(0, 2000) : undefined;
}
