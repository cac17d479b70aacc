import type { RichText } from '../collection/cite/runs.ts';
import type { CitationStyle } from '../collection/cite/styles.ts';
import type { SourcedFact } from '../corpus/entity-details.ts';
import { ask } from './ask.ts';
import { citeFact } from './protocol.ts';

/** Asks the background to cite a fact's source: the styles are no part of the scripts that ask. */
export function askToCite(sourced: SourcedFact, style: CitationStyle): Promise<RichText> {
  return ask(citeFact, { sourced, style });
}
