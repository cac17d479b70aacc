import { Converter } from 'opencc-js';

const HAN = /\p{Script=Han}/u;
/** Taiwan's characters, Taiwan's characters and words, and Hong Kong's characters. */
const convert = [
  Converter({ from: 'cn', to: 'tw' }),
  Converter({ from: 'cn', to: 'twp' }),
  Converter({ from: 'cn', to: 'hk' }),
];

/** How a text in simplified characters is written in traditional ones; none where nothing differs. */
export function traditionalOf(text: string): string[] {
  if (!HAN.test(text)) return [];
  return [...new Set(convert.map((to) => to(text)))].filter((form) => form !== text);
}
