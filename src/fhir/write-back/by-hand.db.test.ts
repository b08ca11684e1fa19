import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { smallEhr, startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  appointmentsBetween,
  bookAppointment,
  findOpenings,
  listServices,
  type AgendaPorts,
  type Appointment,
} from '../../agenda/index.ts';
import { createJobRunner, type JobRunner } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, SECOND_MS, toIso } from '../../platform/time/instant.ts';
import { ehrClientDeps } from '../client/create-ehr-client.ts';
import { MANNERS } from '../client/ehr-connection.ts';
import { probeConnection, probeEhr, type EhrConnectionPorts } from '../connections/probe-connection.ts';
import { saveConnection, type ConnectionDeps } from '../connections/save-connection.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { createEhrSources } from '../sync/ehr-sources.ts';
import { loadEhr } from '../sync/jobs/load-ehr.ts';
import { pollEhr } from '../sync/jobs/poll-ehr.ts';
import { reconcileEhr } from '../sync/jobs/reconcile-ehr.ts';
import { mirrorEhr } from '../sync/mirror-ehr.ts';
import { agendaByClinic } from './agenda-by-clinic.ts';
import { findTarget } from './find-target.ts';
import { settleWrite } from './settle-write.ts';

type Ports = AgendaPorts & EhrSyncPorts & EhrConnectionPorts;
type Ctx = TestContext<Ports>;

const DAY = '2026-11-23';
const SPAN = { from: at(`${DAY}T00:00:00Z`), to: at(`${DAY}T23:00:00Z`) };

let database: TestDatabase;
let ehr: TestEhr;
let ctx: Ctx;
let runner: JobRunner;

async function advance(ms: number): Promise<void> {
  await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), ms));
}

/** An EHR that is looked at and never written to, as an operator connects it. */
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
  ehr.behave({ kind: 'read-only' });
  await ehr.seed([...smallEhr(DAY), visitOf('pat-17', 'earlier', '2026-11-23T10:00:00Z')]);
  const made = await createTestContext<Ports>(database.db, { ports: {} as Ports });
  const clock = { ...made.clock, real: made.clock.now };
  const client = ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] });
  const manners = { ...MANNERS, failuresToOpen: 1_000, requestsPerSecond: 10_000, burst: 10_000 };
  const deps: ConnectionDeps = { sealKey: TEST_SEAL_KEY, client: { ...client, manners } };
  const ports: Ports = {
    ehr: agendaByClinic(findTarget(deps)),
    ehrConnections: deps,
    ehrSources: createEhrSources(deps),
    ehrHooksUrl: 'https://us.example/hooks',
  };
  ctx = { ...made, clock, ports };
  runner = createJobRunner<ClinicContext<Ports>>({
    runtime: ctx,
    definitions: [loadEhr, pollEhr, reconcileEhr, probeEhr, settleWrite],
    subscriptions: [],
    contextFor: (clinicId, kind) => ({ ...ctx, clinicId, actor: { kind: 'system', name: kind } }),
  });
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, version: 'R4', auth: { kind: 'none' } });
  if (!saved.ok) throw new Error(saved.error.code);
  await probeConnection(ctx, deps, saved.value);
  await mirrorEhr(ctx, saved.value, { pollEveryMs: MINUTE_MS });
  await advance(SECOND_MS);
}, 60_000);
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

function visitOf(patient: string, id: string, start: string) {
  const end = new Date(Date.parse(start) + 20 * MINUTE_MS).toISOString();
  const participant = [`Patient/${patient}`, 'Practitioner/dr-1'].map((reference) => ({
    actor: { reference },
    status: 'accepted',
  }));
  return { resourceType: 'Appointment' as const, id, status: 'booked', start, end, participant };
}

async function visits(): Promise<readonly Appointment[]> {
  return appointmentsBetween(ctx, SPAN);
}

async function types(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ type: string; payload: { appointmentId?: string } }>(
    ctx.clinicId,
    'select type, payload from outbox_event where clinic_id = $1 order by id',
    [ctx.clinicId],
  );
  return rows.map(({ type }) => type);
}

/** In the order of the test: the same visit goes through it. */
test('a visit that is asked for where a person writes it down is that visit once it stands there', async () => {
  const [service] = await listServices(ctx);
  const [opening] = await findOpenings(ctx, { serviceId: required(service, 'service').id, ...SPAN, limit: 20 });
  const [known] = await visits();
  const patientId: PatientId = required(known, 'the visit of before').patientId;
  const openingId = required(opening, 'opening').id;
  const caller: Ctx = { ...ctx, actor: { kind: 'contact', channel: 'voice', conversation: 'test' } };
  const asked = await bookAppointment(caller, { openingId, patientId, cause: 'phone' });
  if (!asked.ok) throw new Error(asked.error.code);
  expect(asked.value.status).toBe('pending');
  expect(ehr.all('Appointment')).toHaveLength(1);
  // Long enough for the looks at it to have become rare.
  await advance(70 * MINUTE_MS);
  expect((await visits()).map(({ status }) => status)).toContain('pending');

  await ehr.put(visitOf('pat-17', 'by-hand', toIso(asked.value.start)));
  const before = (await types()).length;
  await advance(MINUTE_MS + SECOND_MS);

  const all = await visits();
  expect(all).toHaveLength(2);
  expect(all.find(({ id }) => id === asked.value.id)).toMatchObject({ status: 'booked', origin: 'phone' });
  const since = (await types()).slice(before);
  expect(since.filter((type) => type === 'appointment.booked')).toHaveLength(1);
  expect(since).toContain('ehr.settled');
  const writes = await ctx.db.query(ctx.clinicId, 'select state, ehr_id from ehr_write where clinic_id = $1', [
    ctx.clinicId,
  ]);
  expect(writes).toEqual([{ state: 'done', ehr_id: 'by-hand' }]);
  expect(ehr.requests().filter(({ method, path }) => method !== 'GET' && !path.includes('$'))).toEqual([]);
});

test('what a person writes down for somebody else at that time is another visit', async () => {
  const [service] = await listServices(ctx);
  const found = await findOpenings(ctx, { serviceId: required(service, 'service').id, ...SPAN, limit: 20 });
  const { patientId } = required((await visits())[0], 'a visit');
  const openingId = required(found[0], 'opening').id;
  const caller: Ctx = { ...ctx, actor: { kind: 'contact', channel: 'voice', conversation: 'test' } };
  const asked = await bookAppointment(caller, { openingId, patientId, cause: 'phone' });
  if (!asked.ok) throw new Error(asked.error.code);
  await ehr.put(visitOf('pat-18', 'of-another', toIso(asked.value.start)));
  await advance(2 * MINUTE_MS);
  const there = (await visits()).filter(({ start }) => start === asked.value.start);
  expect(there.map(({ status }) => status).toSorted()).toEqual(['booked', 'pending']);
});
