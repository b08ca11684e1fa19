/** `npm start`: the whole product as a demonstration, in this one process, so that Ctrl-C leaves nothing behind. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PARENT_CHECK_MS = 1_000;
const BUNDLED_NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** Started by hand with an older Node: go on with the one in node_modules, and end as it ends. */
function startAgainOnBundledNode() {
  if (!existsSync(BUNDLED_NODE)) {
    console.error(
      `Centralita runs on Node 24 or later; this is ${process.versions.node}. Use npm start, or install Node 24.`,
    );
    process.exit(1);
  }
  const child = spawn(BUNDLED_NODE, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** Who started this: the parent, and where npm left its `sh -c` between, who is above that (told by /proc; elsewhere the parent alone). */
function whoStarted() {
  const parent = process.ppid;
  try {
    const [, flag] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0');
    const [, above] = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8')) ?? [];
    return { parent, above: flag === '-c' ? above : undefined };
  } catch {
    return { parent, above: undefined };
  }
}

/** npm that is killed tells nobody: a product that npm started does not outlive it. Started otherwise, it may outlive who started it. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const before = whoStarted();
  const watch = setInterval(() => {
    const { parent, above } = whoStarted();
    if (parent === before.parent && (above === undefined || above === before.above)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  watch.unref();
}

/** The pages are never committed. build-web.mjs itself sees whether they are older than their sources. */
function buildPages() {
  const inProduction = process.env.CENTRALITA_MODE === 'production';
  if (inProduction && existsSync(join(ROOT, 'dist'))) return;
  const script = join(ROOT, 'scripts', 'build-web.mjs');
  const build = spawnSync(process.execPath, [script, '--if-needed'], { cwd: ROOT, stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 130);
}

endWithNpm();
if (Number(process.versions.node.split('.')[0]) < 24) startAgainOnBundledNode();
else {
  process.env.CENTRALITA_MODE ||= 'demo';
  buildPages();
  await import('../src/app/main.ts');
}
