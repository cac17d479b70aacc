import type * as v from 'valibot';
import { COMPLAINTS, type Complaint, type ComplaintCode, complain } from './complaint.ts';
import { type FileProblem, MOST_TOLD } from './problem.ts';

/** The issues of a schema, as problems of the file that it was held against. */
export function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): FileProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [])).slice(0, MOST_TOLD);
}

type Path = (string | number)[];

function problemsOf(issue: v.BaseIssue<unknown>, base: Path): FileProblem[] {
  const path = [
    ...base,
    ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
  ];
  // A value that fits none of several shapes: the shape that got furthest says best what is wrong.
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter((one) => one.path !== undefined) : [];
  if (inner.length > 0) return inner.flatMap((one) => problemsOf(one, path));
  return [{ place: path.length > 0 ? { in: 'field', path } : { in: 'file' }, what: complaintOf(issue) }];
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
