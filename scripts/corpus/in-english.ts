import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Complaint } from '../../data/files/complaint.ts';

const CatalogueSchema = v.object({ problem: v.record(v.string(), v.string()) });
const catalogue = readFileSync(new URL('../../locales/en.yml', import.meta.url), 'utf8');
const { problem: words } = v.parse(CatalogueSchema, parse(catalogue));

/** A complaint in the words that readers get in English. */
export function inEnglish({ code, details }: Complaint): string {
  return (words[code] ?? code).replace(/\$([12])/g, (_, place) => details[Number(place) - 1] ?? '');
}
