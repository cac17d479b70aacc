import { expect, test } from 'vitest';
import { chicagoNote } from '../../../../data/collection/cite/chicago.ts';
import { mla } from '../../../../data/collection/cite/mla.ts';
import { plainText } from '../../../../data/collection/cite/runs.ts';
import type { Work } from '../../../../data/collection/cite/work.ts';

const work = (language?: string): Work => ({
  type: 'webpage',
  title: 'le jour de gloire',
  authors: [],
  ...(language ? { language } : {}),
  accessed: '2024-03-01',
});

test('only English titles take capitals', () => {
  for (const language of ['fr', 'de-AT', 'es']) {
    expect(plainText(mla(work(language)))).toContain('“le jour de gloire.”');
    expect(plainText(chicagoNote(work(language)))).toContain('“le jour de gloire.”');
  }
  for (const language of [undefined, 'en', 'en-GB'])
    expect(plainText(mla(work(language)))).toContain('“Le Jour De Gloire.”');
});
