/** Where an installed browser is, on this machine. Chromium before branded Chrome, plain Firefox before previews. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** The environment variable that names a browser's program, for those who keep it in a place of their own. */
export const PATH_VARIABLES: Record<BrowserKind, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The program of an installed browser, or undefined where there is none.
 * @throws when the environment variable for it names something that cannot be run
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const variable = PATH_VARIABLES[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is not a program that can be run.`);
  }
  return candidates(kind).find(isProgram);
}

function candidates(kind: BrowserKind): string[] {
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return MAC_APPLICATIONS[kind].flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', macProgram(name))),
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function macProgram(application: string): string {
  return application.startsWith('Firefox') ? 'firefox' : application;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
