import { readJson } from '../../files/read-json.ts';
import { fileIssue } from '../../files/validation-issue.ts';
import { validationMessage } from '../../files/validation-message.ts';
import { isCollection, readCollection } from './collection-json.ts';
import { readCsv } from './csv.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { ImportError } from './import-error.ts';
import type { Imported } from './imported.ts';

/**
 * Reads a file of any format that can be imported, known by what it holds rather than by its name.
 * @throws ImportError that says what is wrong and where
 */
export function readFile(text: string): Imported {
  const content = text.replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(content)) return readCsv(content);
  const read = readJson(content);
  if ('problem' in read) throw new ImportError([read.problem]);
  if (isCollection(read.raw)) return readCollection(read.raw);
  if (isHypothesis(read.raw)) return readHypothesis(read.raw);
  throw new ImportError([fileIssue(validationMessage('foreign'))]);
}
