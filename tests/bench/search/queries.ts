import { readFile } from 'node:fs/promises';

export interface LabelledQuery {
  query: string;
  /** Ids that answer it, `*` for any letters; none for nonsense. */
  answers: string[];
  /** Kept out of tuning. */
  isHeldOut: boolean;
}

/** The labelled set; its format is described at its head. */
export const QUERIES = await readQueries('queries.txt');

/** Entities that are described and not named. */
export const DESCRIPTIONS = await readQueries('described.txt');

async function readQueries(file: string): Promise<LabelledQuery[]> {
  return (await readFile(new URL(file, import.meta.url), 'utf8'))
    .split('\n')
    .filter((line) => line.includes(' =>') && !line.startsWith('#'))
    .map((line, index) => {
      const [query = '', answers = ''] = line.split(' =>');
      return { query, answers: answers.split(' ').filter(Boolean), isHeldOut: index % 2 === 1 };
    });
}

/** Whether an id is among those that answer a query. */
export function answersIt({ answers }: LabelledQuery, id: string): boolean {
  return answers.some((answer) => new RegExp(`^${answer.replaceAll('*', '.*')}$`).test(id));
}
