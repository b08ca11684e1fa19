import { expect, describe, test } from '@jest/globals';
import fc from 'fast-check';
import { validate } from './validator.ts';

type Json = Record<string, unknown>;

const patient = { resourceType: 'Patient', name: [{ family: 'García López', given: ['Ana'] }] };
const actors = ['Patient/a', 'Practitioner/b', 'Location/c'];
const appointment = {
  resourceType: 'Appointment',
  status: 'booked',
  start: '2026-03-02T09:00:00+01:00',
  end: '2026-03-02T09:30:00+01:00',
  participant: actors.map((reference) => ({ actor: { reference }, status: 'accepted' })),
};
const schedule = { resourceType: 'Schedule', actor: [{ reference: 'Practitioner/b' }, { reference: 'Location/c' }] };

async function found(resource: Json) {
  return (await validate(resource)).map(({ path, code }) => [path, code]);
}

test.each<[string, Json]>([
  ['a patient', patient],
  ['an appointment', appointment],
  ['a schedule', schedule],
  [
    'a slot',
    {
      resourceType: 'Slot',
      schedule: { reference: 'Schedule/1' },
      status: 'free',
      start: '2026-03-02T09:00:00Z',
      end: '2026-03-02T09:30:00Z',
    },
  ],
  ['a task, which has no profile of ours', { resourceType: 'Task', status: 'requested', intent: 'order' }],
  ['an extension of a vendor', { ...patient, extension: [{ url: 'https://vendor.example/x', valueString: 'y' }] }],
  [
    'an extension of a value',
    { ...patient, birthDate: '1980-01-02', _birthDate: { extension: [{ url: 'urn:x', valueCode: 'y' }] } },
  ],
  ['a year alone', { ...patient, birthDate: '1980' }],
  [
    'a contained resource that is referred to',
    {
      ...patient,
      contained: [{ resourceType: 'Organization', id: 'o', name: 'x' }],
      managingOrganization: { reference: '#o' },
    },
  ],
])('%s passes', async (_name, resource) => {
  expect(await found(resource)).toEqual([]);
});

test.each<[string, Json, [string, string][]]>([
  ['an element that R4 does not have', { ...patient, nickname: 'x' }, [['Patient.nickname', 'structure']]],
  ['a value where a list belongs', { ...patient, name: 'x' }, [['Patient.name', 'structure']]],
  ['a list where a value belongs', { ...patient, gender: ['male'] }, [['Patient.gender', 'structure']]],
  [
    'a number where a text belongs',
    { ...patient, telecom: [{ system: 'phone', value: 6 }] },
    [['Patient.telecom[0].value', 'structure']],
  ],
  ['a text where true or false belongs', { ...patient, deceasedBoolean: 'no' }, [['Patient.deceased', 'structure']]],
  ['null', { ...patient, birthDate: null }, [['Patient.birthDate', 'structure']]],
  ['a date that does not exist', { ...patient, birthDate: '2026-02-30' }, [['Patient.birthDate', 'value']]],
  ['an instant without an offset', { ...appointment, start: '2026-03-02T09:00:00' }, [['Appointment.start', 'value']]],
  ['a code that is not in its value set', { ...patient, gender: 'm' }, [['Patient.gender', 'value']]],
  [
    'such a code deep inside',
    { ...patient, link: [{ other: { reference: 'Patient/x' }, type: 'same' }] },
    [['Patient.link[0].type', 'value']],
  ],
  [
    'what is required and missing',
    { ...patient, communication: [{ preferred: true }] },
    [['Patient.communication[0].language', 'required']],
  ],
  ['a broken invariant', { ...patient, contact: [{ gender: 'male' }] }, [['Patient.contact[0]', 'invariant']]],
  ['an address that is none', { ...patient, implicitRules: 'a b' }, [['Patient.implicitRules', 'value']]],
  [
    'a contained resource that is wrong',
    { ...patient, contained: [{ resourceType: 'Organization', name: 3 }] },
    [['Patient.contained[0].name', 'structure']],
  ],
  [
    'a contained resource of no type',
    { ...patient, contained: [{ resourceType: 'Doctor' }] },
    [['Patient.contained[0]', 'structure']],
  ],
  [
    'a contained resource within another',
    { ...patient, contained: [{ ...patient, contained: [patient] }] },
    [['Patient.contained[0]', 'structure']],
  ],
])('%s is an issue with its path', async (_name, resource, issues) => {
  expect(await found(resource)).toEqual(issues);
});

describe('our profile asks more than R4', () => {
  test.each<[string, Json, [string, string]]>([
    ['a patient has a name', { resourceType: 'Patient' }, ['Patient.name', 'required']],
    ['that says something', { resourceType: 'Patient', name: [{ use: 'official' }] }, ['Patient.name[0]', 'invariant']],
    [
      'a schedule is of a practitioner at a location',
      { ...schedule, actor: schedule.actor.slice(1) },
      ['Schedule.actor', 'required'],
    ],
    ['a service is called something', { resourceType: 'HealthcareService' }, ['HealthcareService.name', 'required']],
    ['a site is called something', { resourceType: 'Location' }, ['Location.name', 'required']],
    [
      'a role is at one location',
      {
        resourceType: 'PractitionerRole',
        practitioner: { reference: 'Practitioner/b' },
        location: [{ reference: 'Location/c' }, { reference: 'Location/d' }],
      },
      ['PractitionerRole.location', 'too-long'],
    ],
  ])('%s', async (_name, resource, issue) => {
    expect(await found(resource)).toEqual([issue]);
  });
});

test('no issue repeats what the resource holds', async () => {
  const canary = 'kanarienvogel';
  const issues = await validate({
    ...patient,
    gender: canary,
    birthDate: canary,
    telecom: [{ system: canary, value: [canary] }],
    address: canary,
    [`a ${canary}`]: canary,
    contained: [{ resourceType: 'Organization', [`${canary} `]: [canary] }],
  });
  expect(issues.length).toBeGreaterThan(4);
  expect(JSON.stringify(issues)).not.toContain(canary);
});

test.each<[string, Json]>([
  ['repetitions', { ...patient, telecom: Array.from({ length: 1_001 }, () => ({ system: 'phone' })) }],
  [
    'values',
    {
      ...patient,
      extension: Array.from({ length: 999 }, () => ({
        url: 'a',
        extension: Array.from({ length: 9 }, () => ({ url: 'b' })),
      })),
    },
  ],
  ['letters in a list', { ...patient, name: [{ given: ['x'.repeat(10_001)] }] }],
])('too many %s are refused before they cost anything', async (_name, resource) => {
  expect((await validate(resource)).map(({ code }) => code)).toEqual(['too-long']);
});

test('whatever comes in the place of an element is an issue and never a throw', async () => {
  const names = fc.constantFrom(
    'name',
    'telecom',
    'contact',
    'gender',
    'birthDate',
    'contained',
    'meta',
    'extension',
    '_birthDate',
  );
  await fc.assert(
    fc.asyncProperty(names, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
      for (const issue of await validate({ ...patient, [name]: value })) expect(issue.path).toMatch(/^Patient/);
    }),
    { numRuns: 150, seed: 3 },
  );
});
