import type * as v from 'valibot';
import { COMPLAINTS, type Complaint, type ComplaintCode, complain } from './complaint.ts';
import { type FileProblem, MOST_TOLD } from './problem.ts';

/** The issues of a schema, as problems of the file that it was held against. */
export function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): FileProblem[] {
  const problems = issues.flatMap((issue) => placedIssues(issue));
  return problems.slice(0, MOST_TOLD).map(({ issue, path }) => {
    return { place: path.length > 0 ? { in: 'field', path } : { in: 'file' }, what: complaintOf(issue) };
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
const KINDS: Record<string, ComplaintCode> = {
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

/** What an issue complains of: the schema's own rule, or the kind of value that was expected. */
export function complaintOf(issue: v.BaseIssue<unknown>): Complaint {
  const { type, message, received, expected, requirement } = issue;
  const own = COMPLAINTS.find((code) => code === message);
  if (own) return complain(own, typeof requirement === 'number' ? String(requirement) : '');
  if (expected === 'never') return complain('unknownField');
  if (received === 'undefined') return complain('missing');
  // Valibot writes choices as `("a" | "b")`.
  const choices = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return complain(KINDS[type] ?? 'wrong', received, choices);
}
