import { join } from 'node:path';
import type { BrowserKind } from './browsers/find.ts';
import { runTool, type ToolRun } from './run-tool.ts';

const WXT = 'node_modules/wxt/bin/wxt.mjs';
const WXT_NAMES: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the unpacked extension, corpus included, into the folder that `extensionFolder` names. */
export function buildExtension(kind: BrowserKind): Promise<ToolRun> {
  return runTool(WXT, ['build', '-b', WXT_NAMES[kind]]);
}

/** Where the unpacked extension for a browser is once it is built. */
export function extensionFolder(kind: BrowserKind): string {
  return join(import.meta.dirname, '..', '.output', `${WXT_NAMES[kind]}-mv3`);
}
