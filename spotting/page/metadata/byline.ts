import { fold } from './words.ts';

export interface BylineContext {
  /** What the site is called. */
  sites: string[];
  /** `Family, Given` is one name, as publishers of journals write it. */
  isScholarly?: boolean;
}

const MOST_CHARACTERS = 600;
const MOST_PEOPLE = 50;

// What stands before names, in the languages of many sites.
const LEAD =
  /^(?:.{0,40}\b(?:posts|articles?|beiträge|beitrag|artikel|entries|stories|publicaciones|articles)\s+(?:by|von|of|de|par)\s*|(?:(?:written|posted|reported|published|story|words|text|article|texte|geschrieben|verfasst|escrito|publicado|propos recueillis|photographs?|review(?:ed)?|edited|medically reviewed|gespeichert|erstellt|eingestellt|eingetragen|beitrag|blog[- ]?beitrag|redaktion|interview|a post|ein beitrag|ein gastbeitrag)\s+)?(?:by|von|vom|par|por|da|di|door|av|af|от|autor(?:in|en|es|a)?|authors?|auteurs?|redacteur|text|автор|作者|文|writer|reporter|foto)\b\s*[:：]?\s*)/iu;
/** `ByAda Quill`, as two elements read out without a space. */
const JOINED_LEAD = /^(?:By|by|BY)+\s*(?=\p{Lu}\p{L}+\s\p{Lu})/u;
const DEGREE =
  /^(?:(?:M\.?A|M\.?D|Ph\.?\s?D|M\.?B\.?A|R\.?N|B\.?Sc?|M\.?Sc?|J\.?D|D\.?O|R\.?D|M\.?P\.?H|D\.?D\.?S|Esq|CFA|CPA|Pharm\.?D|Psy\.?D|LL\.?M|FRS|OBE|MP|PE|PMP|CSCS|LCSW|FACP|CNM|NP)\.?)$/i;
/** A date or a time, and what follows it. */
const DATE_ON =
  /(?:\b(?:on|am|le|el)\s+)?(?:(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\d{1,4}[./:年-]\s?\d|\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,10}\.?,?\s+\d{4}).*$/iu;
/** What stands between a name and the date that was cut off. */
const TRAILING =
  /[\s,|·-]*\b(?:stand|published|updated|posted|veröffentlicht|aktualisiert|publié|publicado)\s*:?\s*$/iu;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
export const BODY =
  /\b(?:agency|associat(?:ion|ed)|bank|board|bureau|cent(?:er|re)s?|commission|committee|company|co|corp|corporation|council|department|desk|editors?|editorial|foundation|government|group|house|inc|initiative|institute|lab|ltd|llc|gmbh|ministry|network|news|office|organi[sz]ation|press|project|redaktion|rédaction|redacción|redazione|reporters?|school|senate|service|society|staff|state|team|technolog(?:y|ies)|times|union|university|verlag|watch|wire|magazine|journal|post|media|contributors?|agence|agencia|agentur|ansa|afp|reuters|ap|dpa|cnn|bbc|tv|radio|online|verein|e v|gmbh|ag|se|kg|stiftung|institut|zeitung|ministerium|universität|bund)\b/i;
const ROLE =
  /\b(?:writers?|reporters?|editors?|correspondents?|columnists?|journalists?|contributors?|staff|chief|director|professor|fellow|analysts?|photographers?|producers?|blogger|freelancer?|intern|critic|manager|founder|author|futurist|economist|redakteur(?:in)?|autor(?:in)?|journaliste|periodista|president|ceo|cto|head|senior|associate|assistant|bureau|special|guest|advertis|updated|published|posted|min read)\b/i;
const NOBODY =
  /^(?:\w*admin\w*|administrat\w*|editor\w*|root|staff|webmaster|user\d*|guest|unknown|anonym\w*|null|undefined|none|author|authors|default|n a|by|autor|redaktion|redacci[oó]n|redaction|redakcja|super user|wordpress|test|info|http.*|the|and|more|view all|follow|share|about|contact|home|profile|news|blog|redaktion\w*|agencies|agency|see full bio|fail|more from|publish a post|veroffentlicht|published|aktualisiert|updated|copyright|all rights reserved)$/i;

/** The people that a byline names, each as they are called, without offices, agencies, degrees and the like. */
export function peopleIn(byline: string, context: BylineContext): string[] {
  const text = byline
    .slice(0, MOST_CHARACTERS)
    .replace(/\(?\b(?:https?:\/\/|www\.)\S*\)?|\S+@\S+\.\w+|(?<=\s|^)@\w+/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s*\n\s*/g, ' | ')
    .replace(DATE_ON, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = withoutLead(text);
  if (!bare || /[{}]|^#\w/.test(bare)) return [];
  const parts = bare
    .replace(TRAILING, '')
    .split(/\s+[|•·/–—-]+\s+|\s*[|•]\s*|\s*;\s*/)
    .filter(Boolean);
  return parts
    .flatMap((part) => namesIn(withoutLead(part), context))
    .filter(isSomebody)
    .slice(0, MOST_PEOPLE);
}

function withoutLead(text: string): string {
  // `Byby`, as an element read out twice.
  return text
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(JOINED_LEAD, '')
    .replace(/^(?:und|and|et)\s+/i, '')
    .trim();
}

function namesIn(part: string, context: BylineContext): string[] {
  const names = new Set(context.sites.map(fold));
  if (names.has(fold(part))) return [part];
  if (context.isScholarly) {
    const inverted = /^([^,]+),\s*([^,]+)$/.exec(part);
    return [inverted ? `${inverted[2]} ${inverted[1]}` : part];
  }
  const [head = '', ...rest] = part.split(/\s*,\s+(?:and\s+|und\s+|et\s+|y\s+)?/);
  const people: string[] = [];
  [head, ...rest].forEach((piece, index) => {
    const name = piece.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
    if (!name || DEGREE.test(name)) return;
    if (SUFFIX.test(name) && people.length > 0) {
      people.push(`${people.pop()} ${name.replace(/,$/, '')}`);
      return;
    }
    // Behind a comma stand the office, the agency and the place, too.
    if (
      index > 0 &&
      (!isPerson(name) || names.has(fold(name)) || ROLE.test(name) || BODY.test(name)) &&
      !hasAnd(name)
    )
      return;
    people.push(...apart(name));
  });
  return people;
}

const AND = /\s+(?:and|und|et|y|e|en|og|och|și|и|&|\+|with|mit|avec)\s+/i;

function hasAnd(text: string): boolean {
  return AND.test(text) && text.split(AND).every(isPerson);
}

/** Two people are told from an institution with *and* in its name by both sides' being people's names. */
function apart(text: string): string[] {
  const sides = text.split(AND).map(tidy);
  if (sides.length > 1 && sides.every(isPerson)) return sides;
  return [tidy(text)];
}

/** A name without its degrees and what stands behind it: `Ada Quill MD`, `Ada Quill for The Post`. */
function tidy(name: string): string {
  const words = withoutLead(name).split(' ');
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  return words
    .join(' ')
    .replace(/^((?:\p{Lu}[\p{L}.’'-]+\s+){1,3}\p{Lu}[\p{L}.’'-]+)\s+(?:in|for|at|from)\s+.*$/u, '$1')
    .replace(/[\s,:.–—-]+$/, (end) =>
      /^\.$/.test(end) && /\b(?:Jr|Sr|\p{Lu})$/u.test(name.slice(0, -1)) ? end : '',
    )
    .trim();
}

const PARTICLE =
  /^(?:al|bin|da|dal|de|del|della|den|der|di|dos|du|e|el|ibn|la|le|ten|ter|van|von|zu|und|y|d’|d')(?:-|$|’|')/i;
/** Words that begin headings of lists, links and sentences, but no name. */
const FUNCTION_WORD =
  /^(?:zur|zum|und|mit|im|am|auf|für|alle|alles|mehr|dein\w*|unser\w*|ihr\w*|more|read|view|see|all|follow|show|get|our|your|you|this|in|on|at|for|with|from|about|voir|tous|toutes|leer|ver|más)\b/i;

/** Two to five words that all begin with a capital, but for particles; or a name in a script without capitals. */
export function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 6 || /\d/.test(text)) return false;
  if (/^\p{Lo}/u.test(text)) return words.length <= 3 && text.length <= 20;
  if (words.length < 2 || FUNCTION_WORD.test(text)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word)) && /\p{Lu}/u.test(text);
}

function isSomebody(name: string): boolean {
  const words = fold(name);
  return (
    words.length >= 2 &&
    name.length <= 100 &&
    !NOBODY.test(words) &&
    // A label, a question or a call.
    !/[:!?=<>]|\sby\s/i.test(name) &&
    !/^\d+$/.test(words) &&
    words.split(' ').length <= 10
  );
}
