import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';

let ehr: TestEhr;
beforeAll(async () => {
  ehr = await startTestEhr();
});
afterAll(() => ehr.stop());
beforeEach(async () => {
  ehr.behave();
  await ehr.empty();
  await ehr.seed(smallEhr());
});

const post = (slotId: string, patientId = 'pat-17', more: object = {}) =>
  ehr.fetch('Appointment', { method: 'POST', body: visitIn(slotId, patientId, ehr, more) });
const put = (body: { id: string }) => ehr.fetch(`Appointment/${body.id}`, { method: 'PUT', body });
const slotStatus = (id: string) => ehr.read('Slot', id)?.['status'];

test('a booking takes its slot, and a cancellation gives it back', async () => {
  const { status, json, headers } = await post('slot-1');
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`${ehr.baseUrl}/Appointment/${json.id}/_history/1`);
  expect(slotStatus('slot-1')).toBe('busy');
  expect((await put({ ...json, status: 'cancelled' })).status).toBe(200);
  expect(slotStatus('slot-1')).toBe('free');
});

test('a move gives the old slot back and takes the new one', async () => {
  const { json } = await post('slot-1');
  const wanted = visitIn('slot-2', 'pat-17', ehr);
  expect((await put({ ...json, ...wanted, id: json.id })).status).toBe(200);
  expect([slotStatus('slot-1'), slotStatus('slot-2')]).toEqual(['free', 'busy']);
});

test('a slot that is busy, or a doctor who is with somebody else, is refused with 409', async () => {
  await post('slot-1');
  expect((await post('slot-1', 'pat-18')).status).toBe(409);
  const { slot: _slot, ...withoutSlot } = visitIn('slot-1', 'pat-18', ehr);
  expect((await ehr.fetch('Appointment', { method: 'POST', body: withoutSlot })).status).toBe(409);
  expect(ehr.all('Appointment')).toHaveLength(1);
});

test('two who want the last slot at once: one gets it', async () => {
  const both = await Promise.all([post('slot-1', 'pat-17'), post('slot-1', 'pat-18')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
});

test('a slot that does not exist is refused', async () => {
  expect((await post('slot-1', 'pat-17', { slot: [{ reference: 'Slot/none' }] })).status).toBe(400);
});

test('slot-taken-form: other vendors say it in other words', async () => {
  await post('slot-1');
  const said = [];
  for (const form of ['duplicate-409', 'not-available-400', 'business-rule-422', 'outcome-200'] as const) {
    ehr.behave({ kind: 'slot-taken-form', form });
    const { status, json } = await post('slot-1', 'pat-18');
    const issue = json.resourceType === 'Bundle' ? json.entry[0].resource.issue[0] : json.issue[0];
    said.push([status, issue.severity, issue.code, issue.details.coding?.[0].code]);
  }
  expect(said).toEqual([
    [409, 'error', 'conflict', 'DUPLICATE_REJECTED'],
    [400, 'error', 'invalid', undefined],
    [422, 'error', 'business-rule', undefined],
    [200, 'fatal', 'not-found', undefined],
  ]);
});

test('slot-just-taken: somebody else really has it', async () => {
  ehr.behave({ kind: 'slot-just-taken', times: 1 });
  expect((await post('slot-1')).status).toBe(409);
  expect(slotStatus('slot-1')).toBe('busy');
  expect(ehr.all('Appointment')).toMatchObject([{ status: 'booked' }]);
  expect((await post('slot-2')).status).toBe(201);
});

test('keeps-slot-after-cancel: the appointment is cancelled, its slot stays busy', async () => {
  ehr.behave({ kind: 'keeps-slot-after-cancel', times: 1 });
  const { json } = await post('slot-1');
  await put({ ...json, status: 'cancelled' });
  expect([ehr.read('Appointment', json.id)?.['status'], slotStatus('slot-1')]).toEqual(['cancelled', 'busy']);
});

test('double-booking-allowed: both get it', async () => {
  ehr.behave({ kind: 'double-booking-allowed' });
  expect([(await post('slot-1')).status, (await post('slot-1', 'pat-18')).status]).toEqual([201, 201]);
});

test('no-slot-logic: slots are left to the client', async () => {
  ehr.behave({ kind: 'no-slot-logic' });
  expect((await post('slot-1')).status).toBe(201);
  expect(slotStatus('slot-1')).toBe('free');
});

test('books-as-pending: what was to be booked waits for a person', async () => {
  ehr.behave({ kind: 'books-as-pending' });
  const { status, json } = await post('slot-1');
  expect([status, json.status, slotStatus('slot-1')]).toEqual([201, 'pending', 'busy-tentative']);
});

function bookingTransaction(slotVersion: string) {
  const slot = ehr.read('Slot', 'slot-1');
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      { resource: visitIn('slot-1', 'pat-17', ehr), request: { method: 'POST', url: 'Appointment' } },
      {
        resource: { ...slot, status: 'busy' },
        request: { method: 'PUT', url: 'Slot/slot-1', ifMatch: `W/"${slotVersion}"` },
      },
    ],
  };
}

test('a transaction is kept whole or not at all', async () => {
  ehr.behave({ kind: 'no-slot-logic' });
  const failed = await ehr.fetch('', { method: 'POST', body: bookingTransaction('99') });
  expect(failed.status).toBe(412);
  expect([ehr.all('Appointment').length, slotStatus('slot-1')]).toEqual([0, 'free']);
  const kept = await ehr.fetch('', { method: 'POST', body: bookingTransaction('1') });
  expect(kept.json.entry.map((entry: { response: { status: string } }) => entry.response.status)).toEqual([
    '201',
    '200',
  ]);
  expect([ehr.all('Appointment').length, slotStatus('slot-1')]).toEqual([1, 'busy']);
});

test('a transaction may bring its patient, made once by identifier, and refer to them before they have an id', async () => {
  const identifier = { system: 'https://sandbox-ehr.example/mrn', value: 'NEW-1' };
  const patient = { resourceType: 'Patient', identifier: [identifier], name: [{ text: 'Eva Nova' }] };
  const fullUrl = 'urn:uuid:9b1dbf40-0000-4000-8000-000000000001';
  const visit = (slotId: string) => ({
    ...visitIn(slotId, 'pat-17', ehr),
    participant: [{ actor: { reference: fullUrl }, status: 'accepted' }],
  });
  const send = (slotId: string) => {
    const ifNoneExist = `identifier=${identifier.system}|${identifier.value}`;
    const entry = [
      { fullUrl, resource: patient, request: { method: 'POST', url: 'Patient', ifNoneExist } },
      { resource: visit(slotId), request: { method: 'POST', url: 'Appointment' } },
    ];
    return ehr.fetch('', { method: 'POST', body: { resourceType: 'Bundle', type: 'transaction', entry } });
  };
  expect([(await send('slot-1')).status, (await send('slot-2')).status]).toEqual([200, 200]);
  const found = await ehr.fetch(`Patient?identifier=${identifier.system}|${identifier.value}`);
  expect(found.json.total).toBe(1);
  const { id } = found.json.entry[0].resource;
  expect((await ehr.fetch(`Appointment?patient=Patient/${id}`)).json.total).toBe(2);
});

test('no-rollback: 200, with 412 inside, and half of it stays', async () => {
  ehr.behave({ kind: 'no-slot-logic' }, { kind: 'no-rollback' });
  const { status, json } = await ehr.fetch('', { method: 'POST', body: bookingTransaction('99') });
  expect(status).toBe(200);
  expect(json.entry.map((entry: { response: { status: string } }) => entry.response.status)).toEqual(['201', '412']);
  expect([ehr.all('Appointment').length, slotStatus('slot-1')]).toEqual([1, 'free']);
});
