/**
 * What can be wrong in a file that a reader chose, or that somebody wrote for the corpus. Only the codes are here: each
 * has its words in the catalogues, under `validation`.
 */
export const VALIDATION_CODES = [
  // The file as a whole.
  'unreadable',
  'json',
  'foreign',
  'noVersion',
  'newer',
  // A table.
  'noQuotes',
  'openQuotation',
  'strayQuotation',
  'fewCells',
  'manyCells',
  // One value.
  'missing',
  'unknownField',
  'notText',
  'notNumber',
  'notWhole',
  'tooSmall',
  'notList',
  'notFields',
  'choice',
  'empty',
  'wrong',
  // The rules of a collection.
  'nothingHeld',
  'emphasis',
  // The rules of a pack.
  'id',
  'date',
  'dateOrInterval',
  'address',
  'seed',
  'cues',
  'alias',
  'descriptionLong',
  'factLong',
  'about',
  'lead',
  'passage',
  'dispute',
  'shortLong',
  'cautionLong',
  'outcome',
  'labelLong',
  'manyWords',
  'alike',
  'idTwice',
  'idTaken',
  'idBundled',
  'noSource',
  'noEntity',
  'noFact',
  'noMeasure',
] as const;
export type ValidationCode = (typeof VALIDATION_CODES)[number];

/** What is wrong: a code, and what its words speak of (`$1` and `$2` in the catalogues). */
export interface ValidationMessage {
  code: ValidationCode;
  details: [string, string];
}

export function validationMessage(code: ValidationCode, first = '', second = ''): ValidationMessage {
  return { code, details: [first, second] };
}

/** The message of a schema's rule: the code of what is broken. */
export function rule(code: ValidationCode): ValidationCode {
  return code;
}
