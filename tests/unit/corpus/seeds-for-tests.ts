import { buildPackFrom } from '../../../scripts/corpus/build-pack.ts';
import type { Problem } from '../../../scripts/corpus/problem.ts';

/** Small, faultless seed files that a test changes in one place. */
const FAULTLESS: Readonly<Record<string, string>> = {
  'pack.yaml': `# yaml-language-server: $schema=schema/pack-header.schema.json
id: small
version: 1.0.0
title: "A small pack"
`,
  'sources/doe-cameras.yaml': `# yaml-language-server: $schema=../schema/source.schema.json
id: doe-cameras
title: "Cameras in Springfield"
authors: [Jane Doe]
publisher: "The Example"
published: "2019-08"
url: https://example.org/cameras
kind: news
seed: "001"
facts:
  - id: doe-acme-cameras
    says: "Acme sold Springfield 1,200 cameras in 2018."
    about: [acme, springfield]
    kind: figure
    when: "2018"
    at: {line: 3}
    passage: "sold the city"
    figures:
      - text: "1,200"
        value: 1200
        unit: cameras
  - id: doe-smart-cities
    says: "The smart city is an idea without a definition, Doe wrote in August 2019."
    about: [smart-city]
    kind: opinion
    when: "2019-08"
    at: {line: 7}
`,
  'entities/companies.yaml': `# yaml-language-server: $schema=../schema/entities.schema.json
- id: acme
  name: Acme
  type: company
  description: "Maker of cameras"
  aliases:
    - Acme Corporation
    - {text: AC, introduced: true}
  relations:
    - {type: located in, to: springfield}
`,
  'entities/concepts.yaml': `# yaml-language-server: $schema=../schema/entities.schema.json
- id: smart-city
  name: Smart city
  type: concept
  description: "City run with networked technology"
  aliases:
    - {text: Smart city, case: any, plural: true}
`,
  'entities/places.yaml': `# yaml-language-server: $schema=../schema/entities.schema.json
- id: springfield
  name: Springfield
  type: place
  description: "City"
  aliases:
    - {text: Springfield, page: ["@acme"]}
`,
};

/** Replaces the first occurrence of a text in one seed file by another. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

export function edit(file: string, from: string, to: string): Edit {
  return { file, from, to };
}

/** The texts of the faultless seeds after some edits. Errors: when an edit's text is not there to be replaced. */
export function seedsWith(...edits: Edit[]): Map<string, string> {
  const texts = new Map(Object.entries(FAULTLESS));
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts.set(file, text.replace(from, to));
  }
  return texts;
}

/** The problems that the build finds after some edits. */
export function problemsWith(...edits: Edit[]): Problem[] {
  return buildPackFrom(seedsWith(...edits)).problems;
}
