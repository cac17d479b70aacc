/**
 * Runs one of the project's scripts on a machine that has nothing but Node and npm:
 * `node scripts/bootstrap.mjs SCRIPT [arguments]`.
 *
 * Installs the packages when they are missing or differ from package-lock.json, then runs the script with the Node
 * that the lock file pins, so that everybody runs the same one whatever their own is. This file alone runs on the
 * host's Node, before anything is installed: plain JavaScript, no dependencies.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const windows = process.platform === 'win32';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

main();

async function main() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    fail(
      `Node ${OLDEST_NODE} or newer is needed; this is Node ${process.versions.node}. See https://nodejs.org/`,
    );
  }
  const [script, ...parameters] = process.argv.slice(2);
  if (!script) fail('Usage: node scripts/bootstrap.mjs SCRIPT [arguments]');

  if (!packagesMatchLock()) {
    console.error('Installing the packages (needed once, takes about a minute) …');
    if ((await npmCi()) !== 0 || !packagesMatchLock()) {
      fail(
        'The packages could not be installed; what npm said is above.\n' +
          'This step needs the network. Once you are online, run the same command again.',
      );
    }
  }
  process.exitCode = await run(pinnedNode, [script, ...parameters], withModulesOnPath(true));
}

/** True when node_modules holds what the lock file says, by npm's own record of what it installed. */
function packagesMatchLock() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  const installed = readPackages(record);
  const wanted = readPackages(join(root, 'package-lock.json'));
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    // Packages for other platforms are in the lock file and rightly not on this disk.
    if (!installed[path]) return wanted[path].optional === true;
    return installed[path].version === wanted[path].version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function npmCi() {
  const parameters = ['ci', '--loglevel=error'];
  // npm removes node_modules first, so neither it nor what it starts may run on the Node in there.
  const environment = withModulesOnPath(false);
  const { npm_execpath: npm, npm_node_execpath: hostNode } = process.env;
  if (npm?.endsWith('.js') && hostNode) return run(hostNode, [npm, ...parameters], environment);
  return run('npm', parameters, environment, windows);
}

function withModulesOnPath(wanted) {
  const bin = join(modules, '.bin');
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[name] ?? '').split(delimiter).filter((folder) => folder !== bin);
  return { ...process.env, [name]: (wanted ? [bin, ...folders] : folders).join(delimiter) };
}

/** Runs a program in the project's folder and gives its exit code, the shell's 128 + n when a signal ended it. */
function run(program, parameters, env, shell = false) {
  return new Promise((done) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio: 'inherit', shell });
    // A terminal sends Ctrl-C to the child as well: let it end in its own way, and end with it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code, signal) => done(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
