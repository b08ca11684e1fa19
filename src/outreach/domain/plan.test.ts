import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS, parseInstant, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { addDays, localDateTimeOf, localTime, parseZone, toZonedIso } from '../../platform/time/wall-time.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { planFor, type ReminderPlan, type VisitFacts } from './plan.ts';

const at = (iso: string): Instant => required(parseInstant(iso), iso);
const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const CANARY = required(parseZone('Atlantic/Canary'), 'zone');

/** Booked by phone on Friday morning for Tuesday 24 November, 10:30 in Madrid. */
const BOOKED = at('2026-11-20T09:00:00Z');
const VISIT: VisitFacts = {
  start: at('2026-11-24T09:30:00Z'),
  zone: MADRID,
  status: 'booked',
  attendance: 'needs-action',
  origin: 'phone',
  patientReachable: true,
  since: BOOKED,
  cause: 'phone',
};

function plan(change: Partial<VisitFacts> = {}, now: Instant = BOOKED): readonly string[] {
  const visit = { ...VISIT, ...change };
  return planFor(visit, DEFAULT_POLICY, now).map(
    ({ step, dueAt, alreadyTold }) =>
      `${step} ${toZonedIso(dueAt, visit.zone).slice(0, 16)}${alreadyTold ? ' told' : ''}`,
  );
}

describe('what an appointment calls for', () => {
  test('a visit booked by phone is confirmed at once and reminded at ten on the day before', () => {
    expect(plan()).toEqual(['booking-confirmation 2026-11-20T10:00', 'reminder-1d 2026-11-23T10:00']);
  });

  test.each([
    ['phone', ['move-confirmation']],
    ['web', ['move-confirmation']],
    ['desk', [undefined]],
    ['ehr', [undefined]],
    [undefined, [undefined]],
  ])('a visit moved by %s is corrected in the words %j', (cause, words) => {
    const moved = planFor({ ...VISIT, told: at('2026-11-25T09:30:00Z'), cause }, DEFAULT_POLICY, BOOKED);
    expect(moved.filter(({ step }) => step === 'correction').map(({ template }) => template)).toEqual(words);
  });

  test.each<[string, Partial<VisitFacts>, readonly string[]]>([
    ['an imported visit is only reminded', { origin: 'import', cause: 'import' }, ['reminder-1d 2026-11-23T10:00']],
    [
      'what was booked in a message thread was told there',
      { origin: 'message', cause: 'message' },
      ['booking-confirmation 2026-11-20T10:00 told', 'reminder-1d 2026-11-23T10:00'],
    ],
    ['a visit that was told needs no second confirmation', { told: VISIT.start }, ['reminder-1d 2026-11-23T10:00']],
    [
      'a moved visit whose old time was told is corrected',
      { told: at('2026-11-25T09:30:00Z'), cause: 'desk' },
      ['correction 2026-11-20T10:00', 'reminder-1d 2026-11-23T10:00'],
    ],
    [
      'an imported visit that moved after its reminder is corrected',
      { origin: 'import', told: at('2026-11-25T09:30:00Z'), cause: 'ehr' },
      ['correction 2026-11-20T10:00', 'reminder-1d 2026-11-23T10:00'],
    ],
    [
      'a cancelled visit that was told is called off',
      { status: 'cancelled', told: VISIT.start, cause: 'desk' },
      ['cancellation 2026-11-20T10:00'],
    ],
    [
      'a visit cancelled in the thread was called off there',
      { status: 'cancelled', told: VISIT.start, cause: 'message' },
      ['cancellation 2026-11-20T10:00 told'],
    ],
    [
      'an imported visit that was never told is cancelled in silence',
      { status: 'cancelled', origin: 'import', cause: 'ehr' },
      [],
    ],
    ['nobody writes to the dead or to who left', { patientReachable: false }, []],
    ['a visit that came to an end calls for nothing', { status: 'fulfilled' }, []],
    ['a visit not yet sure calls for nothing', { status: 'pending' }, []],
    ['a visit entered in error calls for nothing', { status: 'entered-in-error', told: VISIT.start }, []],
    ['who said no is not reminded', { attendance: 'declined', told: VISIT.start }, []],
    ['who said yes is reminded', { attendance: 'accepted', told: VISIT.start }, ['reminder-1d 2026-11-23T10:00']],
  ])('%s', (_name, change, expected) => {
    expect(plan(change)).toEqual(expected);
  });

  test('a visit of the past calls for nothing, also when it is cancelled late', () => {
    const after = plusMs(VISIT.start, 0);
    expect(plan({}, after)).toEqual([]);
    expect(plan({ status: 'cancelled', told: VISIT.start }, after)).toEqual([]);
  });
});

describe('what the desk does may be taken back for half a minute', () => {
  test('the patient hears of it when that time is over', () => {
    const [notice] = planFor({ ...VISIT, origin: 'desk', cause: 'desk' }, DEFAULT_POLICY, BOOKED);
    expect(notice).toMatchObject({ step: 'booking-confirmation', dueAt: plusMs(BOOKED, 30_000) });
  });

  test.each([
    ['at once: nobody hears of either', { origin: 'desk' }, 30_000, []],
    ['later: the patient hears that it is cancelled', { origin: 'desk' }, 31_000, ['cancellation 2026-11-20T10:01']],
    ['given on the phone: they were told by voice', { origin: 'phone' }, 5_000, ['cancellation 2026-11-20T10:00']],
  ] as const)('a visit given and cancelled %s', (_name, change, afterMs, expected) => {
    expect(plan({ ...change, status: 'cancelled', cause: 'desk' }, plusMs(BOOKED, afterMs))).toEqual(expected);
  });
});

describe('quiet hours', () => {
  test('who books by phone at night is answered at once', () => {
    expect(plan({}, at('2026-11-20T22:40:00Z'))[0]).toBe('booking-confirmation 2026-11-20T23:40');
  });

  test('what the desk or another system does at night waits for nine in the morning', () => {
    expect(plan({ cause: 'desk' }, at('2026-11-20T22:40:00Z'))[0]).toBe('booking-confirmation 2026-11-21T09:00');
    expect(plan({ cause: 'fhir' }, at('2026-11-20T04:00:00Z'))[0]).toBe('booking-confirmation 2026-11-20T09:00');
  });

  test('nine in the morning is that of the site', () => {
    const facts = { cause: 'desk', zone: CANARY };
    expect(plan(facts, at('2026-11-21T08:30:00Z'))[0]).toBe('booking-confirmation 2026-11-21T09:00');
    expect(
      toIso(required(planFor({ ...VISIT, ...facts }, DEFAULT_POLICY, at('2026-11-21T08:30:00Z'))[0], 'touch').dueAt),
    ).toBe('2026-11-21T09:00:00.000Z');
  });
});

describe('short notice', () => {
  const told = { told: VISIT.start };
  test.each([
    ['two hours before the reminder', '2026-11-23T07:00:00Z', VISIT.start, ['reminder-1d 2026-11-23T10:00']],
    ['at its heels', '2026-11-23T07:00:01Z', VISIT.start, []],
    ['after it, for an early visit', '2026-11-23T15:00:00Z', VISIT.start, []],
    [
      'after it, for the afternoon',
      '2026-11-23T15:00:00Z',
      at('2026-11-24T16:00:00Z'),
      ['reminder-3h 2026-11-24T14:00'],
    ],
    ['on the day, in five hours', '2026-11-24T10:59:00Z', at('2026-11-24T16:00:00Z'), ['reminder-3h 2026-11-24T14:00']],
    ['on the day, in four hours', '2026-11-24T12:00:00Z', at('2026-11-24T16:00:00Z'), []],
    ['on the day, in one hour', '2026-11-24T15:00:00Z', at('2026-11-24T16:00:00Z'), []],
    [
      'for noon, whose three hours before are just allowed',
      '2026-11-23T15:00:00Z',
      at('2026-11-24T11:00:00Z'),
      ['reminder-3h 2026-11-24T09:00'],
    ],
  ] as const)('booked %s', (_name, since, start, expected) => {
    expect(plan({ ...told, start, told: start, since: at(since) }, at(since))).toEqual(expected);
  });
});

describe('a reminder due soon after the notice', () => {
  const start = at('2026-11-24T16:00:00Z');
  test.each([
    [
      'moved by their own call a quarter of an hour before',
      '08:45',
      'phone',
      ['correction 09:45', 'reminder-3h 14:00'],
    ],
    ['moved at the desk a quarter of an hour before', '08:45', 'desk', ['correction 09:45', 'reminder-3h 14:00']],
    [
      'moved at the desk in the night, of which they hear at nine',
      '05:00',
      'desk',
      ['correction 09:00', 'reminder-3h 14:00'],
    ],
    ['moved two hours before', '07:00', 'phone', ['correction 08:00', 'reminder-1d 10:00']],
  ] as const)('is not sent to whose visit was %s', (_name, hour, cause, expected) => {
    const since = at(`2026-11-23T${hour}:00Z`);
    expect(plan({ start, told: at('2026-11-26T16:00:00Z'), since, cause }, since).map(withoutDay)).toEqual(expected);
  });

  test('is sent about a visit that another system booked, of which we say nothing else', () => {
    const since = at('2026-11-23T08:45:00Z');
    expect(plan({ start, origin: 'ehr', cause: 'ehr', since }, since).map(withoutDay)).toEqual(['reminder-1d 10:00']);
  });

  function withoutDay(touch: string): string {
    return touch.replace(/\d{4}-\d\d-\d\dT/, '');
  }
});

describe('the last Sundays of March and October', () => {
  const since = at('2026-01-10T10:00:00Z');
  test.each([
    // Clocks go forward on 28 March 2027 and back on 31 October 2027.
    ['Madrid, Monday after spring', MADRID, '2027-03-29T08:30:00Z', '2027-03-28T10:00:00+02:00'],
    ['Madrid, the Sunday of spring', MADRID, '2027-03-28T08:30:00Z', '2027-03-27T10:00:00+01:00'],
    ['Canary, Monday after spring', CANARY, '2027-03-29T08:30:00Z', '2027-03-28T10:00:00+01:00'],
    ['Canary, the Sunday of spring', CANARY, '2027-03-28T08:30:00Z', '2027-03-27T10:00:00+00:00'],
    ['Madrid, Monday after autumn', MADRID, '2027-11-01T09:30:00Z', '2027-10-31T10:00:00+01:00'],
    ['Madrid, the Sunday of autumn', MADRID, '2027-10-31T09:30:00Z', '2027-10-30T10:00:00+02:00'],
    ['Canary, Monday after autumn', CANARY, '2027-11-01T09:30:00Z', '2027-10-31T10:00:00+00:00'],
    ['Canary, the Sunday of autumn', CANARY, '2027-10-31T09:30:00Z', '2027-10-30T10:00:00+01:00'],
    ['Madrid, in the hour that comes twice', MADRID, '2027-10-31T01:30:00Z', '2027-10-30T10:00:00+02:00'],
  ] as const)('%s: the reminder comes at ten by the wall clock', (_name, zone, start, expected) => {
    const visit = { ...VISIT, zone, start: at(start), told: at(start), since };
    expect(planFor(visit, DEFAULT_POLICY, since).map(({ dueAt }) => toZonedIso(dueAt, zone))).toEqual([expected]);
  });

  test('every hour around both Sundays, in both zones: ten o’clock on the calendar day before', () => {
    const day = fc.constantFrom(at('2026-10-24T00:00:00Z'), at('2027-03-27T00:00:00Z'), at('2027-10-30T00:00:00Z'));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 72 * 4 }), fc.constantFrom(MADRID, CANARY), (from, quarters, zone) => {
        const start = plusMs(from, quarters * 900_000);
        const early = plusMs(from, -10 * DAY_MS);
        const [reminder] = planFor({ ...VISIT, zone, start, told: start, since: early }, DEFAULT_POLICY, early);
        const due = localDateTimeOf(required(reminder, 'reminder').dueAt, zone);
        expect(due).toEqual({ date: addDays(localDateTimeOf(start, zone).date, -1), time: '10:00' });
      }),
    );
  });
});

test('no touch of any plan falls into the quiet hours, but the answer to the patient’s own act', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 });
  const causes = fc.constantFrom('desk', 'fhir', 'ehr', 'import', undefined);
  fc.assert(
    fc.property(minutes, minutes, causes, fc.constantFrom(MADRID, CANARY), (booked, ahead, cause, zone) => {
      const now = plusMs(at('2026-10-10T00:00:00Z'), booked * 60_000);
      const visit = { ...VISIT, cause, zone, since: now, start: plusMs(now, ahead * 60_000) };
      for (const { dueAt } of planFor(visit, DEFAULT_POLICY, now)) {
        const { time } = localDateTimeOf(dueAt, zone);
        expect(time >= '09:00' && time < '21:00').toBe(true);
      }
    }),
  );
});

describe('a plan of the clinic’s own', () => {
  const { plan: standard } = DEFAULT_POLICY;
  const [step] = standard.steps;

  function planned(change: Partial<ReminderPlan>, facts: Partial<VisitFacts> = {}): readonly string[] {
    const policy = { ...DEFAULT_POLICY, plan: { ...standard, ...change } };
    const visit = { ...VISIT, told: VISIT.start, ...facts };
    return planFor(visit, policy, BOOKED).map(
      ({ step: name, dueAt, channels }) =>
        `${name} ${toZonedIso(dueAt, visit.zone).slice(0, 16)} ${channels.join('>')}`,
    );
  }
  const steps = [
    { daysBefore: 3, at: localTime(18), channels: ['email', 'sms'] as const },
    { daysBefore: 1, at: localTime(9, 30), onlyUnanswered: true },
  ];

  test('three days and one day before, each by its own channels', () => {
    expect(planned({ steps })).toEqual(['reminder-3d 2026-11-21T18:00 email>sms', 'reminder-1d 2026-11-23T09:30 sms']);
  });

  test('who has confirmed is not asked again; who cannot come hears no more', () => {
    expect(planned({ steps }, { attendance: 'accepted' })).toEqual(['reminder-3d 2026-11-21T18:00 email>sms']);
    expect(planned({ steps }, { attendance: 'declined' })).toEqual([]);
  });

  test('a reminder whose time had passed when the visit was booked is left out', () => {
    const since = at('2026-11-22T09:00:00Z');
    expect(planned({ steps }, { since })).toEqual(['reminder-1d 2026-11-23T09:30 sms']);
  });

  test('a person calls who has not answered, and nobody who has, or who was not asked', () => {
    const personCalls = { daysBefore: 1, at: localTime(17) };
    expect(planned({ steps, personCalls }).at(-1)).toBe('ask-person 2026-11-23T17:00 voice');
    expect(planned({ steps, personCalls }, { attendance: 'accepted' })).toHaveLength(1);
    expect(planned({ steps: [], personCalls, shortNotice: undefined })).toEqual([]);
  });

  test('on the day itself, but not within the hour before', () => {
    const today = (hour: number) =>
      planned({ steps: [{ daysBefore: 0, at: localTime(hour) }], shortNotice: undefined });
    expect(today(9)).toEqual(['reminder-0d 2026-11-24T09:00 sms']);
    expect(today(10)).toEqual([]);
  });

  test('without anything, or without a confirmation', () => {
    expect(planned({ active: false })).toEqual([]);
    expect(planned({ confirms: false }, { told: undefined })).toEqual(['reminder-1d 2026-11-23T10:00 sms']);
    expect(step).toEqual({ daysBefore: 1, at: '10:00' });
  });
});

describe('who is likely to miss a visit', () => {
  const steps = [{ daysBefore: 3, at: localTime(10) }];
  const careful = { ...DEFAULT_POLICY, plan: { ...DEFAULT_POLICY.plan, extraCare: { missRateFrom: 0.2, steps } } };
  const remindersOf = (missRate?: number) =>
    planFor({ ...VISIT, missRate }, careful, BOOKED)
      .map(({ step }) => step)
      .filter((step) => step.startsWith('reminder'));

  test('is reminded once more, where the clinic wants it so', () => {
    expect(remindersOf(0.2)).toEqual(['reminder-3d', 'reminder-1d']);
    expect(remindersOf(0.19)).toEqual(['reminder-1d']);
    expect(remindersOf()).toEqual(['reminder-1d']);
    expect(plan({ missRate: 1 })).toHaveLength(2);
  });
});
