/** `npm run seeds:schema`: writes the JSON Schemas of the seed files and of packs into `seeds/schema/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './corpus/json-schemas.ts';

const folder = join(import.meta.dirname, '..', 'seeds', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  await writeFile(join(folder, name), text);
  console.log(`seeds/schema/${name}`);
}
