import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the system has a program, or undefined: then the tests that need it say so and are skipped. */
export function installed(...names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      continue;
    }
  }
  process.stderr.write(`${names.join(' or ')} is not installed: the tests that need it are skipped\n`);
  return undefined;
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A Redis of the test's own: free port, nothing kept on disk. */
export async function startRedis(binary: string): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const server = spawn(binary, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
    cwd: '/tmp',
  });
  const probe = new Redis(url, { retryStrategy: () => 50 });
  probe.on('error', () => undefined);
  await probe.ping();
  probe.disconnect();
  return {
    url,
    async stop() {
      const ended = new Promise((settle) => {
        server.once('exit', settle);
      });
      server.kill('SIGTERM');
      await ended;
    },
  };
}
