import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';

const SCRIPT = join(import.meta.dirname, 'start.mjs');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
  /** Waits until the program has said this; all that it said until then. */
  said(text: string): Promise<string>;
}

/** A folder with the real start script, a made-up program and a made-up page builder. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-start-'));
  folders.push(folder);
  const all = { 'scripts/build-web.mjs': "console.log('pages built');", 'package.json': '{"type":"module"}', ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  copyFileSync(SCRIPT, join(folder, 'scripts/start.mjs'));
  return folder;
}

function start(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Started {
  const script = join(folderWith(files), 'scripts/start.mjs');
  return watched(spawn(process.execPath, [script], { env: { PATH: '/usr/bin:/bin', ...env } }));
}

function watched(child: ChildProcess): Started {
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  const said = (text: string) =>
    new Promise<string>((resolve) => {
      const listener = () => {
        if (output.includes(text)) resolve(output);
      };
      listeners.add(listener);
      listener();
    });
  return { child, ended, said };
}

const TELLS_MODE = "const mode: string = process.env['CENTRALITA_MODE'] ?? 'none'; console.log(`runs as ${mode}`);";

test('npm start is a demonstration, with its pages built', async () => {
  const { ended } = start({ 'src/app/main.ts': TELLS_MODE });
  expect(await ended).toEqual({ code: 0, output: 'pages built\nruns as demo\n' });
});

test('a mode that is given is kept, and production does not build pages that are there', async () => {
  const { ended } = start({ 'src/app/main.ts': TELLS_MODE, 'dist/index.html': '' }, { CENTRALITA_MODE: 'production' });
  expect(await ended).toEqual({ code: 0, output: 'runs as production\n' });
});

test('the program does not start without its pages', async () => {
  const { ended } = start({ 'src/app/main.ts': TELLS_MODE, 'scripts/build-web.mjs': 'process.exit(3);' });
  expect(await ended).toEqual({ code: 3, output: '' });
});

test('the program runs in the process that was started, so a signal reaches it once and nothing is left behind', async () => {
  const program = `
    const alive = setInterval(() => undefined, 1000);
    process.on('SIGINT', () => { clearInterval(alive); console.log('stopped'); process.exitCode = 4; });
    console.log(\`ready \${process.pid}.\`);`;
  const { child, ended, said } = start({ 'src/app/main.ts': program });
  await said(`ready ${child.pid}.`);
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 4, output: `pages built\nready ${child.pid}.\nstopped\n` });
});

const LIVES_ON = `
  const alive = setInterval(() => undefined, 1000);
  process.on('SIGTERM', () => { clearInterval(alive); console.log('stopped'); });
  console.log('ready');`;

/** As npm stands above it: a process that starts it, shares its output with it, and is killed without a word. */
async function killWhoStarted(
  env: Readonly<Record<string, string>>,
  byShell = false,
): Promise<{ output: string; pid: number }> {
  const folder = folderWith({ 'src/app/main.ts': LIVES_ON });
  const above = `const { spawn } = require('node:child_process');
    const [script, byShell] = process.argv.slice(1);
    // A shell that has something left to do stays between.
    const child = byShell
      ? spawn('sh', ['-c', \`"\${process.execPath}" "\${script}"; true\`], { stdio: ['ignore', 'inherit', 'inherit'] })
      : spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'] });
    console.log(\`pid \${child.pid}.\`);
    setInterval(() => undefined, 1000);`;
  const { child, ended, said } = watched(
    spawn(process.execPath, ['-e', above, join(folder, 'scripts/start.mjs'), ...(byShell ? ['by-shell'] : [])], {
      env: { PATH: '/usr/bin:/bin', ...env },
    }),
  );
  const output = await said('ready');
  child.kill('SIGKILL');
  const pid = Number(/pid (\d+)\./.exec(output)?.[1]);
  if (env['npm_lifecycle_event'] !== 'start') return { output, pid };
  return { output: (await ended).output, pid };
}

test.each([false, true])(
  'npm that is killed alone takes with it what it started; a shell between: %j',
  async (byShell) => {
    const { output } = await killWhoStarted({ npm_lifecycle_event: 'start' }, byShell);
    expect(output).toContain('ready\nstopped\n');
  },
  30_000,
);

test('what a person started by hand outlives the shell that started it', async () => {
  const { pid } = await killWhoStarted({});
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(process.kill(pid, 'SIGTERM')).toBe(true);
}, 30_000);
