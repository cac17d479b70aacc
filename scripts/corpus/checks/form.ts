import { formatSeed } from '../form/format.ts';
import type { Problem } from '../problem.ts';
import type { SeedTexts } from '../seeds.ts';

/** Every file has its canonical order and form, so that two people's changes differ only in what they say. */
export function checkForm(texts: SeedTexts): Problem[] {
  return [...texts].flatMap(([name, text]) => {
    const formatted = formatSeed(name, text).split('\n');
    const at = text.split('\n').findIndex((line, index) => line !== formatted[index]);
    if (at < 0) return [];
    const message = `Order or form differ from here on. Run "npm run seeds:format", which puts it right.`;
    return [{ file: `seeds/${name}`, line: at + 1, severity: 'warning', message }];
  });
}
