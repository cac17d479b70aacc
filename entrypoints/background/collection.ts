import { CollectionDatabase } from '../../data/collection/database.ts';

/** The reader's collection. Opening it is left to the first use, which then reports what is wrong. */
export const collection = new CollectionDatabase();
