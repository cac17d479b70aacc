import type { AliasRule, Entity } from '../../../data/corpus/schema.ts';
import { actingFor } from './adjectives.ts';
import { traditionalOf } from './chinese.ts';
import { russianCasesOf } from './russian.ts';

/**
 * Adds to each name the other forms that count the same: traditional characters, the cases of Russian, and who acts for
 * a country. What is a name of its own already is left to the entity that has it.
 */
export function addForms(entities: readonly Entity[]): Entity[] {
  const taken = new Set(
    entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => textOf(alias))]),
  );
  return entities.map((entity) => {
    const { name } = entity;
    const isNamed = entity.aliases.some((alias) => textOf(alias) === name);
    const aliases = isNamed ? entity.aliases : [name, ...entity.aliases];
    const widened = aliases.map((alias) => withForms(ruleOf(alias), entity, taken));
    return { ...entity, aliases: isNamed || isPlain(widened[0]) ? widened.slice(isNamed ? 0 : 1) : widened };
  });
}

function withForms(rule: AliasRule, { type, name }: Entity, taken: ReadonlySet<string>): AliasRule | string {
  if (rule.unmarked) return rule;
  const forms = [
    ...traditionalOf(rule.text),
    ...russianCasesOf(rule.text, type === 'person'),
    ...(type === 'place' && rule.text === name ? actingFor(name) : []),
  ].filter((form) => !taken.has(form));
  const cues = {
    ...(rule.near && { near: withTraditional(rule.near) }),
    ...(rule.page && { page: withTraditional(rule.page) }),
    ...(rule.not && { not: withTraditional(rule.not) }),
    ...(rule.notPage && { notPage: withTraditional(rule.notPage) }),
  };
  const widened = { ...rule, ...cues, ...(forms.length > 0 && { forms }) };
  return Object.keys(widened).length === 1 ? rule.text : widened;
}

function withTraditional(cues: readonly string[]): string[] {
  return [...new Set(cues.flatMap((cue) => [cue, ...traditionalOf(cue)]))];
}

function isPlain(alias: AliasRule | string | undefined): boolean {
  return typeof alias === 'string';
}

function ruleOf(alias: AliasRule | string): AliasRule {
  return typeof alias === 'string' ? { text: alias } : alias;
}

function textOf(alias: AliasRule | string): string {
  return ruleOf(alias).text;
}
