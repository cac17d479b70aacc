import { readFile } from 'node:fs/promises';

/** A short text with what should be marked in it. */
export interface Passage {
  slice: string;
  blocks: LabelledBlock[];
}

interface LabelledBlock {
  text: string;
  isTeaser: boolean;
  labels: Label[];
}

export interface Label {
  start: number;
  end: number;
  /** The entity it stands for; `undefined` where marking it is neither right nor wrong. */
  entity: string | undefined;
}

const FILE = new URL('./passages.txt', import.meta.url);
const LABEL = /\[\[([a-z0-9-]+)\|(.+?)\]\]|\(\((.+?)\)\)/g;

/** Reads the labelled set; its format is described at its head. */
export async function readPassages(): Promise<Passage[]> {
  const passages: Passage[] = [];
  let slice = '';
  for (const line of (await readFile(FILE, 'utf8')).split('\n')) {
    if (line.startsWith('== ')) slice = line.slice(3);
    else if (line !== '' && !line.startsWith('#'))
      passages.push({ slice, blocks: line.split(' // ').map(readBlock) });
  }
  return passages;
}

function readBlock(source: string): LabelledBlock {
  const isTeaser = source.startsWith('>> ');
  const labelled = isTeaser ? source.slice(3) : source;
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of labelled.matchAll(LABEL)) {
    text += labelled.slice(at, match.index);
    const [whole, entity, named, either] = match;
    const words = named ?? either ?? '';
    labels.push({ start: text.length, end: text.length + words.length, entity });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + labelled.slice(at), isTeaser, labels };
}
