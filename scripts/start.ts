/**
 * `npm start [-- ADDRESS or FILE.html] [--browser firefox] [--headless]`: shows the extension at work on a page.
 * With a display it opens a browser and waits until that is closed; without one it prints what was found.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from './browsers/launch.ts';
import { startPageServer } from './browsers/page-server.ts';
import { makeProfile } from './browsers/profile.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { readOptions, type StartOptions } from './start/options.ts';
import { describeMentions, openCard, takePicture, waitForMentions } from './start/report.ts';

const root = join(import.meta.dirname, '..');

try {
  // npm changes to the project's folder and leaves where the command was given here.
  await start(readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  const { browser: kind, headless, target } = options;
  console.log('Building the corpus and the extension …');
  const build = await buildExtension(kind);
  if (build.code !== 0) throw new Error(`${build.output}\nThe extension could not be built.`);

  const server = await startPageServer('folder' in target ? [target.folder] : []);
  const address = 'folder' in target ? `${server.origin}/${encodeURIComponent(target.file)}` : target.address;
  const profile = await makeProfile();
  try {
    const session = await launchWithExtension({
      browser: kind,
      headless,
      profile: profile.path,
      extensionDir: extensionFolder(kind),
    });
    try {
      await (headless ? report(session, address, kind) : show(session, address));
    } finally {
      await session.close();
    }
  } finally {
    await profile.remove();
    await server.close();
  }
}

/** Opens the page for somebody to look at, until they close the browser. */
async function show(session: ExtensionBrowser, address: string): Promise<void> {
  const closed = new Promise((done) => session.browser.once('disconnected', done));
  const [page = await session.newPage()] = await session.browser.pages();
  await open(page, address);
  console.log(`${address} is open. Rest the pointer on a marked word. Close the browser to end.`);
  await closed;
}

async function report(session: ExtensionBrowser, address: string, kind: string): Promise<void> {
  const extensionPage = await session.openExtensionPage('/collection.html');
  const page = await session.newPage();
  await open(page, address);
  const mentions = await waitForMentions(page, extensionPage);
  if (mentions.length === 0) {
    console.log(`Nothing that is known was found on ${page.url()}.`);
  } else {
    console.log(
      `\n${await describeMentions(mentions, extensionPage)}\n\n${mentions.length} marked on ${page.url()}`,
    );
    await openCard(page, extensionPage);
  }
  const picture = `start-${kind}.png` as const;
  await takePicture(page, `${join(root, 'artifacts')}/${picture}`);
  console.log(`Picture: artifacts/${picture}`);
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: Error) => error);
  if (response instanceof Error) throw new Error(`${address} could not be read: ${response.message}`);
  if (response && !response.ok())
    throw new Error(`${address} could not be read: status ${response.status()}`);
}
