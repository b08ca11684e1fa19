import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { getAppointment } from '../../agenda/index.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { triageByExamples } from '../../triage/index.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  await triageByExamples(desk.ctx);
  staff = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function assessed(text: string, patientId?: string): Promise<{ id: string; level: number; deadline: string }> {
  const about = patientId === undefined ? {} : { patientId };
  const { body } = await staff.post('/triage/assessments', { language: 'es', text, patient: {}, ...about }).expect(200);
  return body;
}

/** A free opening, so many days after now. */
async function openingAfter(days: number): Promise<string> {
  const from = plusMs(desk.ctx.clock.now(), days * DAY_MS);
  const query = new URLSearchParams({ service: desk.service, from: toIso(from), to: toIso(plusMs(from, 5 * DAY_MS)) });
  const { body } = await staff.get(`/openings?${query.toString()}`).expect(200);
  return body.openings[0].id;
}

describe('a visit that is booked for a triage assessment', () => {
  test('keeps the assessment and its priority, and cannot be booked or moved past the deadline', async () => {
    const { id: triageId, level, deadline } = await assessed('me duele la garganta', desk.patient);
    expect(level).toBe(4);
    const late = await openingAfter(10);
    const refused = await staff
      .post('/appointments', { openingId: late, patientId: desk.patient, triageId })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'after-deadline', startBy: deadline });
    const openingId = await openingAfter(0.1);
    const booked = await staff.post('/appointments', { openingId, patientId: desk.patient, triageId }).expect(201);
    expect(booked.body).toMatchObject({ startBy: deadline });
    expect(await getAppointment(desk.ctx, booked.body.id as AppointmentId)).toMatchObject({
      urgency: { assessmentId: triageId, priority: 5 },
    });
    const moved = await staff
      .post(`/appointments/${String(booked.body.id)}/reschedule`, { openingId: late })
      .expect(422);
    expect(moved.body.code).toBe('after-deadline');
    expect(await getAppointment(desk.ctx, booked.body.id as AppointmentId)).toMatchObject({ version: 1 });
    const sooner = await openingAfter(0.1);
    await staff.post(`/appointments/${String(booked.body.id)}/reschedule`, { openingId: sooner }).expect(200);
  });

  test('is not booked at all where a clinician must take over, not even by a manager, and nobody is registered', async () => {
    const { id: triageId, level } = await assessed('dolor en el pecho y sudor frío');
    expect(level).toBe(1);
    const manager = await signInTo(desk, 'manager');
    const openingId = await openingAfter(0.1);
    const newPatient = { givenName: 'Berta', familyName: 'Nadal Puig', birthDate: '1970-01-02', phone: '655112255' };
    for (const who of [staff, manager]) {
      const { body } = await who.post('/appointments', { openingId, newPatient, triageId, overbook: who === manager });
      expect(body).toMatchObject({ status: 422, code: 'triage-needs-person', level: 1, needsPerson: true });
    }
    const { body } = await staff.get('/patients?q=Nadal').expect(200);
    expect(body.patients).toEqual([]);
  });

  test('must be of the patient who was assessed, and of an assessment that exists', async () => {
    const { body: other } = await staff
      .post('/patients', { givenName: 'Iker', familyName: 'Sanz', birthDate: '1970-01-02', phone: '655112244' })
      .expect(201);
    const { id: triageId } = await assessed('quiero una revisión', desk.patient);
    const openingId = await openingAfter(1);
    const ofAnother = await staff.post('/appointments', { openingId, patientId: other.id, triageId }).expect(422);
    expect(ofAnother.body.code).toBe('triage-of-another');
    const none = '0190f0f0-0000-7000-8000-000000000001';
    const unknown = await staff.post('/appointments', { openingId, patientId: other.id, triageId: none }).expect(422);
    expect(unknown.body.code).toBe('assessment-unknown');
    const nobody = { language: 'es', text: 'tengo fiebre', patientId: none };
    expect((await staff.post('/triage/assessments', nobody).expect(422)).body.code).toBe('triage-patient-unknown');
  });
});
