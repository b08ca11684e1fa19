import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importLine } from '../../identity/index.ts';
import { createJobRunner, subscribe, type JobRunner } from '../../jobs/index.ts';
import { climb, onUrgentPerson, sendAlert, sweepCases } from '../../oncall/index.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { HOUR_MS, plusMs, SECOND_MS, toIso } from '../../platform/time/instant.ts';
import { assessSymptoms, triageByExamples } from '../../triage/index.ts';
import { onCaseExhausted, onCaseTaken } from '../index.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let staff: SignedIn;
let runner: JobRunner;
const FALLBACK = '+34910900009';
const PHONES = { ana: '+34600900001', bea: '+34600900002', carla: '+34600900003' };
type Name = keyof typeof PHONES;
let people: Record<Name, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    importLine(tx, { number: '+34910555010', channels: ['voice'] }),
  );
  [manager, staff] = await Promise.all([signInTo(desk, 'manager'), signInTo(desk)]);
  const person = async (name: string, phone: string) =>
    (await manager.post('/on-call/people', { name, phone, language: 'es' }).expect(201)).body.id as string;
  people = {
    ana: await person('Ana Prats', PHONES.ana),
    bea: await person('Bea Ruiz', PHONES.bea),
    carla: await person('Carla Pons', PHONES.carla),
  };
  const ports = {
    ...desk.ctx.ports,
    onCallHooksUrl: 'https://clinic.example/twilio/on-call',
    onCallPageUrl: 'https://clinic.example/on-call',
  };
  // No message is sent here: the ladder of these tests calls.
  const ctx = { ...desk.ctx, ports } as unknown as Parameters<typeof onUrgentPerson>[0];
  runner = createJobRunner({
    runtime: desk.ctx,
    definitions: [climb, sendAlert, sweepCases],
    subscriptions: [
      subscribe('conversation.needs-person', 'oncall.open', onUrgentPerson),
      subscribe('case.exhausted', 'reception.task', onCaseExhausted),
      subscribe('case.acknowledged', 'reception.task', onCaseTaken),
    ],
    contextFor: () => ctx,
  });
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});
/** Nobody is on duty, no case runs, and no telephone rang. */
beforeEach(async () => {
  desk.ctx.ports.placed.length = 0;
  await desk.ctx.db.inClinic(desk.ctx.clinicId, async (tx) => {
    await tx.run('delete from on_call_shift where clinic_id = $1', [tx.clinicId]);
    await tx.run(`update on_call_case set state = 'closed', next_at = null where clinic_id = $1`, [tx.clinicId]);
  });
});

async function rota(name: string, more: object = {}): Promise<string> {
  return (await manager.post('/on-call/rotas', { name, ...more }).expect(201)).body.id;
}
/** On duty from an hour ago until eight hours from now. */
async function onDuty(rotaId: string, who: Name, rank = 1): Promise<string> {
  const now = desk.ctx.clock.now();
  const time = { start: toIso(plusMs(now, -HOUR_MS)), end: toIso(plusMs(now, 8 * HOUR_MS)) };
  return (await manager.post('/on-call/shifts', { rotaId, personId: people[who], rank, ...time }).expect(201)).body.id;
}
const ladder = [
  { rank: 1, channels: ['call'], waitSeconds: 30 },
  { rank: 2, channels: ['call'], waitSeconds: 30 },
];
const switchOn = (more: object = {}) => manager.post('/on-call/setting', { ladder, ...more }).expect(204);
const advance = (seconds: number) => runner.runDue(desk.ctx.clock, plusMs(desk.ctx.clock.now(), seconds * SECOND_MS));
const rung = () => desk.ctx.ports.placed.map(({ to }) => to);
const now = async (query = '') =>
  (await staff.get(`/on-call/now${query}`).expect(200)).body.now.map(
    ({ rank, name }: { rank: number; name: string }) => `${rank} ${name}`,
  );

async function urgent(more: object = {}): Promise<string> {
  const payload = { conversationId: desk.ctx.ids.next(), reason: 'urgent-symptoms', urgent: true, level: 2, ...more };
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    emit(tx, desk.ctx, { type: 'conversation.needs-person', payload }),
  );
  await advance(1);
  return (await staff.get('/on-call/cases').expect(200)).body.cases[0]?.id;
}
const theCase = async () => (await staff.get('/on-call/cases').expect(200)).body.cases[0];

describe('the rota', () => {
  test('is of a specialty, of a site, or of everything, and the one that fits best is called', async () => {
    await onDuty(await rota('General'), 'ana');
    await onDuty(await rota('Dental', { specialty: 'Odontología' }), 'bea');
    await onDuty(await rota('Madrid', { siteId: desk.site }), 'carla');
    expect(await now()).toEqual(['1 Ana Prats']);
    expect(await now('?specialty=odontologia')).toEqual(['1 Bea Ruiz']);
    expect(await now(`?siteId=${desk.site}`)).toEqual(['1 Carla Pons']);
    expect(await now('?specialty=oftalmologia')).toEqual(['1 Ana Prats']);
  });

  test('of the specialty that the symptoms are of is whose clinician is rung', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    await onDuty(await rota('Dental', { specialty: 'Odontología' }), 'bea');
    await triageByExamples(desk.ctx);
    const text = 'tengo un flemón y la cara muy hinchada';
    const assessed = await assessSymptoms(desk.ctx, { language: 'es', channel: 'voice', patient: {}, text });
    await urgent({ assessmentId: assessed.ok ? assessed.value.id : undefined });
    expect(rung()).toEqual([PHONES.bea]);
  });

  test('of the site whose number was dialled is who is rung', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    await onDuty(await rota('Madrid', { siteId: desk.site }), 'carla');
    await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
      tx.run(`update site set phone = '910 555 010' where clinic_id = $1 and id = $2`, [tx.clinicId, desk.site]),
    );
    await urgent({ line: '+34910555010' });
    await urgent({ line: '+34910555999' });
    expect(rung()).toEqual([PHONES.carla, PHONES.ana]);
  });

  test('of another clinic is nobody’s business here', async () => {
    const rotaId = await rota('General');
    const shiftId = await onDuty(rotaId, 'ana');
    const other = await createTestDesk(database.db);
    other.stop.abort();
    const stranger = await signInTo(other, 'manager');
    expect((await stranger.get('/on-call').expect(200)).body).toMatchObject({ on: false, people: [], rotas: [] });
    await stranger.delete(`/on-call/shifts/${shiftId}`).expect(404);
    await stranger.post(`/on-call/shifts/${shiftId}/swap`, { to: people.bea }).expect(404);
    const calendar = { rank: 1, calendar: 'BEGIN:VCALENDAR\nEND:VCALENDAR' };
    await stranger.post(`/on-call/rotas/${rotaId}/calendar`, calendar).expect(404);
  });

  test('is changed by whoever may, and what is not there is refused with its reason', async () => {
    const rotaId = await rota('General');
    const start = toIso(desk.ctx.clock.now());
    const end = toIso(plusMs(desk.ctx.clock.now(), HOUR_MS));
    const shift = { rotaId, personId: people.ana, rank: 1, start, end };
    await staff.post('/on-call/shifts', shift).expect(403);
    const none = '0190f0f0-0000-7000-8000-00000000ffff';
    const code = async (path: string, body: object, status: number) =>
      (await manager.post(path, body).expect(status)).body.code;
    expect(await code('/on-call/shifts', { ...shift, rotaId: none }, 404)).toBe('rota-unknown');
    expect(await code('/on-call/shifts', { ...shift, personId: none }, 422)).toBe('person-unknown');
    expect(await code('/on-call/shifts', { ...shift, end: start }, 422)).toBe('shift-invalid');
    const gone = { start: '2026-11-01T08:00:00Z', end: '2026-11-02T08:00:00Z' };
    expect(await code('/on-call/shifts', { ...shift, ...gone }, 422)).toBe('shift-invalid');
    expect(await code('/on-call/rotas', { name: 'X', siteId: none }, 422)).toBe('site-unknown');
    expect(await code('/on-call/people', { name: 'X', phone: '12', language: 'es' }, 422)).toBe('phone-invalid');
    expect(await code('/on-call/setting', { ladder, fallbackNumber: 'x' }, 422)).toBe('phone-invalid');
    await manager.post('/on-call/shifts', { ...shift, rank: 9 }).expect(400);
  });
});

describe('a swap', () => {
  test('gives one night of every week to somebody else, and is taken back', async () => {
    const rotaId = await rota('General');
    const weekly = { rotaId, rank: 1, weekday: 5, from: '20:00', to: '08:00' };
    const { id } = (await manager.post('/on-call/shifts', { ...weekly, personId: people.ana }).expect(201)).body;
    await manager.post('/on-call/shifts', { ...weekly, personId: people.bea }).expect(201);
    const friday = '?at=2026-11-20T21:00:00Z';
    const swap = (body: object) => manager.post(`/on-call/shifts/${id}/swap`, body);
    const { body: made } = await swap({ to: people.carla, on: '2026-11-20' }).expect(201);
    expect(await now(friday)).toEqual(['1 Bea Ruiz', '1 Carla Pons']);
    expect(await now('?at=2026-11-27T21:00:00Z')).toEqual(['1 Ana Prats', '1 Bea Ruiz']);
    expect((await swap({ to: people.bea, on: '2026-11-20' }).expect(409)).body.code).toBe('already-swapped');
    expect((await swap({ to: people.bea, on: '2026-11-21' }).expect(422)).body.code).toBe('shift-invalid');
    expect((await swap({ to: people.bea }).expect(422)).body.code).toBe('shift-invalid');
    expect((await swap({ to: desk.patient, on: '2026-11-27' }).expect(422)).body.code).toBe('person-unknown');
    const { shifts } = (await staff.get('/on-call').expect(200)).body;
    expect(shifts).toContainEqual(expect.objectContaining({ id: made.id, replaces: id, personId: people.carla }));
    await manager.delete(`/on-call/shifts/${String(made.id)}`).expect(204);
    expect(await now(friday)).toEqual(['1 Ana Prats', '1 Bea Ruiz']);
  });

  test('of two people at once for one night is one swap', async () => {
    const id = await onDuty(await rota('General'), 'ana');
    const answers = await Promise.all(
      [people.bea, people.carla].map((to) => manager.post(`/on-call/shifts/${id}/swap`, { to })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await now()).toHaveLength(1);
  });
});

describe('a calendar', () => {
  const event = (title: string, start: string, end: string) =>
    ['BEGIN:VEVENT', `UID:${title}`, `DTSTART:${start}`, `DTEND:${end}`, `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n');
  const calendar = (...events: readonly string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');

  test('gives the shifts, names whom it does not know, and does not take Ana for Mariana', async () => {
    const rotaId = await rota('General');
    const text = calendar(
      event('Guardia: Bea Ruiz (mañana)', '20261120T080000Z', '20261120T160000Z'),
      event('Guardia Mariana Pratsdevall', '20261120T160000Z', '20261121T080000Z'),
    );
    const imported = await manager.post(`/on-call/rotas/${rotaId}/calendar`, { rank: 1, calendar: text }).expect(200);
    expect(imported.body).toEqual({ shifts: 1, unknownPeople: ['Guardia Mariana Pratsdevall'] });
    expect(await now()).toEqual(['1 Bea Ruiz']);
  });

  test('with an event that cannot be read changes nothing and names its line', async () => {
    const rotaId = await rota('General');
    await onDuty(rotaId, 'ana');
    const text = calendar(event('Bea Ruiz', 'tomorrow', 'later'));
    const { body } = await manager.post(`/on-call/rotas/${rotaId}/calendar`, { rank: 1, calendar: text }).expect(422);
    expect(body).toMatchObject({ code: 'calendar-unreadable', faults: [{ line: expect.any(Number) }] });
    expect(await now()).toEqual(['1 Ana Prats']);
  });
});

describe('a case', () => {
  test('is acknowledged at the desk, handed over, taken, and closed; then it is nobody’s to take', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    const id = await urgent();
    expect(rung()).toEqual([PHONES.ana]);
    expect((await staff.post(`/on-call/cases/${id}/acknowledge`).expect(200)).body.state).toBe('acknowledged');
    expect((await manager.post(`/on-call/cases/${id}/acknowledge`).expect(409)).body.code).toBe('case-closed');
    await staff.post(`/on-call/cases/${id}/hand-over`, { to: people.bea }).expect(200);
    await advance(1);
    expect(rung()).toEqual([PHONES.ana, PHONES.bea]);
    await staff.post(`/on-call/cases/${id}/close`, { outcome: 'Enviado a urgencias' }).expect(200);
    for (const [act, body] of [
      ['acknowledge', {}],
      ['hand-over', { to: people.ana }],
      ['close', { outcome: 'otra vez' }],
    ] as const) {
      expect((await staff.post(`/on-call/cases/${id}/${act}`, body).expect(409)).body.code).toBe('case-closed');
    }
    await advance(300);
    expect(rung()).toHaveLength(2);
  });

  test('taken by two people at once is of one of them', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    const id = await urgent();
    const answers = await Promise.all([staff, manager].map((who) => who.post(`/on-call/cases/${id}/acknowledge`)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('that nobody takes is exhausted: fallback number, red task; whoever takes it ends the alarm', async () => {
    await switchOn({ fallbackNumber: FALLBACK });
    const rotaId = await rota('General');
    await onDuty(rotaId, 'ana');
    await onDuty(rotaId, 'bea', 2);
    const id = await urgent({ phone: '+34600111222' });
    await advance(90);
    expect(rung()).toEqual([PHONES.ana, PHONES.bea, FALLBACK]);
    expect((await theCase()).state).toBe('exhausted');
    const alarm = async () =>
      (await staff.get('/tasks').expect(200)).body.tasks.filter(
        (one: { reason: string }) => one.reason === 'on-call-exhausted',
      );
    expect(await alarm()).toMatchObject([{ priority: 'stat', phone: '+34600111222' }]);
    await staff.post(`/on-call/cases/${id}/acknowledge`).expect(200);
    await advance(1);
    expect(await alarm()).toEqual([]);
  });

  test('of nobody is unknown, and is handed to nobody who cannot be called', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    const none = '0190f0f0-0000-7000-8000-00000000ffff';
    expect((await staff.post(`/on-call/cases/${none}/acknowledge`).expect(404)).body.code).toBe('case-unknown');
    const id = await urgent();
    const handed = await staff.post(`/on-call/cases/${id}/hand-over`, { to: none }).expect(422);
    expect(handed.body.code).toBe('person-unknown');
    await staff.post(`/on-call/cases/${id}/close`, { outcome: '' }).expect(400);
  });

  test('counts what was asked of whom', async () => {
    await switchOn();
    await onDuty(await rota('General'), 'ana');
    const from = toIso(desk.ctx.clock.now());
    await urgent();
    const to = toIso(plusMs(desk.ctx.clock.now(), HOUR_MS));
    const { body } = await staff.get(`/on-call/fatigue?from=${from}&to=${to}`).expect(200);
    expect(body.people).toMatchObject([{ name: 'Ana Prats', cases: 1, alerts: 1, tooMuch: false }]);
  });
});
