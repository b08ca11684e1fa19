import { expect, test } from '@jest/globals';
import { conflictOf, removedOf } from './conflict.ts';

const known = { status: 'booked', start: '2026-11-23T08:00:00.000Z', attendance: 'needs-action' };
const theirs = {
  status: 'booked',
  start: '2026-11-23T13:00:00.000Z',
  attendance: 'needs-action',
  practitioner: 'Practitioner/1',
};

test('a conflict is shown field by field: ours is what we knew with our change in it', () => {
  const versions = { known, theirs, ours: { attendance: 'accepted' } };
  expect(conflictOf({ writeId: 'w', kind: 'confirm', versions })).toEqual({
    writeId: 'w',
    answers: ['ours', 'theirs'],
    fields: [
      { name: 'status', ours: 'booked', theirs: 'booked', differs: false },
      { name: 'start', ours: known.start, theirs: theirs.start, differs: true },
      { name: 'attendance', ours: 'accepted', theirs: 'needs-action', differs: true },
      // What we knew nothing of is no difference.
      { name: 'practitioner', ours: undefined, theirs: 'Practitioner/1', differs: false },
    ],
  });
});

test('a booking that stands there otherwise is shown, and put right there; a task without versions shows nothing', () => {
  expect(conflictOf({ writeId: 'w', kind: 'book', versions: { known, theirs, ours: {} } })?.answers).toEqual([
    'ours',
    'theirs',
    'neither',
  ]);
  expect(conflictOf(undefined)).toBeUndefined();
  expect(conflictOf({ versions: { known, theirs } })).toBeUndefined();
});

test('a booking of a connection that was removed is decided here; a wait, or another change, is not', () => {
  expect(removedOf({ writeId: 'w', kind: 'book', removed: true })).toBe('w');
  for (const detail of [undefined, {}, { writeId: 'w', kind: 'book' }, { writeId: 'w', kind: 'cancel', removed: true }])
    expect(removedOf(detail)).toBeUndefined();
});
