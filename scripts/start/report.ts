/** What `npm start` tells where nobody can look at a browser: what was found, and a picture of it. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type ListedMention,
  listMentions,
  readEntityDetails,
  readOpenCard,
} from '../../data/messages/protocol.ts';
import { askBackground, askPage } from '../browsers/ask-extension.ts';
import { poll } from '../browsers/poll.ts';
import { restOnMention } from '../browsers/rest-on-mention.ts';
import { formatTable } from './table.ts';

const COLUMNS = [
  { heading: 'Mention', width: 24 },
  { heading: 'Entity', width: 24 },
  { heading: 'First fact', width: 56 },
  { heading: 'Source', width: 36 },
  { heading: 'Date', width: 10 },
];
/** The first run loads the whole corpus before anything is marked. */
const MARKS_TIMEOUT = 20_000;
const CARD_TIMEOUT = 15_000;

/**
 * The marked mentions of the page, once there are some; none when the page has nothing that is known.
 * @throws when the extension does not get to read the page
 */
export async function waitForMentions(page: Page, extensionPage: Page): Promise<ListedMention[]> {
  let problem: unknown;
  const found = await poll(MARKS_TIMEOUT, async () => {
    try {
      const { mentions } = await askPage(extensionPage, page.url(), listMentions, null);
      problem = undefined;
      return mentions.length > 0 ? mentions : undefined;
    } catch (error) {
      problem = error;
      return undefined;
    }
  });
  if (problem) throw new Error(`The extension could not read ${page.url()}: ${String(problem)}`);
  return found ?? [];
}

/** Each mention with the first fact that its card tells, as a table. */
export async function describeMentions(mentions: ListedMention[], extensionPage: Page): Promise<string> {
  const rows = await Promise.all(
    mentions.map(async ({ text, entity, name }) => {
      const { facts } = await askBackground(extensionPage, readEntityDetails, { id: entity });
      const first = facts[0];
      if (!first) return [text, name];
      const { title, publisher, published } = first.source;
      return [text, name, first.fact.says, `${title}, ${publisher}`, published ?? 'undated'];
    }),
  );
  return formatTable(COLUMNS, rows);
}

/**
 * Rests the pointer on a mention, as a reader does, until its card is open.
 * @throws when no card opens
 */
export async function openCard(page: Page, extensionPage: Page): Promise<void> {
  await restOnMention(page);
  const open = await poll(CARD_TIMEOUT, async () => {
    const card = await askPage(extensionPage, page.url(), readOpenCard, null).catch(() => undefined);
    return (card?.open && card.title !== '') || undefined;
  });
  if (!open) throw new Error('No card opened on a marked mention.');
}

/** Milliseconds until a card that has opened has faded in. */
const SETTLED = 500;

/** Writes a picture of what is on screen to `file`, a `.png`. */
export async function takePicture(page: Page, file: `${string}.png`): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await new Promise((done) => setTimeout(done, SETTLED));
  await page.screenshot({ path: file });
}
