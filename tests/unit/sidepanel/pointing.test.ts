import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageReport } from '../../../data/panel/page-report.ts';
import type { PageState } from '../../../data/panel/page-state.ts';
import { createPointing } from '../../../entrypoints/sidepanel/pointing.ts';

const send = vi.fn(async () => ({ ok: true, value: null }));
const told = () => send.mock.calls.map((call) => JSON.stringify(call)).at(-1);

beforeEach(() => {
  send.mockClear();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send);
  vi.stubGlobal('addEventListener', (type: string, run: () => void) => closing.set(type, run));
});
const closing = new Map<string, () => void>();

test('a panel that is closed leaves nothing pointed at on the page', () => {
  const mention = {
    kind: 'entity' as const,
    key: '0',
    entity: 'huawei',
    name: 'Huawei',
    text: 'Huawei',
    frameId: 0,
  };
  const report = signal<PageReport>({ name: 'on', mentions: [mention] });
  // As much of the page's state as pointing reads.
  const page = { tabId: signal(1), report } as unknown as PageState;
  createPointing(page).value = 'huawei';
  expect(told()).toContain('"key":"0"');
  closing.get('pagehide')?.();
  expect(told()).toContain('"key":null');
});
