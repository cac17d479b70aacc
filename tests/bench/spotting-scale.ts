/**
 * `npm run bench -- spotting-scale [FOLDER]`: what marking a page costs with few terms and with very many, beside one
 * big regular expression and mark.js on the same pages and terms. In Chromium, as ratios to a bare walk over the same
 * text, all in: from what storage holds to marks that are set, in a fresh page.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { termsOf } from '../../data/corpus/terms-of.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { makeProfile } from '../../scripts/browsers/profile.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { compileInTwo } from '../../spotting/terms/compile.ts';
import type { MoreTerms, Term } from '../../spotting/terms/lexicon.ts';
import { growPack } from './search/grow.ts';
import { type Call, inFreshPage, least } from './spotting/fresh-page.ts';
import type * as rivals from './spotting/rivals.page.ts';
import type * as speed from './spotting/speed.page.ts';

const SIZES = [200, 1_000, 10_000, 100_000];
const FRESH_PAGES = 3;
const WARM_RUNS = 6;
/** Milliseconds after which a rival is stopped on a page. */
const MOST = 1_500;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folders = [path('../pages'), ...process.argv.slice(2).map((name) => resolve(name))];
const { terms, bundled } = await makeTerms(SIZES.at(-1) ?? 0);
const pages = await readPages();
const profile = await makeProfile();
const browser = await launchBrowser({ browser: 'chromium', headless: true, profile: profile.path });
const ours = <R>(
  html: string,
  measure: (call: Call<typeof speed>) => Promise<R>,
  exposed?: { answerKeys(keys: string[]): MoreTerms },
) => inFreshPage(browser, html, path('./spotting/speed.page.ts'), measure, exposed);
const theirs = <R>(html: string, measure: (call: Call<typeof rivals>) => Promise<R>) =>
  inFreshPage(browser, html, path('./spotting/rivals.page.ts'), measure);

try {
  let walk = 0;
  for (const html of pages) walk += await least(FRESH_PAGES, () => ours(html, (call) => call('walk')));
  console.log(`${pages.length} pages; a bare walk over their text takes ${walk.toFixed(1)} ms in all`);
  console.log('     terms      cold      warm    waits   one expression       mark.js');
  for (const size of SIZES) {
    const some = sample(terms, size);
    // What is bundled goes into every page; larger packs stay with the background, as data/corpus/lexicon.ts has it.
    const inPage = some.slice(0, bundled);
    const { lexicon, buckets } = compileInTwo(inPage, some.slice(bundled), {});
    const answerKeys = (asked: string[]): MoreTerms => {
      const keys = asked.filter((key) => buckets.has(key));
      return { keys, buckets: keys.map((key) => buckets.get(key) ?? '[]'), names: '' };
    };
    const texts = some.map(({ text }) => text);
    const sums = { cold: 0, warm: 0, wait: 0 };
    const rival = { oneExpression: { time: 0, isWhole: true }, markJs: { time: 0, isWhole: true } };
    for (const html of pages) {
      const cold: number[] = [];
      const wait: number[] = [];
      for (let time = 0; time < FRESH_PAGES; time++) {
        const spent = await ours(html, (call) => call('spotWithAnswers', lexicon), { answerKeys });
        cold.push(spent.work);
        wait.push(spent.wait);
      }
      sums.cold += Math.min(...cold);
      sums.wait += Math.min(...wait);
      sums.warm += await ours(
        html,
        async (call) => {
          let best = Number.POSITIVE_INFINITY;
          for (let run = 0; run < WARM_RUNS; run++)
            best = Math.min(best, (await call('spotWithAnswers', lexicon)).work);
          return best;
        },
        { answerKeys },
      );
      for (const name of ['oneExpression', 'markJs'] as const) {
        const { time, isWhole } = await theirs(html, (call) => call(name, texts, MOST));
        rival[name].time += time;
        rival[name].isWhole &&= isWhole;
      }
    }
    // A rival that was stopped on one page would have taken longer in all.
    const ratio = (time: number, isWhole = true) => `${isWhole ? '' : '> '}${(time / walk).toFixed(2)} ×`;
    console.log(
      [
        size.toLocaleString('en').padStart(10),
        ratio(sums.cold).padStart(10),
        ratio(sums.warm).padStart(10),
        `${(sums.wait / pages.length).toFixed(1)} ms`.padStart(10),
        ratio(rival.oneExpression.time, rival.oneExpression.isWhole).padStart(17),
        ratio(rival.markJs.time, rival.markJs.isWhole).padStart(14),
      ].join(''),
    );
  }
} finally {
  await browser.close();
  await profile.remove();
}

/** The terms of the corpus first, then made-up ones: names of two words and of one. */
async function makeTerms(count: number): Promise<{ terms: Term[]; bundled: number }> {
  const { pack } = await buildPack(path('../../seeds'));
  if (!pack) throw new Error('The corpus has errors; `npm run corpus` lists them.');
  const all = growPack(pack, count).entities.flatMap(termsOf);
  return { terms: all.slice(0, count), bundled: pack.entities.flatMap(termsOf).length };
}

/** So many terms: of a few the pages' own subjects are a fair share, as of many. */
function sample(from: readonly Term[], count: number): Term[] {
  if (count >= 1_000) return from.slice(0, count);
  const step = Math.floor(1_000 / count);
  return from.slice(0, count * step).filter((_, index) => index % step === 0);
}

async function readPages(): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  return Promise.all(
    lists
      .flat()
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFile(name, 'utf8')),
  );
}
