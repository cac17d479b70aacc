import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apa } from '../../../../data/collection/cite/apa.ts';
import { chicagoNote } from '../../../../data/collection/cite/chicago.ts';
import { debate } from '../../../../data/collection/cite/debate.ts';
import { mla } from '../../../../data/collection/cite/mla.ts';
import { readName } from '../../../../data/collection/cite/names.ts';
import { html, markdown, plainText } from '../../../../data/collection/cite/runs.ts';
import type { Work } from '../../../../data/collection/cite/work.ts';
import { WORKS } from './works.ts';

const oracle: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('oracle.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries({ mla, apa, chicago: chicagoNote }))('%s', (style, format) => {
  test.each(Object.entries(WORKS))('cites as citeproc does: %s', (id, work) => {
    expect(html(format(work))).toBe(oracle[style]?.[id]);
  });
});

const OWN: Work = {
  type: 'webpage',
  title: 'World report',
  authors: [readName('Human Rights Watch')],
  container: 'Human Rights Watch',
  published: '2020',
  url: 'https://www.hrw.org/a',
  accessed: '2024-03-01',
};

// The manuals' own rules, which the CSL styles leave to the writer.
describe('a body that is its own publisher', () => {
  test('is named once', () => {
    expect(plainText(mla(OWN))).toBe('“World Report.” Human Rights Watch, 2020, https://www.hrw.org/a.');
    expect(plainText(apa(OWN))).toBe('Human Rights Watch. (2020). World report. https://www.hrw.org/a');
    expect(plainText(chicagoNote(OWN))).toBe(
      'Human Rights Watch, “World Report,” 2020, https://www.hrw.org/a.',
    );
  });
});

describe('debate', () => {
  test('leads with what is spoken', () => {
    const cited = WORKS['newspaper'] && debate(WORKS['newspaper']);
    expect(cited?.[0]).toEqual({ text: 'Mozur et al. 19', style: 'bold' });
    expect(plainText(cited ?? [])).toBe(
      'Mozur et al. 19 (Paul Mozur, Jonah M. Kessel, and Melissa Chan, “Made in China, Exported to the World: The ' +
        'Surveillance State,” The New York Times, April 24, 2019, ' +
        'https://www.nytimes.com/2019/04/24/technology/ecuador.html, accessed March 1, 2024)',
    );
  });
  test('names the house where there is no author', () => {
    const work = WORKS['page without author or date'];
    expect(work && debate(work)[0]?.text).toBe('Huawei n.d.');
  });
  test('speaks the family name, wherever it stands', () => {
    const work = WORKS['authors of whom one has the family name first, and one initials only'];
    const text = work && plainText(debate(work));
    expect(text).toMatch(/^Cheng and Chivers 22 \(Cheng Ting-Fang and C\. J\. Chivers, /);
  });
});

describe('runs', () => {
  const runs = [{ text: 'A_b & <c>' }, { text: 'D', style: 'italic' as const }];
  test('go out as HTML', () => expect(html(runs)).toBe('A_b &amp; &lt;c&gt;<i>D</i>'));
  test('go out as Markdown', () => expect(markdown(runs)).toBe('A\\_b & \\<c\\>*D*'));
});
