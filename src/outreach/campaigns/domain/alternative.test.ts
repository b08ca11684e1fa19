import { describe, expect, test } from '@jest/globals';
import { at } from '../../../../test/support/test-context.ts';
import { HOUR_MS } from '../../../platform/time/instant.ts';
import { alternativeFor, keptUntil } from './alternative.ts';

const NOW = at('2026-11-23T08:00:00Z');
const visit = { start: at('2026-11-24T09:00:00Z'), practitionerId: 'ruiz', siteId: 'madrid' };
const opening = (start: string, practitionerId = 'ruiz', siteId = 'madrid') => ({
  start: at(start),
  practitionerId,
  siteId,
});

describe('the time that is kept for a visit that cannot take place', () => {
  const soon = opening('2026-11-23T11:00:00Z');
  const soonElsewhere = opening('2026-11-23T10:30:00Z', 'vidal', 'las palmas');
  const next = opening('2026-11-24T10:00:00Z');
  const week = opening('2026-11-30T09:00:00Z');

  test.each([
    ['urgent: the first there is', [next, soon], true, soon],
    ['urgent: at their own site, though another has one sooner', [soonElsewhere, soon], true, soon],
    ['at another site where theirs has none', [soonElsewhere], true, soonElsewhere],
    ['with a day’s notice, as near to the old one as can be', [soon, week, next], false, next],
    [
      'with the same person, where that is not a week farther off',
      [opening('2026-11-24T09:20:00Z', 'vidal'), week],
      false,
      week,
    ],
    [
      'not at another site, though it is nearer in time',
      [opening('2026-11-24T09:20:00Z', 'ruiz', 'las palmas'), week],
      false,
      week,
    ],
    ['none where all are too soon', [soon], false, undefined],
  ])('%s', (_case, openings, urgent, expected) => {
    expect(alternativeFor(visit, openings, { now: NOW, urgent })).toBe(expected);
  });

  test('it is kept for a day, or until an hour before it begins', () => {
    expect(keptUntil(NOW, week.start) - NOW).toBe(24 * HOUR_MS);
    expect(keptUntil(NOW, soon.start)).toBe(soon.start - HOUR_MS);
  });
});
