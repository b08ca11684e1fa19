import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import { mayContact, nextContactTime, type ContactPermission } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { localDateTimeOf, parseZone, weekdayOf } from '../../platform/time/wall-time.ts';
import { DEFAULT_CAPS, permissionFor, type PermissionAsk, type PermissionFacts } from './permission.ts';

const madrid = required(parseZone('Europe/Madrid'), 'zone');
const canary = required(parseZone('Atlantic/Canary'), 'zone');
const ADDRESS = '+34600000001';
/** Friday, ten in the morning in Madrid. */
const FRIDAY = at('2026-11-20T09:00:00Z');
const allowed: ContactPermission = { kind: 'allowed', address: ADDRESS };

function facts(change: Partial<PermissionFacts> = {}): PermissionFacts {
  return {
    contactAt: () => allowed,
    suppressionOf: () => undefined,
    recent: [],
    caps: DEFAULT_CAPS,
    isHoliday: () => false,
    nextContactTime,
    ...change,
  };
}

function asked(change: Partial<PermissionAsk> = {}): PermissionAsk {
  return { purpose: 'care', channel: 'sms', at: FRIDAY, zone: madrid, isCapped: true, ...change };
}

const until = (iso: string, reason: string) => ({ kind: 'defer', until: at(iso), reason });

describe('who may be addressed', () => {
  test('a patient who said nothing to the contrary, by day', () => {
    expect(permissionFor(asked(), facts())).toEqual({ kind: 'send', address: ADDRESS });
  });

  test('what the directory refuses is dropped with its reason', () => {
    const contactAt = () => ({ kind: 'refused', reason: 'consent-expired' }) as const;
    expect(permissionFor(asked(), facts({ contactAt }))).toEqual({ kind: 'drop', reason: 'consent-expired' });
  });

  test('nobody who asked for silence, whatever the purpose', () => {
    const suppressionOf = () => 'all' as const;
    expect(permissionFor(asked(), facts({ suppressionOf }))).toEqual({ kind: 'drop', reason: 'opted-out' });
  });

  test('who wants no offers still hears of a visit', () => {
    const suppressionOf = () => 'commercial' as const;
    expect(permissionFor(asked(), facts({ suppressionOf })).kind).toBe('send');
    expect(permissionFor(asked({ purpose: 'commercial' }), facts({ suppressionOf }))).toEqual({
      kind: 'drop',
      reason: 'suppression-list',
    });
  });
});

describe('when', () => {
  test('not at night, by the clock of the patient', () => {
    const late = at('2026-11-20T20:30:00Z');
    expect(permissionFor(asked({ at: late }), facts())).toEqual(until('2026-11-21T08:00:00Z', 'quiet-hours'));
    expect(permissionFor(asked({ at: late, zone: canary }), facts()).kind).toBe('send');
  });

  test('by the clock that the patient lives by, where it is known, whatever that of the house', () => {
    const early = at('2026-11-20T08:30:00Z');
    const lives = facts({ zoneOf: () => canary });
    expect(permissionFor(asked({ at: early }), facts()).kind).toBe('send');
    expect(permissionFor(asked({ at: early }), lives)).toEqual(until('2026-11-20T09:00:00Z', 'quiet-hours'));
    const offer = asked({ at: early, purpose: 'commercial', channel: 'voice' });
    expect(permissionFor(offer, lives)).toEqual(until('2026-11-20T10:00:00Z', 'legal-calendar'));
  });

  test('at night only what answers the patient, and e-mail', () => {
    const night = at('2026-11-20T23:30:00Z');
    expect(permissionFor(asked({ at: night, answersPatient: true }), facts()).kind).toBe('send');
    expect(permissionFor(asked({ at: night, channel: 'email' }), facts()).kind).toBe('send');
  });

  test('a machine does not ring at lunch', () => {
    const lunch = at('2026-11-20T13:30:00Z');
    expect(permissionFor(asked({ at: lunch, channel: 'voice' }), facts())).toEqual(
      until('2026-11-20T15:00:00Z', 'call-hours'),
    );
    expect(permissionFor(asked({ at: lunch }), facts()).kind).toBe('send');
  });

  test('nothing commercial at the weekend or on a holiday of the place', () => {
    const saturday = at('2026-11-21T10:00:00Z');
    const isHoliday = (date: string) => date === '2026-11-23';
    expect(permissionFor(asked({ at: saturday, purpose: 'commercial' }), facts({ isHoliday }))).toEqual(
      until('2026-11-24T08:00:00Z', 'legal-calendar'),
    );
    expect(permissionFor(asked({ at: saturday }), facts({ isHoliday })).kind).toBe('send');
  });

  test('one offer a week', () => {
    const recent = [{ at: plusMs(FRIDAY, -3 * DAY_MS), purpose: 'commercial' as const }];
    expect(permissionFor(asked({ purpose: 'commercial' }), facts({ recent }))).toEqual(
      until('2026-11-24T09:00:00Z', 'frequency-cap'),
    );
    expect(permissionFor(asked({ purpose: 'commercial', isCapped: false }), facts({ recent })).kind).toBe('send');
    expect(permissionFor(asked(), facts({ recent })).kind).toBe('send');
  });

  test('three a week for care', () => {
    const recent = [2, 3, 4].map((days) => ({ at: plusMs(FRIDAY, -days * DAY_MS), purpose: 'care' as const }));
    expect(permissionFor(asked(), facts({ recent }))).toEqual(until('2026-11-23T09:00:00Z', 'frequency-cap'));
  });

  test('a cap that ends on a Saturday is a Monday for an offer', () => {
    const recent = [{ at: plusMs(FRIDAY, -6 * DAY_MS), purpose: 'commercial' as const }];
    expect(permissionFor(asked({ purpose: 'commercial' }), facts({ recent }))).toEqual(
      until('2026-11-23T08:00:00Z', 'frequency-cap'),
    );
  });

  test('consent is that of the instant', () => {
    const contact = {
      active: true,
      deceased: false,
      contactPoints: [{ channel: 'phone', address: ADDRESS, canReceiveSms: true, rank: 1 }],
      consents: [
        {
          purpose: 'commercial',
          channel: 'sms',
          decision: 'permit',
          decidedAt: plusMs(FRIDAY, -DAY_MS),
          validUntil: plusMs(FRIDAY, HOUR_MS),
          source: 'desk',
        },
      ],
    } as const;
    const contactAt: PermissionFacts['contactAt'] = (ask) => mayContact(contact, ask);
    const ask = asked({ purpose: 'commercial' });
    expect(permissionFor(ask, facts({ contactAt })).kind).toBe('send');
    expect(permissionFor({ ...ask, at: plusMs(FRIDAY, 2 * HOUR_MS) }, facts({ contactAt }))).toEqual({
      kind: 'drop',
      reason: 'consent-expired',
    });
    expect(permissionFor({ ...ask, channel: 'voice' }, facts({ contactAt }))).toEqual({
      kind: 'drop',
      reason: 'consent-missing',
    });
  });

  test('whatever is put off may go at the instant that was named, over a year with both clock changes', () => {
    const start = at('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: (366 * DAY_MS) / MINUTE_MS }),
        fc.constantFrom('care' as const, 'administrative' as const, 'commercial' as const),
        fc.constantFrom('sms' as const, 'voice' as const, 'whatsapp' as const),
        fc.constantFrom(madrid, canary),
        fc.array(fc.integer({ min: 0, max: 40 * 24 }), { maxLength: 5 }),
        (minute, purpose, channel, zone, before) => {
          const now: Instant = plusMs(start, minute * MINUTE_MS);
          const known = facts({
            isHoliday: (date) => date.endsWith('-01') || date.endsWith('-25'),
            recent: before.map((hours) => ({ at: plusMs(now, -hours * HOUR_MS), purpose })),
          });
          const ask = asked({ at: now, purpose, channel, zone });
          const permission = permissionFor(ask, known);
          const sentAt = permission.kind === 'defer' ? permission.until : now;
          if (permission.kind === 'defer') expect(permission.until).toBeGreaterThan(now);
          expect(permissionFor({ ...ask, at: sentAt }, known).kind).toBe('send');
          const { date, time } = localDateTimeOf(sentAt, zone);
          expect(time >= '09:00' && time < '21:00').toBe(true);
          if (purpose === 'commercial') expect(weekdayOf(date)).toBeLessThan(6);
        },
      ),
      { numRuns: 500 },
    );
  });
});
