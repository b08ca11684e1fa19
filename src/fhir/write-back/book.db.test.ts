import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { bookAppointment, getAppointment, type Appointment } from '../../agenda/index.ts';
import { importPatient } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { HOUR_MS, MINUTE_MS, toIso } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { APPOINTMENT_SYSTEM } from '../mapping/vocabulary.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
});

async function book(more: Partial<Parameters<typeof bookAppointment>[1]> = {}, ctx = world.ctx): Promise<Appointment> {
  const [opening] = await world.openings();
  const answer = await bookAppointment(ctx, {
    openingId: opening.id,
    patientId: world.patient,
    cause: 'phone',
    ...more,
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const statusOf = async ({ id }: Appointment) => (await getAppointment(world.ctx, id))?.status;
const told = async () =>
  (await world.events()).map(({ type, payload }) => [type, payload['reason'] ?? payload['cause']]);
const booked = (type = 'appointment.booked') =>
  world.events().then((all) => all.filter((event) => event.type === type));

describe('rule 3.5: what is booked at the EHR', () => {
  test('carries our id, so that a repeat is the same appointment', async () => {
    const { id, start } = await book({ reason: 'Lunar' });
    const [there, ...others] = ehr.all('Appointment');
    expect(others).toEqual([]);
    expect(there).toMatchObject({
      identifier: [{ system: APPOINTMENT_SYSTEM, value: id }],
      status: 'booked',
      reasonCode: [{ text: 'Lunar' }],
      slot: [{ reference: 'Slot/slot-1' }],
      participant: [
        { actor: { reference: 'Patient/pat-17' } },
        { actor: { reference: 'Practitioner/dr-1' } },
        { actor: { reference: 'Location/site-1' } },
        { actor: { reference: 'HealthcareService/derma' } },
      ],
    });
    expect(Date.parse(String(there?.['start']))).toBe(start);
    const [posted] = ehr.asked('POST', 'Appointment');
    expect(posted?.headers['if-none-exist']).toBe(`identifier=${APPOINTMENT_SYSTEM}|${id}`);
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'busy' });
  });

  test('stands in the outbox before the first byte leaves', async () => {
    const seen: unknown[] = [];
    const client = {
      ...world.client,
      send: async (request: Parameters<typeof world.client.send>[0]) => {
        const rows = await database.db.query(
          world.ctx.clinicId,
          'select w.state, a.status from ehr_write w join appointment a on a.clinic_id = w.clinic_id and a.id = w.appointment_id',
        );
        if (request.method === 'POST') seen.push(...rows);
        return world.client.send(request);
      },
    };
    await book({}, world.through({ client }));
    expect(seen).toEqual([{ state: 'sent', status: 'pending' }]);
  });

  test('makes a new patient first, and never a second one', async () => {
    await book({ patientId: world.newcomer });
    const [, two] = await world.openings();
    await book({ patientId: world.newcomer, openingId: two.id });
    const made = ehr.all('Patient').filter(({ id }) => !String(id).startsWith('pat-'));
    expect(made).toMatchObject([{ name: [{ family: 'Roca' }] }]);
    expect(ehr.asked('POST', 'Patient')).toHaveLength(1);
    const patients = ehr.all('Appointment').map((one) => JSON.stringify(one['participant']));
    expect(patients.every((participants) => participants.includes(`Patient/${made[0]?.id}`))).toBe(true);
  });

  const inTheirDirectory = (more: object) => ({
    resourceType: 'Patient',
    id: 'pat-90',
    active: true,
    name: [{ family: 'Vidal Soto', given: ['Iris'] }],
    telecom: [{ system: 'phone', value: '600 111 090' }],
    birthDate: '1960-05-06',
    ...more,
  });
  /** Of our directory, without a number of any register. */
  async function caller() {
    const { ctx } = world;
    const id = ctx.ids.next<PatientId>();
    const contactPoints = [{ channel: 'phone' as const, address: '+34600111090', rank: 1 }];
    const person = { givenName: 'Iris', familyName: 'Vidal Soto', birthDate: '1960-05-06' as LocalDate, contactPoints };
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importPatient(tx, ctx, { ...person, id, active: true, deceased: false, identifiers: [] }),
    );
    return id;
  }
  const patients = () => ehr.all('Patient').map(({ id }) => id);

  test.each(['create', 'transaction'] as const)(
    'an old patient of the clinic whom we never saw is found there by phone, birth date and name: %s',
    async (booking) => {
      await ehr.put(inTheirDirectory({}));
      const before = patients();
      const visit = await book({ patientId: await caller() }, world.through({ booking }));
      expect([visit.status, patients()]).toEqual(['booked', before]);
      expect(JSON.stringify(ehr.all('Appointment'))).toContain('Patient/pat-90');
    },
  );

  test('whoever may be the patient and may be another is for a person: nothing is booked, nobody made, until they say', async () => {
    await ehr.put(inTheirDirectory({ telecom: [] }));
    const before = patients();
    const visit = await book({ patientId: await caller() });
    expect([visit.status, patients(), ehr.all('Appointment')]).toEqual(['pending', before, []]);
    const told = (await world.events()).filter(({ type }) => type === 'ehr.attention');
    expect(told).toMatchObject([
      { payload: { reason: 'patient-unsure', versions: { ours: { start: toIso(visit.start) } } } },
    ]);
    await world.advance(HOUR_MS);
    expect([await statusOf(visit), patients()]).toEqual(['pending', before]);
  });

  test('whoever only shares a phone or a name with somebody there is somebody new', async () => {
    await ehr.put(inTheirDirectory({ name: [{ family: 'Vidal', given: ['Pau'] }], birthDate: '1990-01-01' }));
    const visit = await book({ patientId: await caller() });
    expect(visit.status).toBe('booked');
    expect(patients()).toHaveLength(4);
  });

  test('a lost answer is looked for by our identifier before anything is sent again', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' }, { kind: 'ignores-if-none-exist' });
    const asked = await book();
    expect(asked.status).toBe('pending');
    ehr.behave({ kind: 'ignores-if-none-exist' });
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect(await booked()).toHaveLength(1);
  });

  test('a lost answer of an EHR that drops our identifier is found by who, when and with whom', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' });
    const asked = await book();
    const [there] = ehr.all('Appointment');
    if (!there) throw new Error('it was booked');
    const { identifier: _identifier, ...without } = there;
    await ehr.put(without);
    ehr.behave();
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('what was never sent is sent later', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'POST Appointment' });
    const asked = await book();
    expect(asked.status).toBe('pending');
    expect(ehr.all('Appointment')).toEqual([]);
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('pending');
    ehr.behave();
    await world.advance(HOUR_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('an EHR that calls our own booking taken is asked whose it is', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment', times: 1 }, { kind: 'ignores-if-none-exist' });
    const send: typeof world.client.send = (request) =>
      // A client, or a proxy on the way, that asks again by itself.
      world.client.send(request).catch(() => world.client.send(request));
    expect((await book({}, world.through({ client: { ...world.client, send } }))).status).toBe('booked');
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('two that answer to our identifier are for a person', async () => {
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' });
    const asked = await book();
    const [there] = ehr.all('Appointment');
    await ehr.put({ ...there, id: 'a-second-one', resourceType: 'Appointment' });
    ehr.behave();
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('pending');
    expect(await told()).toContainEqual(['ehr.attention', 'duplicate']);
  });
});

describe('rule 3.6: a time that somebody else has', () => {
  test.each(['duplicate-409', 'not-available-400', 'business-rule-422', 'outcome-200'] as const)(
    'is one refusal, whatever it is called: %s',
    async (form) => {
      ehr.behave({ kind: 'slot-taken-form', form }, { kind: 'slot-just-taken', on: 'POST Appointment' });
      const [opening] = await world.openings();
      const request = { openingId: opening.id, patientId: world.patient, cause: 'phone' };
      expect(await bookAppointment(world.ctx, request)).toEqual({ ok: false, error: { code: 'slot-taken' } });
      const rows = await database.db.query(world.ctx.clinicId, 'select state, reason from ehr_write');
      expect(rows).toEqual([{ state: 'refused', reason: 'slot-taken' }]);
      // It is not offered to the next caller, and nobody is called for it.
      expect((await world.openings())[0].start).not.toBe(opening.start);
      await world.advance(HOUR_MS);
      expect((await told()).filter(([type]) => type !== 'slot.freed')).toEqual([]);
    },
  );
});

describe('rule 3.7: "booked" is said when it stands there', () => {
  test('an EHR that has still to accept it leaves it as asked for, until it does', async () => {
    ehr.behave({ kind: 'books-as-pending' });
    const asked = await book();
    expect(asked.status).toBe('pending');
    expect(await told()).toContainEqual(['ehr.attention', 'unconfirmed']);
    expect(await booked()).toEqual([]);
    ehr.behave();
    const [there] = ehr.all('Appointment');
    await ehr.put({ ...there, status: 'booked', resourceType: 'Appointment' });
    await ehr.put({ ...ehr.read('Slot', 'slot-1'), status: 'busy', resourceType: 'Slot' });
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(await told()).toContainEqual(['ehr.settled', undefined]);
    expect((await booked()).map(({ payload }) => payload['cause'])).toEqual(['ehr']);
  });

  test('one that it refuses after all ends as not possible', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'POST Appointment' });
    const asked = await book();
    ehr.behave({ kind: 'slot-just-taken', on: 'POST Appointment' });
    await world.advance(HOUR_MS);
    expect(await getAppointment(world.ctx, asked.id)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'not-possible',
    });
    expect(await told()).toContainEqual(['ehr.attention', 'refused']);
  });

  test('an EHR that never answers leaves a request that a person sees', async () => {
    const send = async () => {
      throw new ProviderError('ehr', 'no answer', { retryable: true });
    };
    world.use({ ...world.client, send });
    const asked = await book();
    await world.advance(48 * HOUR_MS);
    expect(await statusOf(asked)).toBe('pending');
    expect(await told()).toContainEqual(['ehr.attention', 'gave-up']);
    const jobs = await database.db.query(world.ctx.clinicId, `select state from job where kind = 'fhir.settle-write'`);
    expect(jobs).toEqual([{ state: 'failed' }]);
  });

  test('where the EHR leaves the slot free, it is made busy', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    expect((await book()).status).toBe('booked');
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'busy' });
  });

  test('where a person books, it is asked for, and found once it stands there', async () => {
    const asked = await book({}, world.through({ booking: 'task' }));
    expect(asked.status).toBe('pending');
    expect(ehr.all('Appointment')).toEqual([]);
    await ehr.put({
      resourceType: 'Appointment',
      id: 'by-hand',
      status: 'booked',
      start: toIso(asked.start),
      end: toIso(asked.end),
      participant: ['Patient/pat-17', 'Practitioner/dr-1'].map((reference) => ({
        actor: { reference },
        status: 'accepted',
      })),
    });
    await world.advance(2 * MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
  });
});
