/**
 * The messages that the spotter sends and answers. Every page carries them, so they are parsed by hand: a schema
 * library would be a sixth of the spotter's script.
 */
import type { MoreTerms } from '../../spotting/terms/lexicon.ts';
import { fieldsOf, type Message, MessageError, nothing, type Question } from './message.ts';

/** Whether a site is marked, and the entities that are not marked on it. */
interface SiteChoices {
  isOn: boolean;
  muted: string[];
}

// ---- answered by the background ----

/** Puts the card's script into the frame that asks. */
export const injectCard: Message<null, null> = { type: 'card.inject', request: nothing, response: nothing };

/** A frame tells how many mentions it has marked, for the badge. */
export const reportMarks: Message<{ count: number }, null> = {
  type: 'page.marked',
  request: (raw) => {
    const { count } = fieldsOf(raw);
    return typeof count === 'number' ? { count } : refuse('count');
  },
  response: nothing,
};

/** What the reader chose for the site of the page that asks. Only asked where there are choices for single sites. */
export const readSiteChoices: Message<null, SiteChoices> = {
  type: 'page.site-choices',
  request: nothing,
  response: (raw) => {
    const { isOn, muted } = fieldsOf(raw);
    return { isOn: isOn === true, muted: textsIn(muted) };
  },
};

/** What the lexicon holds under keys that pages do not carry. */
export const readMoreTerms: Message<{ keys: string[] }, MoreTerms> = {
  type: 'lexicon.more',
  request: (raw) => {
    const { keys } = fieldsOf(raw);
    return { keys: textsIn(keys) };
  },
  response: (raw) => {
    const { keys, buckets, names } = fieldsOf(raw);
    return {
      keys: textsIn(keys),
      buckets: textsIn(buckets),
      names: typeof names === 'string' ? names : refuse('names'),
    };
  },
};

// ---- answered by the spotter, in each frame ----

/** Asks for the marked mentions. The answer's schema is with `listMentions`, for those who ask. */
export const mentionsQuestion = { type: 'page.mentions', request: nothing } satisfies Question<null, never>;

/** Shows where a mention is, without going there; `null` shows none. */
export const pointAtMention: Message<{ key: string | null }, null> = {
  type: 'page.point-at',
  request: (raw) => {
    const { key } = fieldsOf(raw);
    return typeof key === 'string' || key === null ? { key } : refuse('key');
  },
  response: nothing,
};

/** Scrolls to a mention and opens its card. Fails with `gone` where its words are no longer there. */
export const goToMention: Message<{ key: string }, null> = {
  type: 'page.go-to',
  request: (raw) => {
    const { key } = fieldsOf(raw);
    return typeof key === 'string' ? { key } : refuse('key');
  },
  response: nothing,
};

function textsIn(raw: unknown): string[] {
  return Array.isArray(raw) && raw.every((each) => typeof each === 'string') ? raw : refuse('keys');
}

function refuse(expected: string): never {
  throw new MessageError('malformed', `Expected ${expected}.`);
}
