import type { Folder, Snippet } from '../../../data/collection/schema.ts';

const AT = '2024-03-01T12:00:00.000Z';
const base = { entities: ['huawei'], note: '', tags: [], emphasis: [], saved: AT, edited: AT, revision: 1 };

export const FOLDERS: Folder[] = [{ id: 'f1', name: 'Round 3 — R&D', made: AT }];

/** Snippets with whatever exports stumble over: quotes, commas, line breaks, markup, formulas, other scripts. */
export const SNIPPETS: Snippet[] = [
  {
    ...base,
    id: '0b9d6c1e-6d0a-4a53-9a0e-3f1d7c1a2b3c',
    quote: {
      exact: 'Cameras, “eyes” & <screens>,\nwatch 50% of the_city #1.',
      prefix: 'before ',
      suffix: ' after',
      position: { start: 7, end: 60 },
    },
    page: {
      url: 'https://www.example.org/story?utm_source=mail&id={7}',
      title: 'Made in China, “Exported” & Sold: 100% of It',
      site: 'The Daily',
      authors: ['Paul Mozur', 'Jonah M. Kessel', 'Human Rights Watch'],
      published: '2019-04-24',
      language: 'en',
    },
    note: '- Compare with *last* year.\n# not a heading',
    tags: ['surveillance', '华为, Huawei'],
    folder: 'f1',
    tagline: 'Safe City is not safe',
    emphasis: [
      { start: 0, end: 7, style: 'underline' },
      { start: 9, end: 15, style: 'highlight' },
    ],
    sighting: { state: 'changed', at: AT, now: 'Cameras watch.' },
  },
  {
    ...base,
    id: 'imported-2',
    fact: {
      fact: {
        id: 'fact-1',
        says: 'Huawei said its systems served 700 cities in 2019.',
        about: ['huawei'],
        source: 'csis',
        kind: 'claim',
        by: 'Huawei',
        when: '2019',
        figures: [{ text: '700', value: 700, unit: 'cities' }],
      },
      source: {
        id: 'csis',
        title: 'Watching Huawei’s “Safe Cities”',
        authors: ['Jonathan E. Hillman'],
        publisher: 'CSIS',
        published: '2019-11',
        url: 'https://www.csis.org/a',
        kind: 'analysis',
      },
    },
    note: '=HYPERLINK("https://evil.example")',
  },
  {
    ...base,
    id: 'third',
    quote: { exact: 'A second quote of the same story.', prefix: '', suffix: '' },
    page: {
      url: 'https://www.example.org/story?utm_source=mail&id={7}',
      title: 'Made in China, “Exported” & Sold: 100% of It',
      site: 'The Daily',
      authors: ['Paul Mozur', 'Jonah M. Kessel', 'Human Rights Watch'],
      published: '2019-04-24',
    },
  },
];
