import type { Pack } from '../../data/corpus/schema.ts';
import { assemble } from './assemble.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkAuthors } from './checks/authors.ts';
import { checkCues } from './checks/cues.ts';
import { checkDisputes } from './checks/disputes.ts';
import { checkFigures } from './checks/figures.ts';
import { checkForm } from './checks/form.ts';
import { checkIds } from './checks/ids.ts';
import { checkLeads } from './checks/leads.ts';
import { checkLinks } from './checks/links.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkPlacement } from './checks/placement.ts';
import { checkUse } from './checks/use.ts';
import { checkWording } from './checks/wording.ts';
import { type Counts, countSeeds } from './counts.ts';
import { parseSeeds } from './parse-seeds.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readSeedTexts } from './read-seeds.ts';
import type { Seeds, SeedTexts } from './seeds.ts';

export interface BuiltPack {
  /** Undefined when there is an error. */
  pack: Pack | undefined;
  problems: Problem[];
  counts: Counts;
}

/** What is looked at once all files have the right shape. */
const checks: readonly ((seeds: Seeds) => Problem[])[] = [
  checkPlacement,
  checkIds,
  checkAuthors,
  checkLinks,
  checkLeads,
  checkUse,
  checkAliases,
  checkCues,
  checkWording,
  checkFigures,
  checkMeasures,
  checkDisputes,
];

/** Builds the pack from a folder of seed files. Errors: when the folder cannot be read. */
export async function buildPack(seedsDir: string): Promise<BuiltPack> {
  return buildPackFrom(await readSeedTexts(seedsDir));
}

/** Builds the pack from the texts of seed files. */
export function buildPackFrom(texts: SeedTexts): BuiltPack {
  const { seeds, problems: shape } = parseSeeds(texts);
  // Links and words are judged once every file can be read: a broken file would make all that points to it look wrong.
  const problems = inReadingOrder(
    shape.length > 0 ? shape : [...checks.flatMap((check) => check(seeds)), ...checkForm(texts)],
  );
  const broken = problems.some(({ severity }) => severity === 'error');
  const pack = broken || seeds.header === undefined ? undefined : assemble(seeds.header.value, seeds);
  return { pack, problems, counts: countSeeds(seeds) };
}
