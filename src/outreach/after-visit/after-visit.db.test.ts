import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { changeAppointmentStatus, type Appointment } from '../../agenda/index.ts';
import { subscribe } from '../../jobs/index.ts';
import { LINE, type MessagingContext } from '../../messaging/test-support/messaging-world.ts';
import { openThread } from '../../conversations/index.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { afterVisitSchema, onFeedback, onVisitOver, saveAfterVisit } from '../index.ts';
import { triageByExamples } from '../../triage/index.ts';
import { createOfferWorld, type OfferWorld } from '../test-support/offer-world.ts';

let database: TestDatabase;
let w: OfferWorld;
let patient: { readonly id: PatientId; readonly phone: string };
let visit: Appointment;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => w.world.stop());
beforeEach(async () => {
  w = await createOfferWorld(database.db, {
    subscriptions: [
      subscribe<MessagingContext>('appointment.status-changed', 'after', onVisitOver),
      subscribe<MessagingContext>('conversation.feedback', 'after', onFeedback),
    ],
  });
  patient = await w.person();
  visit = await w.book(patient.id, await w.free(plusMs(w.ctx.clock.now(), DAY_MS)));
  await w.world.advance(visit.end - w.ctx.clock.now() + MINUTE_MS);
});

const switchOn = (settings: Parameters<typeof afterVisitSchema.parse>[0]) =>
  saveAfterVisit(w.ctx, afterVisitSchema.parse(settings));

async function ends(status: 'noshow' | 'fulfilled'): Promise<void> {
  if (status === 'fulfilled') {
    const came = await changeAppointmentStatus(w.ctx, { appointmentId: visit.id, status: 'arrived', cause: 'desk' });
    if (!came.ok) throw new Error(came.error.code);
  }
  const done = await changeAppointmentStatus(w.ctx, { appointmentId: visit.id, status, cause: 'desk' });
  if (!done.ok) throw new Error(done.error.code);
  await w.world.advance(0);
}

const texts = (): readonly string[] => w.textsTo(patient.phone);

async function answers() {
  return w.ctx.db.query<{ kind: string; score: number | null; feeling: string | null }>(
    w.ctx.clinicId,
    `select kind, score, feeling from visit_feedback where clinic_id = $1 and state = 'answered'`,
    [w.ctx.clinicId],
  );
}

async function persons(): Promise<readonly { reason: string; urgent: boolean }[]> {
  const rows = await w.ctx.db.querySystem<{ payload: { reason: string; urgent: boolean } }>(
    `select payload from outbox_event where type = 'conversation.needs-person' order by id`,
  );
  return rows.map(({ payload }) => payload);
}

test('nothing is asked until the clinic wants it', async () => {
  await ends('noshow');
  await w.world.advance(3 * DAY_MS);
  expect(texts()).toEqual([]);
});

test('who did not come hears a kind word, with a way to book again; not who has booked since', async () => {
  await switchOn({ noShow: true });
  await ends('noshow');
  expect(texts()).toEqual([]);
  await w.world.advance(2 * HOUR_MS);
  expect(texts()).toHaveLength(1);
  expect(texts()[0]).toContain('CITA');
});

test('who has booked again by then is not written to', async () => {
  await switchOn({ noShow: true });
  await ends('noshow');
  await w.book(patient.id, await w.free(plusMs(w.ctx.clock.now(), DAY_MS)));
  await w.world.advance(3 * HOUR_MS);
  expect(texts()).toEqual([]);
});

/** A reminder of the visit went out by SMS. */
function remind(appointmentId: AppointmentId): Promise<unknown> {
  const { ctx } = w;
  const thread = { topic: 'reminder', channel: 'sms', channelKey: `${LINE}|${patient.phone}`, language: 'es' } as const;
  return ctx.db.inClinic(ctx.clinicId, (tx) =>
    openThread(tx, ctx, { ...thread, remote: patient.phone, local: LINE, patientId: patient.id, appointmentId }),
  );
}

test('a reminder that nobody answered is answered by the visit: what comes after it is sent', async () => {
  await switchOn({ satisfaction: true, instructions: [{ texts: { es: 'Descanse hoy y beba agua.' } }] });
  await remind(visit.id);
  await ends('fulfilled');
  expect(texts()).toEqual(['Descanse hoy y beba agua.']);
  await w.world.advance(3 * HOUR_MS);
  expect(texts()[1]).toMatch(/0 al 10/);
});

test('a reminder of a visit to come is waited for: "sí" must know what it answers', async () => {
  await switchOn({ satisfaction: true });
  const next = await w.book(patient.id, await w.free(plusMs(w.ctx.clock.now(), 2 * DAY_MS)));
  await remind(next.id);
  await ends('fulfilled');
  await w.world.advance(5 * HOUR_MS);
  expect(texts()).toEqual([]);
});

test('one question after the visit is waited for no longer than a day', async () => {
  await switchOn({ check: true, satisfaction: true });
  await ends('fulfilled');
  await w.world.advance(4 * HOUR_MS);
  expect(texts()).toHaveLength(1);
  await w.world.advance(30 * HOUR_MS);
  expect(texts()).toHaveLength(2);
  expect(texts()[1]).toMatch(/encuentra/);
});

test('who is worse the day after is a person’s matter, at once', async () => {
  await switchOn({ check: true });
  await ends('fulfilled');
  await w.world.advance(26 * HOUR_MS);
  expect(texts()[0]).toMatch(/encuentra/);
  await w.reply(patient.phone, 'peor, no puedo dormir');
  await w.world.advance(0);
  expect(texts().at(-1)).toMatch(/112/);
  expect(await persons()).toMatchObject([{ reason: 'feels-worse', urgent: true }]);
  expect(await answers()).toMatchObject([{ kind: 'check', feeling: 'worse' }]);
});

test('who was told what to do at home is asked the morning after all the same, not a day later', async () => {
  await switchOn({ check: true, instructions: [{ texts: { es: 'Descanse hoy y beba agua.' } }] });
  await w.world.advance(7 * HOUR_MS);
  await ends('fulfilled');
  expect(texts()).toEqual(['Descanse hoy y beba agua.']);
  await w.world.advance(20 * HOUR_MS);
  expect(texts()[1]).toMatch(/encuentra/);
});

test('who is worse is asked by triage where it acts: words of alarm call a person, a key asks what is wrong', async () => {
  await triageByExamples(w.ctx);
  await switchOn({ check: true });
  await ends('fulfilled');
  await w.world.advance(26 * HOUR_MS);
  await w.reply(patient.phone, '3');
  await w.world.advance(0);
  expect(texts().at(-1)).toMatch(/Cuénteme qué le pasa/);
  expect(await persons()).toEqual([]);
  expect(await answers()).toMatchObject([{ kind: 'check', feeling: 'worse' }]);
  await w.reply(patient.phone, 'no puedo respirar');
  await w.world.advance(0);
  expect(await persons()).toMatchObject([{ urgent: true }]);
});

test('who is worse and tells of what is asked about it at once', async () => {
  await triageByExamples(w.ctx);
  await switchOn({ check: true });
  await ends('fulfilled');
  await w.world.advance(26 * HOUR_MS);
  await w.reply(patient.phone, 'peor, me duele mucho la cabeza');
  await w.world.advance(0);
  expect(texts().at(-1)).toMatch(/respirar/);
});

test('who is better is thanked, and nobody is called', async () => {
  await switchOn({ check: true });
  await ends('fulfilled');
  await w.world.advance(26 * HOUR_MS);
  await w.reply(patient.phone, '1');
  await w.world.advance(0);
  expect(await persons()).toEqual([]);
  expect(await answers()).toMatchObject([{ kind: 'check', feeling: 'better' }]);
});

test('an answer that is not understood is a person’s, never "better"', async () => {
  await switchOn({ check: true });
  await ends('fulfilled');
  await w.world.advance(26 * HOUR_MS);
  await w.reply(patient.phone, 'pues mire usted');
  await w.world.advance(0);
  expect(await answers()).toEqual([]);
  expect(await persons()).toHaveLength(1);
});

test('one question from 0 to 10, then words that a person reads; no review without consent', async () => {
  await switchOn({ satisfaction: true, reviewLink: 'https://reviews.example/alameda' });
  await ends('fulfilled');
  await w.world.advance(4 * HOUR_MS);
  await w.reply(patient.phone, '10');
  await w.world.advance(0);
  expect(await answers()).toMatchObject([{ kind: 'satisfaction', score: 10 }]);
  await w.reply(patient.phone, 'La recepcionista fue muy amable conmigo');
  await w.world.advance(3 * DAY_MS);
  const requests = await w.ctx.db.query<{ detail: { words: string } }>(
    w.ctx.clinicId,
    'select detail from conversation_request where clinic_id = $1',
    [w.ctx.clinicId],
  );
  expect(requests.map(({ detail }) => detail.words)).toEqual(['La recepcionista fue muy amable conmigo']);
  expect(texts().some((text) => text.includes('reviews.example'))).toBe(false);
});

test('what to do at home comes in the clinic’s own words', async () => {
  await switchOn({ instructions: [{ texts: { es: 'Beba agua y repose hoy.' } }] });
  await ends('fulfilled');
  expect(texts()).toEqual(['Beba agua y repose hoy.']);
});
