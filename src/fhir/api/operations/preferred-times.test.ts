import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseInstant, toIso } from '../../../platform/time/instant.ts';
import { parseZone } from '../../../platform/time/wall-time.ts';
import { Reader } from '../../mapping/reader.ts';
import type { FhirIssue } from '../../mapping/resource.ts';
import { preferredIntervals, readPreferredTimes } from './preferred-times.ts';

const at = (text: string) => required(parseInstant(text), text);
const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const CANARY = required(parseZone('Atlantic/Canary'), 'zone');
/** A Thursday to the next Wednesday, over the night when the clock is put back. */
const week = { start: at('2026-10-22T00:00:00Z'), end: at('2026-10-28T00:00:00Z') };

function stretches(timing: object, zone = MADRID): readonly string[] {
  const issues: FhirIssue[] = [];
  const intervals = preferredIntervals(readPreferredTimes(new Reader(timing, 'timing', issues)), week, zone);
  expect(issues).toEqual([]);
  return intervals.map(({ start, end }) => `${toIso(start).slice(5, 16)}/${toIso(end).slice(5, 16)}`);
}

describe('the preferred times of a visit', () => {
  test('mornings of two weekdays are by the wall clock, before and after the change of the clocks', () => {
    expect(stretches({ repeat: { dayOfWeek: ['fri', 'mon'], when: ['MORN'] } })).toEqual([
      '10-22T22:00/10-23T12:00',
      '10-25T23:00/10-26T13:00',
    ]);
    expect(stretches({ repeat: { dayOfWeek: ['fri'], when: ['AFT.late'] } }, CANARY)).toEqual([
      '10-23T16:00/10-23T19:00',
    ]);
  });

  test('a time of day is meant for an hour, within the bounds', () => {
    const boundsPeriod = { start: '2026-10-24', end: '2026-10-25' };
    expect(stretches({ repeat: { timeOfDay: ['10:00:00'], boundsPeriod } })).toEqual([
      '10-24T08:00/10-24T09:00',
      '10-25T09:00/10-25T10:00',
    ]);
  });

  test('named days and moments stand alone, and nothing lies outside of what was asked for', () => {
    expect(stretches({ event: ['2026-10-23', '2026-10-26T09:30:00Z', '2026-12-01'] })).toEqual([
      '10-22T22:00/10-23T22:00',
      '10-26T09:30/10-26T10:30',
    ]);
  });

  test('what this server has no use for is said, not refused', () => {
    const timing = { repeat: { frequency: 2, when: ['MORN', 'HS'] } };
    expect(readPreferredTimes(new Reader(timing, 'timing')).ignored).toEqual([
      'timing.repeat.frequency',
      'timing.repeat.when HS',
    ]);
  });

  test.each([
    [{ repeat: { when: ['MORN'], timeOfDay: ['10:00:00'] } }, 'timing.repeat.timeOfDay[0]'],
    [{ event: ['yesterday'] }, 'timing.event[0]'],
  ])('%j is refused at its element', (timing, path) => {
    const issues: FhirIssue[] = [];
    readPreferredTimes(new Reader(timing, 'timing', issues));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });
});
