import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const bootstrap = join(import.meta.dirname, '..', '..', '..', 'scripts', 'bootstrap.mjs');
const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '2.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  },
};
let root: string;

/** A project of its own in a folder with a space, and a stand-in for npm that says that it ran. */
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'bootstrap ')), 'my project');
  await mkdir(join(root, 'scripts'), { recursive: true });
  await mkdir(join(root, 'node_modules', 'node', 'bin'), { recursive: true });
  await copyFile(bootstrap, join(root, 'scripts', 'bootstrap.mjs'));
  await symlink(process.execPath, join(root, 'node_modules', 'node', 'bin', 'node'));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  await writeFile(
    join(root, 'script.ts'),
    'const code: number = 7; console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = code;',
  );
  await writeNpm(
    `require('fs').writeFileSync('node_modules/.package-lock.json', '${JSON.stringify(lock)}');`,
  );
});
afterEach(() => rm(join(root, '..'), { recursive: true }));

async function writeNpm(effect: string): Promise<void> {
  await writeFile(join(root, 'npm.js'), `console.log('npm ' + process.argv[2]); ${effect}`);
  await chmod(join(root, 'npm.js'), 0o755);
}

function record(packages: Record<string, { version: string }>): Promise<void> {
  return writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

function run(...parameters: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js'), npm_node_execpath: process.execPath };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['scripts/bootstrap.mjs', ...parameters],
      { cwd: root, env },
      (error, output, errors) => done({ code: error?.code ?? 0, output, errors }),
    );
  });
}

test('passes on parameters and exit code, and installs nothing when all is in place', async () => {
  await record({ 'node_modules/a': { version: '2.0.0' } });
  expect(await run('script.ts', 'a b', '--c')).toEqual({ code: 7, output: '["a b","--c"]\n', errors: '' });
});

test('installs when nothing is there, and not again the second time', async () => {
  expect((await run('script.ts')).output).toBe('npm ci\n[]\n');
  expect((await run('script.ts')).output).toBe('[]\n');
});

test('installs when a package differs from the lock file', async () => {
  await record({ 'node_modules/a': { version: '1.0.0' } });
  expect((await run('script.ts')).output).toBe('npm ci\n[]\n');
});

test('says what to do when installing fails', async () => {
  await writeNpm('process.exitCode = 1;');
  const { code, output, errors } = await run('script.ts');
  expect({ code, output }).toEqual({ code: 1, output: 'npm ci\n' });
  expect(errors).toContain('Once you are online, run the same command again.');
});
