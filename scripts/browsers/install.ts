/** Gets a browser where none is installed: from the system's packages where we may, else a copy of our own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as puppeteerBrowsers from '@puppeteer/browsers';
import { type BrowserKind, findBrowser, PATH_VARIABLES } from './find.ts';

const cacheDir = join(import.meta.dirname, '..', '..', '.cache', 'browsers');

const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };
const APT_PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOADS = {
  chromium: { browser: puppeteerBrowsers.Browser.CHROME, tag: puppeteerBrowsers.BrowserTag.STABLE },
  firefox: { browser: puppeteerBrowsers.Browser.FIREFOX, tag: puppeteerBrowsers.BrowserTag.STABLE },
};

/**
 * The program of a browser: an installed one, else one that is installed now.
 * @throws with what is missing and what to do when none can be had
 */
export async function getBrowser(kind: BrowserKind): Promise<string> {
  const installed = findBrowser(kind) ?? (await findDownloaded(kind));
  if (installed) return installed;

  console.log(`${NAMES[kind]} is not installed; getting it (needed once) …`);
  const reasons: string[] = [];
  for (const attempt of [installWithApt, download]) {
    try {
      const program = await attempt(kind);
      if (program) return program;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    [
      `${NAMES[kind]} is needed, was not found on this machine, and could not be installed:`,
      ...reasons.map((reason) => `  ${reason}`),
      `Install it yourself, or set ${PATH_VARIABLES[kind]} to its program, and run the same command again.`,
    ].join('\n'),
  );
}

async function findDownloaded(kind: BrowserKind): Promise<string | undefined> {
  const all = await puppeteerBrowsers.getInstalledBrowsers({ cacheDir });
  return all.find(({ browser }) => browser === DOWNLOADS[kind].browser)?.executablePath;
}

async function installWithApt(kind: BrowserKind): Promise<string | undefined> {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log(
    `Installing the system package ${APT_PACKAGES[kind]} with apt-get, as root. To have it left alone, stop this now ` +
      `and set ${PATH_VARIABLES[kind]} to the program of a browser.`,
  );
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', APT_PACKAGES[kind]],
  ]) {
    const { status, stderr } = spawnSync('apt-get', parameters, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${parameters.join(' ')}: ${stderr.trim().split('\n').at(-1)}`);
  }
  return findBrowser(kind);
}

async function download(kind: BrowserKind): Promise<string> {
  const platform = puppeteerBrowsers.detectBrowserPlatform();
  if (!platform) throw new Error('There is no download for this kind of machine.');
  const { browser, tag } = DOWNLOADS[kind];
  try {
    const buildId = await puppeteerBrowsers.resolveBuildId(browser, platform, tag);
    const { executablePath } = await puppeteerBrowsers.install({ browser, buildId, cacheDir, platform });
    return executablePath;
  } catch (error) {
    throw new Error(`Download: ${error instanceof Error ? error.message : String(error)}`);
  }
}
