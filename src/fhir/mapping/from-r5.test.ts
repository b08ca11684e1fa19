import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { fromR5 } from './from-r5.ts';
import { R5_TYPES, toR5 } from './r5.ts';
import type { FhirJson } from './resource.ts';
import { IMPORTED_TYPES } from '../search/resource-type.ts';
import { validate } from '../validation/validator.ts';

const FOLDER = dirname(fileURLToPath(import.meta.resolve('hl7.fhir.r4.examples/package.json')));
const examples = readdirSync(FOLDER).filter((file) => R5_TYPES.some((type) => file.startsWith(`${type}-`)));

function read(file: string): FhirJson {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as FhirJson;
}

/** 0 is "no priority", which R5 says by having none; whoever is only to be informed is, in R5, not required. */
function sayableInR5({ priority, ...example }: FhirJson): FhirJson {
  const text = JSON.stringify(priority === 0 || priority === undefined ? example : { ...example, priority });
  return JSON.parse(text.replaceAll('"required":"information-only"', '"required":"optional"')) as FhirJson;
}

test('there are examples of HL7 of every type that has a view in R5', () => {
  for (const type of R5_TYPES) expect(examples.some((file) => file.startsWith(`${type}-`))).toBe(true);
});

test.each(examples)('HL7’s %s is the same after R5 and back', (file) => {
  const given = sayableInR5(read(file));
  expect(fromR5(toR5(given))).toEqual(given);
});

const pain = { text: 'dolor' };
const cleaning = { coding: [{ system: 'urn:services', code: 'cleaning' }] };
const patient = { reference: 'Patient/1' };
const service = { reference: 'HealthcareService/2' };

test.each<[string, FhirJson, FhirJson]>([
  ['the cancellation is written with one l', { cancellationReason: pain }, { cancelationReason: pain }],
  [
    'notes are a comment',
    { note: [{ text: 'trae informe' }, { text: 'y radiografía' }] },
    { comment: 'trae informe\ny radiografía' },
  ],
  [
    'reasons come apart',
    { reason: [{ concept: pain }, { reference: { reference: 'Observation/3' } }] },
    { reasonCode: [pain], reasonReference: [{ reference: 'Observation/3' }] },
  ],
  [
    'the service of its type takes part',
    { serviceType: [{ concept: cleaning, reference: service }] },
    { serviceType: [cleaning], participant: [{ actor: service, status: 'accepted' }] },
  ],
  ['the subject takes part', { subject: patient }, { participant: [{ actor: patient, status: 'accepted' }] }],
  [
    'the subject takes part once',
    { subject: patient, participant: [{ actor: patient, status: 'tentative', required: true }] },
    { participant: [{ actor: patient, status: 'tentative', required: 'required' }] },
  ],
  ['urgent is 1', { priority: { coding: [{ code: 'UR' }] } }, { priority: 1 }],
  ['routine is 5', { priority: { coding: [{ code: 'R' }] } }, { priority: 5 }],
  ['our own words are exact', { priority: { text: '7 of 9, 1 being the highest' } }, { priority: 7 }],
  ['a priority without a word in R4 is none', { priority: { text: 'cuando se pueda' } }, {}],
  [
    'instructions are a text',
    { patientInstruction: [{ concept: { text: 'en ayunas' } }, { reference: { reference: 'DocumentReference/1' } }] },
    { patientInstruction: 'en ayunas' },
  ],
  ['a meeting address is left where it is', { virtualService: [{ sessionKey: 'x' }] }, {}],
])('of an Appointment, %s', (_name, given, expected) => {
  expect(fromR5({ resourceType: 'Appointment', ...given })).toEqual({ resourceType: 'Appointment', ...expected });
});

const ACROSS = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment';

test('of an Appointment, what is new in R5 is kept in HL7’s extension, and is the same after R4 and back', () => {
  const given = {
    resourceType: 'Appointment',
    identifier: [{ system: 'urn:regcess:0612345678', value: 'C-1' }],
    class: [pain],
    cancellationDate: '2026-03-02',
    recurrenceId: 3,
    previousAppointment: { reference: 'Appointment/0' },
    extension: [{ url: 'urn:x', valueCode: 'y' }],
  };
  const converted = fromR5(given);
  expect(converted).toEqual({
    resourceType: 'Appointment',
    identifier: given.identifier,
    extension: [
      { url: 'urn:x', valueCode: 'y' },
      { url: `${ACROSS}.class`, valueCodeableConcept: pain },
      { url: `${ACROSS}.previousAppointment`, valueReference: { reference: 'Appointment/0' } },
      { url: `${ACROSS}.cancellationDate`, valueDateTime: '2026-03-02' },
      { url: `${ACROSS}.recurrenceId`, valuePositiveInt: 3 },
    ],
  });
  expect(toR5(converted)).toEqual(given);
});

test.each<[string, FhirJson, FhirJson]>([
  [
    'a Slot has one type of appointment',
    { resourceType: 'Slot', serviceType: [{ concept: cleaning }], appointmentType: [pain, cleaning] },
    { resourceType: 'Slot', serviceType: [cleaning], appointmentType: pain },
  ],
  [
    'the service of a Schedule is its actor',
    { resourceType: 'Schedule', actor: [patient], serviceType: [{ concept: cleaning, reference: service }] },
    { resourceType: 'Schedule', actor: [patient, service], serviceType: [cleaning] },
  ],
  [
    'the hours of a role stand beside each other',
    {
      resourceType: 'PractitionerRole',
      availability: [
        {
          availableTime: [{ daysOfWeek: ['mon'], availableStartTime: '09:00:00', availableEndTime: '14:00:00' }],
          notAvailableTime: [{ description: 'vacaciones', during: { start: '2026-08-01', end: '2026-08-31' } }],
        },
      ],
      contact: [{ telecom: [{ system: 'phone', value: '+34600111222' }] }],
    },
    {
      resourceType: 'PractitionerRole',
      availableTime: [{ daysOfWeek: ['mon'], availableStartTime: '09:00:00', availableEndTime: '14:00:00' }],
      notAvailable: [{ description: 'vacaciones', during: { start: '2026-08-01', end: '2026-08-31' } }],
      telecom: [{ system: 'phone', value: '+34600111222' }],
    },
  ],
  [
    'a Practitioner is the same',
    { resourceType: 'Practitioner', id: '1', name: [{ family: 'Soler' }] },
    { resourceType: 'Practitioner', id: '1', name: [{ family: 'Soler' }] },
  ],
])('%s', (_name, given, expected) => {
  expect(fromR5(given)).toEqual(expected);
});

/** Of each type that is mirrored, what R5 says otherwise or new, as an EHR of R5 has it. */
const IN_R5: readonly FhirJson[] = [
  {
    resourceType: 'Organization',
    id: 'o1',
    name: 'Clínica',
    description: 'Desde 1980',
    contact: [
      { telecom: [{ system: 'phone', value: '+34931234567' }], address: { city: 'Barcelona' } },
      {
        purpose: { text: 'Citas' },
        name: [{ text: 'Recepción' }],
        telecom: [{ system: 'email', value: 'a@b.example' }],
      },
    ],
    qualification: [{ code: { text: 'ISO 9001' } }],
  },
  {
    resourceType: 'Location',
    id: 'l1',
    name: 'Sede Centro',
    form: { text: 'Planta' },
    characteristic: [{ text: 'rampa' }],
    contact: [{ telecom: [{ system: 'phone', value: '+34931234567' }] }],
    virtualService: [{ sessionKey: 'x' }],
    hoursOfOperation: {
      availableTime: [{ daysOfWeek: ['mon'], availableStartTime: '09:00:00', availableEndTime: '14:00:00' }],
      notAvailableTime: [{ description: 'Agosto', during: { start: '2026-08-01', end: '2026-08-31' } }],
    },
  },
  {
    resourceType: 'Device',
    id: 'd1',
    status: 'active',
    name: [
      { value: 'ECO-1', type: 'registered-name' },
      { value: 'Ecógrafo 1', type: 'user-friendly-name', display: true },
    ],
    type: [{ text: 'ecógrafo' }],
    location: { reference: 'Location/l1' },
  },
  {
    resourceType: 'HealthcareService',
    id: 'h1',
    name: 'Revisión',
    offeredIn: [{ reference: 'HealthcareService/h0' }],
    photo: { url: 'https://example.org/p.png', size: '12' },
    availability: [{ availableTime: [{ daysOfWeek: ['mon'], allDay: true }] }],
    contact: [{ telecom: [{ system: 'phone', value: '+34931234567' }] }],
  },
  {
    resourceType: 'Practitioner',
    id: 'p1',
    name: [{ family: 'Rius' }],
    deceasedBoolean: false,
    photo: [{ url: 'https://example.org/p.png', size: '12' }],
    communication: [{ language: { text: 'es' } }, { language: { text: 'ca' }, preferred: true }],
  },
  {
    resourceType: 'PractitionerRole',
    id: 'r1',
    practitioner: { reference: 'Practitioner/p1' },
    location: [{ reference: 'Location/l1' }],
    characteristic: [{ text: 'en línea' }],
    communication: [{ text: 'ca' }],
    availability: [{ availableTime: [{ daysOfWeek: ['mon'], allDay: true }] }],
    contact: [{ telecom: [{ system: 'phone', value: '+34931234567' }] }],
  },
  {
    resourceType: 'Schedule',
    id: 's1',
    name: 'Agenda',
    actor: [{ reference: 'Practitioner/p1' }],
    serviceType: [{ concept: cleaning, reference: service }],
  },
  {
    resourceType: 'Slot',
    id: 't1',
    schedule: { reference: 'Schedule/s1' },
    status: 'free',
    start: '2026-01-08T09:00:00Z',
    end: '2026-01-08T09:15:00Z',
    serviceType: [{ concept: cleaning }],
    appointmentType: [pain],
  },
  {
    resourceType: 'Patient',
    id: 'a1',
    name: [{ family: 'Serra' }],
    photo: [{ url: 'https://example.org/p.png', size: '12' }],
  },
  {
    resourceType: 'RelatedPerson',
    id: 'f1',
    patient,
    name: [{ family: 'Serra' }],
    role: [{ text: 'tutora' }],
    photo: [{ url: 'https://example.org/p.png', size: '12' }],
  },
  {
    resourceType: 'Appointment',
    id: 'v1',
    status: 'booked',
    start: '2026-01-08T09:00:00Z',
    end: '2026-01-08T09:15:00Z',
    class: [pain],
    subject: patient,
    serviceType: [{ concept: cleaning, reference: service }],
    reason: [{ concept: pain }],
    note: [{ text: 'x' }],
    virtualService: [{ sessionKey: 'x' }],
    participant: [{ actor: { reference: 'Practitioner/p1' }, required: true, status: 'accepted' }],
  },
];

describe('what is mirrored from R5 is R4', () => {
  test('of every type', () => {
    expect(IN_R5.map(({ resourceType }) => resourceType)).toEqual(IMPORTED_TYPES);
  });

  test.each(IN_R5.map((given) => [String(given['resourceType']), given] as const))(
    'a %s is as HL7’s definition wants it',
    async (type, given) => {
      const issues = await validate(fromR5(given));
      expect([type, issues]).toEqual([type, []]);
    },
  );

  test('and says the same in the words of R4', () => {
    const [organization, location, device, offered, practitioner] = IN_R5.map(fromR5);
    expect(device).toMatchObject({
      deviceName: [{ name: 'Ecógrafo 1' }, { name: 'ECO-1', type: 'udi-label-name' }],
      type: { text: 'ecógrafo' },
    });
    expect(organization).toMatchObject({
      telecom: [{ value: '+34931234567' }],
      address: [{ city: 'Barcelona' }],
      contact: [{ purpose: { text: 'Citas' }, name: { text: 'Recepción' }, telecom: [{ value: 'a@b.example' }] }],
      extension: [{ valueMarkdown: 'Desde 1980' }],
    });
    expect(location).toMatchObject({
      physicalType: { text: 'Planta' },
      hoursOfOperation: [{ daysOfWeek: ['mon'], openingTime: '09:00:00', closingTime: '14:00:00' }],
      availabilityExceptions: 'Agosto: 2026-08-01 – 2026-08-31',
      extension: [{ valueCodeableConcept: { text: 'rampa' } }],
    });
    expect(offered?.['extension']).toMatchObject([{ valueReference: { reference: 'HealthcareService/h0' } }]);
    expect(practitioner).toMatchObject({
      communication: [{ text: 'ca' }, { text: 'es' }],
      extension: [{ url: expect.stringMatching(/extension-Practitioner\.deceased$/), valueBoolean: false }],
    });
  });
});
