#!/usr/bin/env node
// Builds the desk and the simulator's page into dist/web, unless nothing that goes into them has changed. Runs on Node 20 or later,
// on its own (`node scripts/build-web.mjs`) or from the start script (`await buildWeb()`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGES = [
  { name: 'desk', folder: 'src/reception/web' },
  { name: 'simulator', folder: 'src/simulator/web' },
];
/** What every page is made of beside its own folder. */
const SHARED = [
  'src/reception/http/shapes',
  'src/reception/domain',
  'src/platform',
  'vite.config.ts',
  'package-lock.json',
];
const STAMP = '.inputs';

function filesIn(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function inputsOf(page) {
  return [page.folder, ...SHARED].flatMap((name) =>
    /\.\w+$/.test(name) ? [join(top, name)] : filesIn(join(top, name)),
  );
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    if (existsSync(file)) hash.update(relative(top, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function isBuilt(page, hash) {
  const folder = join(top, 'dist/web', page.name);
  const stamp = join(folder, STAMP);
  return existsSync(join(folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** The pinned runtime where it is installed: Vite 8 does not run on every Node 20. */
function runtime() {
  const pinned = join(top, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

function build(page, log) {
  // Built beside and moved into place, so that a stopped build leaves the page before it whole.
  const outDir = join(top, 'dist/web', page.name);
  const fresh = `${outDir}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  const vite = join(top, 'node_modules/vite/bin/vite.js');
  const args = [
    vite,
    'build',
    '--config',
    join(top, 'vite.config.ts'),
    '--mode',
    page.name,
    '--outDir',
    fresh,
    '--logLevel',
    'warn',
  ];
  const run = spawnSync(runtime(), args, {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(
      `The page "${page.name}" could not be built:\n${run.stdout}${run.stderr}${run.error?.message ?? ''}`,
    );
  }
  if (run.stderr.trim() !== '') log(run.stderr.trim());
  return { outDir, fresh };
}

/** Returns the names of the pages that had to be built. Safe to repeat; throws when a page cannot be built. */
export function buildWeb({ force = false, log = console.log } = {}) {
  const built = [];
  for (const page of PAGES) {
    if (!existsSync(join(top, page.folder, 'index.html'))) continue;
    const hash = hashOf(inputsOf(page));
    if (!force && isBuilt(page, hash)) continue;
    const startedAt = Date.now();
    const { outDir, fresh } = build(page, log);
    writeFileSync(join(fresh, STAMP), hash);
    mkdirSync(dirname(outDir), { recursive: true });
    rmSync(outDir, { recursive: true, force: true });
    renameSync(fresh, outDir);
    built.push(page.name);
    log(`Built the page "${page.name}" in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  }
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (buildWeb({ force: process.argv.includes('--force') }).length === 0) console.log('The pages are up to date.');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
