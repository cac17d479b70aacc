import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/start/options.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start options '));
  await writeFile(join(folder, 'a page.html'), '<p>');
});
afterAll(() => rm(folder, { recursive: true }));

describe('what npm start shows', () => {
  test('is the sample article, in Chromium, when nothing is said', () => {
    expect(readOptions([], folder)).toMatchObject({
      browser: 'chromium',
      target: { file: 'sample-article.html' },
    });
  });

  test('is a file, counted from where the command was given, or by its address', () => {
    const target = { folder, file: 'a page.html' };
    expect(readOptions(['a page.html'], folder).target).toEqual(target);
    expect(readOptions([pathToFileURL(join(folder, 'a page.html')).href], '/').target).toEqual(target);
  });

  test('is an address', () => {
    const { browser, headless, target } = readOptions(
      ['HTTPS://example.org', '--browser', 'firefox', '--headless'],
      folder,
    );
    expect({ browser, headless, target }).toEqual({
      browser: 'firefox',
      headless: true,
      target: { address: 'https://example.org/' },
    });
  });

  test.each([
    [['missing.html'], 'There is no file'],
    [['.'], 'There is no file'],
    [['https://'], 'is not an address'],
    [['--browser', 'opera'], 'no browser "opera"'],
    [['--fast'], '--fast'],
    [['a page.html', 'a page.html'], 'One page at a time'],
  ])('%j is refused with the usage', (parameters, message) => {
    expect(() => readOptions(parameters, folder)).toThrow(message);
    expect(() => readOptions(parameters, folder)).toThrow('Usage: npm start');
  });
});
