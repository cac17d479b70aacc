import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../../scripts/browsers/find.ts';
import type { LaunchOptions } from '../../../scripts/browsers/launch.ts';
import { Session } from './session.ts';

/**
 * Describes tests of the built extension that run once in each browser, in a fresh profile. The last test of
 * each is that all before it made no request to anybody outside this machine.
 */
export function forEachBrowser(
  name: string,
  body: (session: Session) => void,
  preferences: LaunchOptions['preferences'] = {},
): void {
  describe.each(BROWSER_KINDS)(`${name} in %s`, (kind) => {
    const session = new Session(kind, preferences);
    beforeAll(() => session.start());
    afterAll(() => session.stop());
    body(session);
    test('made no request to anybody outside this machine', () => {
      expect(session.outsideRequests()).toEqual([]);
    });
  });
}
