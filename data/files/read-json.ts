import { reasonOf } from '../reason.ts';
import type { SourceLocation, ValidationIssue } from './validation-issue.ts';
import { validationMessage } from './validation-message.ts';

/** Reads JSON. Gives what it holds, or where it breaks off. */
export function readJson(text: string): { raw: unknown } | { problem: ValidationIssue } {
  try {
    return { raw: JSON.parse(text) };
  } catch (error) {
    return { problem: { place: placeIn(text, reasonOf(error)), what: validationMessage('json') } };
  }
}

/** Where the parser gave up: browsers tell it as a line and a column, or not at all. */
function placeIn(text: string, message: string): SourceLocation {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { in: 'line', line: Number(line), character: Number(column) };
  const before = text.slice(0, offsetOf(text, message)).split('\n');
  return { in: 'line', line: before.length, character: (before.at(-1) ?? '').length + 1 };
}

/**
 * Chromium does not tell the place of a character that it did not expect, so it is closed in on: up to there the text
 * is only incomplete, beyond it fails in the same way as the whole.
 */
function offsetOf(text: string, message: string): number {
  if (!isUnexpected(message)) return text.length;
  let incomplete = 0;
  let broken = text.length;
  while (broken - incomplete > 1) {
    const middle = Math.floor((incomplete + broken) / 2);
    if (failsUnexpectedly(text.slice(0, middle))) broken = middle;
    else incomplete = middle;
  }
  return broken - 1;
}

function failsUnexpectedly(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return isUnexpected(reasonOf(error));
  }
}

function isUnexpected(message: string): boolean {
  return message.startsWith('Unexpected token');
}
