/** What a content script may send to the background. It shares its process with the page: all else is refused to it. */
import type { Sender } from './answer.ts';
import { MessageError } from './message.ts';
import {
  annotateSnippet,
  cardOpened,
  citeFact,
  deleteSnippet,
  dismissCards,
  goToNextFrame,
  listSavedHere,
  listTags,
  lookUp,
  openPage,
  readCardTop,
  readElsewhere,
  readEntityDetails,
  readSavedAbout,
  reportSightings,
  saveSnippet,
} from './protocol.ts';
import { muteEntity, readOwnSite, switchSite } from './settings-messages.ts';
import { injectCard, readMoreTerms, readSiteChoices, reportMarks } from './spotter-messages.ts';

const FROM_THE_SPOTTER = [injectCard, readMoreTerms, readSiteChoices, reportMarks];
const FROM_THE_CARD = [
  annotateSnippet,
  cardOpened,
  citeFact,
  deleteSnippet,
  dismissCards,
  goToNextFrame,
  listTags,
  lookUp,
  muteEntity,
  openPage,
  readCardTop,
  readElsewhere,
  readEntityDetails,
  readOwnSite,
  readSavedAbout,
  saveSnippet,
  switchSite,
];
const FROM_SAVED_QUOTES = [listSavedHere, reportSightings];

/**
 * Lets our own pages send everything, and content scripts what is on their list.
 * @throws MessageError `refused`
 */
export function checkSender(type: string, { from }: Sender): void {
  if (from === 'page' && !CONTENT_MESSAGES.has(type))
    throw new MessageError('refused', `A content script may not send ${type}.`);
}

/** The names of the messages that content scripts may send. */
export const CONTENT_MESSAGES: ReadonlySet<string> = new Set(
  [...FROM_THE_SPOTTER, ...FROM_THE_CARD, ...FROM_SAVED_QUOTES].map(({ type }) => type),
);
