import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Dispute } from '../../data/corpus/schema.ts';
import { explainIssue } from './explain-issue.ts';
import { type LocatedYaml, type Path, parseLocatedYaml } from './located-yaml.ts';
import { compareText, type Problem } from './problem.ts';
import {
  DisputeSchema,
  type Omission,
  OmissionSchema,
  type PackHeader,
  PackHeaderSchema,
  type SeedEntity,
  SeedEntitySchema,
  type SeedFact,
  type SeedSource,
  SeedSourceSchema,
} from './seed-schemas.ts';

/** Something written in a seed file, with the place where it stands. */
export interface Located<T> {
  value: T;
  file: string;
  /** The line of a part of it; of the whole, when no path is given. */
  lineOf(...path: (string | number)[]): number;
}

/** A fact together with the id of the source it is written under. */
export type SourcedFact = SeedFact & { source: string };

/** All seed files of a pack, each of the right shape, not yet linked. */
export interface Seeds {
  header: Located<PackHeader> | undefined;
  sources: Located<SeedSource>[];
  facts: Located<SourcedFact>[];
  entities: Located<SeedEntity>[];
  disputes: Located<Dispute>[];
  omissions: Located<Omission>[];
}

/** Texts of the seed files by name relative to the seeds folder: `sources/yau.yaml`. */
export type SeedTexts = ReadonlyMap<string, string>;

/** Reads all seed files of a folder. Errors: when the folder cannot be read. */
export async function readSeedTexts(seedsDir: string): Promise<SeedTexts> {
  const names = (await readdir(seedsDir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const wanted = names.filter((name) => name.endsWith('.yaml')).sort(compareText);
  return new Map(
    await Promise.all(
      wanted.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(seedsDir, name), 'utf8')],
      ),
    ),
  );
}

/** Parses seed files and checks their shape; whatever has not the right shape is left out and reported. */
export function parseSeeds(texts: SeedTexts): { seeds: Seeds; problems: Problem[] } {
  const seeds: Seeds = {
    header: undefined,
    sources: [],
    facts: [],
    entities: [],
    disputes: [],
    omissions: [],
  };
  const problems: Problem[] = [];

  for (const [name, text] of texts) {
    const yaml = parseLocatedYaml(`seeds/${name}`, text);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) continue;
    const one = <T>(schema: Schema<T>) => checked(yaml, [], yaml.value, schema, problems);
    const list = <T>(schema: Schema<T>) => listOf(yaml, schema, problems);

    if (name === 'pack.yaml') seeds.header = one(PackHeaderSchema)[0];
    else if (name.startsWith('sources/')) seeds.sources.push(...one(SeedSourceSchema));
    else if (name.startsWith('entities/')) seeds.entities.push(...list(SeedEntitySchema));
    else if (name === 'disputes.yaml') seeds.disputes = list(DisputeSchema);
    else if (name === 'omitted.yaml') seeds.omissions = list(OmissionSchema);
    else problems.push(strayFile(yaml.file));
  }
  if (!texts.has('pack.yaml')) problems.push(missingHeader);

  seeds.facts = seeds.sources.flatMap(factsOf);
  return { seeds, problems };
}

type Schema<T> = v.GenericSchema<unknown, T>;

function listOf<T>(yaml: LocatedYaml, schema: Schema<T>, problems: Problem[]): Located<T>[] {
  if (yaml.value === null) return [];
  if (Array.isArray(yaml.value)) {
    return yaml.value.flatMap((item, at) => checked(yaml, [at], item, schema, problems));
  }
  problems.push({
    file: yaml.file,
    line: 1,
    severity: 'error',
    message: `${basename(yaml.file)} must be a list: each entry begins with "- ".`,
  });
  return [];
}

function checked<T>(
  yaml: LocatedYaml,
  base: Path,
  value: unknown,
  schema: Schema<T>,
  problems: Problem[],
): Located<T>[] {
  const result = v.safeParse(schema, value);
  if (result.success) {
    return [{ value: result.output, file: yaml.file, lineOf: (...path) => yaml.lineOf([...base, ...path]) }];
  }
  for (const { path, message } of result.issues.flatMap((issue) => explainIssue(issue, base))) {
    problems.push({ file: yaml.file, line: yaml.lineOf(path), severity: 'error', message });
  }
  return [];
}

function factsOf(source: Located<SeedSource>): Located<SourcedFact>[] {
  return source.value.facts.map((fact, at) => ({
    value: { ...fact, source: source.value.id },
    file: source.file,
    lineOf: (...path) => source.lineOf('facts', at, ...path),
  }));
}

const missingHeader: Problem = {
  file: 'seeds/pack.yaml',
  line: 1,
  severity: 'error',
  message: 'This file is missing. It gives the pack its id, version and title.',
};

function strayFile(file: string): Problem {
  return {
    file,
    line: 1,
    severity: 'error',
    message: 'This file is in no known place. Sources belong in seeds/sources/, entities in seeds/entities/.',
  };
}
