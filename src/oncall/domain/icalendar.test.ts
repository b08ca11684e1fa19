import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { toIso as fullIso, type Instant } from '../../platform/time/instant.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { readCalendar } from './icalendar.ts';

const toIso = (instant: Instant) => fullIso(instant).replace('.000', '');
const home = parseZone('Europe/Madrid') as Zone;
const now = at('2026-11-20T09:00:00Z');

function read(...events: readonly string[]) {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((event) => ['BEGIN:VEVENT', event, 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return readCalendar(text.join('\n').replaceAll('\n', '\r\n'), { home, now });
}
const spans = (result: ReturnType<typeof read>) =>
  result.shifts.map(({ start, end }) => `${toIso(start)}/${toIso(end)}`);

describe('a calendar of shifts', () => {
  test.each([
    ['in UTC', 'DTSTART:20261121T190000Z\nDTEND:20261122T070000Z', '2026-11-21T19:00:00Z/2026-11-22T07:00:00Z'],
    [
      'in a zone',
      'DTSTART;TZID=Atlantic/Canary:20261121T200000\nDURATION:PT12H',
      '2026-11-21T20:00:00Z/2026-11-22T08:00:00Z',
    ],
    [
      'of the clinic’s own clock',
      'DTSTART:20261121T200000\nDTEND:20261122T080000',
      '2026-11-21T19:00:00Z/2026-11-22T07:00:00Z',
    ],
    [
      'of whole days',
      'DTSTART;VALUE=DATE:20261121\nDTEND;VALUE=DATE:20261123',
      '2026-11-20T23:00:00Z/2026-11-22T23:00:00Z',
    ],
    ['of one whole day', 'DTSTART;VALUE=DATE:20261121', '2026-11-20T23:00:00Z/2026-11-21T23:00:00Z'],
  ])('reads times %s', (_name, event, span) => {
    const result = read(`${event}\nSUMMARY:Ana`);
    expect(result.faults).toEqual([]);
    expect(spans(result)).toEqual([span]);
  });

  test('repeats by the week over the change of the clock, without what is excluded, with what was moved', () => {
    const result = read(
      'UID:w\nDTSTART;TZID=Europe/Madrid:20270315T200000\nDTEND;TZID=Europe/Madrid:20270316T080000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4\nEXDATE;TZID=Europe/Madrid:20270322T200000\nSUMMARY:Bea',
      'UID:w\nRECURRENCE-ID;TZID=Europe/Madrid:20270405T200000\nDTSTART;TZID=Europe/Madrid:20270406T200000\nDURATION:PT12H\nSUMMARY:Carlos',
    );
    expect(result.shifts.map(({ start, who }) => [toIso(start), who[0]])).toEqual([
      ['2027-03-15T19:00:00Z', 'Bea'],
      ['2027-03-29T18:00:00Z', 'Bea'],
      ['2027-04-06T18:00:00Z', 'Carlos'],
    ]);
  });

  test('every other week until a day', () => {
    const result = read(
      'DTSTART:20261123T080000\nDURATION:PT4H\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;UNTIL=20261208\nSUMMARY:Ana',
    );
    expect(spans(result).map((span) => span.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-12-07',
      '2026-12-08',
    ]);
  });

  test('names people by their invitation and by the title, in lines that are folded', () => {
    const [shift] = read(
      'DTSTART:20261121T190000Z\nDTEND:20261122T070000Z\nSUMMARY:Guardia\\, Ana\n  Prats\nATTENDEE;CN="Ana":mailto:ana@example.org',
    ).shifts;
    expect(shift?.who).toEqual(['ana@example.org', 'Guardia, Ana Prats']);
  });

  test('leaves out what was cancelled and what is over', () => {
    expect(read('DTSTART:20261121T190000Z\nDURATION:PT1H\nSTATUS:CANCELLED\nSUMMARY:Ana').shifts).toEqual([]);
    expect(read('DTSTART:20251121T190000Z\nDURATION:PT1H\nSUMMARY:Ana').shifts).toEqual([]);
  });

  test.each([
    ['DTSTART:nonsense\nSUMMARY:Ana', 'without a beginning'],
    ['DTSTART:20261121T190000Z\nDTEND:20261121T180000Z\nSUMMARY:Ana', 'without an end'],
    ['DTSTART:20261121T190000Z\nDURATION:PT1H', 'names nobody'],
    ['DTSTART:20261121T190000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=1MO\nSUMMARY:Ana', 'a repetition'],
  ])('says what it does not understand, with the line: %s', (event, what) => {
    expect(read(event).faults).toEqual([{ line: expect.any(Number), what: expect.stringContaining(what) }]);
  });

  test('is told from another file', () => {
    expect(readCalendar('hello', { home, now }).faults).toHaveLength(1);
  });
});
