import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { ValidationMessage } from '../../data/files/validation-message.ts';

const CatalogueSchema = v.object({ validation: v.record(v.string(), v.string()) });
const catalogue = readFileSync(new URL('../../locales/en.yml', import.meta.url), 'utf8');
const { validation: words } = v.parse(CatalogueSchema, parse(catalogue));

/** A validation message in the words that readers get in English. */
export function inEnglish({ code, details }: ValidationMessage): string {
  return (words[code] ?? code).replace(/\$([12])/g, (_, place) => details[Number(place) - 1] ?? '');
}
