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

test('there is nothing to read for a channel without words, or a visit that nobody has', async () => {
  expect((await preview('channel=voice&template=correction').expect(422)).body.code).toBe('words-unknown');
  await staff.get('/appointments/0190f0f0-0000-7000-8000-00000000dead/message-preview').expect(404);
});
