import type * as v from 'valibot';
import { MAX_ISSUES, type ValidationIssue } from './validation-issue.ts';
import {
  VALIDATION_CODES,
  type ValidationCode,
  type ValidationMessage,
  validationMessage,
} from './validation-message.ts';

/** The issues of a schema, as problems of the file that it was held against. */
export function schemaIssues(issues: readonly v.BaseIssue<unknown>[]): ValidationIssue[] {
  const problems = issues.flatMap((issue) => placedIssues(issue));
  return problems.slice(0, MAX_ISSUES).map(({ issue, path }) => {
    return { place: path.length > 0 ? { in: 'field', path } : { in: 'file' }, what: messageOfIssue(issue) };
  });
}

/**
 * What an issue comes down to, each with where in the file it is: of a value that fits none of several shapes, what is
 * wrong with it, since the shape that got furthest says that best. `base` is where the value begins.
 */
export function placedIssues(
  issue: v.BaseIssue<unknown>,
  base: readonly (string | number)[] = [],
): { issue: v.BaseIssue<unknown>; path: (string | number)[] }[] {
  const own = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = [...base, ...own];
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter((one) => one.path !== undefined) : [];
  return inner.length > 0 ? inner.flatMap((one) => placedIssues(one, path)) : [{ issue, path }];
}

/** What is said about a value of the wrong kind, by the name of the schema or rule that it breaks. */
const KINDS: Record<string, ValidationCode> = {
  string: 'notText',
  number: 'notNumber',
  finite: 'notNumber',
  integer: 'notWhole',
  min_value: 'tooSmall',
  array: 'notList',
  object: 'notFields',
  strict_object: 'notFields',
  picklist: 'choice',
  literal: 'choice',
  variant: 'choice',
  non_empty: 'empty',
};

/** The validation message of an issue: the schema's own rule, or the kind of value that was expected. */
export function messageOfIssue(issue: v.BaseIssue<unknown>): ValidationMessage {
  const { type, message, received, expected, requirement } = issue;
  const own = VALIDATION_CODES.find((code) => code === message);
  if (own) return validationMessage(own, typeof requirement === 'number' ? String(requirement) : '');
  if (expected === 'never') return validationMessage('unknownField');
  if (received === 'undefined') return validationMessage('missing');
  // Valibot writes choices as `("a" | "b")`.
  const choices = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return validationMessage(KINDS[type] ?? 'wrong', received, choices);
}
