import { isCollection, readCollection } from './collection-json.ts';
import { readCsv } from './csv.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import type { Imported } from './imported.ts';
import { ImportError } from './problem.ts';

/**
 * Reads a file of any format that can be imported, known by what it holds rather than by its name.
 * @throws ImportError that says what is wrong and where
 */
export function readFile(text: string): Imported {
  const content = text.replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(content)) return readCsv(content);
  const raw = parseJson(content);
  if (isCollection(raw)) return readCollection(raw);
  if (isHypothesis(raw)) return readHypothesis(raw);
  throw new ImportError([
    {
      where: '',
      what: 'This JSON is neither a collection that Backgrounder exported nor an export of Hypothesis.',
    },
  ]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = messageOf(error);
    throw new ImportError([{ where: `line ${lineOf(text, what)}`, what }]);
  }
}

/**
 * The line in which the parser gave up. Chromium does not tell it of a character that it did not expect, so the place
 * is closed in on: up to there the text is only incomplete, beyond it fails in the same way as the whole.
 */
function lineOf(text: string, what: string): number {
  const told = /line (\d+)/.exec(what)?.[1];
  if (told !== undefined) return Number(told);
  let incomplete = 0;
  let broken = text.length;
  while (broken - incomplete > 1) {
    const middle = Math.floor((incomplete + broken) / 2);
    if (isUnexpected(text.slice(0, middle))) broken = middle;
    else incomplete = middle;
  }
  return text.slice(0, broken - 1).split('\n').length;
}

function isUnexpected(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return messageOf(error).startsWith('Unexpected token');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
