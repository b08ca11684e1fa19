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
  type LocalDate,
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
  /** A swap: it stands in the place of this shift alone. */
  readonly replaces?: ShiftId | undefined;
}

export type Shift = WeeklyShift | SingleShift;

function covers(shift: WeeklyShift, at: Instant, zone: Zone): boolean {
  const today = localDateOf(at, zone);
  const crosses = shift.to <= shift.from;
  // A shift that began yesterday may last into today.
  return [today, ...(crosses ? [addDays(today, -1)] : [])].some((day) => {
    const time = occurrenceOf(shift, day, zone);
    return time !== undefined && at >= time.start && at < time.end;
  });
}

/** What a swap stands for in the end: a shift that is none itself, or the swap whose shift is gone. A ring of them ends. */
function originOf(shift: Shift, shifts: readonly Shift[]): Shift {
  let origin = shift;
  for (let steps = 0; origin.kind === 'once' && origin.replaces && steps < shifts.length; steps += 1) {
    const { replaces } = origin;
    const next = shifts.find(({ id }) => id === replaces);
    if (!next) break;
    origin = next;
  }
  return origin;
}

const isSwap = (shift: Shift): boolean => shift.kind === 'once' && shift.replaces !== undefined;

/** Who of a rota is on at a rank: whoever was put there for that time, else by the week; each swap in the place of its shift. */
function onAt(shifts: readonly Shift[], at: Instant, zone: Zone): readonly PersonId[] {
  const now = shifts.filter((shift) =>
    shift.kind === 'once' ? at >= shift.start && at < shift.end : covers(shift, at, zone),
  );
  const single = now.filter((shift) => shift.kind === 'once' && !isSwap(shift));
  const base = single.length > 0 ? single : now.filter(({ kind }) => kind === 'weekly');
  const given = new Set(now.flatMap((shift) => (shift.kind === 'once' && shift.replaces ? [shift.replaces] : [])));
  // A swap whose shift is gone is a promise all the same: one more is called rather than nobody.
  const swaps = now.filter((shift) => {
    const origin = isSwap(shift) ? originOf(shift, shifts) : undefined;
    return origin !== undefined && (isSwap(origin) || base.includes(origin));
  });
  return [...new Set([...base, ...swaps].filter(({ id }) => !given.has(id)).map(({ personId }) => personId))];
}

/** The beginning and the end of a shift of every week on one day. Undefined where it is of another weekday. */
export function occurrenceOf(
  { weekday, from, to }: WeeklyShift,
  day: LocalDate,
  zone: Zone,
): { readonly start: Instant; readonly end: Instant } | undefined {
  if (weekdayOf(day) !== weekday) return undefined;
  return { start: instantAt(day, from, zone), end: instantAt(to <= from ? addDays(day, 1) : day, to, zone) };
}

export interface Need {
  readonly specialty?: string | undefined;
  readonly siteId?: SiteId | undefined;
}

/** "Odontología" and "odontologia" are one specialty: people write the one, protocols the other. */
export function isSameSpecialty(one: string, other: string): boolean {
  const folded = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
  return folded(one) === folded(other);
}

/** How well a rota fits a need: its own specialty and site first; undefined where it is for another. */
function fit(rota: Rota, { specialty, siteId }: Need): number | undefined {
  if (rota.specialty !== undefined && !(specialty !== undefined && isSameSpecialty(rota.specialty, specialty)))
    return undefined;
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
