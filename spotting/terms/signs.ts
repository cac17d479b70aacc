/**
 * Classes of characters, as ranges for the inside of a regular expression's brackets.
 *
 * Written out rather than taken from Unicode's properties: the engine builds a class such as \p{L} anew in every page
 * from some six hundred ranges, which takes longer than reading the page does.
 */

/** What stands between words: spaces, punctuation, symbols, and emoji. All else is letters, digits and marks. */
export const BETWEEN =
  '\\0-/:-@[-`{-\\u00a9\\u00ab\\u00ac\\u00ae-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u037e\\u0387\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0609-\\u060d\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u200a\\u200e-\\u205f\\u2061-\\u20cf\\u2100-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30a0\\u30fb\\ud800-\\uf8ff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff';

/** Scripts that are written without spaces: Chinese, Japanese, Korean. */
export const UNSPACED =
  '\\u1100-\\u11ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31f0-\\u9fff\\ua960-\\ua97c\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uff9f\\uffa0-\\uffdc';

/** What a reader cannot see and what parts no word: soft hyphens, zero-width characters. */
export const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

/** Whether a text begins with a capital. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
