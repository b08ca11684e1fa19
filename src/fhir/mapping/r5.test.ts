import { expect, test } from '@jest/globals';
import { toR5 } from './r5.ts';
import type { FhirJson } from './resource.ts';

const patient = { actor: { reference: 'Patient/1' }, status: 'accepted' };
const service = { reference: 'HealthcareService/2' };
const cleaning = { coding: [{ system: 'urn:services', code: 'cleaning' }] };
const pain = { text: 'dolor' };
const observation = { reference: 'Observation/3' };

test.each<[string, FhirJson, FhirJson]>([
  ['the cancellation is written with two l', { cancelationReason: pain }, { cancellationReason: pain }],
  ['a comment is a note', { comment: 'trae informe' }, { note: [{ text: 'trae informe' }] }],
  ['reasons are concepts', { reasonCode: [pain] }, { reason: [{ concept: pain }] }],
  ['reasons are references', { reasonReference: [observation] }, { reason: [{ reference: observation }] }],
  [
    'reasons are both, in one list',
    { reasonReference: [observation], reasonCode: [pain] },
    { reason: [{ concept: pain }, { reference: observation }] },
  ],
  ['the service type is a concept', { serviceType: [cleaning] }, { serviceType: [{ concept: cleaning }] }],
  [
    'priority 1 is urgent',
    { priority: 1 },
    { priority: { coding: [{ code: 'UR' }], text: '1 of 9, 1 being the highest' } },
  ],
  ['priority 5 is routine', { priority: 5 }, { priority: { coding: [{ code: 'R' }] } }],
  [
    'an instruction is a concept',
    { patientInstruction: 'en ayunas' },
    { patientInstruction: [{ concept: { text: 'en ayunas' } }] },
  ],
  [
    'times stay',
    { start: '2026-03-02T09:00:00+01:00', minutesDuration: 30 },
    { start: '2026-03-02T09:00:00+01:00', minutesDuration: 30 },
  ],
  [
    'identifiers stay',
    { identifier: [{ system: 'urn:regcess:06', value: '1' }] },
    { identifier: [{ system: 'urn:regcess:06', value: '1' }] },
  ],
  [
    'extensions stay',
    { extension: [{ url: 'urn:x', valueCode: 'y' }] },
    { extension: [{ url: 'urn:x', valueCode: 'y' }] },
  ],
])('of an Appointment, %s', (_name, given, expected) => {
  const converted = toR5({ resourceType: 'Appointment', ...given });
  expect(converted).toMatchObject(expected);
  const gone = Object.keys(given).filter((name) => !(name in expected));
  expect(Object.keys(converted)).not.toEqual(expect.arrayContaining(gone.length > 0 ? gone : ['nothing']));
});

test('no priority is none', () => {
  expect(toR5({ resourceType: 'Appointment', priority: 0 })).toEqual({ resourceType: 'Appointment' });
});

test.each([
  ['required', true],
  ['optional', false],
  ['information-only', false],
])('a participant who is %s is required: %s', (required, expected) => {
  const converted = toR5({
    resourceType: 'Appointment',
    participant: [
      { ...patient, required },
      { actor: service, status: 'accepted' },
    ],
  });
  expect(converted['participant']).toEqual([
    { ...patient, required: expected },
    { actor: service, status: 'accepted' },
  ]);
});

test('the patient is the subject, and the service is what its type points to', () => {
  const participant = [patient, { actor: service, status: 'accepted' }];
  expect(toR5({ resourceType: 'Appointment', serviceType: [cleaning], participant })).toEqual({
    resourceType: 'Appointment',
    serviceType: [{ concept: cleaning, reference: service }],
    subject: patient.actor,
    participant,
  });
  const two = [patient, { actor: { reference: 'Patient/9' }, status: 'accepted' }];
  expect(toR5({ resourceType: 'Appointment', participant: two })).toEqual({
    resourceType: 'Appointment',
    participant: two,
  });
});

test.each<[string, FhirJson, FhirJson]>([
  [
    'a Slot has service types by reference or concept, and several kinds of appointment',
    { resourceType: 'Slot', status: 'free', serviceType: [cleaning], appointmentType: pain, overbooked: true },
    {
      resourceType: 'Slot',
      status: 'free',
      serviceType: [{ concept: cleaning }],
      appointmentType: [pain],
      overbooked: true,
    },
  ],
  [
    'a Schedule has service types likewise, and points to its services',
    { resourceType: 'Schedule', active: true, actor: [service], serviceType: [cleaning], comment: 'x' },
    {
      resourceType: 'Schedule',
      active: true,
      actor: [service],
      serviceType: [{ concept: cleaning }, { reference: service }],
      comment: 'x',
    },
  ],
  [
    'a Patient is the same but for the sizes of photos',
    { resourceType: 'Patient', id: '1', birthDate: '1980-01-02', photo: [{ url: 'urn:p', size: 12 }] },
    { resourceType: 'Patient', id: '1', birthDate: '1980-01-02', photo: [{ url: 'urn:p', size: '12' }] },
  ],
  [
    'an OperationOutcome is the same',
    { resourceType: 'OperationOutcome', issue: [] },
    { resourceType: 'OperationOutcome', issue: [] },
  ],
])('%s', (_name, given, expected) => {
  expect(toR5(given)).toEqual(expected);
});
