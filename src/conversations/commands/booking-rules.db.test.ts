import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { saveBookingRules, type BookingRules } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { eventsOf, spoken, talk } from '../test-support/talk.ts';

let database: TestDatabase;
let lines = 0;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(rules: BookingRules): Promise<SmallClinic> {
  lines += 1;
  const clinic = await createSmallClinic(database.db, { number: `+3491000${String(lines).padStart(4, '0')}` });
  await saveBookingRules(clinic.ctx, required(clinic.services[0], 'a service'), rules);
  return clinic;
}

async function anaCalls(clinic: SmallClinic) {
  const call = talk(clinic, '+34600111001');
  await call.say({ kind: 'start' });
  await call.keys('1');
  return { call, offer: await call.keys('14051972') };
}

test('a caller for whom nothing is free is counted, once for the call, with who they are', async () => {
  const clinic = await clinicWith({ maxPerDay: 0 });
  const patientId = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111001' });
  const { call, offer } = await anaCalls(clinic);
  expect(spoken(offer)).toContain('ahora mismo no hay horas libres');
  await call.keys('2');
  const events = await eventsOf(clinic, 'demand.unmet');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ payload: { serviceId: clinic.services[0], patientId, cause: 'phone' } });
});

test('who has as many visits to come as one may have is led to a person, and hears nothing of them', async () => {
  const clinic = await clinicWith({ maxActivePerPatient: 1 });
  await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111001' });
  const first = await anaCalls(clinic);
  await first.call.keys('1');
  expect(spoken(await first.call.keys('1'))).toContain('queda reservada');
  const second = await anaCalls(clinic);
  await second.call.keys('2');
  const refused = await second.call.keys('1');
  expect(spoken(refused)).toContain('Otra cita de este servicio se la tiene que dar una persona de la clínica.');
  expect(refused.person).toMatchObject({ reason: 'patient-limit' });
});
