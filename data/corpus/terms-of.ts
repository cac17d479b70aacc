/** What stands for an entity on a page: its names, each with the rules under which it counts there. */
import { caseRuleOf, isUnconditional, type Term } from '../../spotting/terms/lexicon.ts';
import type { AliasRule, Entity } from './schema.ts';

// Half of a person's name; names in other scripts are written as one word.
const ONE_LATIN_WORD = /^[\p{Script=Latin}\p{M}'’-]+$/u;
/** Fewest letters of a single word that no other word in small letters is likely to spell. */
const DISTINCT = 5;
/** From so many words on, a name of an organisation is its full one, and what stands beside it no part of it. */
const FULL_NAME = 3;

/** The terms that stand for an entity on a page: its name and its aliases, each with its rules. */
export function termsOf(entity: Entity): Term[] {
  const rules = entity.aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  // The name is an alias by itself, unless an alias of the same text gives it rules.
  if (!rules.some((rule) => rule.text === entity.name)) rules.unshift({ text: entity.name });
  return rules.flatMap((rule) => (rule.unmarked ? [] : termsOfAlias(entity, rule)));
}

function termsOfAlias(entity: Entity, alias: AliasRule): Term[] {
  const { lang: _lang, unmarked: _unmarked, forms = [], ...rule } = alias;
  return [rule.text, ...forms].map((text) => ({
    ...rule,
    text,
    ...kindsOf(entity, { ...rule, text }),
    entity: entity.id,
  }));
}

/** What an entity's type says about one of its names. */
function kindsOf({ type, general }: Entity, rule: AliasRule): Partial<Term> {
  const { text } = rule;
  const kinds: Partial<Term> = {};
  if (general) kinds.general = true;
  else kinds.votes = votesOf(type, isUnconditional(rule));
  if (type === 'place') kinds.kind = 'place';
  else if (type === 'technology' || type === 'concept') kinds.kind = 'matter';
  if (type === 'person')
    Object.assign(kinds, ONE_LATIN_WORD.test(text) ? { surname: true } : { endsName: true });
  else if (mayBePart(type, text, general)) Object.assign(kinds, { beginsName: true, endsName: true });
  if (mayBeSmall(type, rule, general)) kinds.small = true;
  return kinds;
}

/** How much a name tells of the subject: nothing where it is a place's or a person's and needs a cue itself. */
function votesOf(type: Entity['type'], isSure: boolean): Term['votes'] {
  if (type === 'place' || type === 'person') return isSure ? 1 : undefined;
  return 2;
}

/** Whether a name is such as longer names are made of. A firm's own name stays its name in those of its products. */
function mayBePart(type: Entity['type'], text: string, isGeneral = false): boolean {
  if (isGeneral || type === 'place' || type === 'technology' || type === 'concept') return true;
  return type === 'organisation' && text.split(/\s/).length < FULL_NAME;
}

function mayBeSmall(type: Entity['type'], rule: AliasRule, isGeneral = false): boolean {
  if (isGeneral || type === 'person' || rule.introduced || caseRuleOf(rule) !== 'name') return false;
  const isWords = /\s/.test(rule.text);
  if (rule.near && !(isWords && rule.page)) return false;
  return isWords || (!rule.page && rule.text.length >= DISTINCT);
}
