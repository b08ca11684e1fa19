import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';

const SCRIPT = join(import.meta.dirname, 'ensure-installed.mjs');
const LOCKED = { 'node_modules/zod': { version: '4.6.7' } };
const FOREIGN = { 'node_modules/other-machine': { version: '1.0.0', optional: true, os: ['no-such-os'] } };

/** Does what `npm ci` does to what the script looks at, slowly enough to be met at work, and counts its runs. */
const FAKE_NPM = `#!/bin/sh
echo "$@" >> npm-runs
echo "$PATH" > npm-path
[ -f npm-fails ] && exit 7
sleep 0.3
rm -rf node_modules && mkdir -p node_modules
cp next-hidden-lock node_modules/.package-lock.json
`;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function lockText(packages: object, own: object = {}): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { '': own, ...packages } });
}

interface Clone {
  readonly folder: string;
  runs(): readonly string[];
  write(file: string, text: string): void;
  run(): Promise<{ code: number | null; output: string }>;
}

/** A clone of its own with a made-up npm before the real one. */
function freshClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-clone-'));
  folders.push(folder);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(SCRIPT, join(folder, 'scripts/ensure-installed.mjs'));
  write('package-lock.json', lockText({ ...LOCKED, ...FOREIGN }));
  write('next-hidden-lock', lockText(LOCKED));
  write('bin/npm', FAKE_NPM);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const runs = () =>
    existsSync(join(folder, 'npm-runs')) ? readFileSync(join(folder, 'npm-runs'), 'utf8').trim().split('\n') : [];
  const path = [join(folder, 'node_modules/.bin'), join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter);
  const run = () =>
    new Promise<{ code: number | null; output: string }>((resolve) => {
      const child = spawn(process.execPath, [join(folder, 'scripts/ensure-installed.mjs')], {
        env: { PATH: path, TMPDIR: folder },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('close', (code) => resolve({ code, output }));
    });
  return { folder, runs, write, run };
}

test('a fresh clone is installed once, with what NODE_ENV would leave out', async () => {
  const clone = freshClone();
  const first = await clone.run();
  expect(first).toEqual({ code: 0, output: 'Installing dependencies (about a minute, once)…\n' });
  expect(await clone.run()).toEqual({ code: 0, output: '' });
  expect(clone.runs()).toEqual([expect.stringMatching(/^ci .*--include=optional --include=dev/)]);
});

test('a changed lockfile is installed again', async () => {
  const clone = freshClone();
  await clone.run();
  const next = { 'node_modules/zod': { version: '4.6.8' } };
  clone.write('package-lock.json', lockText(next));
  clone.write('next-hidden-lock', lockText(next));
  await clone.run();
  expect(clone.runs()).toHaveLength(2);
});

test('what somebody installed by hand is taken as it is when it fits the lockfile', async () => {
  const clone = freshClone();
  clone.write('node_modules/.package-lock.json', lockText(LOCKED));
  expect(await clone.run()).toEqual({ code: 0, output: '' });
  expect(clone.runs()).toEqual([]);
  expect(existsSync(join(clone.folder, 'node_modules/.centralita-lock'))).toBe(true);
});

test.each([
  ['a package is missing', lockText({})],
  ['a package has another version', lockText({ 'node_modules/zod': { version: '4.6.6' } })],
  ['a package is too many', lockText({ ...LOCKED, 'node_modules/removed': { version: '1.0.0' } })],
])('it is installed again when %s', async (_name, hidden) => {
  const clone = freshClone();
  clone.write('node_modules/.package-lock.json', hidden);
  await clone.run();
  expect(clone.runs()).toHaveLength(1);
});

test('an optional package of ours that fits this machine may not be missing', async () => {
  const clone = freshClone();
  const own = { optionalDependencies: { runtime: '24.0.0' } };
  const runtime = {
    'node_modules/runtime': { version: '24.0.0', optional: true, os: [process.platform], cpu: [process.arch] },
  };
  clone.write('package-lock.json', lockText({ ...LOCKED, ...runtime }, own));
  clone.write('node_modules/.package-lock.json', lockText(LOCKED));
  await clone.run();
  expect(clone.runs()).toHaveLength(1);
});

test('a removed package is noticed though the lockfile is the same', async () => {
  const clone = freshClone();
  await clone.run();
  clone.write('node_modules/.package-lock.json', lockText({}));
  await clone.run();
  expect(clone.runs()).toHaveLength(2);
});

test('two commands at once install once', async () => {
  const clone = freshClone();
  const both = await Promise.all([clone.run(), clone.run()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(clone.runs()).toHaveLength(1);
  expect(both.map(({ output }) => output).join('')).toContain('waiting for it');
});

test('npm does not run on the Node that it is about to remove', async () => {
  const clone = freshClone();
  await clone.run();
  expect(readFileSync(join(clone.folder, 'npm-path'), 'utf8')).not.toContain('node_modules');
});

test('the exit code of npm is passed on, and the next run tries again', async () => {
  const clone = freshClone();
  clone.write('npm-fails', '');
  const failed = await clone.run();
  expect(failed.code).toBe(7);
  expect(failed.output).toContain('could not be installed');
  rmSync(join(clone.folder, 'npm-fails'));
  expect((await clone.run()).code).toBe(0);
});
