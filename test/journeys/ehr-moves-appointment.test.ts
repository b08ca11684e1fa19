import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appointmentsBetween } from '../../src/agenda/index.ts';
import { JOBS } from '../../src/app/jobs.ts';
import type { Ports } from '../../src/app/ports.ts';
import { SUBSCRIPTIONS } from '../../src/app/subscriptions.ts';
import { probeConnection } from '../../src/fhir/connections/probe-connection.ts';
import { saveConnection } from '../../src/fhir/connections/save-connection.ts';
import {
  createEhrSources,
  ehrClientDeps,
  ehrHookRoutes,
  mirrorEhr,
  mirrorProgress,
  readOpenPapers,
} from '../../src/fhir/index.ts';
import { createJobRunner, type JobRunner } from '../../src/jobs/index.ts';
import { createMessagingWorld, type MessagingWorld } from '../../src/messaging/test-support/messaging-world.ts';
import { createSendOutside } from '../../src/platform/http/outside-request.ts';
import { noMailServer } from '../../src/platform/mail/mail-sender.ts';
import { createHttpApp } from '../../src/platform/http/create-http-app.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import type { PatientId } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../src/platform/time/instant.ts';
import { smallEhr, startTestEhr, type TestEhr } from '../support/sandbox-ehr.ts';
import { TEST_SEAL_KEY } from '../support/seal-key.ts';
import { keptCalls } from '../../src/telephony/test-support/kept-calls.ts';
import { testPorts } from '../../src/fhir/test-support/fhir-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { at, TEST_NOW } from '../support/test-context.ts';

/** An EHR that this project did not write, our mirror of it over HTTP, and a carrier at the other end. */
let database: TestDatabase;
let world: MessagingWorld;
let ehr: TestEhr;
let hooks: Server;
let ctx: ClinicContext<Ports>;
let runner: JobRunner;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await createMessagingWorld(database.db);
  ehr = await startTestEhr(smallEhr('2026-11-24'));
  hooks = createServer();
  await new Promise<void>((resolve) => hooks.listen(0, '127.0.0.1', resolve));
  const client = ehrClientDeps({ clock: world.ctx.clock, insideHosts: ['127.0.0.1'] });
  // Nobody else is at this EHR: it need not be spared.
  const deps = {
    sealKey: TEST_SEAL_KEY,
    client: { ...client, manners: { ...client.manners, requestsPerSecond: 1_000, burst: 1_000 } },
  };
  const ehrHooksUrl = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}/fhir/hooks`;
  ctx = {
    ...world.ctx,
    ports: {
      ...testPorts(),
      ...world.ctx.ports,
      mail: noMailServer,
      notices: {
        publicUrl: 'https://alameda.test',
        sealKey: TEST_SEAL_KEY,
        sendOutside: createSendOutside({ allowLoopback: true }),
      },
      ehrConnections: deps,
      ehrSources: createEhrSources(deps),
      ehrHooksUrl,
      recordings: {} as Ports['recordings'],
      onCallHooksUrl: 'http://127.0.0.1/twilio/on-call',
      onCallPageUrl: 'http://127.0.0.1/on-call',
      ...keptCalls(),
    },
  };
  const contextFor = () => ctx;
  const router = ehrHookRoutes({ contextFor });
  hooks.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/fhir/hooks', router }] }));
  runner = createJobRunner<ClinicContext<Ports>>({
    runtime: ctx,
    definitions: JOBS,
    subscriptions: SUBSCRIPTIONS,
    contextFor,
  });
  await ehr.seed([
    visit('told', 'pat-17', '2026-11-24T10:30:00+01:00'),
    visit('untold', 'pat-18', '2026-11-25T09:00:00+01:00'),
  ]);
  const bears = { version: 'R4', auth: { kind: 'none' }, requestsPerSecond: 1_000 } as const;
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, ...bears });
  if (!saved.ok) throw new Error(saved.error.code);
  await probeConnection(ctx, deps, saved.value);
  // Rounds are rare here: the EHR says by itself that something changed.
  await mirrorEhr(ctx, saved.value, { pollEveryMs: 12 * HOUR_MS });
  await runTo('2026-11-20T09:00:10Z');
  expect(await mirrorProgress(ctx, saved.value)).toMatchObject({ state: 'following', share: 1, issues: [] });
}, 120_000);

afterAll(async () => {
  await ehr.stop();
  hooks.closeAllConnections();
  await new Promise((resolve) => hooks.close(resolve));
  await world.stop();
  await database.drop();
});

function visit(id: string, patient: string, start: string) {
  const from = at(start);
  return {
    resourceType: 'Appointment',
    id,
    status: 'booked',
    start,
    end: new Date(from + 20 * 60_000).toISOString(),
    participant: [
      { actor: { reference: `Patient/${patient}` }, status: 'accepted' },
      { actor: { reference: 'Practitioner/dr-1' }, status: 'accepted' },
    ],
  };
}

async function runTo(iso: string): Promise<void> {
  await runner.runDue(world.ctx.clock, at(iso));
}

/** Somebody at the EHR's own desk moves a visit; its notification arrives, and what follows from it is done. */
async function movedThere(id: string, patient: string, start: string): Promise<void> {
  await ehr.put(visit(id, patient, start));
  await ehr.deliveriesSettled();
  await runner.runDue(world.ctx.clock, plusMs(world.ctx.clock.now(), 10_000));
}

const sentTo = (phone: string): readonly string[] =>
  world.carrier.messages.filter(({ to }) => to === phone).map(({ body }) => body);

test('the EHR moves a visit: the reminder follows, with a correction if the old time had been told', async () => {
  const coming = await appointmentsBetween(ctx, { from: TEST_NOW, to: plusMs(TEST_NOW, 30 * DAY_MS) });
  expect(coming.map(({ practitionerName, serviceName }) => `${practitionerName}, ${serviceName}`)).toEqual(
    Array(2).fill('Dra. Marta Soler, Dermatología'),
  );

  // Before anything was said of it: nobody needs to hear that it moved.
  await movedThere('untold', 'pat-18', '2026-11-27T12:00:00+01:00');
  expect(sentTo('+34600111018')).toEqual([]);

  await runTo('2026-11-23T09:05:00Z');
  expect(sentTo('+34600111017')).toEqual([expect.stringContaining('10:30')]);
  await movedThere('told', 'pat-17', '2026-11-26T16:40:00+01:00');
  expect(sentTo('+34600111017')).toHaveLength(2);
  expect(sentTo('+34600111017')[1]).toContain('16:40');

  await runTo('2026-11-25T09:05:00Z');
  expect(sentTo('+34600111017')).toHaveLength(3);
  expect(sentTo('+34600111017')[2]).toContain('16:40');
  expect(sentTo('+34600111018')).toEqual([]);
  await runTo('2026-11-26T09:05:00Z');
  expect(sentTo('+34600111018')).toEqual([expect.stringContaining('12:00')]);
}, 120_000);

test('a visit that the EHR deletes is reminded of no more', async () => {
  await ehr.seed([visit('gone', 'pat-18', '2026-12-03T10:00:00+01:00')]);
  await movedThere('gone', 'pat-18', '2026-12-03T11:00:00+01:00');
  const [coming] = await appointmentsBetween(ctx, { from: at('2026-12-03T00:00:00Z'), to: at('2026-12-04T00:00:00Z') });
  const before = sentTo('+34600111018').length;
  await ehr.remove('Appointment', 'gone');
  await ehr.deliveriesSettled();
  await runTo('2026-12-02T12:00:00Z');
  const [gone] = await appointmentsBetween(ctx, { from: at('2026-12-03T00:00:00Z'), to: at('2026-12-04T00:00:00Z') });
  expect([required(coming, 'visit').status, required(gone, 'visit').status]).toEqual(['booked', 'entered-in-error']);
  expect(sentTo('+34600111018')).toHaveLength(before);
}, 120_000);

test('what a patient of the mirror has not paid is asked of the EHR when somebody looks, and kept nowhere', async () => {
  await ehr.seed([
    {
      resourceType: 'Invoice',
      id: 'bill-17',
      status: 'issued',
      subject: { reference: 'Patient/pat-17' },
      totalGross: { value: 45.5, currency: 'EUR' },
    },
  ]);
  const rows = await ctx.db.query<{ local_id: PatientId }>(
    ctx.clinicId,
    `select local_id from ehr_link where clinic_id = $1 and type = 'Patient' and ehr_id = 'pat-17'`,
    [ctx.clinicId],
  );
  const read = readOpenPapers(ctx.ports.ehrConnections);
  expect(await read(ctx, required(rows[0], 'the patient').local_id)).toMatchObject({
    kind: 'asked',
    bills: { state: 'read', items: [{ amount: { minor: 4_550, currency: 'EUR' } }] },
    unsigned: { state: 'read', items: [] },
  });
  expect(await read(ctx, ctx.ids.next<PatientId>())).toEqual({ kind: 'not-there' });
});
