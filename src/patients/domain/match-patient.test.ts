import { describe, expect, test } from '@jest/globals';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { likelihoodOfSame, matchPerson, type PersonFacts } from './match-patient.ts';

const DNI = 'urn:oid:1.3.6.1.4.1.19126.3';

function person(more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    givenName: 'Ana María',
    familyName: 'García López',
    birthDate: '1980-02-03' as LocalDate,
    phones: ['+34600111222'],
    identifiers: [],
    ...more,
  };
}

function known(id: string, more: Partial<PersonFacts> = {}) {
  return { ...person(more), id: id as PatientId };
}

const dni = (value: string) => ({ identifiers: [{ system: DNI, value }] });

describe('rule 3.11: how likely two entries are one person', () => {
  test.each<[string, Partial<PersonFacts>, Partial<PersonFacts>, number]>([
    ['all is equal', {}, {}, 1],
    ['accents and order of names aside', { familyName: 'GARCIA LOPEZ' }, { familyName: 'López García' }, 1],
    ['a second surname or name that one of them leaves out', { familyName: 'García', givenName: 'Ana' }, {}, 1],
    ['the same number of a register, whatever the phone', { ...dni('1'), phones: [] }, dni('1'), 1],
    ['different numbers of one register are two people', dni('1'), dni('2'), 0],
    [
      'the same number with two birth dates is for a person',
      { ...dni('1'), birthDate: '1990-01-01' as LocalDate },
      dni('1'),
      0.6,
    ],
    ['another birth date is another person', { birthDate: '1990-01-01' as LocalDate }, {}, 0],
    ['twins share phone, birth date and surname', { givenName: 'Eva' }, {}, 0.75],
    ['a namesake of the same day with another phone', { phones: ['+34699999999'] }, {}, 0.7],
    ['mother and child share a phone', { birthDate: undefined, givenName: 'Eva' }, {}, 0.45],
    ['nothing in common', { givenName: 'Pol', familyName: 'Vila', phones: [], birthDate: undefined }, {}, 0],
  ])('%s', (_name, a, b, expected) => {
    expect(likelihoodOfSame(person(a), person(b))).toBeCloseTo(expected);
    expect(likelihoodOfSame(person(b), person(a))).toBeCloseTo(expected);
  });
});

describe('rule 3.11: whom an entry is', () => {
  test('one who fits is the same', () => {
    expect(
      matchPerson(person(), [known('p1'), known('p2', { givenName: 'Pol', phones: [], birthDate: undefined })]),
    ).toEqual({
      kind: 'same',
      patientId: 'p1',
    });
  });

  test('two who fit are left to a person: never a guess', () => {
    expect(matchPerson(person(), [known('p2'), known('p1')])).toEqual({ kind: 'unsure', patientIds: ['p1', 'p2'] });
  });

  test('one who nearly fits is left to a person', () => {
    expect(matchPerson(person({ phones: [] }), [known('p1')])).toEqual({ kind: 'unsure', patientIds: ['p1'] });
  });

  test('nobody who is near is new', () => {
    expect(matchPerson(person(), [])).toEqual({ kind: 'new' });
    expect(matchPerson(person(), [known('p1', { birthDate: '1990-01-01' as LocalDate })])).toEqual({ kind: 'new' });
  });
});
