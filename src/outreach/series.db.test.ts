import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { importAppointment, type AppointmentImport } from '../agenda/index.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { importPatient } from '../patients/index.ts';
import { required } from '../platform/kernel/assert.ts';
import type { AppointmentId, PatientId } from '../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../platform/time/instant.ts';
import {
  DEFAULT_PLAN,
  onAppointmentChanged,
  onMessageStatus,
  registerWhatsappTemplate,
  saveReminderPlan,
  sendTouch,
  touchesOf,
} from './index.ts';
import { onePlace } from './test-support/one-place.ts';

const PHONE = '+34600000001';
const TUESDAY = at('2026-11-24T09:30:00Z');
const WEEK_MS = 7 * DAY_MS;
const EVENTS = ['booked', 'rescheduled', 'cancelled', 'confirmed', 'declined'];
const TRY = { id: 'job', attempt: 1, isLastAttempt: false };

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;
let base: Omit<AppointmentImport, 'id' | 'start' | 'end'>;
let series: readonly AppointmentId[];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [sendTouch],
    subscriptions: [
      ...EVENTS.map((event) =>
        subscribe<MessagingContext>(`appointment.${event}`, 'outreach.replan', onAppointmentChanged),
      ),
      subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus),
    ],
  });
  ctx = world.ctx;
  const place = await onePlace(ctx, 'Fisioterapia');
  const patientId = ctx.ids.next<PatientId>();
  series = Array.from({ length: 3 }, () => ctx.ids.next<AppointmentId>());
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id: patientId,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: false,
      contactPoints: [{ channel: 'phone', address: PHONE }],
    }),
  );
  base = { ...place, patientId, status: 'booked', cause: 'desk' };
});
afterEach(() => world.stop());

const sent = (): readonly string[] => world.carrier.messages.map(({ body }) => body);
const startOf = (index: number): Instant => plusMs(TUESDAY, index * WEEK_MS);

async function visit(index: number, change: Partial<AppointmentImport> = {}): Promise<void> {
  const id = required(series[index], 'a visit of the series');
  const start = change.start ?? startOf(index);
  const input = { ...base, ...change, id, start, end: plusMs(start, 20 * MINUTE_MS) };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importAppointment(tx, ctx, input));
  await world.advance(0);
}

/** As the desk books them: one after another, each in a few seconds. */
async function eachVisit(change: (index: number) => Partial<AppointmentImport> = () => ({})): Promise<void> {
  for (const [index] of series.entries()) {
    await visit(index, change(index));
    await world.advance(4_000);
  }
}

async function told(): Promise<readonly string[]> {
  const plans = await Promise.all(series.map((id) => touchesOf(ctx, id)));
  return plans.flat().flatMap(({ step, state }) => (step.startsWith('reminder') ? [] : [`${step} ${state}`]));
}

const ALL_BOOKED =
  'Clinica de prueba: sus citas en Centro son: mar 24 nov 10:30; mar 1 dic 10:30; mar 8 dic 10:30. Para cambiar o anular alguna, responda a este mensaje.';

test('a series is told in one message, half a minute after its last visit was booked', async () => {
  await eachVisit();
  await world.advance(25_000);
  expect(sent()).toEqual([]);
  await world.advance(10_000);
  expect(sent()).toEqual([ALL_BOOKED]);
  expect(await told()).toEqual(Array.from({ length: 3 }, () => 'booking-confirmation sent'));
  await world.advance(HOUR_MS);
  expect(sent()).toHaveLength(1);
});

test('taken back in time: of the whole series nothing is ever said, of one of it only the others are', async () => {
  await eachVisit();
  await visit(1, { status: 'cancelled' });
  await world.advance(MINUTE_MS);
  expect(sent()).toEqual([expect.stringContaining('mar 24 nov 10:30; mar 8 dic 10:30.')]);
  await eachVisit(() => ({ status: 'cancelled' }));
  await eachVisit();
  await world.advance(MINUTE_MS);
  // What the first message said is true again; only the one it did not name is told.
  expect(sent()).toHaveLength(2);
  expect(sent().at(-1)).toContain('su cita es el martes 1 de diciembre a las 10:30');
});

test('two workers at the same moment send it once', async () => {
  await eachVisit();
  const planned = (await Promise.all(series.map((id) => touchesOf(ctx, id)))).map(([first]) => first);
  ctx.clock.moveTo(plusMs(ctx.clock.now(), 40_000));
  await Promise.all(planned.map((touch) => sendTouch.run(ctx, { touchId: required(touch, 'touch').id }, TRY)));
  await world.advance(MINUTE_MS);
  expect(sent()).toEqual([ALL_BOOKED]);
});

test('moved or cancelled as a whole it is told in one message too', async () => {
  await eachVisit();
  await world.advance(MINUTE_MS);
  await eachVisit((index) => ({ start: plusMs(startOf(index), HOUR_MS) }));
  await world.advance(MINUTE_MS);
  expect(sent().at(-1)).toBe(
    'Clinica de prueba: sus citas en Centro pasan a: mar 24 nov 11:30; mar 1 dic 11:30; mar 8 dic 11:30. Responda 1 o SI para confirmarlas, 2 o NO si no puede venir.',
  );
  await eachVisit((index) => ({ start: plusMs(startOf(index), HOUR_MS), status: 'cancelled' }));
  await world.advance(MINUTE_MS);
  expect(sent().at(-1)).toContain('han quedado anuladas sus citas en Centro: mar 24 nov 11:30; mar 1 dic 11:30;');
  expect(sent()).toHaveLength(3);
});

test('visits that are booked minutes apart are told apart', async () => {
  await visit(0);
  await world.advance(10 * MINUTE_MS);
  await visit(1);
  await world.advance(10 * MINUTE_MS);
  expect(sent()).toEqual([expect.stringContaining('martes 24 de noviembre'), expect.stringContaining('martes 1 de d')]);
});

test('one that is cancelled while the message waits for the carrier is taken out of it, and the others are told', async () => {
  world.carrier.mood = 'too-many-requests';
  await eachVisit();
  await world.advance(MINUTE_MS);
  await visit(2, { status: 'cancelled' });
  world.carrier.mood = 'answers';
  await world.advance(HOUR_MS);
  expect(sent()).toEqual([
    expect.stringContaining('mar 24 nov 10:30; mar 1 dic 10:30.'),
    expect.stringContaining('su cita del martes 8 de diciembre a las 10:30 en Centro ha quedado anulada'),
  ]);
});

async function byWhatsapp(): Promise<void> {
  await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['whatsapp', 'sms'] } });
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id: base.patientId,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: false,
      contactPoints: [
        { channel: 'phone', address: PHONE },
        { channel: 'whatsapp', address: PHONE },
      ],
    }),
  );
}

const CONTENT = (sign: string): string => `HX${sign.repeat(32)}`;
const register = (template: string, contentSid: string) =>
  registerWhatsappTemplate(ctx, { template, language: 'es', contentSid });
const contents = () => world.carrier.messages.map(({ content }) => content?.sid);

test('by WhatsApp it goes with the approved template for several, and one by one where there is only the other', async () => {
  await byWhatsapp();
  await register('booking-confirmation', CONTENT('a'));
  await eachVisit();
  await world.advance(MINUTE_MS);
  expect(contents()).toEqual([CONTENT('a'), CONTENT('a'), CONTENT('a')]);
  await register('correction', CONTENT('b'));
  await register('correction-several', CONTENT('c'));
  await eachVisit((index) => ({ start: plusMs(startOf(index), HOUR_MS) }));
  await world.advance(MINUTE_MS);
  expect(contents().slice(3)).toEqual([CONTENT('c')]);
  expect(world.carrier.messages.at(-1)?.content?.variables).toContain(
    'mar 24 nov 11:30; mar 1 dic 11:30; mar 8 dic 11:30',
  );
});
