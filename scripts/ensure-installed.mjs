/**
 * Runs before every npm script, on whatever Node the user has, so it uses nothing but Node's own modules.
 * It makes sure that node_modules is what package-lock.json says, and that Node 24 is at hand (it comes as a dependency).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LOCKFILE = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.centralita-lock');
const OLDEST_NODE = 20;
const RUNTIME_NODE = 24;
const WAIT_FOR_OTHER_MS = 10 * 60_000;
/** A lock folder without an owner's number in it is believed this long: its maker may not have written it yet. */
const UNOWNED_LOCK_MS = 10_000;

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}

const major = () => Number(process.versions.node.split('.')[0]);
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
/** Of both lock files: the one that is asked for, and npm's record of what it put there. */
const fingerprint = () =>
  createHash('sha256').update(read(LOCKFILE)).update('\0').update(read(INSTALLED)).digest('hex');

function forThisMachine(entry) {
  const allows = (list, value) =>
    !list || list.includes(value) || (list[0]?.startsWith('!') && !list.includes(`!${value}`));
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch);
}

/** True when every package is there in the right version. Optional ones of other machines, and only those, may be missing. */
function isConsistent() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(read(LOCKFILE)).packages ?? {};
  const present = JSON.parse(read(INSTALLED)).packages ?? {};
  const ownOptional = new Set(
    Object.keys(wanted['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`),
  );
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || present[path]?.version === entry.version) return true;
    const needed = !(entry.optional || entry.devOptional) || (ownOptional.has(path) && forThisMachine(entry));
    return !needed && present[path] === undefined;
  });
  return complete && Object.keys(present).every((path) => wanted[path] !== undefined);
}

/** Everything is in place. Where somebody ran `npm install` by hand, that is noticed once and remembered. */
function isInstalled() {
  if (read(STAMP) === fingerprint()) return true;
  if (!isConsistent()) return false;
  writeFileSync(STAMP, fingerprint());
  return true;
}

/** npm removes node_modules while it works, so it must not run on the Node that lives in there. */
function environmentForNpm() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const outside = (process.env[name] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(`node_modules${sep}.bin`));
  return { ...process.env, [name]: outside.join(delimiter) };
}

function install() {
  console.log('Installing dependencies (about a minute, once)…');
  // Optional and dev packages are asked for by name: NODE_ENV or a user's .npmrc must not leave out Node 24 or the test tools.
  const args = ['ci', '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const onWindows = process.platform === 'win32';
  const npm = spawnSync('npm', args, { cwd: ROOT, env: environmentForNpm(), stdio: 'inherit', shell: onWindows });
  if (npm.error) throw new Error(`npm could not be started: ${npm.error.message}`);
  if (npm.status === 0) writeFileSync(STAMP, fingerprint());
  return npm.status ?? 130;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isAbandoned(lock) {
  const owner = Number(read(join(lock, 'pid')));
  if (owner > 0) return !isAlive(owner);
  const made = statSync(lock, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > UNOWNED_LOCK_MS;
}

/** Two commands at once (`npm start` in one terminal, `npm test` in the other): the second waits for the first. */
function whileAlone(work) {
  const lock = join(tmpdir(), `centralita-install-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`);
  const giveUpAt = Date.now() + WAIT_FOR_OTHER_MS;
  for (let said = false; ;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    else if (Date.now() > giveUpAt)
      stop(`Another install has not ended for ten minutes. If none is running, remove ${lock}.`);
    else {
      if (!said) console.log('Another command is installing the dependencies; waiting for it…');
      said = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Linux and Windows bring Node 24 as a dependency; a Mac and musl need their own. */
function checkRuntime() {
  if (major() >= RUNTIME_NODE) return;
  const bundled = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const answer = spawnSync(bundled, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (answer.status === 0) return;
  stop(
    `Centralita runs on Node ${RUNTIME_NODE}. On this system (${process.platform} ${process.arch}) it cannot bring its own, and this is Node ` +
      `${process.versions.node}.\nInstall Node ${RUNTIME_NODE} or later (https://nodejs.org) and run the same command again.`,
  );
}

if (major() < OLDEST_NODE) {
  stop(
    `Centralita needs Node ${OLDEST_NODE} or later to start; this is ${process.versions.node}.\n` +
      'Install a newer one (https://nodejs.org) and run the same command again.',
  );
}
if (!isInstalled()) {
  const status = whileAlone(() => (isInstalled() ? 0 : install()));
  if (status !== 0) stop('The dependencies could not be installed; the message of npm is above.', status);
}
checkRuntime();
