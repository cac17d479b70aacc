import type { Page } from 'puppeteer-core';

/**
 * Lets time pass in the page itself, for seeing that nothing happens in it. Timers of one page fire in the order in
 * which they are due, however busy the machine is: whatever was due before has happened then.
 */
export async function timePasses(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((passed) => setTimeout(passed, time)), milliseconds);
}
