/** The names of countries, as the browser has them: what is the name of one is no slip of another's. */
import { keyOf } from '../corpus/text/search-tokens.ts';

let keys: ReadonlySet<string> | undefined;

/** Whether a key is the English name of a country or territory. */
export function isCountry(key: string): boolean {
  keys ??= readKeys();
  return keys.has(key);
}

/** There is no list of the codes to be had; the browser names those of the two-letter codes that are in use. */
function readKeys(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return new Set(
    letters.flatMap((a) =>
      letters.flatMap((b) => {
        const name = names.of(a + b);
        return name === undefined ? [] : [keyOf(name)];
      }),
    ),
  );
}
