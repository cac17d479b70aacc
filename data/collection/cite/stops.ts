/**
 * Full stops. None is written where there is one already, nor after an ellipsis, a question mark or an exclamation
 * mark, be it within quotation marks: `Apple Inc.`, `Who Knows?”` (Chicago 6.123 and 6.124; MLA and APA have it so,
 * too). Commas stay after all of them.
 */

/** Whether nothing more is needed to end a sentence after these words. */
export function isStopped(text: string): boolean {
  return /[.…?!][’”]*$/.test(text);
}

/** Words with the full stop that they need. */
export function stopped(text: string): string {
  return isStopped(text) ? text : `${text}.`;
}
