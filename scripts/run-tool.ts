import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '..');

export interface ToolRun {
  code: number;
  /** What it wrote to both streams, in the order it came, without colours. */
  output: string;
}

/** Runs a JavaScript program (path from the project's root) on this same Node, and keeps what it writes. */
export function runTool(program: string, parameters: string[]): Promise<ToolRun> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, program), ...parameters], {
      cwd: root,
      env: { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output: clean(output) }));
  });
}

/** Takes out what only makes sense on a screen: colours, which some tools write come what may, and spinners. */
function clean(output: string): string {
  return stripVTControlCharacters(output).replace(/^[\u2800-\u28ff].*\n?/gmu, '');
}
