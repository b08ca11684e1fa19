import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importLine } from '../../identity/index.ts';

const TWICE = [
  { daysBefore: 3, at: '18:00' },
  { daysBefore: 1, at: '10:00' },
];

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let defaults: Record<string, unknown>;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number: '+34910600100', channels: ['sms'] }));
  manager = await signInTo(desk, 'manager');
  const path = `/openings?service=${desk.service}&from=2026-12-01T00:00:00Z&limit=2`;
  const { openings } = (await manager.get(path).expect(200)).body;
  await manager.post('/appointments', { patientId: desk.patient, openingId: openings[0].id }).expect(201);
  defaults = (await manager.get('/reminder-plans').expect(200)).body.defaults;
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const plans = async () => (await manager.get('/reminder-plans').expect(200)).body;
const history = async () => (await manager.get('/reminder-plans/history').expect(200)).body.history;

test('a plan is a draft, is tried with the visits to come, and is in force only when it is published', async () => {
  const saved = (await manager.post('/reminder-plans/draft', { plan: { ...defaults, steps: TWICE } }).expect(200)).body;
  expect(saved).toMatchObject({ plans: [], drafts: [{ status: 'draft', version: 1, author: expect.any(String) }] });
  const again = { plan: { ...defaults, steps: TWICE }, expectedVersion: 1, note: 'dos avisos' };
  expect((await manager.post('/reminder-plans/draft', again).expect(200)).body.drafts[0].version).toBe(2);
  expect((await manager.post('/reminder-plans/draft', again).expect(409)).body.code).toBe('version-conflict');

  const trial = (await manager.post('/reminder-plans/try-out', { expectedVersion: 2 }).expect(200)).body;
  expect(trial).toMatchObject({ passed: true, total: 1, tried: 1, messagesNow: 1, messagesThen: 2, changed: 1 });
  const [visit] = trial.visits;
  expect(visit.after.map(({ step, channel }: { step: string; channel: string }) => `${step} ${channel}`)).toEqual([
    'reminder-3d sms',
    'reminder-1d sms',
  ]);
  expect(visit.first).toMatchObject({ text: expect.stringContaining('le recordamos su cita'), segments: 1 });
  expect(JSON.stringify(trial)).not.toMatch(/patient/i);

  const published = (await manager.post('/reminder-plans/publish', { expectedVersion: 2 }).expect(200)).body;
  expect(published).toMatchObject({ plans: [{ plan: { steps: TWICE } }], drafts: [] });
  expect((await manager.post('/reminder-plans/publish', { expectedVersion: 2 }).expect(409)).body.code).toBe(
    'no-draft',
  );
});

test('a draft that takes reminders away is not published without a reason', async () => {
  const off = { plan: { ...defaults, steps: [], shortNotice: undefined }, note: 'sin avisos' };
  await manager.post('/reminder-plans/draft', off).expect(200);
  const publish = { expectedVersion: 1 };
  const faults = [{ code: 'visits-lose-reminders', visits: 1 }];
  expect((await manager.post('/reminder-plans/try-out', publish).expect(200)).body).toMatchObject({
    passed: false,
    faults,
  });
  const refused = await manager.post('/reminder-plans/publish', publish).expect(409);
  expect(refused.body).toMatchObject({ code: 'plan-not-passed', faults });
  expect((await manager.post('/reminder-plans', { plan: { ...defaults, active: false } }).expect(409)).body.code).toBe(
    'plan-not-passed',
  );
  expect((await plans()).plans).toMatchObject([{ plan: { steps: TWICE } }]);

  await manager.post('/reminder-plans/publish', { ...publish, untried: 'la consulta cierra' }).expect(200);
  expect((await plans()).plans).toMatchObject([{ plan: { steps: [] } }]);
});

test('every plan that was in force stays in the history, and an earlier one comes back through the same door', async () => {
  const before = await history();
  expect(before.map(({ status, note }: { status: string; note: string }) => `${status} ${note}`)).toEqual([
    'in-force sin avisos',
    'replaced dos avisos',
  ]);
  const path = `/reminder-plans/versions/${before[1].id}`;
  expect((await manager.post(`${path}/try-out`).expect(200)).body).toMatchObject({ passed: true, messagesThen: 2 });
  await manager.post(`${path}/roll-back`).expect(200);
  expect((await plans()).plans).toMatchObject([{ plan: { steps: TWICE } }]);
  expect(await history()).toMatchObject([{ status: 'in-force', note: 'dos avisos' }, {}, {}]);
  const nobodys = `/reminder-plans/versions/${desk.patient}/roll-back`;
  expect((await manager.post(nobodys).expect(404)).body.code).toBe('plan-unknown');
});

test('a draft can be thrown away, be of one service, and take a plan away', async () => {
  const serviceId = desk.service;
  const draft = { serviceId, plan: { ...defaults, link: false } };
  expect((await manager.post('/reminder-plans/draft', draft).expect(200)).body.drafts).toMatchObject([{ serviceId }]);
  expect((await manager.delete(`/reminder-plans/${serviceId}/draft`).expect(200)).body.drafts).toEqual([]);
  await manager.post('/reminder-plans/draft', draft).expect(200);
  await manager.post('/reminder-plans/publish', { serviceId, expectedVersion: 1 }).expect(200);
  expect((await plans()).plans).toHaveLength(2);
  await manager.post('/reminder-plans/draft', { serviceId }).expect(200);
  const back = (await manager.post('/reminder-plans/publish', { serviceId, expectedVersion: 1 }).expect(200)).body;
  expect(back.plans).toMatchObject([{ plan: { steps: TWICE } }]);
  const unknown = { serviceId: desk.patient, plan: defaults };
  expect((await manager.post('/reminder-plans/draft', unknown).expect(422)).body.code).toBe('service-unknown');
});

test('who only reads the settings writes no draft', async () => {
  const reception = await signInTo(desk, 'receptionist');
  await reception.post('/reminder-plans/draft', { plan: defaults }).expect(403);
  await reception.post('/reminder-plans/try-out', { expectedVersion: 1 }).expect(403);
});
