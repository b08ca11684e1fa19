import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { conflictsOf, fieldsOf, isApplied, mergeInto, type Change } from './merge.ts';

const THURSDAY = at('2026-11-26T09:00:00Z');
const FRIDAY = at('2026-11-27T10:00:00Z');
const FRIDAY_END = at('2026-11-27T10:20:00Z');

const current: FhirJson = {
  resourceType: 'Appointment',
  id: 'ehr-7',
  meta: { versionId: '3', tag: [{ code: 'theirs' }] },
  extension: [{ url: 'https://ehr.example/billing', valueCode: 'private' }],
  identifier: [{ system: 'https://ehr.example/visits', value: '7' }],
  status: 'booked',
  start: '2026-11-26T10:00:00+01:00',
  end: '2026-11-26T10:20:00+01:00',
  minutesDuration: 20,
  slot: [{ reference: 'Slot/s1', display: 'Thursday' }],
  participant: [
    { actor: { reference: 'Location/l1' }, status: 'accepted' },
    {
      actor: { reference: 'https://ehr.example/fhir/Practitioner/dr-1', display: 'Dra. Soler' },
      status: 'accepted',
      type: [{ text: 'primary' }],
    },
    { actor: { reference: 'Patient/p1', display: 'Ana' }, status: 'needs-action', required: 'required' },
  ],
};

const cancel: Change = { set: { status: 'cancelled' }, dependsOn: [] };
const confirm: Change = { set: { attendance: 'accepted' }, dependsOn: ['status', 'start'] };
const move: Change = {
  set: { start: FRIDAY, end: FRIDAY_END, slot: 'Slot/s2', practitioner: 'Practitioner/dr-2' },
  dependsOn: ['status'],
  written: { start: '2026-11-27T11:00:00+01:00', end: '2026-11-27T11:20:00+01:00', minutes: 20 },
};

describe('rule 3.5: a change is made in place', () => {
  test('only what the change names is touched', () => {
    expect(mergeInto(current, cancel)).toEqual({ ...current, status: 'cancelled' });
    const confirmed = mergeInto(current, confirm);
    expect(fieldsOf(confirmed)).toEqual({ ...fieldsOf(current), attendance: 'accepted' });
    expect({ ...confirmed, participant: undefined }).toEqual({ ...current, participant: undefined });
  });

  test('a move takes time, slot and practitioner along, and the names of the old ones away', () => {
    const moved = mergeInto(current, move);
    expect(moved).toMatchObject({
      start: '2026-11-27T11:00:00+01:00',
      minutesDuration: 20,
      slot: [{ reference: 'Slot/s2' }],
    });
    expect(JSON.stringify(moved)).not.toMatch(/Thursday|Dra\. Soler/);
    expect(moved['participant']).toMatchObject([{}, { type: [{ text: 'primary' }] }, { required: 'required' }]);
    expect(isApplied(fieldsOf(moved), move)).toBe(true);
  });

  const json = fc.jsonValue({ maxDepth: 3 });
  const unknown = fc.dictionary(
    fc.string().map((name) => `x-${name}`),
    json,
  );
  const participant = fc.record({
    actor: fc.record({ reference: fc.constantFrom('Location/l1', 'Device/d1', 'Patient/p1', 'Practitioner/dr-1') }),
    status: fc.constantFrom('accepted', 'needs-action'),
  });
  const participants = fc.array(
    fc.tuple(participant, unknown).map(([known, more]) => ({ ...more, ...known })),
    { maxLength: 5 },
  );
  const changes = fc.constantFrom(cancel, confirm, move);

  test('whatever else stands there, known to us or not, stays as it came', () => {
    fc.assert(
      fc.property(unknown, participants, changes, (more, people, change) => {
        const before: FhirJson = { ...more, ...current, participant: people };
        const after = mergeInto(before, change);
        const ours = new Set(['status', 'start', 'end', 'minutesDuration', 'slot', 'participant']);
        const others = (resource: FhirJson) => Object.entries(resource).filter(([name]) => !ours.has(name));
        expect(others(after)).toEqual(others(before));
        const written = after['participant'] as readonly FhirJson[];
        expect(written).toHaveLength(people.length);
        for (const [index, person] of people.entries()) {
          const { actor: _actor, status: _status, ...rest } = person;
          expect(written[index]).toMatchObject(rest);
        }
      }),
    );
  });

  test('a change that is made twice is made once', () => {
    fc.assert(
      fc.property(participants, changes, (people, change) => {
        const once = mergeInto({ ...current, participant: people }, change);
        expect(mergeInto(once, change)).toEqual(once);
      }),
    );
  });
});

describe('rule 3.5: three versions are compared field by field', () => {
  const known = fieldsOf(current);

  test('what they changed elsewhere, or to the same, is no conflict', () => {
    expect(conflictsOf(known, { ...known, start: FRIDAY }, cancel)).toEqual([]);
    expect(conflictsOf(known, { ...known, status: 'cancelled' }, cancel)).toEqual([]);
    expect(conflictsOf(known, { ...known, attendance: 'declined' }, move)).toEqual([]);
  });

  test('what they changed to something else is one', () => {
    expect(conflictsOf(known, { ...known, status: 'arrived' }, cancel)).toEqual(['status']);
    expect(conflictsOf(known, { ...known, start: at('2026-11-30T09:00:00Z') }, move)).toEqual(['start']);
    expect(conflictsOf(known, { ...known, status: 'cancelled' }, move)).toEqual(['status']);
  });

  test('who confirms a time confirms that time', () => {
    expect(conflictsOf(known, { ...known, start: FRIDAY }, confirm)).toEqual(['start']);
  });

  test('a field of which we knew nothing cannot disagree', () => {
    expect(conflictsOf({ status: 'booked', start: THURSDAY }, { ...known, slot: 'Slot/other' }, move)).toEqual([]);
  });
});

describe('rooms and devices of a change', () => {
  const at = (reference: string, more: object = {}) => ({ actor: { reference, ...more }, status: 'accepted' });
  const actorsIn = (merged: FhirJson) =>
    (merged['participant'] as readonly { actor: { reference: string } }[]).map(({ actor }) => actor.reference);
  const types = new Map([
    ['Location/r1', 'sala'],
    ['Location/r2', 'sala'],
    ['Device/d1', 'ecógrafo'],
    ['Device/d2', 'láser'],
  ]);
  const standing = ['Location/l1', 'Patient/p1', 'Location/r1', 'Device/d2', 'Device/x'].map((one) =>
    at(one, { display: one }),
  );

  test('put one in the place of another of its type, add what is missing, and touch no other', () => {
    const change: Change = { ...move, assets: { has: ['Location/r2', 'Device/d1'], types } };
    const merged = mergeInto({ ...current, participant: standing }, change);
    expect(actorsIn(merged)).toEqual([
      'Location/l1',
      'Patient/p1',
      'Location/r2',
      'Device/d2',
      'Device/x',
      'Device/d1',
    ]);
    const [, , room] = merged['participant'] as readonly FhirJson[];
    expect(room).toEqual(at('Location/r2'));
  });

  test('are as they were where the visit has those already, or none', () => {
    for (const has of [['Location/r1', 'Device/d2'], []])
      expect(mergeInto({ ...current, participant: standing }, { ...cancel, assets: { has, types } })).toEqual({
        ...current,
        status: 'cancelled',
        participant: standing,
      });
  });
});
