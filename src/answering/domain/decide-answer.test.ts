import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { instantOf, toIso } from '../../platform/time/instant.ts';
import { localTime, parseLocalDate, parseZone, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { holidaysOf } from '../holidays.ts';
import { compareAnswers, type PastCall } from './compare-answers.ts';
import { decideAnswer, type AnsweringFacts } from './decide-answer.ts';
import { DEFAULT_RULES, type AnsweringRules } from './rules.ts';

const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const day = (text: string) => required(parseLocalDate(text), 'date');
const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5];
const hours = WEEKDAYS.map((weekday) => ({ weekday, from: localTime(9), to: localTime(20) }));
const MADRID_CALENDAR = { country: 'ES', region: 'MD', closedOn: [], openOn: [] };
const facts: AnsweringFacts = {
  zone: MADRID,
  sites: [{ id: 'centre', zone: MADRID, openingHours: hours }],
  holidayOn: holidaysOf(MADRID_CALENDAR),
};

const rules: AnsweringRules = {
  ...DEFAULT_RULES,
  calendar: MADRID_CALENDAR,
  bands: [
    { name: 'noche', when: { opening: 'closed' }, mode: { kind: 'after-hours' } },
    {
      name: 'mediodía',
      when: { from: localTime(14), to: localTime(16) },
      mode: { kind: 'automatic' },
    },
    { name: 'abierto', when: { opening: 'open' }, mode: { kind: 'people', rings: 4, overflow: 'automatic' } },
  ],
};

const way = (iso: string, more: Partial<AnsweringRules> = {}) =>
  decideAnswer({ ...rules, ...more }, { at: at(iso) }, facts);

describe('a call', () => {
  test.each([
    ['2026-11-20T09:00:00Z', 'people', 'abierto'],
    ['2026-11-20T13:30:00Z', 'automatic', 'mediodía'],
    ['2026-11-20T19:30:00Z', 'after-hours', 'noche'],
    ['2026-11-21T10:00:00Z', 'after-hours', 'noche'],
  ])('at %s is answered by %s', (iso, kind, band) => {
    expect(way(iso)).toMatchObject({ mode: { kind }, band });
  });

  test('on a closed evening knows when the clinic opens again', () => {
    const { opensAt } = way('2026-11-20T19:30:00Z');
    expect(opensAt && toIso(opensAt)).toBe('2026-11-23T08:00:00.000Z');
  });

  test.each([
    ['a national holiday', '2026-12-08T10:00:00Z', 'La inmaculada concepción'],
    ['a holiday of the region', '2026-05-02T10:00:00Z', 'Día de la Comunidad de Madrid'],
  ])('on %s finds the clinic closed', (_what, iso, name) => {
    expect(way(iso)).toMatchObject({ open: false, closedFor: name });
  });

  test('on a holiday of the clinic’s own finds it closed, and open where the clinic works', () => {
    const local = { ...MADRID_CALENDAR, closedOn: [{ date: day('2026-11-09'), name: 'La Almudena' }] };
    expect(way('2026-11-09T10:00:00Z', { calendar: local })).toMatchObject({ open: false, closedFor: 'La Almudena' });
    const works = { ...MADRID_CALENDAR, openOn: [day('2026-12-08')] };
    expect(way('2026-12-08T10:00:00Z', { calendar: works })).toMatchObject({ open: true, mode: { kind: 'people' } });
  });

  test('in a band past midnight belongs to the evening before', () => {
    const friday: AnsweringRules = {
      ...rules,
      bands: [
        {
          name: 'noche del viernes',
          when: { weekdays: [5], from: localTime(22), to: localTime(6) },
          mode: { kind: 'voicemail' },
        },
      ],
    };
    const kind = (iso: string) => decideAnswer(friday, { at: at(iso) }, facts).mode.kind;
    expect(kind('2026-11-20T22:30:00Z')).toBe('voicemail');
    expect(kind('2026-11-21T03:00:00Z')).toBe('voicemail');
    expect(kind('2026-11-20T03:00:00Z')).toBe('automatic');
  });

  test('in the hour that the clock repeats is answered by the wall clock', () => {
    const night: AnsweringRules = {
      ...rules,
      bands: [{ name: 'dos', when: { from: localTime(2), to: localTime(3) }, mode: { kind: 'voicemail' } }],
    };
    const kind = (iso: string) => decideAnswer(night, { at: at(iso) }, facts).mode.kind;
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z'].map(kind)).toEqual([
      'voicemail',
      'voicemail',
      'automatic',
    ]);
  });

  test('of a blocked number is commercial, unless it is allowed or nothing is filtered', () => {
    const from = '+34911000000';
    const filter = (more: Partial<AnsweringRules['commercial']>) =>
      decideAnswer(
        { ...rules, commercial: { filters: true, blockedNumbers: [from], allowedNumbers: [], ...more } },
        { at: at('2026-11-20T09:00:00Z'), from },
        facts,
      ).commercial;
    expect(filter({})).toBe(true);
    expect(filter({ allowedNumbers: [from] })).toBe(false);
    expect(filter({ filters: false })).toBe(false);
  });

  test('is answered at any moment, and the next opening lies ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }), (ms) => {
        const decided = decideAnswer(rules, { at: required(instantOf(ms), 'instant') }, facts);
        expect(decided.mode.kind).toMatch(/people|automatic|after-hours/);
        if (decided.open) expect(decided.opensAt).toBeUndefined();
        else expect(decided.opensAt).toBeGreaterThan(ms);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test('what would have happened counts the calls that would have gone another way', () => {
  const calls = ['2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z', '2026-11-20T19:30:00Z'].map((iso, index) => ({
    id: `call-${index}`,
    at: at(iso),
  }));
  const after: AnsweringRules = { ...rules, bands: rules.bands.slice(0, 2) };
  const compared = compareAnswers({ before: rules, after }, calls, { before: facts, after: facts });
  expect(compared.counts).toEqual([
    { before: 'people', after: 'automatic', calls: 2 },
    { before: 'after-hours', after: 'after-hours', calls: 1 },
  ]);
  expect(compared.changed.map(({ callId }) => callId)).toEqual(['call-0', 'call-1']);
});

describe('what would have happened is told of', () => {
  const one = { id: 'a', at: at('2026-11-20T11:00:00Z'), language: 'es', from: '+34911000000' } as const;
  const told = (change: Partial<AnsweringRules>, call: Partial<PastCall> = {}, base = rules) =>
    compareAnswers({ before: base, after: { ...base, ...change } }, [{ ...one, ...call }], {
      before: facts,
      after: facts,
    }).changed[0]?.differences ?? [];
  const automatic: AnsweringRules = { ...rules, bands: [], otherwise: { kind: 'automatic' } };
  const people = (rings: number, overflow: 'automatic' | 'voicemail') => ({ kind: 'people', rings, overflow }) as const;

  test('the hours that a site has', () => {
    const lunch = { hours: { centre: [{ weekday: 5, from: localTime(16), to: localTime(20) } as const] } };
    expect(told(lunch, {}, automatic)).toEqual(['hours']);
  });

  test('the first words in the language of the call, and no other', () => {
    expect(told({ greeting: { es: 'Hola' } }, {}, automatic)).toEqual(['first-words']);
    expect(told({ greeting: { ca: 'Hola' } }, {}, automatic)).toEqual([]);
    expect(told({ tone: 'calm' }, {}, automatic)).toEqual(['first-words']);
    expect(told({ closedWords: { es: 'Cerrado' } }, {}, automatic)).toEqual([]);
    expect(told({ recording: { ...rules.recording, policy: 'ask' } }, {}, automatic)).toEqual(['first-words']);
  });

  test('overflow, where people are rung', () => {
    const rung = { ...rules, bands: [], otherwise: people(4, 'automatic') };
    expect(told({ otherwise: people(4, 'voicemail') }, {}, rung)).toEqual(['overflow']);
    expect(told({ otherwise: people(6, 'automatic') }, {}, rung)).toEqual(['overflow']);
  });

  test('who is put through at once, where to, and how they wait, where the talk wanted a person', () => {
    const { queue } = rules;
    const fewer = { queue: { ...queue, priorityReasons: ['emergency'] } };
    expect(told(fewer, { reason: 'asked-for-person' }, automatic)).toEqual(['put-through']);
    expect(told(fewer, { reason: 'emergency' }, automatic)).toEqual([]);
    expect(told(fewer, {}, automatic)).toEqual([]);
    const target = { id: 'x', name: 'X', kind: 'person', number: '+34910000009', reasons: ['emergency'] } as const;
    expect(told({ targets: [target] }, { reason: 'emergency' }, automatic)).toEqual(['transfer']);
    expect(told({ targets: [target] }, { reason: 'asked-for-person' }, automatic)).toEqual([]);
    expect(told({ holdWords: { es: 'Espere' } }, { reason: 'emergency' }, automatic)).toEqual(['waiting']);
    expect(told({ holdWords: { es: 'Espere' } }, { reason: 'complaint' }, automatic)).toEqual([]);
  });

  test('commercial numbers, as the desk judged them', () => {
    const blocked = { commercial: { filters: true, blockedNumbers: [one.from], allowedNumbers: [] } };
    expect(told(blocked, {}, automatic)).toContain('way');
    expect(told(blocked, { verdict: 'allowed' }, automatic)).toEqual([]);
    expect(told({ commercial: { ...rules.commercial, filters: false } }, { verdict: 'blocked' }, automatic)).toContain(
      'way',
    );
  });
});
