/**
 * Writes oracle.json: what citeproc-js makes of the same works with the official CSL styles.
 * `node tests/unit/collection/cite/oracle.ts FOLDER`, where the folder holds the `styles` and `locales` of
 * https://github.com/citation-style-language (on Debian: /usr/share/citation-style-language).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { type CslItem, type CslName, toCsl } from '../../../../data/collection/cite/csl.ts';
import type { Work } from '../../../../data/collection/cite/work.ts';
import { WORKS } from './works.ts';

const STYLES = {
  mla: 'modern-language-association',
  apa: 'apa',
  chicago: 'chicago-fullnote-bibliography',
};
const folder = process.argv[2] ?? '/usr/share/citation-style-language';
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

/**
 * A work as the engine is given it. APA sets a comma after every family name; the engine leaves it out where names have
 * a static ordering, which is right for MLA and Chicago only.
 */
function itemFor(style: string, id: string, work: Work): CslItem {
  const item = toCsl(id, work);
  if (style !== 'apa' || !item.author) return item;
  const author = item.author.map((name): CslName => {
    if ('literal' in name) return name;
    const { 'static-ordering': _, ...parts } = name;
    return parts;
  });
  return { ...item, author };
}

const expected: Record<string, Record<string, string>> = {};
for (const [style, file] of Object.entries(STYLES)) {
  expected[style] = {};
  for (const [id, work] of Object.entries(WORKS)) {
    const engine = new CSL.Engine(
      {
        retrieveLocale: () => read('locales', 'locales-en-US.xml'),
        retrieveItem: () => itemFor(style, id, work),
      },
      read('styles', `${file}.csl`),
      'en-US',
      true,
    );
    engine.updateItems([id]);
    const cited =
      style === 'chicago' ? engine.makeCitationCluster([{ id }]) : engine.makeBibliography()[1].join('');
    expected[style][id] = cited
      .replace(/<\/?div[^>]*>/g, '')
      .replaceAll('&#38;', '&amp;')
      .trim();
  }
}
writeFileSync(new URL('oracle.json', import.meta.url), `${JSON.stringify(expected, null, 2)}\n`);
