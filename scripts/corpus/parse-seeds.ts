import { basename } from 'node:path';
import * as v from 'valibot';
import { DisputeSchema, MeasureSchema, WordListSchema } from '../../data/corpus/schema.ts';
import { explainIssue } from './explain-issue.ts';
import { type LocatedYaml, type Path, parseLocatedYaml } from './located-yaml.ts';
import type { Problem } from './problem.ts';
import {
  OmissionSchema,
  PackHeaderSchema,
  SeedEntitySchema,
  type SeedSource,
  SeedSourceSchema,
} from './seed-schemas.ts';
import type { Located, Seeds, SeedTexts, SourcedFact } from './seeds.ts';

/** Parses seed files and checks their shape; whatever has not the right shape is left out and reported. */
export function parseSeeds(texts: SeedTexts): { seeds: Seeds; problems: Problem[] } {
  const seeds: Seeds = {
    header: undefined,
    sources: [],
    facts: [],
    entities: [],
    disputes: [],
    omissions: [],
    measures: [],
    words: undefined,
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
    else if (name === 'measures.yaml') seeds.measures = list(MeasureSchema);
    else if (name === 'words.yaml') seeds.words = one(WordListSchema)[0];
    else problems.push(wholeFile(yaml.file, STRAY_FILE));
  }
  if (!texts.has('pack.yaml')) problems.push(wholeFile('seeds/pack.yaml', NO_HEADER));

  seeds.facts = seeds.sources.flatMap(factsOf);
  return { seeds, problems };
}

const STRAY_FILE =
  'This file is in no known place. Sources belong in seeds/sources/, entities in seeds/entities/.';
const NO_HEADER = 'This file is missing. It gives the pack its id, version and title.';

type Schema<T> = v.GenericSchema<unknown, T>;

function listOf<T>(yaml: LocatedYaml, schema: Schema<T>, problems: Problem[]): Located<T>[] {
  if (yaml.value === null) return [];
  if (Array.isArray(yaml.value)) {
    return yaml.value.flatMap((item, at) => checked(yaml, [at], item, schema, problems));
  }
  problems.push(wholeFile(yaml.file, `${basename(yaml.file)} must be a list: each entry begins with "- ".`));
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

function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, severity: 'error', message };
}
