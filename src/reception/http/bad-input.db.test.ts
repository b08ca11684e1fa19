import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const CONTACTS = 2_000;

test('a patient with two thousand telephones is found, read and recognised, with the preferred ones', async () => {
  const { ctx } = desk;
  const id = ctx.ids.next<PatientId>();
  const numberOf = (index: number) => `+3461${String(index).padStart(7, '0')}`;
  // Past the front door, which takes fewer: so they stand in clinics that were imported by other means.
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const at = new Date(ctx.clock.now());
    await tx.run(
      `insert into patient (clinic_id, id, given_name, family_name, created_at, updated_at) values ($1, $2, 'Encarnación', 'Milteléfonos', $3, $3)`,
      [ctx.clinicId, id, at],
    );
    await tx.run(
      `insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms, rank)
       select $1, gen_random_uuid(), $2, 'phone', '+3461' || lpad(n::text, 7, '0'), true, n + 1 from generate_series(0, $3::int - 1) n`,
      [ctx.clinicId, id, CONTACTS],
    );
  });
  const found = await receptionist.get('/patients?q=miltel').expect(200);
  expect(found.body.patients).toMatchObject([{ id, contactCount: CONTACTS }]);
  expect(found.body.patients[0].contacts).toHaveLength(20);
  expect(found.body.patients[0].contacts[0].address).toBe(numberOf(0));
  expect((await receptionist.get(`/patients/${id}`).expect(200)).body.patient.contactCount).toBe(CONTACTS);
  const last = encodeURIComponent(numberOf(CONTACTS - 1));
  expect((await receptionist.get(`/pop?number=${last}`).expect(200)).body.people[0].patient.id).toBe(id);
});

test('of two who move the same visit at once one does, and the other is told that it has changed', async () => {
  const { body } = await receptionist.get(`/openings?service=${desk.service}&limit=60`).expect(200);
  // Not the first ones: those begin while the test runs.
  const [one, two, three] = body.openings.slice(40) as readonly { id: string }[];
  const made = await receptionist.post('/appointments', { openingId: one?.id, patientId: desk.patient }).expect(201);
  const move = (openingId: string | undefined) =>
    receptionist.post(`/appointments/${made.body.id}/reschedule`, { openingId, expectedVersion: 1 });
  const answers = await Promise.all([move(two?.id), move(three?.id)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('version-conflict');
});

test('who may not do something is told who may', async () => {
  const clinician = await signInTo(desk, 'clinician');
  const { body } = await clinician.get('/session').expect(200);
  expect(body.may).not.toContain('settings.write');
  expect(body.managers).toEqual(['Marta']);
  expect((await clinician.post('/answering-rules/publish', {}).expect(403)).body.code).toBe('forbidden');
});

describe('what people paste', () => {
  const JUNK = [
    '',
    ' ',
    '\u0000',
    '\u202Egnirts',
    '👩‍👩‍👧‍👦'.repeat(20),
    "'; drop table patient; --",
    '<script>alert(1)</script>',
    '{{constructor.constructor("x")()}}',
    '=HYPERLINK("http://x")',
    '%00%0a',
    'محمد الأحمد',
    '王小明',
    'x'.repeat(5_000),
    '1e309',
    '../../../etc/passwd',
    '\uD800',
  ];

  test.each(JUNK.map((junk) => [JSON.stringify(junk).slice(0, 40), junk] as const))(
    '%s, in any field',
    async (_, junk) => {
      const text = encodeURIComponent(junk.replaceAll(/[\uD800-\uDFFF]/g, ''));
      const answers = [
        await receptionist.get(`/patients?q=${text}`),
        await receptionist.get(`/pop?number=${text}`),
        await receptionist.get(`/openings?service=${desk.service}&from=${text}`),
        await receptionist.post('/patients', { givenName: junk, familyName: junk, birthDate: junk, phone: junk }),
        await receptionist.post('/appointments', { openingId: junk, patientId: junk, reason: junk }),
        await receptionist.post('/session', { email: junk, password: junk }),
        await receptionist.post('/waiting-list', { patientId: desk.patient, service: junk, urgency: junk }),
      ];
      expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
      for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(/at .*\.ts:\d+/);
    },
  );

  test.each(['openings?service=', 'agenda?practitioner='])(
    '%s from a year that the calendar does not reach',
    async (path) => {
      const id = path.startsWith('openings') ? desk.service : '0190f0f0-0000-7000-8000-00000000dead';
      for (const from of ['9999-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
        const answer = await receptionist.get(`/${path}${id}&from=${from}&to=9999-12-31T23:59:59.999Z`);
        expect([answer.status, answer.body.errors[0]]).toMatchObject([
          400,
          { path: 'query.from', message: 'expected an instant before the year 9999' },
        ]);
      }
      const last = await receptionist.get(`/${path}${id}&from=9998-12-31T23:59:59Z&to=9999-01-30T00:00:00Z`);
      expect(last.status).toBe(200);
    },
  );

  test('stands as it was written, in whatever script', async () => {
    for (const [index, name] of ['محمد الأحمد', '王小明', "O'Neill-Ñíguez", '👩‍⚕️'].entries()) {
      const phone = `61234000${index}`;
      const body = { givenName: name, familyName: 'Prueba', birthDate: '1990-01-01', phone };
      expect((await receptionist.post('/patients', body).expect(201)).body.givenName).toBe(name);
    }
  });
});
