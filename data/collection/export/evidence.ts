import { cite } from '../cite/cite.ts';
import type { Run } from '../cite/runs.ts';
import { type Segment, segmentsOf } from '../emphasis.ts';
import type { Folder, Snippet } from '../schema.ts';

/** An evidence card: what it is read for, who said it, and the words, paragraph by paragraph. */
export interface EvidenceCard {
  tagline: string;
  cite: Run[];
  body: Segment[][];
}

export interface EvidenceSection {
  /** The folder's name; empty for what is in none. */
  title: string;
  cards: EvidenceCard[];
}

/** Snippets as evidence cards, by folder, in the order they come. */
export function evidenceSections(snippets: Snippet[], folders: Folder[]): EvidenceSection[] {
  const groups = Map.groupBy(snippets, ({ folder }) => folders.find(({ id }) => id === folder)?.name ?? '');
  return [...groups].map(([title, own]) => ({ title, cards: own.map(evidenceCard) }));
}

/** The words that a card's emphasis counts in: the quote, or the fact where there is none. */
export function bodyOf({ quote, fact }: Snippet): string {
  return quote?.exact ?? fact?.fact.says ?? '';
}

export function evidenceCard(snippet: Snippet): EvidenceCard {
  const { quote, fact, page, tagline, emphasis } = snippet;
  // A card without a tagline of its own says what it is about, so that nothing is unnamed in an outline.
  const fallback = (quote && fact?.fact.says) || page?.title || fact?.source.title || '';
  return {
    tagline: tagline || fallback,
    cite: cite(snippet, 'debate'),
    body: paragraphs(segmentsOf(bodyOf(snippet), emphasis)),
  };
}

function paragraphs(segments: Segment[]): Segment[][] {
  const result: Segment[][] = [[]];
  for (const segment of segments) {
    segment.text.split('\n').forEach((text, index) => {
      if (index > 0) result.push([]);
      if (text) result.at(-1)?.push({ ...segment, text });
    });
  }
  return result.filter((paragraph) => paragraph.length > 0);
}
