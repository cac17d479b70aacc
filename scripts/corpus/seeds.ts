import type { Dispute, Measure, WordList } from '../../data/corpus/schema.ts';
import type { Problem } from './problem.ts';
import type { Omission, PackHeader, SeedEntity, SeedFact, SeedSource } from './seed-schemas.ts';

/** Something written in a seed file, with the place where it stands. */
export interface Located<T> {
  value: T;
  file: string;
  /** The line of a part of it; of the whole, when no path is given. */
  lineOf(...path: (string | number)[]): number;
}

/** A fact together with the id of the source it is written under. */
export type SourcedFact = SeedFact & { source: string };

/** All seed files of a pack, each of the right shape, not yet linked. */
export interface Seeds {
  header: Located<PackHeader> | undefined;
  sources: Located<SeedSource>[];
  facts: Located<SourcedFact>[];
  entities: Located<SeedEntity>[];
  disputes: Located<Dispute>[];
  omissions: Located<Omission>[];
  measures: Located<Measure>[];
  words: Located<WordList> | undefined;
}

/** Texts of the seed files by their name inside the seeds folder: `sources/yau.yaml`. */
export type SeedTexts = ReadonlyMap<string, string>;

/** An error in a seed, at the part of it that `path` leads to. */
export function errorAt(item: Located<unknown>, path: (string | number)[], message: string): Problem {
  return { file: item.file, line: item.lineOf(...path), severity: 'error', message };
}

/** Something untidy in a seed that keeps nobody from building. */
export function warningAt(item: Located<unknown>, path: (string | number)[], message: string): Problem {
  return { file: item.file, line: item.lineOf(...path), severity: 'warning', message };
}
