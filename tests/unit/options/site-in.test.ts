import { expect, test } from 'vitest';
import { siteIn } from '../../../components/options/site-in.ts';

test.each([
  ['www.example.org', 'example.org'],
  [' https://News.Example.org/a/page?q=1 ', 'example.org'],
  ['example.org/politics', 'example.org'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['localhost:8080', 'localhost'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['', undefined],
  ['two words', undefined],
  ['mail@example.org', undefined],
])('%s names the site %s', (written, site) => expect(siteIn(written)).toBe(site));
