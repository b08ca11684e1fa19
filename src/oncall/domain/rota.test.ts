import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../../../test/support/test-context.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import { localTime, parseZone, type IsoWeekday, type Zone } from '../../platform/time/wall-time.ts';
import { alertsOf, DEFAULT_LADDER } from './ladder.ts';
import {
  onDuty,
  type Person,
  type PersonId,
  type Rank,
  type Rota,
  type RotaId,
  type Shift,
  type ShiftId,
} from './rota.ts';

const MADRID = parseZone('Europe/Madrid') as Zone;
const ANY = 'any' as RotaId;
const [ANA, BEA, CARLOS] = ['ana', 'bea', 'carlos'] as unknown as readonly [PersonId, PersonId, PersonId];
const ALL: readonly Rota[] = [{ id: ANY, name: 'General' }];

function weekly(personId: PersonId, weekday: IsoWeekday, from: number, to: number, rank: Rank = 1): Shift {
  const id = `${personId}-${weekday}-${rank}` as ShiftId;
  return { id, kind: 'weekly', rotaId: ANY, personId, rank, weekday, from: localTime(from), to: localTime(to) };
}
function once(personId: PersonId, start: string, end: string, rank: Rank = 1): Shift {
  return {
    id: `${personId}-${start}` as ShiftId,
    kind: 'once',
    rotaId: ANY,
    personId,
    rank,
    start: at(start),
    end: at(end),
  };
}
const who = (shifts: readonly Shift[], iso: string) =>
  onDuty(ALL, shifts, { at: at(iso), zone: MADRID, need: {} }).map(({ personId, rank }) => `${rank} ${personId}`);

describe('who is on duty', () => {
  // Friday night to Saturday morning.
  const night = [weekly(ANA, 5, 20, 8), weekly(BEA, 5, 20, 8, 2)];

  test.each([
    ['2026-11-20T18:59:00Z', []],
    ['2026-11-20T19:00:00Z', ['1 ana', '2 bea']],
    ['2026-11-21T06:59:00Z', ['1 ana', '2 bea']],
    ['2026-11-21T07:00:00Z', []],
  ])('by the week, over midnight, by the wall clock: at %s %j', (iso, people) => {
    expect(who(night, iso)).toEqual(people);
  });

  test('a swap stands in the place of the week, for its rank and its time alone', () => {
    const swapped = [...night, once(CARLOS, '2026-11-20T22:00:00Z', '2026-11-21T07:00:00Z')];
    expect(who(swapped, '2026-11-20T21:59:00Z')).toEqual(['1 ana', '2 bea']);
    expect(who(swapped, '2026-11-20T22:00:00Z')).toEqual(['1 carlos', '2 bea']);
  });

  describe('a swap of one shift', () => {
    const other = weekly(CARLOS, 5, 20, 8);
    const swap = (of: Shift, personId: PersonId, id = 'swap'): Shift =>
      Object.assign(once(personId, '2026-11-20T19:00:00Z', '2026-11-21T07:00:00Z', of.rank), { id, replaces: of.id });
    const first = weekly(ANA, 5, 20, 8);

    test('leaves whoever else is on at that rank', () => {
      expect(who([...night, other], '2026-11-20T20:00:00Z')).toEqual(['1 ana', '1 carlos', '2 bea']);
      expect(who([...night, other, swap(first, BEA)], '2026-11-20T20:00:00Z')).toEqual(['1 carlos', '1 bea', '2 bea']);
      expect(who([...night, swap(first, BEA)], '2026-11-27T20:00:00Z')).toEqual(['1 ana', '2 bea']);
    });

    test('may be swapped again, and stays where its shift is gone', () => {
      const one = swap(first, BEA);
      const two = swap(one, CARLOS, 'again');
      expect(who([first, one, two], '2026-11-20T20:00:00Z')).toEqual(['1 carlos']);
      expect(who([one, two], '2026-11-20T20:00:00Z')).toEqual(['1 carlos']);
      expect(who([one], '2026-11-20T20:00:00Z')).toEqual(['1 bea']);
    });

    test('gives way, as its shift does, to who was put there for that time', () => {
      const put = once(CARLOS, '2026-11-20T18:00:00Z', '2026-11-21T08:00:00Z');
      expect(who([first, swap(first, BEA), put], '2026-11-20T20:00:00Z')).toEqual(['1 carlos']);
      expect(who([first, put, swap(put, BEA)], '2026-11-20T20:00:00Z')).toEqual(['1 bea']);
    });
  });

  test('a night on which the clock is put back is one shift, an hour longer', () => {
    // Saturday 24 to Sunday 25 October 2026.
    const shift = [weekly(ANA, 6, 22, 6)];
    for (const iso of ['2026-10-24T20:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T04:59:00Z'])
      expect(who(shift, iso)).toEqual(['1 ana']);
    expect(who(shift, '2026-10-25T05:00:00Z')).toEqual([]);
  });

  test('the rota of the specialty and the site goes first; a gap in it never means nobody', () => {
    const site = 'site' as SiteId;
    const rotas: readonly Rota[] = [
      { id: ANY, name: 'General' },
      { id: 'dental' as RotaId, name: 'Dental', specialty: 'odontologia' },
      { id: 'here' as RotaId, name: 'Dental here', specialty: 'odontologia', siteId: site },
    ];
    const shifts: readonly Shift[] = [
      weekly(ANA, 5, 0, 23),
      { ...weekly(BEA, 5, 8, 20), rotaId: 'dental' as RotaId },
      { ...weekly(CARLOS, 5, 8, 12), rotaId: 'here' as RotaId },
    ];
    const on = (iso: string, need: object) =>
      onDuty(rotas, shifts, { at: at(iso), zone: MADRID, need }).map(({ personId }) => personId);
    expect(on('2026-11-20T09:00:00Z', { specialty: 'odontologia', siteId: site })).toEqual([CARLOS]);
    expect(on('2026-11-20T12:00:00Z', { specialty: 'odontologia', siteId: site })).toEqual([BEA]);
    expect(on('2026-11-20T21:00:00Z', { specialty: 'odontologia', siteId: site })).toEqual([ANA]);
    expect(on('2026-11-20T09:00:00Z', {})).toEqual([ANA]);
    expect(on('2026-11-20T09:00:00Z', { specialty: 'medicina' })).toEqual([ANA]);
  });
});

describe('a step of the ladder', () => {
  const people: readonly Person[] = [
    { id: ANA, name: 'Ana', phone: '+34600000001', hasWhatsapp: true, email: 'ana@example.org', language: 'es' },
    { id: BEA, name: 'Bea', phone: '+34600000002', hasWhatsapp: false, language: 'ca' },
  ];
  const duty = [
    { personId: ANA, rank: 1 },
    { personId: BEA, rank: 2 },
  ] as const;

  test('reaches by what each person has', () => {
    const of = (step: number) => {
      const [found] = DEFAULT_LADDER.slice(step);
      return found
        ? alertsOf(found, { onDuty: duty, people }).map(({ channel, address }) => `${channel} ${address}`)
        : [];
    };
    expect(of(0)).toEqual(['call +34600000001', 'sms +34600000001']);
    expect(of(1)).toEqual(['call +34600000001', 'whatsapp +34600000001']);
    expect(of(3)).toEqual(['call +34600000002']);
  });

  test('calls somebody wherever anybody is on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DEFAULT_LADDER), fc.subarray([...duty], { minLength: 1 }), (step, onDutyNow) => {
        expect(alertsOf(step, { onDuty: onDutyNow, people }).some(({ channel }) => channel === 'call')).toBe(true);
      }),
    );
  });

  test('after a hand-over calls the one who was asked first', () => {
    const [first] = DEFAULT_LADDER;
    expect(first && alertsOf(first, { onDuty: duty, people, wanted: BEA })[0]?.personId).toBe(BEA);
  });
});
