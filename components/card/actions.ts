import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';
import type { CopyStyle } from '../fact/copy-styles.ts';
import type { SavedAs } from '../saving/after-saving.ts';

/** Where an entity is no longer to be marked. */
export type MuteScope = 'site' | 'everywhere';

/** What can be done from a card. Promises reject where nothing came of it. */
export interface CardActions {
  pin(): void;
  close(): void;
  /** Shows another entity in the same card. */
  follow(entity: string): void;
  back(): void;
  /** Reads all that is known about the entity, for the parts that open on request. */
  readAll(): Promise<EntityDetails>;
  /** Goes to the entity's next mark on the page. */
  next(): void;
  save(sourced: SourcedFact): Promise<SavedAs>;
  copy(sourced: SourcedFact, style: CopyStyle): Promise<void>;
  mute(scope: MuteScope): void;
  switchOff(): void;
  openDossier(): void;
  openCollection(): void;
  openOptions(): void;
}
