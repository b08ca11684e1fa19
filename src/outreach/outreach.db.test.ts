import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import {
  getAppointment,
  importAppointment,
  importPractitioner,
  importService,
  type AppointmentImport,
} from '../agenda/index.ts';
import { importSite } from '../identity/index.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { FAKE_ACCOUNT, post } from '../messaging/test-support/fake-carrier.ts';
import { importPatient } from '../patients/index.ts';
import { required } from '../platform/kernel/assert.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../platform/time/instant.ts';
import { parseZone } from '../platform/time/wall-time.ts';
import { replan } from './commands/replan.ts';
import {
  onAppointmentChanged,
  onChangeRefused,
  onMessageStatus,
  onPatientChanged,
  onWrongPerson,
  sendTouch,
  touchesOf,
} from './index.ts';

const PHONE = '+34600000001';
const TUESDAY = at('2026-11-24T09:30:00Z');
const THURSDAY = at('2026-11-26T15:00:00Z');
const EVENTS = ['booked', 'rescheduled', 'cancelled', 'confirmed', 'declined'];
const SUBSCRIPTIONS = [
  ...EVENTS.map((event) =>
    subscribe<MessagingContext>(`appointment.${event}`, 'outreach.replan', onAppointmentChanged),
  ),
  subscribe<MessagingContext>('patient.changed', 'outreach.replan', onPatientChanged),
  subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus),
  subscribe<MessagingContext>('conversation.needs-person', 'outreach.wrong-person', onWrongPerson),
];
const TRY = { id: 'job', attempt: 1, isLastAttempt: false };

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;
let base: Omit<AppointmentImport, 'start' | 'end'>;
let appointmentId: AppointmentId;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => open());
afterEach(() => world.stop());

async function open(options: { readonly now?: Instant; readonly zone?: string } = {}): Promise<void> {
  const { now } = options;
  world = await createMessagingWorld(database.db, {
    jobs: [sendTouch],
    subscriptions: SUBSCRIPTIONS,
    ...(now === undefined ? {} : { now }),
  });
  ctx = world.ctx;
  const [siteId, serviceId] = [ctx.ids.next<SiteId>(), ctx.ids.next<ServiceId>()];
  const [practitionerId, patientId] = [ctx.ids.next<PractitionerId>(), ctx.ids.next<PatientId>()];
  appointmentId = ctx.ids.next<AppointmentId>();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const zone = required(parseZone(options.zone ?? 'Europe/Madrid'), 'zone');
    await importSite(tx, ctx, { id: siteId, name: 'Centro', zone, openingHours: [], active: true });
    await importService(tx, ctx, {
      id: serviceId,
      name: 'Dermatología',
      names: {},
      durationMinutes: 20,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      gridMinutes: 20,
      minLeadMinutes: 0,
      maxAheadDays: 400,
      bookableByPatients: true,
      active: true,
    });
    await importPractitioner(tx, ctx, { id: practitionerId, name: 'Dra. Ruiz', active: true });
  });
  base = { id: appointmentId, patientId, serviceId, practitionerId, siteId, status: 'booked' };
  await patient({});
}

function patient(change: { readonly deceased?: boolean; readonly phone?: string | null }): Promise<unknown> {
  const phone = change.phone === undefined ? PHONE : change.phone;
  return ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id: base.patientId,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: change.deceased ?? false,
      contactPoints: phone === null ? [] : [{ channel: 'phone', address: phone }],
    }),
  );
}

/** The appointment as somebody made it, and everything that follows at once. */
async function visit(start: Instant, change: Partial<AppointmentImport> = {}): Promise<void> {
  const input = { ...base, cause: 'phone', ...change, start, end: plusMs(start, 20 * MINUTE_MS) };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importAppointment(tx, ctx, input));
  await world.advance(0);
}

const sent = (): readonly string[] => world.carrier.messages.map(({ body }) => body);
const runTo = (iso: string): Promise<void> => world.advance(at(iso) - ctx.clock.now());

async function touches(): Promise<readonly string[]> {
  const found = await touchesOf(ctx, appointmentId);
  return found.map(({ step, state, reason }) => [step, state, reason].filter(Boolean).join(' '));
}

const CONFIRMATION =
  'Clinica de prueba: su cita es el martes 24 de noviembre a las 10:30 en Centro. Para cambiarla o anularla, responda a este mensaje.';
const REMINDER =
  'Clinica de prueba: le recordamos su cita del martes 24 de noviembre a las 10:30 en Centro. Responda 1 o SI para confirmar, 2 o NO si no puede venir.';

describe('a booked visit', () => {
  test('is confirmed at once and reminded at ten on the day before', async () => {
    await visit(TUESDAY);
    expect(sent()).toEqual([CONFIRMATION]);
    await runTo('2026-11-23T08:59:00Z');
    expect(sent()).toHaveLength(1);
    await runTo('2026-11-23T09:00:00Z');
    expect(sent()).toEqual([CONFIRMATION, REMINDER]);
    await world.advance(5 * DAY_MS);
    expect(sent()).toHaveLength(2);
    expect(await touches()).toEqual(['booking-confirmation sent', 'reminder-1d sent']);
  });

  test('is reminded once, however often and at once its plan is made and its touch is run', async () => {
    await visit(TUESDAY);
    await Promise.all(Array.from({ length: 8 }, () => replan(ctx, appointmentId)));
    expect(await touches()).toEqual(['booking-confirmation sent', 'reminder-1d planned']);
    const reminder = required((await touchesOf(ctx, appointmentId)).at(-1), 'reminder');
    ctx.clock.moveTo(reminder.dueAt);
    await Promise.all(Array.from({ length: 8 }, () => sendTouch.run(ctx, { touchId: reminder.id }, TRY)));
    await world.advance(DAY_MS);
    expect(sent()).toEqual([CONFIRMATION, REMINDER]);
  });

  test('that was imported is only reminded', async () => {
    await visit(TUESDAY, { cause: 'import' });
    await runTo('2026-11-25T09:00:00Z');
    expect(sent()).toEqual([REMINDER]);
  });

  test('answered with "1", the reminder confirms the appointment', async () => {
    await visit(TUESDAY);
    await runTo('2026-11-23T09:00:00Z');
    const { publicUrl } = world;
    const params = { MessageSid: `SM${'a'.repeat(32)}`, From: PHONE, To: '+34910000001', Body: '1', NumMedia: '0' };
    await post(`${publicUrl}/twilio/messages`, { ...params, AccountSid: FAKE_ACCOUNT });
    await world.advance(0);
    expect(await getAppointment(ctx, appointmentId)).toMatchObject({ attendance: 'accepted' });
    expect(sent()).toHaveLength(3);
  });

  async function reply(text: string): Promise<void> {
    const params = { MessageSid: `SM${'b'.repeat(32)}`, From: PHONE, To: '+34910000001', Body: text, NumMedia: '0' };
    await post(`${world.publicUrl}/twilio/messages`, { ...params, AccountSid: FAKE_ACCOUNT });
    await world.advance(0);
  }

  test('who answers on the day that they come late is heard, and the visit stays as it is', async () => {
    await visit(TUESDAY);
    await runTo('2026-11-24T09:00:00Z');
    await reply('Llego 15 minutos tarde');
    expect(sent().at(-1)).toBe('Gracias por avisar. La clínica ya lo sabe.');
    const requests = await ctx.db.query(
      ctx.clinicId,
      'select kind, appointment_id, patient_id from conversation_request where clinic_id = $1',
      [ctx.clinicId],
    );
    expect(requests).toEqual([{ kind: 'late', appointment_id: appointmentId, patient_id: base.patientId }]);
    expect(await getAppointment(ctx, appointmentId)).toMatchObject({ status: 'booked', attendance: 'needs-action' });
  });

  test('who is not the patient and answers no reminder: nothing more at that number, and what was sent there opens nothing', async () => {
    await visit(TUESDAY);
    const { clinicId } = ctx;
    await ctx.db.inClinic(clinicId, (tx) =>
      tx.run(
        `insert into visit_link (clinic_id, appointment_id, patient_id, token_hash, created_at) values ($1, $2, $3, 'x', $4)`,
        [clinicId, appointmentId, base.patientId, new Date(ctx.clock.now())],
      ),
    );
    await onWrongPerson(ctx, { payload: { reason: 'wrong-person', patientId: null, phone: PHONE } });
    const open = 'select 1 from visit_link where clinic_id = $1 and revoked_at is null';
    expect(await ctx.db.query(clinicId, open, [clinicId])).toEqual([]);
    await visit(THURSDAY, { cause: 'desk' });
    await world.advance(5 * DAY_MS);
    expect(sent()).toEqual([CONFIRMATION]);
  });

  test('who is not the patient is told nothing more, and hears nothing more at that number', async () => {
    await visit(TUESDAY);
    await runTo('2026-11-23T09:00:00Z');
    await reply('Se equivoca, no soy yo');
    expect(sent().at(-1)).toContain('Disculpe la molestia');
    await visit(THURSDAY, { cause: 'desk' });
    await world.advance(5 * DAY_MS);
    expect(sent()).toHaveLength(3);
    expect(await getAppointment(ctx, appointmentId)).toMatchObject({ status: 'booked' });
  });
});

describe('a visit that changes', () => {
  test('moved before anything was told: only the new time is ever named', async () => {
    await visit(TUESDAY, { cause: 'import' });
    await visit(THURSDAY, { cause: 'ehr' });
    await runTo('2026-11-25T09:00:00Z');
    expect(sent()).toEqual([expect.stringContaining('jueves 26 de noviembre a las 16:00')]);
    expect(await touches()).toEqual(['reminder-1d dropped moved', 'reminder-1d sent']);
  });

  test('moved after its old time was told: the patient hears of the new one, and the old reminder is dead', async () => {
    await visit(TUESDAY);
    await visit(THURSDAY, { cause: 'desk' });
    // So long may the desk take it back.
    expect(sent()).toHaveLength(1);
    await world.advance(30_000);
    expect(sent().at(-1)).toBe(
      'Clinica de prueba: su cita pasa al jueves 26 de noviembre a las 16:00 en Centro. Responda 1 o SI para confirmar, 2 o NO si no puede venir.',
    );
    await runTo('2026-11-27T09:00:00Z');
    expect(sent()).toHaveLength(3);
    expect(sent().at(-1)).toContain('le recordamos su cita del jueves 26');
    expect(sent().filter((body) => body.includes('martes'))).toEqual([CONFIRMATION]);
  });

  test.each(['web', 'phone'])('moved by the patient by %s: told once, to keep, and asked nothing', async (cause) => {
    await visit(TUESDAY);
    await visit(THURSDAY, { cause });
    expect(sent().slice(1)).toEqual([
      'Clinica de prueba: ha cambiado su cita al jueves 26 de noviembre a las 16:00 en Centro. Para volver a cambiarla o anularla, responda a este mensaje.',
    ]);
    const [talk] = await ctx.db.query<{ count: number }>(
      ctx.clinicId,
      'select count(*)::int as count from conversation where clinic_id = $1',
      [ctx.clinicId],
    );
    expect(talk?.count).toBe(0);
    await runTo('2026-11-27T09:00:00Z');
    expect(sent().slice(2)).toEqual([expect.stringContaining('le recordamos su cita del jueves 26')]);
  });

  test('moved by the patient and then by the desk: the second move is corrected, and asks', async () => {
    await visit(TUESDAY);
    await visit(THURSDAY, { cause: 'web' });
    await visit(plusMs(THURSDAY, DAY_MS), { cause: 'desk' });
    await world.advance(30_000);
    expect(sent()).toHaveLength(3);
    expect(sent().at(-1)).toMatch(/su cita pasa al viernes 27 .* Responda 1 o SI/);
  });

  test('moved by the patient, who cannot be written to: nobody has to call, they know', async () => {
    await visit(TUESDAY);
    await patient({ phone: null });
    await visit(THURSDAY, { cause: 'web' });
    expect(await touches()).toContain('correction dropped no-address');
    const told = `select 1 from outbox_event where clinic_id = $1 and type = 'touch.dropped'`;
    expect(await ctx.db.query(ctx.clinicId, told, [ctx.clinicId])).toEqual([]);
  });

  test('moved by the patient in the message thread: no second message about it', async () => {
    await visit(TUESDAY);
    await visit(THURSDAY, { cause: 'message' });
    expect(sent()).toEqual([CONFIRMATION]);
    expect(await touches()).toContain('correction dropped told-in-conversation');
    await runTo('2026-11-27T09:00:00Z');
    expect(sent()).toHaveLength(2);
  });

  test('cancelled at the desk by a slip and taken back at once: the patient hears nothing, and is reminded', async () => {
    await visit(TUESDAY);
    await visit(TUESDAY, { cause: 'desk', status: 'cancelled' });
    await world.advance(29_000);
    await visit(TUESDAY, { cause: 'desk' });
    await runTo('2026-11-25T09:00:00Z');
    expect(sent()).toEqual([CONFIRMATION, REMINDER]);
  });

  test('whose cancellation is being taken back: nothing is said until the clinic’s own system has answered', async () => {
    await visit(TUESDAY);
    await visit(TUESDAY, { cause: 'desk', status: 'cancelled' });
    const holdId = ctx.ids.next();
    const keep = (sql: string, params: readonly (string | Date | object)[]) =>
      ctx.db.inClinic(ctx.clinicId, (tx) => tx.run(sql, [ctx.clinicId, holdId, ...params]));
    await keep(
      `insert into occupancy (clinic_id, id, resource_id, during, kind, conversation_key, expires_at, hold)
       values ($1, $2, $3, tstzrange($4, $5), 'hold', $6, $7, '{}')`,
      [
        base.practitionerId,
        new Date(TUESDAY),
        new Date(plusMs(TUESDAY, 20 * MINUTE_MS)),
        `appointment ${appointmentId}`,
        new Date(plusMs(ctx.clock.now(), DAY_MS)),
      ],
    );
    await world.advance(5 * MINUTE_MS);
    expect(sent()).toEqual([CONFIRMATION]);
    // It said no: the visit stays cancelled, and the patient hears of it.
    await keep('delete from occupancy where clinic_id = $1 and id = $2', []);
    await world.advance(MINUTE_MS);
    expect(sent()).toEqual([CONFIRMATION, expect.stringContaining('ha quedado anulada')]);
  });

  test('cancelled at the desk: called off, and not reminded', async () => {
    await visit(TUESDAY);
    await visit(TUESDAY, { cause: 'desk', status: 'cancelled' });
    await runTo('2026-11-25T09:00:00Z');
    expect(sent()).toEqual([CONFIRMATION, expect.stringContaining('ha quedado anulada')]);
    expect(await touches()).toEqual([
      'booking-confirmation sent',
      'reminder-1d dropped cancelled',
      'cancellation sent',
    ]);
  });

  test('asked for, and booked by the clinic’s own system later: the patient hears of it once it is sure', async () => {
    await visit(TUESDAY, { cause: 'message', status: 'pending' });
    expect(sent()).toEqual([]);
    await visit(TUESDAY, { cause: 'ehr' });
    expect(sent()).toEqual([CONFIRMATION]);
  });

  test('asked for, and refused by the clinic’s own system later: the patient hears that, and what to do', async () => {
    await visit(TUESDAY, { cause: 'phone', status: 'pending' });
    await visit(TUESDAY, { cause: 'ehr', status: 'cancelled', cancelReason: 'not-possible' });
    expect(sent()).toEqual([expect.stringMatching(/no se ha podido dar\. Si desea otra, responda a este mensaje\.$/)]);
  });

  test('to be moved, and refused by the clinic’s own system later: the patient hears once that it stays', async () => {
    await visit(TUESDAY);
    const payload = { writeId: '0190f0f0-0000-7000-8000-0000000000e1', appointmentId, kind: 'reschedule' };
    await onChangeRefused(ctx, { payload });
    await onChangeRefused(ctx, { payload });
    // A later plan leaves it where it is.
    await replan(ctx, appointmentId);
    await world.advance(MINUTE_MS);
    const [, told, ...others] = sent();
    expect(told).toContain('su cambio no ha sido posible. Su cita sigue el martes 24 de noviembre a las 10:30');
    expect(others).toEqual([]);
    await runTo('2026-11-23T10:00:00Z');
    expect(sent().at(-1)).toContain('le recordamos');
  });

  test('refused at night: told in the morning; a visit that is cancelled by then: not at all', async () => {
    await visit(TUESDAY);
    await runTo('2026-11-20T22:00:00Z');
    const before = sent().length;
    const payload = { writeId: '0190f0f0-0000-7000-8000-0000000000e2', appointmentId, kind: 'cancel' };
    await onChangeRefused(ctx, { payload });
    await world.advance(HOUR_MS);
    expect(sent()).toHaveLength(before);
    await visit(TUESDAY, { status: 'cancelled' });
    await runTo('2026-11-21T12:00:00Z');
    expect(sent().filter((body) => body.includes('cambio'))).toEqual([]);
  });

  test('moved in the database without our hearing of it: the reminder is dropped at the moment of sending', async () => {
    await visit(TUESDAY, { cause: 'import' });
    const input = { ...base, cause: 'ehr', start: THURSDAY, end: plusMs(THURSDAY, 20 * MINUTE_MS) };
    const reminder = required((await touchesOf(ctx, appointmentId))[0], 'reminder');
    await ctx.db.inClinic(ctx.clinicId, (tx) => importAppointment(tx, ctx, input));
    ctx.clock.moveTo(reminder.dueAt);
    await sendTouch.run(ctx, { touchId: reminder.id }, TRY);
    expect(await touches()).toEqual(['reminder-1d dropped moved']);
    expect(sent()).toEqual([]);
  });

  test('moved while the carrier was down: the waiting message is taken back', async () => {
    world.carrier.mood = 'too-many-requests';
    await visit(TUESDAY);
    await visit(THURSDAY, { cause: 'desk' });
    world.carrier.mood = 'answers';
    await world.advance(HOUR_MS);
    expect(sent().filter((body) => body.includes('martes'))).toEqual([]);
    expect(sent()).toEqual([expect.stringContaining('jueves 26 de noviembre')]);
  });

  test('a late event about an older state changes nothing', async () => {
    await visit(TUESDAY);
    const before = await touches();
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run('update touch set appointment_version = 99 where clinic_id = $1', [ctx.clinicId]),
    );
    await visit(THURSDAY, { cause: 'desk' });
    expect(await touches()).toEqual(before);
  });
});

describe('what stops a reminder', () => {
  async function droppedBecause(reason: string): Promise<void> {
    await runTo('2026-11-25T09:00:00Z');
    expect(sent()).toEqual([]);
    expect(await touches()).toEqual([`reminder-1d dropped ${reason}`]);
  }

  test('the patient died', async () => {
    await visit(TUESDAY, { cause: 'import' });
    await patient({ deceased: true });
    await droppedBecause('patient-deceased');
  });

  test('there is no number any more: the desk is told', async () => {
    await visit(TUESDAY, { cause: 'import' });
    await patient({ phone: null });
    await droppedBecause('no-address');
    const events = await ctx.db.query(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'touch.dropped'`,
      [ctx.clinicId],
    );
    expect(events).toEqual([
      { payload: expect.objectContaining({ reason: 'no-address', appointmentId, step: 'reminder-1d' }) },
    ]);
  });

  test('it is a landline', async () => {
    await visit(TUESDAY, { cause: 'import' });
    await patient({ phone: '+34910111222' });
    await droppedBecause('landline');
  });

  test('the carrier refuses the number: the desk is told', async () => {
    await visit(TUESDAY, { cause: 'import' });
    world.carrier.mood = { refuses: 21211 };
    await droppedBecause('invalid-number');
  });
});

describe('quiet hours', () => {
  test('a worker that was down until the night sends in the morning', async () => {
    await visit(THURSDAY, { cause: 'import' });
    const reminder = required((await touchesOf(ctx, appointmentId))[0], 'reminder');
    ctx.clock.moveTo(at('2026-11-25T21:30:00Z'));
    await sendTouch.run(ctx, { touchId: reminder.id }, TRY);
    const [put] = await touchesOf(ctx, appointmentId);
    expect(put).toMatchObject({ state: 'planned', reason: 'quiet-hours', dueAt: at('2026-11-26T08:00:00Z') });
    await runTo('2026-11-26T07:59:00Z');
    expect(sent()).toEqual([]);
    await runTo('2026-11-26T08:00:00Z');
    expect(sent()).toHaveLength(1);
  });

  test('who books by phone at night has the confirmation at once', async () => {
    await runTo('2026-11-20T22:30:00Z');
    await visit(TUESDAY);
    expect(sent()).toEqual([CONFIRMATION]);
  });

  test('what the desk books at night is confirmed in the morning', async () => {
    await runTo('2026-11-20T22:30:00Z');
    await visit(TUESDAY, { cause: 'desk' });
    expect(sent()).toEqual([]);
    await runTo('2026-11-21T08:00:00Z');
    expect(sent()).toEqual([CONFIRMATION]);
  });
});

describe('the clock moved over the change of the hour', () => {
  test.each([
    ['Europe/Madrid', '2027-03-26T09:00:00Z', '2027-03-29T09:00:00Z', '2027-03-28T08:00:00Z', '11:00'],
    ['Atlantic/Canary', '2027-03-26T09:00:00Z', '2027-03-29T09:00:00Z', '2027-03-28T09:00:00Z', '10:00'],
    ['Europe/Madrid', '2027-10-29T09:00:00Z', '2027-11-01T09:00:00Z', '2027-10-31T09:00:00Z', '10:00'],
    ['Atlantic/Canary', '2027-10-29T09:00:00Z', '2027-11-01T09:00:00Z', '2027-10-31T10:00:00Z', '09:00'],
  ])(
    '%s, from %s: the reminder leaves at ten by the wall clock and names the right time',
    async (zone, now, start, due, time) => {
      await world.stop();
      await open({ now: at(now), zone });
      await visit(at(start), { cause: 'import' });
      await world.advance(at(due) - ctx.clock.now() - 1);
      expect(sent()).toEqual([]);
      await world.advance(1);
      expect(sent()).toEqual([expect.stringContaining(`a las ${time} en Centro`)]);
    },
  );
});
