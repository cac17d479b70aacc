import type * as v from 'valibot';
import { messageOfIssue, placedIssues } from '../../data/files/schema-issues.ts';
import { inEnglish } from './in-english.ts';
import type { Path } from './located-yaml.ts';

/** Where a value breaks its schema, and what to do about it. */
export interface Explanation {
  path: Path;
  message: string;
}

/** Puts a schema's complaint into words for someone who writes seeds and not code. */
export function explainIssue(issue: v.BaseIssue<unknown>, base: Path = []): Explanation[] {
  return placedIssues(issue, base).map(({ issue: one, path }) => {
    return { path, message: messageFor(one, fieldName(path)) };
  });
}

function messageFor(issue: v.BaseIssue<unknown>, field: string): string {
  if (issue.kind === 'validation') return `${field}: ${inEnglish(messageOfIssue(issue))}`;
  if (issue.expected === 'never')
    return `${field} is not a field that belongs here. Take it out, or check its spelling.`;
  if (issue.received === 'undefined') return `${field} is missing.`;
  if (issue.type === 'picklist')
    return `${field} is ${issue.received}; choose one of: ${choices(issue.expected)}.`;
  if (issue.type === 'string' && typeof issue.input === 'number') {
    return `${field} must be text: put it in quotes, "${issue.input}".`;
  }
  if (issue.type === 'array') return `${field} must be a list: [one, another].`;
  if (issue.type === 'number') return `${field} must be a plain number, without quotes, commas or words.`;
  if (issue.type === 'strict_object') return `${field} must be a set of named fields.`;
  if (issue.type === 'union') return `${field}: ${inEnglish(messageOfIssue(issue))}`;
  return `${field} must be ${issue.expected}, and is ${issue.received}.`;
}

/** The field as its writer knows it: `"when"`, or `"aliases" (no. 3)` inside a list. */
function fieldName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.at(-2);
  return list === undefined ? `Entry no. ${last + 1}` : `"${list}" (no. ${last + 1})`;
}

function choices(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
}
