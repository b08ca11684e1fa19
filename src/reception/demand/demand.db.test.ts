import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type TestDesk } from '../../../test/support/test-desk.ts';
import { listServices, saveBookingRules, type Service } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { onDemandUnmet } from './on-demand-unmet.ts';
import { repointUnmet } from './unmet-rows.ts';

const databases: TestDatabase[] = [];
let desk: TestDesk;
let service: Service;
beforeEach(async () => {
  const database = await createTestDatabase();
  databases.push(database);
  desk = await createTestDesk(database.db);
  service = required((await listServices(desk.ctx))[0], 'a service');
});
afterAll(async () => {
  for (const database of databases) await database.drop();
});

async function patient(): Promise<PatientId> {
  const { ctx } = desk;
  const id = ctx.ids.next<PatientId>();
  await ctx.db.query(
    ctx.clinicId,
    `insert into patient (clinic_id, id, given_name, family_name, created_at, updated_at) values ($1, $2, 'Ana', 'Prueba', $3, $3)`,
    [ctx.clinicId, id, new Date(ctx.clock.now())],
  );
  return id;
}

function unmet(payload: object) {
  return onDemandUnmet(desk.ctx, {
    type: 'demand.unmet',
    payload: { serviceId: service.id, cause: 'phone', ...payload },
  });
}

async function report() {
  const manager = await signInTo(desk, 'manager');
  const now = desk.ctx.clock.now();
  const query = new URLSearchParams({ from: toIso(plusMs(now, -7 * DAY_MS)), to: toIso(plusMs(now, DAY_MS)) });
  return (await manager.get(`/reports/unmet-demand?${query.toString()}`).expect(200)).body.weeks;
}

function tasks() {
  return desk.ctx.db.query<{ reason: string; detail: Record<string, string> }>(
    desk.ctx.clinicId,
    `select reason, detail from task where clinic_id = $1 and reason = 'demand-unmet'`,
    [desk.ctx.clinicId],
  );
}

test('a person who tries three times on one day counts once, two strangers count twice', async () => {
  const patientId = await patient();
  for (let count = 0; count < 3; count += 1) await unmet({ patientId, conversationId: randomUUID() });
  await unmet({ conversationId: randomUUID() });
  await unmet({ conversationId: randomUUID(), why: 'deadline' });
  const [week, ...others] = await report();
  expect(others).toEqual([]);
  expect(week).toMatchObject({ service: { id: service.id, name: service.name }, people: 3 });
  expect(week.reasons).toContainEqual({
    reason: 'deadline',
    people: 1,
    sentence: 'No había hora antes del plazo del triaje.',
  });
});

test('the figure of a week opens who is behind it, with the reason', async () => {
  const patientId = await patient();
  await unmet({ patientId });
  await unmet({ conversationId: randomUUID(), why: 'deadline' });
  const [week] = await report();
  const now = desk.ctx.clock.now();
  const wanted = (more: Record<string, string>) =>
    `/reports/unmet-demand/people?${new URLSearchParams({
      from: toIso(plusMs(now, -7 * DAY_MS)),
      to: toIso(plusMs(now, DAY_MS)),
      week: week.week,
      service: service.id,
      ...more,
    }).toString()}`;
  const staff = await signInTo(desk);
  const { body } = await staff.get(wanted({})).expect(200);
  expect(body.people).toHaveLength(week.people);
  expect(body.people).toContainEqual(
    expect.objectContaining({ patient: { id: patientId, name: 'Ana Prueba' }, day: expect.stringMatching(/^\d{4}/) }),
  );
  expect(body.people).toContainEqual(
    expect.objectContaining({ reason: 'deadline', sentence: 'No había hora antes del plazo del triaje.' }),
  );
  const first = (await staff.get(wanted({ limit: '1' })).expect(200)).body;
  expect(first.next).toBe(1);
  const second = (await staff.get(wanted({ limit: '1', skip: '1' })).expect(200)).body;
  expect([...first.people, ...second.people]).toEqual(body.people);
  expect((await staff.get(wanted({ site: desk.site })).expect(200)).body.people).toEqual([]);
  expect((await staff.get(wanted({ week: '2020-01-06' })).expect(200)).body.people).toEqual([]);
  await staff.get(wanted({ week: 'junk' })).expect(400);
  await staff.get(wanted({ service: 'junk' })).expect(400);
});

test('from the people that the clinic says on there is one task, and one only for that week', async () => {
  await saveBookingRules(desk.ctx, service.id, { demandTask: 2, maxPerDay: 0 });
  await unmet({ conversationId: randomUUID() });
  expect(await tasks()).toEqual([]);
  await unmet({ conversationId: randomUUID() });
  await unmet({ conversationId: randomUUID() });
  const found = await tasks();
  expect(found).toHaveLength(1);
  expect(found[0]?.detail['description']).toBe(
    `No hay horas de ${service.name}. Esta semana no han encontrado hora 2 personas.`,
  );
  expect((await report())[0].reasons[0].reason).toBe('day-limit');
});

test('without a threshold nobody is given a task', async () => {
  for (let count = 0; count < 5; count += 1) await unmet({ conversationId: randomUUID() });
  expect(await tasks()).toEqual([]);
});

test('two records of one person become one, with what both asked for on a day', async () => {
  const [aliasId, survivorId] = [await patient(), await patient()];
  await unmet({ patientId: aliasId });
  await unmet({ patientId: survivorId });
  await repointUnmet(desk.ctx, { aliasId, survivorId });
  expect((await report())[0].people).toBe(1);
});

test('the desk tells for whom it found none; where there is a time after all nobody is counted', async () => {
  const receptionist = await signInTo(desk);
  const told = { service: service.id, patientId: await patient() };
  expect((await receptionist.post('/unmet-demand', told).expect(200)).body).toEqual({ counted: false });
  await saveBookingRules(desk.ctx, service.id, { maxPerDay: 0 });
  for (let count = 0; count < 3; count += 1)
    expect((await receptionist.post('/unmet-demand', told).expect(200)).body).toEqual({ counted: true });
  const events = await desk.ctx.db.query<{ type: string; payload: object }>(
    desk.ctx.clinicId,
    `select type, payload from outbox_event where clinic_id = $1 and type = 'demand.unmet'`,
    [desk.ctx.clinicId],
  );
  for (const event of events) await onDemandUnmet(desk.ctx, event);
  expect((await report())[0]).toMatchObject({ service: { id: service.id }, people: 1 });
  const nobody = await receptionist.post('/unmet-demand', { ...told, patientId: randomUUID() });
  expect([nobody.status, nobody.body.code]).toEqual([422, 'patient-unknown']);
});
