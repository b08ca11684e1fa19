import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** More than this of a tool's words is not read by anybody. */
const MOST_OUTPUT = 200_000;

export interface ToolAnswer {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs a tool of node_modules/.bin and keeps what it says. */
export function runTool(root: string, name: string, args: readonly string[]): Promise<ToolAnswer> {
  const onWindows = process.platform === 'win32';
  const tool = join(root, 'node_modules', '.bin', onWindows ? `${name}.cmd` : name);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(tool, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });
    const keep = (chunk: Buffer) => {
      if (output.length < MOST_OUTPUT) output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ passed: false, output: `${name} could not be started: ${error.message}` }));
    child.on('close', (code) => resolve({ passed: code === 0, output: output.trim() }));
  });
}
