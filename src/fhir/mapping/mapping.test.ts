import { describe, expect, test } from '@jest/globals';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import { fromFhirAppointment, toFhirAppointment, type AppointmentRecord } from './appointment.ts';
import { fromFhirHealthcareService } from './healthcare-service.ts';
import { fromFhirPatient, toFhirPatient, type PatientRecord } from './patient.ts';
import { fromFhirPractitionerRole } from './practitioner-role.ts';
import { fromFhirSlot } from './slot.ts';
import { CONTACT_CHANNEL, SCHEDULING_PARAMETERS } from './vocabulary.ts';

const ID = '0190f0f0-0000-7000-8000-00000000000';
const id = (n: number): string => `${ID}${n}`;

function issuesOf(result: {
  ok: boolean;
  error?: { issues: readonly { path: string; code: string }[] };
}): readonly string[] {
  return result.ok ? [] : (result.error?.issues.map(({ path, code }) => `${path} ${code}`) ?? []);
}

describe('a Patient', () => {
  const whole = { resourceType: 'Patient', id: id(1), name: [{ given: ['Ana', 'María'], family: 'Gil' }] };

  test.each<[string, object, string[]]>([
    ['of another type', { resourceType: 'Person', id: id(1), name: whole.name }, ['Patient structure']],
    ['without an id', { resourceType: 'Patient', name: whole.name }, ['Patient.id required']],
    ['without a name', { ...whole, name: undefined }, ['Patient.name required']],
    ['with a birth date that does not exist', { ...whole, birthDate: '1990-02-30' }, ['Patient.birthDate value']],
    ['with a birth date of the wrong type', { ...whole, birthDate: { $gt: '' } }, ['Patient.birthDate structure']],
    ['with an unknown gender', { ...whole, gender: 'f' }, ['Patient.gender value']],
    ['with telecoms that are no list', { ...whole, telecom: {} }, ['Patient.telecom structure']],
    [
      'with a rank of zero',
      { ...whole, telecom: [{ system: 'phone', value: '600111222', rank: 0 }] },
      ['Patient.telecom[0].rank value'],
    ],
    [
      'with control characters',
      { ...whole, name: [{ family: 'x\u0000y' }] },
      ['Patient.name[0].family value', 'Patient.name required'],
    ],
    [
      'with everything wrong',
      { ...whole, name: 'x', gender: 1, active: 'no' },
      ['Patient.name structure', 'Patient.name required', 'Patient.gender structure', 'Patient.active structure'],
    ],
  ])('%s is refused with the path', (_name, json, issues) => {
    expect(issuesOf(fromFhirPatient(json))).toEqual(issues);
  });

  test('has the phones, the WhatsApp and the address that we can use, each once', () => {
    const telecom = [
      { system: 'phone', value: '600 11 12 22', use: 'mobile', rank: 1 },
      { system: 'phone', value: '+34600111222' },
      { system: 'phone', value: '+34600111222', extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }] },
      { system: 'phone', value: 'ext. 12' },
      { system: 'phone', value: '+34600111333', use: 'old' },
      { system: 'fax', value: '+34910000000' },
      { system: 'email', value: 'ana@example.org' },
    ];
    const patient = fromFhirPatient({ ...whole, telecom });
    expect(patient).toMatchObject({
      ok: true,
      value: {
        contactPoints: [
          { channel: 'phone', address: '+34600111222' },
          { channel: 'whatsapp', address: '+34600111222' },
          { channel: 'email', address: 'ana@example.org' },
        ],
      },
    });
  });

  test('born in a year that is all we know has no birth date to ask for, and keeps its year', () => {
    const parsed = fromFhirPatient({ ...whole, birthDate: '1950' });
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.value.birthDate).toBeUndefined();
    const record: PatientRecord = { ...base, fhir: { birthDate: '1950' } };
    expect(toFhirPatient(record)['birthDate']).toBe('1950');
  });

  const base: PatientRecord = {
    id: id(1) as PatientId,
    givenName: 'Ana',
    familyName: 'Gil',
    active: true,
    deceased: false,
    contactPoints: [],
    identifiers: [],
    version: 1,
    updatedAt: 0 as Instant,
  };

  test('whom we know better than the source is served as we know her, with the rest of the source’s', () => {
    const stored = {
      name: [
        { use: 'official', family: 'Gill', given: ['Ana'] },
        { use: 'maiden', family: 'Mas' },
      ],
      telecom: [
        { system: 'phone', value: '+34600111222', use: 'home' },
        { system: 'fax', value: '1' },
      ],
      birthDate: '1990-01-01',
      photo: [{ url: 'x' }],
    };
    const served = toFhirPatient({
      ...base,
      birthDate: '1990-01-02' as LocalDate,
      contactPoints: [{ channel: 'whatsapp', address: '+34600111333', rank: 1 }],
      language: 'ca',
      deceased: true,
      fhir: stored,
    });
    expect(served).toMatchObject({
      name: [{ family: 'Gil', given: ['Ana'], text: 'Ana Gil' }, { use: 'maiden' }],
      birthDate: '1990-01-02',
      deceasedBoolean: true,
      photo: [{ url: 'x' }],
      communication: [{ language: { coding: [{ code: 'ca' }] } }],
    });
    expect(served['telecom']).toEqual([
      { system: 'fax', value: '1' },
      { system: 'phone', value: '+34600111333', rank: 1, extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }] },
    ]);
    expect(served['gender']).toBeUndefined();
  });
});

describe('an Appointment', () => {
  const record: AppointmentRecord = {
    id: id(1) as AppointmentId,
    status: 'booked',
    patientId: id(2) as PatientId,
    practitionerId: id(3) as PractitionerId,
    siteId: id(4) as SiteId,
    serviceId: id(5) as ServiceId,
    serviceName: 'Higiene dental',
    zone: 'Atlantic/Canary' as Zone,
    start: Date.parse('2026-07-01T09:00:00Z') as Instant,
    end: Date.parse('2026-07-01T09:45:00Z') as Instant,
    attendance: 'needs-action',
    version: 2,
    createdAt: 0 as Instant,
    updatedAt: 0 as Instant,
  };

  test('of our own is served whole, in the time of its site', () => {
    expect(toFhirAppointment({ ...record, reason: 'dolor' })).toMatchObject({
      status: 'booked',
      start: '2026-07-01T10:00:00+01:00',
      end: '2026-07-01T10:45:00+01:00',
      minutesDuration: 45,
      serviceType: [{ text: 'Higiene dental' }],
      reasonCode: [{ text: 'dolor' }],
      identifier: [{ value: id(1) }],
    });
  });

  test('that the patient confirmed and that was moved and cancelled says so over what the source sent', () => {
    const fhir = {
      status: 'booked',
      start: '2026-06-01T10:00:00Z',
      comment: 'kept',
      minutesDuration: 10,
      participant: [
        { actor: { reference: `Patient/${id(2)}`, display: 'x' }, status: 'needs-action', required: 'required' },
        { actor: { reference: `Practitioner/${id(9)}` }, status: 'accepted' },
        { actor: { reference: 'Device/d1' }, status: 'accepted' },
      ],
    };
    const served = toFhirAppointment({
      ...record,
      status: 'cancelled',
      cancelReason: 'pat',
      attendance: 'declined',
      fhir,
    });
    expect(served).toMatchObject({
      status: 'cancelled',
      comment: 'kept',
      minutesDuration: 45,
      cancelationReason: { coding: [{ code: 'pat' }] },
    });
    expect(served['participant']).toEqual([
      { actor: { reference: `Patient/${id(2)}`, display: 'x' }, status: 'declined', required: 'required' },
      { actor: { reference: `Practitioner/${id(3)}` }, status: 'accepted' },
      { actor: { reference: `Location/${id(4)}` }, status: 'accepted' },
      { actor: { reference: `HealthcareService/${id(5)}` }, status: 'accepted' },
      { actor: { reference: 'Device/d1' }, status: 'accepted' },
    ]);
    expect(
      toFhirAppointment({ ...record, fhir: { cancelationReason: { text: 'x' } } })['cancelationReason'],
    ).toBeUndefined();
  });

  test.each<[string, object, string[]]>([
    ['with half a time', { start: '2026-01-05T10:00:00Z' }, ['Appointment.end required']],
    [
      'with two patients',
      { participant: [2, 3].map((n) => ({ actor: { reference: `Patient/${id(n)}` }, status: 'accepted' })) },
      ['Appointment.participant[1].actor not-supported'],
    ],
    [
      'with a participant status that is none',
      { participant: [{ actor: { reference: `Patient/${id(2)}` }, status: 'yes' }] },
      ['Appointment.participant[0].status value'],
    ],
  ])('%s is refused with the path', (_name, change, issues) => {
    const json = {
      resourceType: 'Appointment',
      status: 'proposed',
      participant: [{ actor: { reference: `Patient/${id(2)}` }, status: 'accepted' }],
      ...change,
    };
    expect(issuesOf(fromFhirAppointment(json))).toEqual(issues);
  });
});

test('a slot needs an offset, an order and a schedule of ours', () => {
  const slot = {
    resourceType: 'Slot',
    id: id(1),
    schedule: { reference: `Schedule/${id(2)}` },
    status: 'free',
    start: '2026-01-05T10:00:00Z',
    end: '2026-01-05T10:20:00Z',
  };
  expect(issuesOf(fromFhirSlot(slot))).toEqual([]);
  expect(issuesOf(fromFhirSlot({ ...slot, start: '2026-01-05T10:00:00' }))).toEqual(['Slot.start value']);
  expect(issuesOf(fromFhirSlot({ ...slot, end: slot.start }))).toEqual(['Slot.end value']);
  expect(issuesOf(fromFhirSlot({ ...slot, schedule: { reference: 'https://elsewhere.example/Schedule/1' } }))).toEqual([
    'Slot.schedule.reference value',
  ]);
});

test('scheduling parameters outside their limits are named', () => {
  const parameter = (url: string, value: number) => ({ url, valuePositiveInt: value });
  const service = {
    resourceType: 'HealthcareService',
    id: id(1),
    name: 'x',
    extension: [{ url: SCHEDULING_PARAMETERS, extension: [parameter('durationMinutes', 0)] }],
  };
  expect(issuesOf(fromFhirHealthcareService(service))).toEqual([
    'HealthcareService.extension[0].extension[0].valuePositiveInt value',
  ]);
  expect(fromFhirHealthcareService({ ...service, extension: [] })).toMatchObject({
    ok: true,
    value: { durationMinutes: 30, gridMinutes: 15 },
  });
});

test('working hours come day by day, absences need both ends', () => {
  const role = {
    resourceType: 'PractitionerRole',
    id: id(1),
    practitioner: { reference: `Practitioner/${id(2)}` },
    location: [{ reference: `Location/${id(3)}` }],
    availableTime: [
      { daysOfWeek: ['tue', 'mon'], availableStartTime: '09:00:00', availableEndTime: '14:00:00' },
      { daysOfWeek: ['mon'], allDay: true },
    ],
  };
  expect(fromFhirPractitionerRole(role)).toMatchObject({
    ok: true,
    value: {
      weeklyAvailability: [
        { weekday: 1, from: '00:00', to: '00:00' },
        { weekday: 1, from: '09:00', to: '14:00' },
        { weekday: 2, from: '09:00', to: '14:00' },
      ],
    },
  });
  expect(issuesOf(fromFhirPractitionerRole({ ...role, notAvailable: [{ during: { start: '2026-01-01' } }] }))).toEqual([
    'PractitionerRole.notAvailable[0].during required',
  ]);
  expect(
    issuesOf(
      fromFhirPractitionerRole({
        ...role,
        availableTime: [{ daysOfWeek: ['lunes'], availableStartTime: '9', availableEndTime: '14:00' }],
      }),
    ),
  ).toEqual([
    'PractitionerRole.availableTime[0].daysOfWeek[0] value',
    'PractitionerRole.availableTime[0].availableStartTime value',
  ]);
});
