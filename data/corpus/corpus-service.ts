import type { MoreTerms } from '../../spotting/terms/lexicon.ts';
import type { Link, Surroundings } from './around.ts';
import type { ListedEntity, ListedSource } from './directory.ts';
import type { EntityDetails, SourcedFact } from './entity-details.ts';
import type { LookupAnswer } from './lookup-answer.ts';
import type { PackFileResult, PackProgress } from './pack-file.ts';
import type { ReadingContext } from './reading-context.ts';
import type { EntityResult, Result } from './result.ts';
import type { Source } from './schema.ts';
import type { FindOptions } from './searcher.ts';
import type { PackRecord } from './storage/index.ts';

/**
 * What is known, for whoever needs it: the background and our own pages ask it in their own process, content scripts
 * through the messages of `data/messages/protocol.ts`. Each question loads or heals the corpus first where that is
 * needed. All reject with a `StorageError` where the browser gives no database.
 */
export interface CorpusService {
  /** Makes sure that the corpus is there and whole, and that pages have the lexicon of it. */
  ensure(): Promise<void>;
  /** Loads the bundled pack whatever is there: after an install or an update. */
  reload(): Promise<void>;
  /** All of an entity, with what matters to a page first; `undefined` where no pack has it. */
  entity(id: string, context?: ReadingContext): Promise<EntityDetails | undefined>;
  /** The names of some entities, by id; of those that are known. */
  names(ids: string[]): Promise<Map<string, string>>;
  /** Some facts with their sources, in the order of the ids; those that are known. */
  facts(ids: string[]): Promise<SourcedFact[]>;
  /** The facts with figures about any of some entities. */
  figures(ids: string[]): Promise<SourcedFact[]>;
  /** The relations among some entities. */
  relationsAmong(ids: string[]): Promise<Link[]>;
  /** What is at most two relations away from an entity. */
  around(id: string): Promise<Surroundings>;
  /** Finds what answers a query: see `Search.find`. */
  search(query: string, options?: FindOptions): Promise<Result[]>;
  /** What comes nearest to words that nothing answers. */
  nearest(words: string): Promise<EntityResult[]>;
  /** What some words may stand for; `isTyped` where a reader typed them, and did not meet them somewhere. */
  lookUp(words: string, isTyped?: boolean): Promise<LookupAnswer>;
  /** What the lexicon holds under keys that pages do not carry. */
  terms(keys: readonly string[]): Promise<MoreTerms>;
  /** Every entity, in the order of their names in a language. */
  entities(language: string): Promise<ListedEntity[]>;
  /** Every source, the latest first. */
  sources(): Promise<ListedSource[]>;
  /** A source with all that was read in it; `undefined` where no pack has it. */
  source(id: string): Promise<{ source: Source; facts: SourcedFact[] } | undefined>;
  /** The packs that are stored. */
  packs(): Promise<PackRecord[]>;
  /** Adds a pack from a file, or takes its new version in place of the old one. */
  addPack(file: File, onProgress?: (progress: PackProgress) => void): Promise<PackFileResult>;
  /** Clears away what an import left behind that was given up. */
  tidy(): Promise<void>;
  /** Takes a pack out; gives its title. */
  removePack(id: string): Promise<string>;
}
