import type { Brand } from '../../platform/kernel/brand.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateOf,
  weekdayOf,
  type IsoWeekday,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';

export type PersonId = Brand<string, 'OnCallPersonId'>;
export type RotaId = Brand<string, 'OnCallRotaId'>;
export type ShiftId = Brand<string, 'OnCallShiftId'>;
/** 1 is called first, 2 and 3 stand behind. */
export type Rank = 1 | 2 | 3;

/** Somebody who can be called in need. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly phone: string;
  readonly hasWhatsapp: boolean;
  readonly email?: string | undefined;
  readonly language: Language;
}

export interface Rota {
  readonly id: RotaId;
  readonly name: string;
  readonly specialty?: string | undefined;
  readonly siteId?: SiteId | undefined;
}

interface ShiftOf {
  readonly id: ShiftId;
  readonly rotaId: RotaId;
  readonly personId: PersonId;
  readonly rank: Rank;
}

export interface WeeklyShift extends ShiftOf {
  readonly kind: 'weekly';
  readonly weekday: IsoWeekday;
  readonly from: LocalTime;
  /** Not after `from`: of the next day. */
  readonly to: LocalTime;
}

/** Stands in the place of the weekly ones of its rank: a swap, a holiday, or a calendar that was imported. */
export interface SingleShift extends ShiftOf {
  readonly kind: 'once';
  readonly start: Instant;
  readonly end: Instant;
}

export type Shift = WeeklyShift | SingleShift;

function covers(shift: WeeklyShift, at: Instant, zone: Zone): boolean {
  const today = localDateOf(at, zone);
  const crosses = shift.to <= shift.from;
  // A shift that began yesterday may last into today.
  return [today, ...(crosses ? [addDays(today, -1)] : [])].some((day) => {
    if (weekdayOf(day) !== shift.weekday) return false;
    const start = instantAt(day, shift.from, zone);
    const end = instantAt(crosses ? addDays(day, 1) : day, shift.to, zone);
    return at >= start && at < end;
  });
}

/** Who of a rota is on at a rank: whoever was put there for that time, else by the week. */
function onAt(shifts: readonly Shift[], at: Instant, zone: Zone): readonly PersonId[] {
  const once = shifts.filter((shift) => shift.kind === 'once' && at >= shift.start && at < shift.end);
  const chosen = once.length > 0 ? once : shifts.filter((shift) => shift.kind === 'weekly' && covers(shift, at, zone));
  return [...new Set(chosen.map(({ personId }) => personId))];
}

export interface Need {
  readonly specialty?: string | undefined;
  readonly siteId?: SiteId | undefined;
}

/** How well a rota fits a need: its own specialty and site first; undefined where it is for another. */
function fit(rota: Rota, { specialty, siteId }: Need): number | undefined {
  if (rota.specialty !== undefined && rota.specialty !== specialty) return undefined;
  if (rota.siteId !== undefined && rota.siteId !== siteId) return undefined;
  return (rota.specialty === undefined ? 0 : 2) + (rota.siteId === undefined ? 0 : 1);
}

export interface OnDuty {
  readonly personId: PersonId;
  readonly rank: Rank;
}

const RANKS: readonly Rank[] = [1, 2, 3];

/**
 * Who is on duty: of the rota that fits best and has anybody on, all ranks, the first one first. A rota that fits and has nobody
 * on gives way to the next, so that a gap in one never means nobody.
 */
export function onDuty(
  rotas: readonly Rota[],
  shifts: readonly Shift[],
  asked: { readonly at: Instant; readonly zone: Zone; readonly need: Need },
): readonly OnDuty[] {
  const { at, zone, need } = asked;
  const fitting = rotas
    .flatMap((rota) => {
      const how = fit(rota, need);
      return how === undefined ? [] : [{ rota, how }];
    })
    .toSorted((a, b) => b.how - a.how);
  for (const { rota } of fitting) {
    const own = shifts.filter(({ rotaId }) => rotaId === rota.id);
    const found = RANKS.flatMap((rank) =>
      onAt(
        own.filter((shift) => shift.rank === rank),
        at,
        zone,
      ).map((personId): OnDuty => ({ personId, rank })),
    );
    if (found.length > 0) return found;
  }
  return [];
}
