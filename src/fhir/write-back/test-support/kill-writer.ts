import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LastOrder } from './killed-writer.ts';

const PROGRAM = join(import.meta.dirname, 'killed-writer.ts');

export interface End {
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Starts a process that makes the change, and waits for its end. */
export function killWriter(order: LastOrder): Promise<End> {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (_code, signal) => settle({ signal, said }));
  });
}
