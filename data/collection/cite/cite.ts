import type { Snippet } from '../schema.ts';
import { apa } from './apa.ts';
import { chicagoNote } from './chicago.ts';
import { debate } from './debate.ts';
import { mla } from './mla.ts';
import type { Run } from './runs.ts';
import type { CitationStyle } from './styles.ts';
import { type Work, workOf } from './work.ts';

/** What writes each style. */
const FORMATS: Record<CitationStyle, (work: Work) => Run[]> = { mla, apa, chicago: chicagoNote, debate };

/** Cites what a snippet was taken from. */
export function cite(snippet: Snippet, style: CitationStyle): Run[] {
  return FORMATS[style](workOf(snippet)).filter(({ text }) => text !== '');
}
