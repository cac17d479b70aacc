import type { CardActions } from '../../components/card/actions.ts';

const nothing = () => undefined;

/** Actions of a card that do nothing; `readAll` is for whoever knows the details. */
export const CARD_ACTIONS: Omit<CardActions, 'readAll'> = {
  pin: nothing,
  close: nothing,
  follow: nothing,
  back: nothing,
  next: nothing,
  save: () => Promise.resolve({ id: 'id', already: false }),
  copy: () => Promise.resolve(),
  mute: nothing,
  switchOff: nothing,
  openDossier: nothing,
  openCollection: nothing,
  openOptions: nothing,
};
