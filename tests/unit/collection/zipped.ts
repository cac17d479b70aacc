import { inflateRawSync } from 'node:zlib';

/** Where things are in a zip file, in bytes: APPNOTE.TXT 4.3.7 and 4.3.12. */
const ENTRY = { method: 10, size: 20, nameLength: 28, offset: 42, name: 46 };
const LOCAL = { nameLength: 26, extraLength: 28, name: 30 };

/** The text of a file in a zip file. @throws where there is none of that name */
export function zippedText(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1)) {
    const end = at + ENTRY.name + zip.readUInt16LE(at + ENTRY.nameLength);
    if (zip.toString('utf8', at + ENTRY.name, end) !== name) continue;
    const local = zip.readUInt32LE(at + ENTRY.offset);
    const names = zip.readUInt16LE(local + LOCAL.nameLength) + zip.readUInt16LE(local + LOCAL.extraLength);
    const from = local + LOCAL.name + names;
    const data = zip.subarray(from, from + zip.readUInt32LE(at + ENTRY.size));
    return String(zip.readUInt16LE(at + ENTRY.method) === 0 ? data : inflateRawSync(data));
  }
  throw new Error(`There is no ${name}.`);
}
