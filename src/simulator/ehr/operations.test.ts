import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';

let ehr: TestEhr;
beforeAll(async () => {
  ehr = await startTestEhr();
});
afterAll(() => ehr.stop());
beforeEach(async () => {
  ehr.behave({ kind: 'with-operations' });
  await ehr.empty();
  await ehr.seed(smallEhr());
});

const operate = (name: string, ...parameter: object[]) =>
  ehr.fetch(`Appointment/${name}`, { method: 'POST', body: { resourceType: 'Parameters', parameter } });
const reference = (id: string) => ({
  name: 'appointment-reference',
  valueReference: { reference: `Appointment/${id}` },
});
const morning = [
  { name: 'start', valueDateTime: '2026-03-10T08:00:00+01:00' },
  { name: 'end', valueDateTime: '2026-03-10T09:45:00+01:00' },
];
const patient = { name: 'patient-resource', resource: { resourceType: 'Patient', id: 'pat-17', active: true } };
const slotStatus = (id: string) => ehr.read('Slot', id)?.['status'];

test('they are there only where they are switched on, and then they are announced', async () => {
  ehr.behave({ kind: 'with-operations', names: ['book'] });
  const { json } = await ehr.fetch('metadata');
  const appointment = json.rest[0].resource.find(({ type }: { type: string }) => type === 'Appointment');
  expect(appointment.operation.map(({ name }: { name: string }) => name)).toEqual(['book']);
  expect((await operate('$find', ...morning)).status).toBe(404);
});

test('$find proposes what is free in the time, with the doctor who is asked for', async () => {
  await ehr.put({ ...(ehr.read('Slot', 'slot-1') ?? { resourceType: 'Slot' }), status: 'busy' });
  const { json } = await operate('$find', ...morning);
  expect(json).toMatchObject({ type: 'searchset', total: 1 });
  expect(json.entry[0]).toMatchObject({
    resource: { id: 'proposed-slot-2', status: 'proposed', slot: [{ reference: 'Slot/slot-2' }] },
    search: { mode: 'match' },
  });
  const other = { name: 'practitioner', valueReference: { reference: 'Practitioner/dr-2' } };
  expect((await operate('$find', ...morning, other)).json).toMatchObject({ total: 0, entry: [] });
  expect((await operate('$find')).status).toBe(400);
});

test('$hold makes it pending, $book makes it booked, and others are told that it is gone', async () => {
  const held = await operate('$hold', reference('proposed-slot-1'));
  const { id, status } = held.json.entry[0].resource;
  expect([status, slotStatus('slot-1')]).toEqual(['pending', 'busy-tentative']);
  const late = await operate('$book', reference('proposed-slot-1'), patient);
  expect(late.status).toBe(200);
  expect(late.json.entry).toMatchObject([
    { resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal' }] } },
  ]);
  const booked = await operate('$book', reference(id), patient, { name: 'comment', valueString: 'First visit' });
  expect(booked.json.entry[0].resource).toMatchObject({ id, status: 'booked', comment: 'First visit' });
  expect(JSON.stringify(booked.json.entry[0].resource.participant)).toContain('Patient/pat-17');
  expect(slotStatus('slot-1')).toBe('busy');
});

test('$book takes a whole resource, with a new patient; then it moves and cancels it', async () => {
  const resource = { ...visitIn('slot-2', 'pat-17', ehr), status: 'pending' };
  const newcomer = { name: 'patient-resource', resource: { resourceType: 'Patient', name: [{ text: 'Eva Nova' }] } };
  const { json } = await operate('$book', { name: 'appointment-resource', resource }, newcomer);
  const booked = json.entry[0].resource;
  expect(ehr.all('Patient').at(-1)).toMatchObject({ name: [{ text: 'Eva Nova' }] });
  const moved = { ...booked, ...visitIn('slot-3', 'pat-17', ehr), id: booked.id };
  await operate('$book', { name: 'appointment-resource', resource: moved });
  expect([slotStatus('slot-2'), slotStatus('slot-3')]).toEqual(['free', 'busy']);
  await operate('$book', { name: 'appointment-resource', resource: { ...moved, status: 'cancelled' } });
  expect([ehr.read('Appointment', booked.id)?.['status'], slotStatus('slot-3')]).toEqual(['cancelled', 'free']);
  expect((await operate('$book', reference('proposed-slot-4'))).status).toBe(400);
});

test('slot-just-taken: the answer to $book is a fatal OperationOutcome', async () => {
  ehr.behave({ kind: 'with-operations' }, { kind: 'slot-just-taken', on: '$book', times: 1 });
  const { json } = await operate('$book', reference('proposed-slot-1'), patient);
  expect(json.entry[0].resource.issue[0]).toMatchObject({ severity: 'fatal', code: 'not-found' });
  expect(ehr.all('Appointment')).toHaveLength(1);
});

test('a manner can be meant for one operation alone', async () => {
  ehr.behave({ kind: 'with-operations' }, { kind: 'answer-lost', on: '$book', times: 1 });
  expect((await operate('$find', ...morning)).status).toBe(200);
  await expect(operate('$book', reference('proposed-slot-1'), patient)).rejects.toThrow();
  expect(slotStatus('slot-1')).toBe('busy');
});
