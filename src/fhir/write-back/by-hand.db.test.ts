import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  appointmentsBetween,
  bookAppointment,
  findOpenings,
  listServices,
  type Appointment,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, SECOND_MS, toIso } from '../../platform/time/instant.ts';
import { connectEhr, type ConnectedEhr } from './test-support/connected-ehr.ts';

const DAY = '2026-11-23';
const SPAN = { from: at(`${DAY}T00:00:00Z`), to: at(`${DAY}T23:00:00Z`) };

let database: TestDatabase;
let ehr: TestEhr;
let clinic: ConnectedEhr;

/** An EHR that is looked at and never written to, as an operator connects it. */
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
  ehr.behave({ kind: 'read-only' });
  await ehr.seed([...smallEhr(DAY), visitOf('pat-17', 'earlier', '2026-11-23T10:00:00Z')]);
  clinic = await connectEhr(database.db, ehr, { pollEveryMs: MINUTE_MS });
}, 60_000);
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

function visitOf(patient: string, id: string, start: string) {
  const end = new Date(Date.parse(start) + 20 * MINUTE_MS).toISOString();
  const participant = [`Patient/${patient}`, 'Practitioner/dr-1'].map((reference) => ({
    actor: { reference },
    status: 'accepted',
  }));
  return { resourceType: 'Appointment' as const, id, status: 'booked', start, end, participant };
}

async function visits(): Promise<readonly Appointment[]> {
  return appointmentsBetween(clinic.ctx, SPAN);
}

async function types(): Promise<readonly string[]> {
  const rows = await clinic.ctx.db.query<{ type: string; payload: { appointmentId?: string } }>(
    clinic.ctx.clinicId,
    'select type, payload from outbox_event where clinic_id = $1 order by id',
    [clinic.ctx.clinicId],
  );
  return rows.map(({ type }) => type);
}

/** In the order of the test: the same visit goes through it. */
test('a visit that is asked for where a person writes it down is that visit once it stands there', async () => {
  const [service] = await listServices(clinic.ctx);
  const [opening] = await findOpenings(clinic.ctx, { serviceId: required(service, 'service').id, ...SPAN, limit: 20 });
  const [known] = await visits();
  const patientId: PatientId = required(known, 'the visit of before').patientId;
  const openingId = required(opening, 'opening').id;
  const asked = await bookAppointment(clinic.caller, { openingId, patientId, cause: 'phone' });
  if (!asked.ok) throw new Error(asked.error.code);
  expect(asked.value.status).toBe('pending');
  expect(ehr.all('Appointment')).toHaveLength(1);
  // Long enough for the looks at it to have become rare.
  await clinic.advance(70 * MINUTE_MS);
  expect((await visits()).map(({ status }) => status)).toContain('pending');

  await ehr.put(visitOf('pat-17', 'by-hand', toIso(asked.value.start)));
  const before = (await types()).length;
  await clinic.advance(MINUTE_MS + SECOND_MS);

  const all = await visits();
  expect(all).toHaveLength(2);
  expect(all.find(({ id }) => id === asked.value.id)).toMatchObject({ status: 'booked', origin: 'phone' });
  const since = (await types()).slice(before);
  expect(since.filter((type) => type === 'appointment.booked')).toHaveLength(1);
  expect(since).toContain('ehr.settled');
  const writes = await clinic.ctx.db.query(
    clinic.ctx.clinicId,
    'select state, ehr_id from ehr_write where clinic_id = $1',
    [clinic.ctx.clinicId],
  );
  expect(writes).toEqual([{ state: 'done', ehr_id: 'by-hand' }]);
  expect(ehr.requests().filter(({ method, path }) => method !== 'GET' && !path.includes('$'))).toEqual([]);
});

test('what a person writes down for somebody else at that time is another visit', async () => {
  const [service] = await listServices(clinic.ctx);
  const found = await findOpenings(clinic.ctx, { serviceId: required(service, 'service').id, ...SPAN, limit: 20 });
  const { patientId } = required((await visits())[0], 'a visit');
  const openingId = required(found[0], 'opening').id;
  const asked = await bookAppointment(clinic.caller, { openingId, patientId, cause: 'phone' });
  if (!asked.ok) throw new Error(asked.error.code);
  await ehr.put(visitOf('pat-18', 'of-another', toIso(asked.value.start)));
  await clinic.advance(2 * MINUTE_MS);
  const there = (await visits()).filter(({ start }) => start === asked.value.start);
  expect(there.map(({ status }) => status).toSorted()).toEqual(['booked', 'pending']);
});
