/** The entrance to how packs are stored: see docs/pack-storage.md. Nothing outside this folder imports its other files. */
export { CorpusReader, inTurn } from './corpus-reader.ts';
export {
  CorpusDatabase,
  type Holding,
  type IndexedEntity,
  type IndexedFact,
  type PackRecord,
} from './database.ts';
export { indexAgain } from './index-again.ts';
export { compileLexicon, readTerms } from './lexicon.ts';
export { isWhole, packsStamp, parsePack, removePack, storePack, sweep } from './load.ts';
export {
  allEntities,
  allSources,
  bare,
  entitiesLeadingTo,
  factsAbout,
  factsFrom,
  readDisputes,
  readEntityRow,
  readEntityRows,
  readFacts,
  readSourceRows,
  readSources,
  rowTables,
  sourceKey,
} from './rows.ts';
export type { TermKind } from './term-blocks.ts';
