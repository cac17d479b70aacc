import type { SourcedFact } from '../../data/corpus/card.ts';

/** How a fact is written where it is copied to. */
export type CopyStyle = 'plain' | 'markdown';

/** Where an entity is no longer to be marked. */
export type MuteScope = 'site' | 'everywhere';

/** What can be done from a card. Promises reject where nothing came of it. */
export interface CardActions {
  pin(): void;
  close(): void;
  /** Shows another entity in the same card. */
  follow(entity: string): void;
  back(): void;
  /** Goes to the entity's next mark on the page. */
  next(): void;
  save(sourced: SourcedFact): Promise<void>;
  copy(sourced: SourcedFact, style: CopyStyle): Promise<void>;
  mute(scope: MuteScope): void;
  switchOff(): void;
  openDossier(): void;
  openCollection(): void;
}
