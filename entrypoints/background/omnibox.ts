import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { kindLabel } from '../../components/fact/labels.ts';
import { countMentions } from '../../components/search/no-entry.tsx';
import { storageErrorText } from '../../components/storage-error-text.ts';
import type { Result } from '../../data/corpus/result.ts';
import { corpus } from '../../data/open-corpus.ts';
import { storageErrorKind } from '../../data/storage-error.ts';

/** As many as the browsers show beside the typed words themselves. */
const SUGGESTIONS = 5;

interface Suggestion {
  /** What is put into the address bar, and looked up, when it is chosen. */
  content: string;
  description: string;
}

let latest = new AbortController();

/** Answers what is typed into the address bar after our keyword. */
export async function suggest(text: string, show: (suggestions: Suggestion[]) => void): Promise<void> {
  latest.abort();
  latest = new AbortController();
  const { signal } = latest;
  const results = await corpus
    .search(text, { limit: SUGGESTIONS, signal })
    .catch((error: unknown) => storageErrorKind(error));
  if (signal.aborted) return;
  // That nothing is known must not be said of what could not be read.
  if (typeof results === 'string') {
    browser.omnibox.setDefaultSuggestion({ description: plain(storageErrorText(results)) });
    show([]);
    return;
  }
  // Else the browser says that a command of the extension is run.
  const typed = results.length > 0 ? answerFor(text, results) : nothingFor(text);
  browser.omnibox.setDefaultSuggestion({ description: plain(typed) });
  show(results.map(toSuggestion));
}

/** That facts only mention it is said before they are listed. */
function answerFor(text: string, results: Result[]): string {
  const mentions = countMentions(text, results);
  if (mentions === 0) return i18n.t('menu.lookUp').replace('%s', () => text);
  return `${i18n.t('search.nothing', [text])} ${i18n.t('search.mentioned', mentions)}`;
}

function nothingFor(text: string): string {
  return text.trim() === '' ? i18n.t('search.placeholder') : i18n.t('search.nothing', [text]);
}

function toSuggestion(result: Result): Suggestion {
  if (result.type === 'entity') {
    const { name, type, description } = result.entity;
    return { content: name, description: plain(`${name} (${i18n.t(`entityType.${type}`)}): ${description}`) };
  }
  const { fact, source } = result.sourced;
  return {
    content: fact.says,
    description: plain(`${kindLabel(result.sourced)}: ${fact.says} (${source.publisher})`),
  };
}

/** Chromium reads a suggestion as XML, Firefox as it is. */
function plain(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
