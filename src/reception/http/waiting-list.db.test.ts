import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { registerPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';

const BORN = required(parseLocalDate('1970-01-01'), 'birth date');

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  staff = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function person(givenName: string, phone: string): Promise<string> {
  const made = await registerPatient(desk.ctx, { givenName, familyName: 'Prueba', birthDate: BORN, phone });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}

const idsOf = ({ body }: { readonly body: { readonly entries: readonly { readonly id: string }[] } }) =>
  body.entries.map(({ id }) => id);

test('the desk puts people on the list, sees them in their turn, and takes them off', async () => {
  const { service, practitioner, site } = desk;
  const [ana, luis] = [await person('Ana', '612000001'), await person('Luis', '612000002')];
  const first = (await staff.post('/waiting-list', { patientId: ana, service }).expect(201)).body.id;
  const pressing = { patientId: luis, service, practitioner, site, urgency: 2, weekdays: [1, 3], partOfDay: 'morning' };
  const second = (await staff.post('/waiting-list', { ...pressing, latest: '2026-12-24T10:00:00Z' }).expect(201)).body
    .id;
  const list = await staff.get('/waiting-list').expect(200);
  expect(idsOf(list)).toEqual([second, first]);
  expect(list.body.entries[0]).toMatchObject({
    patient: { id: luis, name: 'Luis Prueba' },
    service: { id: service, name: 'Consulta' },
    practitioner: { name: 'Dra. Ruiz' },
    site: { name: 'Madrid' },
    weekdays: [1, 3],
    partOfDay: 'morning',
    latest: '2026-12-24T10:00:00.000Z',
    noticeMinutes: 1440,
    asked: false,
    offers: 0,
  });
  const page = await staff.get('/waiting-list?limit=1').expect(200);
  expect(page.body.nextCursor).toBe(second);
  expect(idsOf(await staff.get(`/waiting-list?limit=1&cursor=${second}`))).toEqual([first]);
  expect(idsOf(await staff.get(`/waiting-list?patient=${ana}`))).toEqual([first]);

  await staff.post('/waiting-list', { patientId: ana, service }).expect(409);
  await staff.delete(`/waiting-list/${first}`).expect(204);
  await staff.delete(`/waiting-list/${first}`).expect(204);
  expect(idsOf(await staff.get('/waiting-list'))).toEqual([second]);
  expect(idsOf(await staff.get('/waiting-list?state=withdrawn'))).toEqual([first]);
  await staff.post('/waiting-list', { patientId: ana, service }).expect(201);
});

test('the list shows the visit that would be left, and refuses one that is somebody else’s', async () => {
  const { service } = desk;
  const [ana, luis] = [await person('Berta', '612000003'), await person('Marc', '612000004')];
  const { openings } = (await staff.get(`/openings?service=${service}&limit=2`).expect(200)).body;
  const booked = await staff.post('/appointments', { patientId: ana, openingId: openings[1].id }).expect(201);
  const visit = { appointmentId: booked.body.id, service };
  const { body } = await staff.post('/waiting-list', { patientId: luis, ...visit }).expect(404);
  expect(body.code).toBe('appointment-unknown');
  await staff.post('/waiting-list', { patientId: ana, ...visit }).expect(201);
  const list = await staff.get(`/waiting-list?patient=${ana}`).expect(200);
  expect(list.body.entries[0].appointment).toEqual({ id: booked.body.id, start: openings[1].start });
});

test('what cannot be waited for is refused', async () => {
  const { service, patient } = desk;
  const nobody = '0190f0f0-0000-7000-8000-00000000dead';
  const asked = { patientId: patient, service };
  const codeOf = async (body: object) => (await staff.post('/waiting-list', body)).body.code;
  expect(await codeOf({ ...asked, patientId: nobody })).toBe('patient-unknown');
  expect(await codeOf({ ...asked, service: nobody })).toBe('service-unknown');
  expect(await codeOf({ ...asked, practitioner: nobody })).toBe('practitioner-unknown');
  expect(await codeOf({ ...asked, site: nobody })).toBe('place-unknown');
  const late = { earliest: '2026-12-24T10:00:00Z', latest: '2026-12-24T10:00:00Z' };
  expect(await codeOf({ ...asked, ...late })).toBe('time-invalid');
  await staff.delete(`/waiting-list/${nobody}`).expect(404);
  expect((await staff.get(`/waiting-list/${nobody}/offers`).expect(200)).body).toEqual({ offers: [] });
  const clinician = await signInTo(desk, 'clinician');
  await clinician.get('/waiting-list/offers').expect(200);
  await clinician.post('/waiting-list', asked).expect(403);
});
