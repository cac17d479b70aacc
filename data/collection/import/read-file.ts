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
    const what = error instanceof Error ? error.message : String(error);
    // Chromium tells the offset, Firefox line and column.
    const offset = /position (\d+)/.exec(what)?.[1];
    const line = /line (\d+)/.exec(what)?.[1] ?? (offset && text.slice(0, Number(offset)).split('\n').length);
    throw new ImportError([{ where: line ? `line ${line}` : '', what }]);
  }
}
