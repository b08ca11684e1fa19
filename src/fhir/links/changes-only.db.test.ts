import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestClinic, addPatient, type TestClinic } from '../../agenda/test-support/test-clinic.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { bookAppointment, findOpenings } from '../../agenda/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { publicationRoutes } from '../api/publication-routes.ts';
import { publishTimes } from '../publish/switch-publication.ts';
import { importSchedulingLink } from './follow-link.ts';
import { manifestFacts, withoutSince, withSince } from './publication.ts';

/** A Monday, before the practice opens. */
const NOW = Date.parse('2026-01-12T07:00:00Z') as Instant;
const LOOPBACK = { loopbackAllowed: true };

let database: TestDatabase;
let clinic: TestClinic;
let reader: TestContext<object>;
let server: Server;
let base: string;
let url: string;
let listen: (path: string, since: string | undefined) => Readonly<Record<string, string>> | undefined;
const asked: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const plain = listen(request.url ?? '', request.headers['if-modified-since']);
    if (plain) {
      const { status = '200', body = '', ...headers } = plain;
      response.writeHead(Number(status), headers).end(body);
    } else app()(request, response);
  });
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
  await new Promise((settle) => {
    server.close(settle);
    server.closeAllConnections();
  });
  await database.drop();
});

/** Our own publication, as a publisher that tells what changed. */
function app() {
  const { ctx } = clinic;
  const contextFor = (clinicId: typeof ctx.clinicId) => ({ ...ctx, clinicId });
  const router = publicationRoutes({ db: ctx.db, publicUrl: base, contextFor });
  return createHttpApp({ log: silentLog, routers: [{ path: '/publish', router, machinesOnly: true }] });
}

beforeEach(async () => {
  listen = () => undefined;
  asked.length = 0;
  clinic = await createTestClinic(database.db, { now: NOW });
  reader = await createTestContext(database.db, { ports: {}, now: NOW });
  const published = await publishTimes(clinic.ctx, { days: 1 });
  if (!published.ok) throw new Error(published.error.code);
  url = `${base}/publish/${published.value.id}/$bulk-publish`;
});

async function minuteLater(): Promise<void> {
  await reader.db.query(
    reader.clinicId,
    `update scheduling_link_file set fresh_until = fresh_until - interval '1 hour'`,
  );
  await clinic.ctx.db.query(clinic.ctx.clinicId, 'update publication set built_at = null');
}

async function bookFirst(): Promise<void> {
  const { ctx, service } = clinic;
  const wanted = { serviceId: service, from: NOW, to: plusMs(NOW, DAY_MS), limit: 1 };
  const [opening] = await findOpenings(ctx, wanted);
  const patientId = await addPatient(ctx);
  const booked = await bookAppointment(ctx, { openingId: opening?.id ?? '', patientId, cause: 'desk' });
  if (!booked.ok) throw new Error(booked.error.code);
}

async function countsOf(): Promise<Readonly<Record<string, number>>> {
  const rows = await reader.db.query<{ status: string; n: number }>(
    reader.clinicId,
    'select status, count(*)::int as n from slot where clinic_id = $1 group by 1',
    [reader.clinicId],
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

const take = (options: { readonly dryRun?: boolean } = {}) =>
  importSchedulingLink(reader, { url }, { ...LOOPBACK, ...options });

describe('a publisher that tells what changed', () => {
  test('is read whole once, then asked for changes only; what is gone comes as busy, the rest stays', async () => {
    expect(await take()).toMatchObject({ isIncremental: false });
    expect(await countsOf()).toEqual({ free: 15 });
    await bookFirst();
    await minuteLater();
    asked.length = 0;
    const second = await take();
    expect(second).toMatchObject({ isIncremental: true, withdrawn: 0 });
    expect(second.reports.map(({ rows }) => rows)).toEqual([0, 0, 1]);
    expect(asked.every((path) => path.includes('_since='))).toBe(true);
    expect(await countsOf()).toEqual({ free: 14, busy: 1 });
    // Nothing new: one request, no file.
    await minuteLater();
    asked.length = 0;
    expect((await take()).reports.flatMap(({ counts }) => Object.keys(counts))).toEqual([]);
    expect(await countsOf()).toEqual({ free: 14, busy: 1 });
  });

  test('is read whole again once a day', async () => {
    await take();
    await minuteLater();
    await reader.db.query(reader.clinicId, `update scheduling_link set full_at = full_at - interval '25 hours'`);
    asked.length = 0;
    expect(await take()).toMatchObject({ isIncremental: false });
    expect(asked.some((path) => path.includes('_since='))).toBe(false);
    expect(await countsOf()).toEqual({ free: 15 });
  });
});

describe('a dry run', () => {
  test('says what it would do with all files together, and leaves nothing behind', async () => {
    const report = await take({ dryRun: true });
    expect(report.reports).toMatchObject([
      { refused: 0, counts: { Location: { created: 1 }, Schedule: { created: 1 }, Slot: { created: 15 } } },
    ]);
    expect(await countsOf()).toEqual({});
    const left = await reader.db.query(
      reader.clinicId,
      'select url from scheduling_link where clinic_id = $1 union all select url from scheduling_link_file where clinic_id = $1',
      [reader.clinicId],
    );
    expect(left).toEqual([]);
  });

  test('of a link that is followed tells which times would be withdrawn, and withdraws none', async () => {
    await take();
    await bookFirst();
    await minuteLater();
    await reader.db.query(reader.clinicId, 'update scheduling_link set since = null');
    expect(await take({ dryRun: true })).toMatchObject({ withdrawn: 1 });
    expect(await countsOf()).toEqual({ free: 15 });
  });
});

test('a publisher that knows dates only is told which one we have, and sends nothing where nothing changed', async () => {
  const changed = 'Mon, 12 Jan 2026 07:00:00 GMT';
  const location = { resourceType: 'Location', id: 'l1', name: 'CAP Gràcia' };
  const files: Readonly<Record<string, string>> = {
    '/dates/$bulk-publish': JSON.stringify({ output: [{ type: 'Location', url: 'Location.ndjson' }] }),
    '/dates/Location.ndjson': JSON.stringify(location),
  };
  const full: string[] = [];
  listen = (path, since) => {
    const body = files[path];
    if (body === undefined) return { status: '404' };
    if (since === changed) return { status: '304' };
    full.push(path);
    return { body, 'last-modified': changed };
  };
  url = `${base}/dates/$bulk-publish`;
  expect((await take()).reports).toMatchObject([{ rows: 1, refused: 0 }]);
  await minuteLater();
  expect(await take()).toMatchObject({ reports: [], unchanged: 1 });
  expect([asked.length, full.length]).toEqual([4, 2]);
});

test('a publisher that knows no address with a question in it is asked so once, and read whole', async () => {
  const slots: string[] = [];
  listen = (path) => {
    if (path.includes('?')) return { status: '400' };
    const body = path.endsWith('$bulk-publish')
      ? JSON.stringify({ transactionTime: '2026-01-12T07:00:00Z', output: [{ type: 'Slot', url: 'Slot.ndjson' }] })
      : slots.join('\n');
    return { body };
  };
  url = `${base}/strict/$bulk-publish`;
  for (const requests of [2, 3, 2]) {
    asked.length = 0;
    expect(await take()).toMatchObject({ isIncremental: false });
    expect(asked).toHaveLength(requests);
    await minuteLater();
  }
});

describe('addresses', () => {
  const since = Date.parse('2026-01-12T07:00:00Z') as Instant;
  test.each([
    ['https://a.example/$bulk-publish', 'https://a.example/$bulk-publish?_since=2026-01-12T07%3A00%3A00.000Z'],
    ['https://a.example/f?state=MD', 'https://a.example/f?state=MD&_since=2026-01-12T07%3A00%3A00.000Z'],
  ])('%s asks for changes as %s, and is known without', (plain, asking) => {
    expect(withSince(plain, since)).toBe(asking);
    expect(withoutSince(asking)).toBe(plain);
    expect(withoutSince(plain)).toBe(plain);
  });

  test('a manifest is of changes only where its publisher says the question back', () => {
    const time = '2026-01-12T07:00:00Z';
    const facts = (request: unknown) => manifestFacts(JSON.stringify({ transactionTime: time, request }));
    expect(facts('https://a.example/m?_since=x')).toEqual({ isIncremental: true, transactionTime: since });
    expect(facts('https://a.example/m')).toMatchObject({ isIncremental: false });
    expect(facts(7)).toEqual({ isIncremental: false, transactionTime: undefined });
  });
});
