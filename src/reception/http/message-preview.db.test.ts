import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
let visit: string;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  staff = await signInTo(desk);
  const { openings } = (await staff.get(`/openings?service=${desk.service}&limit=2`).expect(200)).body;
  const booked = await staff.post('/appointments', { patientId: desk.patient, openingId: openings[1].id }).expect(201);
  visit = booked.body.id;
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const preview = (query: string) => staff.get(`/appointments/${visit}/message-preview?${query}`);

test('the desk reads what a patient would, in their language, before anything is sent', async () => {
  const { body } = await preview('').expect(200);
  expect(body).toMatchObject({ language: 'es', segments: 1, sends: 'send' });
  expect(body.text).toMatch(/Clinica de prueba.*20 de noviembre.*Madrid/);
  expect(body.text).not.toContain('Ruiz');
  const spoken = (await preview('channel=voice&language=ca').expect(200)).body;
  expect(spoken.text).toMatch(/^Li truquem de Clínica de prueba\. És un avís automàtic\./);
  const mail = (await preview('channel=email&template=booking-confirmation').expect(200)).body;
  expect(mail).toMatchObject({
    subject: expect.stringContaining('Clínica de prueba'),
    sends: 'drop',
    reason: 'no-address',
  });
});

test('who agreed to it is shown service and practitioner, as they will read them, and never hears them', async () => {
  await staff.post(`/patients/${desk.patient}/detailed-messages`, { detailed: true }).expect(200);
  expect((await preview('').expect(200)).body.text).toContain('Ruiz');
  expect((await preview('channel=voice').expect(200)).body.text).not.toContain('Ruiz');
  await staff.post(`/patients/${desk.patient}/detailed-messages`, { detailed: false }).expect(200);
  expect((await preview('').expect(200)).body.text).not.toContain('Ruiz');
});

test('how often a patient came and did not is told with all that it is made of', async () => {
  const { ctx, service, practitioner, patient } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into appointment (clinic_id, id, patient_id, service_id, practitioner_id, site_id, schedule_id, start_at, end_at, status,
         attendance, origin, created_at, updated_at)
       select a.clinic_id, gen_random_uuid(), a.patient_id, $2, $3, a.site_id, a.schedule_id, a.start_at - n * interval '1 day',
         a.end_at - n * interval '1 day', case when n <= 5 then 'noshow' else 'fulfilled' end, 'needs-action', 'import', $4, $4
         from appointment a, generate_series(1, 56) n where a.clinic_id = $1`,
      [ctx.clinicId, service, practitioner, new Date(ctx.clock.now())],
    ),
  );
  const { body } = await staff.get(`/patients/${patient}/attendance`).expect(200);
  expect(body).toMatchObject({ visits: 56, missed: 5, clinicVisits: 56, clinicMissed: 5 });
  expect(body.rate).toBeCloseTo(5 / 56);
});

test('there is nothing to read for a channel without words, or a visit that nobody has', async () => {
  expect((await preview('channel=voice&template=correction').expect(422)).body.code).toBe('words-unknown');
  await staff.get('/appointments/0190f0f0-0000-7000-8000-00000000dead/message-preview').expect(404);
});
