import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { findOpenings, listServices } from '../../agenda/index.ts';
import { createJobRunner, listJobs } from '../../jobs/index.ts';
import { createOpenOutside } from '../../platform/http/outside-request.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { fetchFile } from './fetch-file.ts';
import { importSchedulingLink, refreshSchedulingLink } from './follow-link.ts';
import { freshUntil, mayFetch, parseManifest } from './publication.ts';

const NOW = at('2026-01-05T07:00:00Z');
const LOOPBACK = { loopbackAllowed: true };

const location = { resourceType: 'Location', id: 'l1', name: 'CAP Gràcia', address: { city: 'Barcelona' } };
const schedule = {
  resourceType: 'Schedule',
  id: 's1',
  actor: [{ reference: 'Location/l1' }],
  serviceType: [{ coding: [{ system: 'urn:test', code: 'flu', display: 'Vacuna de la grip' }] }],
};
const DEEP_LINK = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';
const slot = (id: string, hour: string) => ({
  resourceType: 'Slot',
  id,
  schedule: { reference: 'Schedule/s1' },
  status: 'free',
  start: `2026-01-08T${hour}:00:00Z`,
  end: `2026-01-08T${hour}:15:00Z`,
  extension: [{ url: DEEP_LINK, valueUrl: 'https://book.example/x' }],
});

/** A publication that keeps what it was told to publish, and counts who asked for what. */
class Publication {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  readonly full: string[] = [];
  redirect = false;
  #server: Server | undefined;
  base = '';

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      // As hosts of plain files do, it heeds no question.
      const [path = ''] = (request.url ?? '').split('?');
      this.asked.push(path);
      const body = this.files.get(path);
      if (this.redirect) return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      if (body === undefined) return void response.writeHead(404).end();
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
      this.full.push(path);
      response.writeHead(200, { etag, 'cache-control': 'max-age=60' }).end(body);
    });
    this.#server = server;
    await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
    const address = server.address();
    this.base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  publish(parts: { readonly slots: readonly object[]; readonly host?: string }): void {
    const output = ['Location', 'Schedule', 'Slot'].map((type) => ({
      type,
      url: `${parts.host ?? ''}/${type}.ndjson`,
    }));
    this.files.set(
      '/$bulk-publish',
      JSON.stringify({ transactionTime: '2026-01-05T07:00:00Z', request: '', output, error: [] }),
    );
    this.files.set('/Location.ndjson', JSON.stringify(location));
    this.files.set('/Schedule.ndjson', JSON.stringify(schedule));
    this.files.set('/Slot.ndjson', parts.slots.map((one) => JSON.stringify(one)).join('\n'));
  }

  close(): Promise<void> {
    return new Promise((settle) => {
      this.#server?.close(() => settle());
      this.#server?.closeAllConnections();
    });
  }
}

let database: TestDatabase;
let ctx: TestContext<object>;
let publication: Publication;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {}, now: NOW });
  publication = new Publication();
  await publication.open();
});

afterEach(() => publication.close());

/** The publication's minute is over: it may be asked again. */
async function minuteLater(): Promise<void> {
  await ctx.db.query(ctx.clinicId, `update scheduling_link_file set fresh_until = fresh_until - interval '1 hour'`);
}

const take = () => importSchedulingLink(ctx, { url: `${publication.base}/$bulk-publish` }, LOOPBACK);
const statuses = () =>
  ctx.db.query<{ hour: string; status: string }>(
    ctx.clinicId,
    `select to_char(start_at at time zone 'UTC', 'HH24') as hour, status from slot order by start_at`,
  );

describe('a publication of scheduling links', () => {
  test('is imported with our ids, offered at the desk, not to patients, and its links are kept', async () => {
    publication.publish({ slots: [slot('a', '09'), slot('b', '10'), { ...slot('c', '11'), start: 'soon' }] });
    const report = await take();
    expect(report.reports.map(({ rows, refused, counts }) => [rows, refused, Object.keys(counts)])).toEqual([
      [1, 0, ['Location']],
      [3, 0, ['HealthcareService', 'Practitioner', 'Schedule']],
      [3, 1, ['Slot']],
    ]);
    const [service] = await listServices(ctx);
    expect(service).toMatchObject({ name: 'Vacuna de la grip', durationMinutes: 15, bookableByPatients: false });
    if (!service) throw new Error('no service');
    const wanted = { serviceId: service.id, from: NOW, to: at('2026-01-09T00:00:00Z'), limit: 10 };
    const names = (await findOpenings(ctx, wanted)).map(({ practitionerName }) => practitionerName);
    expect(names).toEqual(['Vacuna de la grip · CAP Gràcia', 'Vacuna de la grip · CAP Gràcia']);
    expect(await findOpenings(ctx, { ...wanted, forPatients: true })).toEqual([]);
    const [kept] = await ctx.db.query<{ fhir: object }>(ctx.clinicId, 'select fhir from slot limit 1');
    expect(JSON.stringify(kept)).toContain(DEEP_LINK);
  });

  test('has times withdrawn that it publishes no more, and given back when they come again', async () => {
    publication.publish({ slots: [slot('a', '09'), slot('b', '10')] });
    await take();
    publication.publish({ slots: [slot('b', '10'), slot('c', '11')] });
    await minuteLater();
    expect(await take()).toMatchObject({ withdrawn: 1, unchanged: 2 });
    expect(await statuses()).toEqual([
      { hour: '09', status: 'busy-unavailable' },
      { hour: '10', status: 'free' },
      { hour: '11', status: 'free' },
    ]);
    publication.publish({ slots: [slot('a', '09'), slot('b', '10'), slot('c', '11')] });
    await minuteLater();
    expect(await take()).toMatchObject({ withdrawn: 0 });
    expect((await statuses()).map(({ status }) => status)).toEqual(['free', 'free', 'free']);
  });

  test('is not asked for a file twice in a minute, and sends again only what changed', async () => {
    publication.publish({ slots: [slot('a', '09')] });
    await take();
    expect(publication.asked).toHaveLength(4);
    await take();
    expect(publication.asked).toHaveLength(4);
    await minuteLater();
    expect(await take()).toMatchObject({ reports: [], unchanged: 3, withdrawn: 0 });
    expect(publication.asked).toHaveLength(8);
    expect(publication.full).toHaveLength(4);
  });

  test('keeps a time that was booked here meanwhile as it stands', async () => {
    publication.publish({ slots: [slot('a', '09')] });
    await take();
    await ctx.db.query(ctx.clinicId, `update slot set status = 'busy'`);
    publication.publish({ slots: [slot('a', '09'), slot('b', '10')] });
    await minuteLater();
    await take();
    expect(await statuses()).toEqual([
      { hour: '09', status: 'busy' },
      { hour: '10', status: 'free' },
    ]);
  });

  test('is refused where it leads elsewhere, and nothing is taken from there', async () => {
    publication.publish({ slots: [slot('a', '09')], host: 'http://169.254.169.254' });
    await expect(take()).rejects.toThrow('not allowed');
    publication.redirect = true;
    await expect(take()).rejects.toThrow('answered 302');
    await expect(importSchedulingLink(ctx, { url: 'http://example.org/$bulk-publish' }, LOOPBACK)).rejects.toThrow(
      'https',
    );
    expect(await statuses()).toEqual([]);
  });

  test('that is followed is asked again when it is due, also after it did not answer', async () => {
    publication.publish({ slots: [slot('a', '09')] });
    await importSchedulingLink(ctx, { url: `${publication.base}/$bulk-publish`, everyMinutes: 5 }, LOOPBACK);
    const runner = createJobRunner({
      runtime: ctx,
      definitions: [refreshSchedulingLink],
      subscriptions: [],
      contextFor: () => ctx,
    });
    publication.redirect = true;
    await minuteLater();
    await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), 6 * MINUTE_MS));
    expect(await ctx.db.query(ctx.clinicId, 'select last_error from scheduling_link')).toEqual([
      { last_error: 'scheduling-links: answered 302' },
    ]);
    publication.redirect = false;
    publication.publish({ slots: [slot('a', '09'), slot('b', '10')] });
    await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), 5 * MINUTE_MS));
    expect(await statuses()).toHaveLength(2);
    expect(await ctx.db.query(ctx.clinicId, 'select last_error from scheduling_link')).toEqual([{ last_error: null }]);
    expect(await listJobs(ctx.db, 'due', 10)).toHaveLength(1);
    await ctx.db.inSystem((tx) => tx.run('delete from job'));
  });
});

describe('an address', () => {
  const origins = {
    manifestUrl: 'https://a.example/x/$bulk-publish',
    hosts: ['cdn.example', 'localhost', '10.0.0.1', 'metadata.internal'],
    loopbackAllowed: false,
  };
  test.each([
    ['https://a.example/f', true],
    ['https://cdn.example/f', true],
    ['http://a.example/f', false],
    ['https://b.example/f', false],
    ['https://user:secret@a.example/f', false],
    ['http://localhost/f', false],
    ['file:///etc/passwd', false],
    ['no address', false],
    ['https://10.0.0.1/f', false],
    ['https://metadata.internal/f', false],
  ])('%s may be asked: %s', (url, allowed) => expect(mayFetch(url, origins)).toBe(allowed));

  test('a name that leads inside is not asked, now or later', async () => {
    const openOutside = createOpenOutside({
      allowLoopback: false,
      resolveName: (_name, done) => done(null, [{ address: '10.0.0.7', family: 4 }]),
    });
    const how = { to: '/nowhere', etag: undefined, lastModified: undefined, mostBytes: 1, openOutside };
    await expect(fetchFile('https://publisher.example/Slot.ndjson', how)).rejects.toMatchObject({ retryable: false });
  });

  test.each([
    ['{', undefined],
    ['{"output":{}}', undefined],
    ['{"output":[]}', []],
  ])('in the manifest %s', (text, files) => expect(parseManifest(text, origins)).toEqual(files));

  test.each([
    [null, 60],
    ['max-age=5', 60],
    ['public, max-age=300', 300],
    ['max-age=99999999', 86_400],
    ['no-store', 60],
  ])('with %s is fresh for %i seconds', (header, seconds) =>
    expect(freshUntil(header, NOW) - NOW).toBe(seconds * 1_000),
  );
});
