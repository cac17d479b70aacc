import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../data/corpus/terms-of.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';
import { ruled } from '../../bench/spotting/spotters.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', '..', 'seeds'));
const terms = (pack?.entities ?? []).flatMap(termsOf);
const known = new Set(terms.map(({ text }) => text));
const spot = ruled(terms);

/** Makes the page one about the subject, so that places and general names count on it. */
const SUBJECT = 'Huawei and Hikvision sold facial recognition to the police in Xinjiang.';
const SENTENCES = [
  (name: string) => `A spokesman for ${name} gave no date for the sale.`,
  (name: string) => `Shares rose after the meeting, and ${name} was not asked again.`,
  (name: string) => `${name} said on Monday that the talks would go on.`,
];

const names = (await readFile(join(import.meta.dirname, 'longer-names.txt'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !/^(?:#|==)/.test(line));

/** The words marked within a name in a sentence, unless all of it is marked. */
function markedIn(name: string, sentence: string): string[] {
  const at = sentence.indexOf(name);
  const marks = spot([SUBJECT, sentence].map((text) => ({ text, isTeaser: false })))[1] ?? [];
  return marks
    .map(({ start, end }) => sentence.slice(Math.max(start, at), Math.min(end, at + name.length)))
    .filter((words) => words !== '' && words !== name);
}

describe('longer names that nobody told us of', () => {
  test('are many', () => expect(new Set(names).size).toBeGreaterThanOrEqual(200));

  test('have no mark in them', () => {
    const wrong = names
      .filter((name) => !known.has(name))
      .flatMap((name) =>
        SENTENCES.map((sentenceOf) => sentenceOf(name)).flatMap((sentence) => {
          const marked = markedIn(name, sentence);
          return marked.length > 0 ? `${marked.join(', ')} in: ${sentence}` : [];
        }),
      );
    expect(wrong).toEqual([]);
  });

  test('keep no mark out of the same sentences where the known name stands alone', () => {
    const missed = ['Huawei', 'China', 'Hikvision'].flatMap((name) =>
      SENTENCES.map((sentenceOf) => sentenceOf(name)).filter((sentence) => {
        const marks = spot([SUBJECT, sentence].map((text) => ({ text, isTeaser: false })))[1] ?? [];
        return !marks.some(({ start, end }) => sentence.slice(start, end) === name);
      }),
    );
    expect(missed).toEqual([]);
  });
});
