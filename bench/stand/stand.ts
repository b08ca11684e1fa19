import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrateStore } from '../../src/app/open-store.ts';
import { parseEnvironment } from '../../src/platform/config/config.ts';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { assert } from '../../src/platform/kernel/assert.ts';
import { addDirectory } from './directory.ts';
import type { Facts } from './facts.ts';
import { addClinics } from './grow.ts';
import { startChild, type Child } from './orders.ts';
import { vendorHeaders } from './vendor-token.ts';
import { seed } from './seed.ts';
import type { ServerAddresses, ServerOptions } from './server.ts';

export interface Pair {
  readonly opening: string;
  readonly patient: string;
}

/** Everything that a benchmark needs: the seeded clinic, the process under test and the process that loads it. */
export interface Stand extends ServerAddresses {
  readonly facts: Facts;
  readonly postgresVersion: string;
  readonly load: Child;
  readonly server: Child;
  /** Headers of a receptionist who has signed in. */
  signedIn(): Promise<Readonly<Record<string, string>>>;
  /** Headers of a vendor's system with a fresh access token. */
  asVendor(): Promise<Readonly<Record<string, string>>>;
  /**
   * Free openings that nobody has taken yet, each with a patient who is free then; `use` says how many were taken. When all
   * are, what the benchmarks booked is removed and they begin anew.
   */
  lookAt(count: number): Promise<readonly Pair[]>;
  use(count: number): void;
  /** How many visits stand that were booked at one of these openings' times by the product. */
  visitsBooked(): Promise<number>;
  /** Adds other clinics to the database. */
  addClinics(count: number): Promise<void>;
  /** A clinic of its own with so many patients. */
  addDirectory(patients: number): Promise<string>;
  close(): Promise<void>;
}

type Closing = () => Promise<void> | void;

async function signIn(productUrl: string, { email, password }: Facts['staff']) {
  const response = await fetch(`${productUrl}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  assert(response.ok, `the receptionist cannot sign in (${response.status})`);
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, 'x-csrf-token': csrfToken };
}

/** Holds too: a round that ends between the two requests of a booking leaves its last ones behind. */
async function removeBookings(owner: pg.Client): Promise<void> {
  await owner.query(`delete from occupancy where kind = 'hold'`);
  await owner.query(
    `delete from occupancy o using appointment a where a.clinic_id = o.clinic_id and a.id = o.appointment_id and a.origin <> 'import'`,
  );
  await owner.query(`delete from appointment where origin <> 'import'`);
  await owner.query('vacuum analyze appointment');
  await owner.query('vacuum analyze occupancy');
}

async function open(closings: Closing[]): Promise<Stand> {
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-bench-'));
  closings.push(() => rmSync(dataDir, { recursive: true, force: true }));
  // Durable, as in production: a commit is on the disk before it is answered.
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') });
  closings.push(() => postgres.stop());
  await migrateStore(parseEnvironment({}, 'database-only'), postgres.url);
  const facts = await seed(postgres.url);
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  closings.push(() => owner.end());
  const [version] = (await owner.query<{ server_version: string }>('show server_version')).rows;
  const load = startChild(new URL('./load.ts', import.meta.url));
  const server = startChild(new URL('./server.ts', import.meta.url));
  closings.push(
    () => load.stop(),
    () => server.stop(),
  );
  const carrierUrl = await load.order<string>('openCarrier');
  const options: ServerOptions = { databaseUrl: postgres.url, dataDir, carrierUrl, facts };
  const addresses = await server.order<ServerAddresses>('open', options);
  let taken = 0;
  let headers: ReturnType<typeof signIn> | undefined;
  return {
    ...addresses,
    facts,
    load,
    server,
    postgresVersion: version?.server_version ?? 'unknown',
    signedIn: () => (headers ??= signIn(addresses.productUrl, facts.staff)),
    asVendor: vendorHeaders(addresses.productUrl, facts.vendor),
    async lookAt(count) {
      assert(count <= facts.free.length, 'the seeded clinic is smaller than that');
      if (taken + count > facts.free.length) {
        await removeBookings(owner);
        taken = 0;
      }
      return facts.free.slice(taken, taken + count).map((opening, index) => ({
        opening,
        patient: facts.patients[(taken + index) % facts.patients.length]?.id ?? '',
      }));
    },
    use: (count) => void (taken += count),
    async visitsBooked() {
      const { rows } = await owner.query<{ count: string }>(
        `select count(*) from appointment a join occupancy o on o.clinic_id = a.clinic_id and o.appointment_id = a.id where a.origin <> 'import' and a.status = 'booked'`,
      );
      return Number(rows[0]?.count);
    },
    addDirectory: (patients) => addDirectory(owner, patients),
    addClinics: (count) => addClinics(owner, facts.clinicId, count),
    close: () => closeAll(closings),
  };
}

async function closeAll(closings: Closing[]): Promise<void> {
  for (const close of closings.splice(0).toReversed()) await close();
}

export async function openStand(): Promise<Stand> {
  const closings: Closing[] = [];
  try {
    return await open(closings);
  } catch (error) {
    await closeAll(closings);
    throw error;
  }
}
