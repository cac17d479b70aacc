/** What an article says about itself in JSON-LD (https://schema.org/Article), reduced to what a citation needs. */
export interface ArticleData {
  title?: string;
  authors: string[];
  published?: string;
  site?: string;
}

// The types of schema.org that stand for the page's own text.
const ARTICLE = /(?:Article|BlogPosting|Report|WebPage|Posting)$/;

/** Reads the first article in any of a page's JSON-LD scripts; broken scripts are passed over. */
export function readArticleData(scripts: string[]): ArticleData {
  const things = scripts.flatMap((script) => flatten(parse(script)));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  // A page often describes itself twice, as a WebPage and as an Article: the one that names its authors knows more.
  const article = articles.find((thing) => 'author' in thing) ?? articles[0] ?? {};
  const title = text(article['headline']) ?? text(article['name']);
  const published = text(article['datePublished']);
  const site = names(article['publisher'])[0];
  return {
    authors: names(article['author'] ?? article['creator']),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(site ? { site } : {}),
  };
}

type Thing = Record<string, unknown>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isThing(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value['mainEntity'])];
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function names(value: unknown): string[] {
  return [value].flat().flatMap((one) => text(isThing(one) ? one['name'] : one) ?? []);
}

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
}
