import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { confirmAttendance, importAppointment, type AppointmentImport } from '../agenda/index.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { agreeToDetails, importPatient } from '../patients/index.ts';
import type { AppointmentId, PatientId, ServiceId } from '../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../platform/time/instant.ts';
import { localTime } from '../platform/time/wall-time.ts';
import {
  DEFAULT_PLAN,
  keepApart,
  onAppointmentChanged,
  onMessageStatus,
  publishPlanAtOnce,
  registerWhatsappTemplate,
  reminderPlans,
  replanVisits,
  saveReminderPlan,
  sendTouch,
} from './index.ts';
import { onePlace } from './test-support/one-place.ts';

const PHONE = '+34600000001';
const SECRET = 'a secret of the tests';
const TUESDAY = at('2026-11-24T09:30:00Z');
const EVENTS = ['booked', 'rescheduled', 'cancelled', 'confirmed', 'declined'];

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;
let place: Pick<AppointmentImport, 'serviceId' | 'practitionerId' | 'siteId'>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [sendTouch, replanVisits],
    subscriptions: [
      ...EVENTS.map((event) =>
        subscribe<MessagingContext>(`appointment.${event}`, 'outreach.replan', onAppointmentChanged),
      ),
      subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus),
    ],
    visitLinks: { publicUrl: 'https://citas.example', secret: SECRET },
  });
  ctx = world.ctx;
  place = await onePlace(ctx);
});
afterEach(() => world.stop());

async function patient(phone = PHONE): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const contactPoints = [{ channel: 'phone' as const, address: phone }];
  const facts = { id, givenName: 'Ana', familyName: 'Prueba', language: 'es' as const, deceased: false, contactPoints };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, facts));
  return id;
}

async function onWhatsapp(): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const contactPoints = [{ channel: 'whatsapp' as const, address: PHONE }];
  const facts = { id, givenName: 'Ana', familyName: 'Prueba', language: 'es' as const, deceased: false, contactPoints };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, facts));
  return id;
}

/** An imported visit: it is reminded, and nothing else. */
async function visit(patientId: PatientId, start: Instant = TUESDAY): Promise<AppointmentId> {
  const id = ctx.ids.next<AppointmentId>();
  const facts = { ...place, id, patientId, start, end: plusMs(start, 20 * MINUTE_MS) };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, { ...facts, status: 'booked', cause: 'import' }),
  );
  await world.advance(0);
  return id;
}

const sent = (): readonly string[] => world.carrier.messages.map(({ body }) => body);
const runTo = (iso: string): Promise<void> => world.advance(at(iso) - ctx.clock.now());

async function touches(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ step: string; state: string; reason: string | null }>(
    ctx.clinicId,
    'select step, state, reason from touch where clinic_id = $1 order by due_at, id',
    [ctx.clinicId],
  );
  return rows.map(({ step, state, reason }) => [step, state, reason].filter(Boolean).join(' '));
}

test('a reminder carries the address of the visit’s page, unless the clinic’s plan says no', async () => {
  await visit(await patient());
  await runTo('2026-11-23T09:00:00Z');
  expect(sent()).toEqual([expect.stringMatching(/https:\/\/citas\.example\/p\/[A-Za-z0-9_-]{24}$/)]);
  await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, link: false } });
  await visit(await patient('+34600000002'), plusMs(TUESDAY, 24 * 60 * MINUTE_MS));
  await runTo('2026-11-24T09:00:00Z');
  expect(sent().at(-1)).not.toContain('https');
});

describe('the plan of a service', () => {
  const steps = [
    { daysBefore: 3, at: localTime(18) },
    { daysBefore: 1, at: localTime(10), onlyUnanswered: true },
  ];

  test('holds for its visits, that of the clinic for the others, and both are taken back', async () => {
    const { serviceId } = place;
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, active: false } });
    expect((await saveReminderPlan(ctx, { serviceId, plan: { ...DEFAULT_PLAN, steps } })).ok).toBe(true);
    await visit(await patient());
    expect(await touches()).toEqual(['reminder-3d planned', 'reminder-1d planned']);
    await publishPlanAtOnce(ctx, { serviceId }, 'prueba');
    await visit(await patient());
    expect(await touches()).toHaveLength(2);
    expect(await reminderPlans(ctx)).toMatchObject([{ plan: { active: false }, version: 1 }]);
    const unknown = await saveReminderPlan(ctx, { serviceId: ctx.ids.next<ServiceId>(), plan: DEFAULT_PLAN });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'service-unknown' } });
  });

  test('who confirms after the first reminder gets no second one', async () => {
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, steps } });
    const appointmentId = await visit(await patient());
    await runTo('2026-11-21T17:00:00Z');
    expect(sent()).toHaveLength(1);
    await confirmAttendance(ctx, { appointmentId, attendance: 'accepted', cause: 'message' });
    await runTo('2026-11-24T09:00:00Z');
    expect(sent()).toHaveLength(1);
    expect(await touches()).toEqual(['reminder-3d sent', 'reminder-1d dropped superseded']);
  });

  test('who does not answer is called by a person: the desk is told', async () => {
    const personCalls = { daysBefore: 1, at: localTime(17) };
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, personCalls } });
    const appointmentId = await visit(await patient());
    await runTo('2026-11-23T16:00:00Z');
    const told = await ctx.db.query<{ payload: object }>(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'touch.dropped'`,
      [ctx.clinicId],
    );
    expect(told).toMatchObject([{ payload: { appointmentId, step: 'ask-person', reason: 'no-answer' } }]);
    expect(sent()).toHaveLength(1);
  });
});

describe('a plan that is written anew', () => {
  const twice = [
    { daysBefore: 3, at: localTime(18) },
    { daysBefore: 1, at: localTime(16) },
  ];

  test('holds for the visits that are booked already, and sends nothing late', async () => {
    const [soon, later] = [await patient(), await patient('+34600000002')];
    await visit(soon);
    await visit(later, plusMs(TUESDAY, 7 * 24 * 60 * MINUTE_MS));
    await runTo('2026-11-22T09:00:00Z');
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, steps: twice } });
    await world.advance(0);
    // Sunday: of Tuesday's visit the third day before is over.
    expect((await touches()).filter((touch) => touch.endsWith('planned'))).toEqual([
      'reminder-1d planned',
      'reminder-3d planned',
      'reminder-1d planned',
    ]);
    await runTo('2026-11-23T14:30:00Z');
    expect(sent()).toEqual([]);
    await runTo('2026-11-23T15:30:00Z');
    expect(sent()).toHaveLength(1);
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, active: false } });
    await runTo('2026-12-02T09:00:00Z');
    expect(sent()).toHaveLength(1);
  });

  test('of one service leaves the others alone, and taken back the common one holds again', async () => {
    const { serviceId } = place;
    await visit(await patient());
    await saveReminderPlan(ctx, { serviceId, plan: { ...DEFAULT_PLAN, steps: twice } });
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, active: false } });
    await world.advance(0);
    expect((await touches()).filter((touch) => touch.endsWith('planned'))).toHaveLength(2);
    await publishPlanAtOnce(ctx, { serviceId }, 'prueba');
    await world.advance(0);
    expect((await touches()).filter((touch) => touch.endsWith('planned'))).toEqual([]);
  });
});

test('service and practitioner are named to who agreed to it, and to nobody else', async () => {
  const [agreed, other] = [await patient(), await patient('+34600000002')];
  await agreeToDetails(ctx, agreed, true);
  await visit(agreed);
  await visit(other);
  await runTo('2026-11-23T09:00:00Z');
  const to = (phone: string) => world.carrier.messages.find((message) => message.to === phone)?.body;
  expect(to(PHONE)).toContain('su cita de Dermatologia con Dra. Ruiz, martes 24 de noviembre a las 10:30, Centro');
  expect(to('+34600000002')).not.toMatch(/Dermatolog|Ruiz/);
});

test('a reminder for which there is no way is told to the desk', async () => {
  await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['whatsapp'] } });
  const appointmentId = await visit(await onWhatsapp());
  await runTo('2026-11-23T09:00:00Z');
  expect(sent()).toEqual([]);
  const told = await ctx.db.query<{ payload: object }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'touch.dropped'`,
    [ctx.clinicId],
  );
  expect(told).toMatchObject([{ payload: { appointmentId, step: 'reminder-1d', reason: 'template-needed' } }]);
});

describe('several visits of one day at one telephone', () => {
  const later = plusMs(TUESDAY, 20 * MINUTE_MS);

  test('go in one message, without names, and each is answered for itself', async () => {
    const [first, second] = [await visit(await patient()), await visit(await patient(), later)];
    await visit(await patient('+34600000002'));
    await runTo('2026-11-23T09:00:00Z');
    expect(sent().toSorted()).toEqual([
      'Clinica de prueba: le recordamos las citas del martes 24 de noviembre a las 10:30 y 10:50 en Centro. Responda 1 o SI si vienen, 2 o NO si no.',
      expect.stringContaining('le recordamos su cita del martes 24 de noviembre a las 10:30'),
    ]);
    expect(await touches()).toEqual(Array.from({ length: 3 }, () => 'reminder-1d sent'));
    const threads = await ctx.db.query<{ subjects: readonly { appointmentId: string }[] }>(
      ctx.clinicId,
      `select state->'subjects' as subjects from conversation where clinic_id = $1`,
      [ctx.clinicId],
    );
    const together = threads.find(({ subjects }) => subjects.length === 2);
    expect(together?.subjects.map(({ appointmentId }) => appointmentId).toSorted()).toEqual([first, second].toSorted());
  });

  test('go together by WhatsApp too, once the clinic has the text for it approved', async () => {
    await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['whatsapp'] } });
    const approved = (template: string, digit: string) =>
      registerWhatsappTemplate(ctx, { template, language: 'es', contentSid: `HX${digit.repeat(32)}` });
    await approved('reminder', '1');
    const both = async () => [await visit(await onWhatsapp()), await visit(await onWhatsapp(), later)];
    await both();
    await runTo('2026-11-23T09:00:00Z');
    const contents = () => world.carrier.messages.map(({ content }) => content?.sid);
    expect(contents()).toEqual([`HX${'1'.repeat(32)}`, `HX${'1'.repeat(32)}`]);
    await approved('reminder-family', '2');
    const tomorrow = plusMs(TUESDAY, 24 * 60 * MINUTE_MS);
    await visit(await onWhatsapp(), tomorrow);
    await visit(await onWhatsapp(), plusMs(tomorrow, 20 * MINUTE_MS));
    await runTo('2026-11-24T09:00:00Z');
    expect(contents().slice(2)).toEqual([`HX${'2'.repeat(32)}`]);
    expect(world.carrier.messages.at(-1)?.content?.variables).toContain('10:30 y 10:50');
  });

  test('are told apart for who asked for it, and where the plan says so', async () => {
    const ana = await patient();
    await visit(ana);
    await visit(await patient(), later);
    await keepApart(ctx, ana, true);
    await runTo('2026-11-23T09:00:00Z');
    expect(sent()).toHaveLength(2);
    expect(sent().every((body) => body.includes('su cita'))).toBe(true);
  });

  test('of which one was cancelled leave the other alone', async () => {
    await visit(await patient());
    const gone = await visit(await patient(), later);
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(`update appointment set status = 'cancelled', version = version + 1 where clinic_id = $1 and id = $2`, [
        ctx.clinicId,
        gone,
      ]),
    );
    await runTo('2026-11-23T09:00:00Z');
    expect(sent()).toEqual([expect.stringContaining('su cita del martes 24 de noviembre a las 10:30')]);
  });
});
