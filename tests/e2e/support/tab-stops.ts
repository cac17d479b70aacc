import type { Page } from 'puppeteer-core';

/** What the Tab key reaches, once round the page, and all that it should reach, in order. */
export async function tabStops(page: Page): Promise<{ reached: string[]; expected: string[] }> {
  const expected = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a[href]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'))
      .map((each, index) => {
        each.id ||= `stop-${index}`;
        return each.id;
      }),
  );
  const reached: string[] = [];
  // Between the last and the first, the focus is with the browser.
  for (let presses = 0; presses < expected.length + 3 && reached.length < expected.length; presses++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    if (id !== '' && id !== reached.at(-1)) reached.push(id);
  }
  const first = reached.indexOf(expected[0] ?? '');
  return { reached: [...reached.slice(first), ...reached.slice(0, first)], expected };
}
