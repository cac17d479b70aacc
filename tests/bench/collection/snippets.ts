import type { Snippet } from '../../../data/collection/schema.ts';
import { ARTICLE } from '../anchoring/article.ts';

const SENTENCES = ARTICLE.flat();

/** Snippets as a busy reader may have them: a few sentences each from a thousand pages of fifty sites. */
export function makeSnippets(number: number): Snippet[] {
  return Array.from({ length: number }, (_, index) => {
    const at = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString();
    const length = 1 + (index % 4);
    const words = Array.from({ length }, (_, next) => SENTENCES[(index * 7 + next) % SENTENCES.length]).join(
      ' ',
    );
    return {
      id: `snippet-${index}`,
      quote: {
        exact: `${words} This was station ${index}.`,
        prefix: 'What came before it: ',
        suffix: ' And what came after',
      },
      page: {
        url: `https://site-${index % 50}.example/story-${index % 1000}`,
        title: `Story ${index % 1000} of the cameras`,
        site: `Site ${index % 50}`,
        authors: index % 3 === 0 ? ['Ann Ash', 'Bo Birch'] : [],
        published: '2019-04-24',
      },
      entities: ['huawei', 'safe-city', 'social-credit'].slice(0, index % 4),
      note: index % 5 === 0 ? 'To be compared with the figures of the year before.' : '',
      tags: [`tag ${index % 30}`, `topic ${index % 7}`].slice(0, index % 3),
      emphasis: index % 10 === 0 ? [{ start: 4, end: 30, style: 'underline' as const }] : [],
      saved: at,
      edited: at,
      revision: 1,
    };
  });
}
