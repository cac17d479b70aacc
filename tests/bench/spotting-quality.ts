/** `npm run bench -- spotting-quality`: how well marks are set on the labelled passages, beside a plain search. */
import { join } from 'node:path';
import { termsOf } from '../../data/corpus/terms-of.ts';
import { buildPack } from '../../scripts/corpus/build-pack.ts';
import { readPassages } from './spotting/passages.ts';
import { precision, recall, type Score, score } from './spotting/score.ts';
import { longestMatch, ruled } from './spotting/spotters.ts';

const { pack } = await buildPack(join(import.meta.dirname, '..', '..', 'seeds'));
if (!pack) throw new Error('The corpus has errors; see "npm run corpus".');
const terms = pack.entities.flatMap(termsOf);
const passages = await readPassages();
const [ours, plain] = [ruled(terms), longestMatch(terms)];

console.log(`${passages.length} passages, ${terms.length} aliases`);
console.log(row('', 'precision', 'recall', 'false/1,000 w', 'plain: precision', 'recall', 'false/1,000 w'));
for (const slice of [...new Set(passages.map((passage) => passage.slice))]) {
  const those = passages.filter((passage) => passage.slice === slice);
  console.log(
    row(`${slice} (${those.length})`, ...figures(score(those, ours)), ...figures(score(those, plain))),
  );
}
const total = score(passages, ours);
console.log(row('all', ...figures(total), ...figures(score(passages, plain))));
for (const fault of total.faults) console.log(fault);

function figures(of: Score): string[] {
  const per1000 = (of.wrong / of.words) * 1000;
  return [precision(of).toFixed(3), recall(of).toFixed(3), per1000.toFixed(1)];
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(48) + cells.map((cell) => cell.padStart(17)).join('');
}
