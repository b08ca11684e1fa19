import type { PractitionerId, SiteId } from '../../platform/kernel/ids.ts';

/** What became of a call. Every call is one of them: see `CALL_CLASS`. */
export const CALL_CLASSES = ['contained', 'person', 'callback', 'abandoned', 'other'] as const;
export type CallClass = (typeof CALL_CLASSES)[number];

/** Outcomes of a talk that the assistant brought to an end by itself. */
export const ALONE_OUTCOMES = [
  'booked',
  'requested',
  'moved',
  'cancelled',
  'confirmed',
  'informed',
  'left',
  'by-message',
] as const;

export interface CallFacts {
  readonly callClass: CallClass;
  /** Of the clinic's wall clock, 0 to 23. */
  readonly hour: number;
  /** Until a person answered; absent where none did. */
  readonly waitedSeconds?: number | undefined;
  /** The same number called again within seven days. */
  readonly repeated: boolean;
}

/** Which calls were about whose visits. */
export interface CallsOfPlace {
  /** Absent: of no visit that is known. */
  readonly practitionerId?: PractitionerId | undefined;
  readonly siteId?: SiteId | undefined;
  readonly total: number;
  readonly contained: number;
  readonly abandoned: number;
}

export interface CallFigures {
  readonly total: number;
  readonly byClass: Readonly<Record<CallClass, number>>;
  /** Of all calls, those that the automatic assistant brought to an end alone; net: and nobody called again about. */
  readonly containment: number | undefined;
  readonly containmentNet: number | undefined;
  readonly containedNet: number;
  /** Those that the assistant or a person helped at once, and nobody called again about; and of all that were helped or promised a call. */
  readonly firstContactCalls: number;
  readonly firstContact: number | undefined;
  readonly abandonment: number | undefined;
  /** Of those who waited for a person and got one, who got one in time. */
  readonly serviceLevel: number | undefined;
  readonly answerMedianSeconds: number | undefined;
  readonly answerP90Seconds: number | undefined;
  readonly byHour: readonly { readonly hour: number; readonly total: number; readonly abandoned: number }[];
}

/** Twenty seconds: the usual measure of call centres ("80/20"). */
const SERVICE_SECONDS = 20;

/** A share, or nothing where there is nothing to share: no figure is better than 0 %. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The value below which the part of the values lies; the nearest one that occurred. */
export function percentile(values: readonly number[], part: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/** Nothing more had to be done for them. Who was promised a call was not helped yet; what is no errand (advertising, a fault) counts nowhere. */
const HELPED: ReadonlySet<CallClass> = new Set(['contained', 'person']);

export function callFigures(calls: readonly CallFacts[]): CallFigures {
  const count = (wanted: (call: CallFacts) => boolean): number => calls.filter(wanted).length;
  const ofClass = (callClass: CallClass) => (call: CallFacts) => call.callClass === callClass;
  const waits = calls.flatMap(({ waitedSeconds }) => (waitedSeconds === undefined ? [] : [waitedSeconds]));
  const containedNet = count(({ callClass, repeated }) => callClass === 'contained' && !repeated);
  const firstContactCalls = count(({ callClass, repeated }) => HELPED.has(callClass) && !repeated);
  const hours = [...new Set(calls.map(({ hour }) => hour))].toSorted((a, b) => a - b);
  return {
    total: calls.length,
    byClass: {
      contained: count(ofClass('contained')),
      person: count(ofClass('person')),
      callback: count(ofClass('callback')),
      abandoned: count(ofClass('abandoned')),
      other: count(ofClass('other')),
    },
    containment: share(count(ofClass('contained')), calls.length),
    containmentNet: share(containedNet, calls.length),
    containedNet,
    firstContactCalls,
    firstContact: share(
      firstContactCalls,
      count(({ callClass }) => HELPED.has(callClass) || callClass === 'callback'),
    ),
    abandonment: share(count(ofClass('abandoned')), calls.length),
    serviceLevel: share(waits.filter((seconds) => seconds <= SERVICE_SECONDS).length, waits.length),
    answerMedianSeconds: percentile(waits, 0.5),
    answerP90Seconds: percentile(waits, 0.9),
    byHour: hours.map((hour) => {
      const own = calls.filter((call) => call.hour === hour);
      return { hour, total: own.length, abandoned: own.filter(ofClass('abandoned')).length };
    }),
  };
}

/** Calls by the practitioner and site that they were about, the most first; those about no known visit last. Their totals add up to all calls. */
export function callsByPlace(
  calls: readonly {
    readonly callClass: CallClass;
    readonly practitionerId?: PractitionerId | undefined;
    readonly siteId?: SiteId | undefined;
  }[],
): readonly CallsOfPlace[] {
  const groups = Map.groupBy(calls, ({ practitionerId, siteId }) => `${practitionerId ?? ''} ${siteId ?? ''}`);
  return [...groups.values()]
    .map((group): CallsOfPlace => {
      const of = (wanted: CallClass): number => group.filter(({ callClass }) => callClass === wanted).length;
      const { practitionerId, siteId } = group[0] ?? {};
      return {
        ...(practitionerId === undefined ? {} : { practitionerId }),
        ...(siteId === undefined ? {} : { siteId }),
        total: group.length,
        contained: of('contained'),
        abandoned: of('abandoned'),
      };
    })
    .toSorted((a, b) => Number(a.siteId === undefined) - Number(b.siteId === undefined) || b.total - a.total);
}

/** What became of a visit that was to begin in the time asked about. */
export const VISIT_CLASSES = ['confirmed', 'unconfirmed', 'noshow', 'cancelled'] as const;
export type VisitClass = (typeof VISIT_CLASSES)[number];
/** Those that fill an agenda. */
export const BOOKED_CLASSES: readonly VisitClass[] = ['confirmed', 'unconfirmed'];

/** By which way a visit came to be: by telephone with the assistant, in writing, on a page, at the desk, or in the clinic's own system. */
export const VISIT_ORIGINS = ['phone', 'message', 'web', 'desk', 'elsewhere'] as const;
export type VisitOrigin = (typeof VISIT_ORIGINS)[number];

interface VisitFigures {
  readonly total: number;
  readonly byClass: Readonly<Record<VisitClass, number>>;
  /** Of the visits that were not cancelled. */
  readonly confirmation: number | undefined;
  readonly noShow: number | undefined;
  readonly byOrigin: Readonly<Record<VisitOrigin, number>>;
  /** Cancelled visits whose time somebody else has now; and of all that were cancelled. */
  readonly refilled: number;
  readonly refill: number | undefined;
}

export interface VisitFacts {
  readonly visitClass: VisitClass;
  readonly origin: VisitOrigin;
  readonly refilled: boolean;
}

export function visitFigures(visits: readonly VisitFacts[]): VisitFigures {
  const count = (wanted: VisitClass): number => visits.filter(({ visitClass }) => visitClass === wanted).length;
  const from = (wanted: VisitOrigin): number => visits.filter(({ origin }) => origin === wanted).length;
  const refilled = visits.filter((visit) => visit.refilled).length;
  const byClass = {
    confirmed: count('confirmed'),
    unconfirmed: count('unconfirmed'),
    noshow: count('noshow'),
    cancelled: count('cancelled'),
  };
  const held = visits.length - byClass.cancelled;
  return {
    total: visits.length,
    byClass,
    confirmation: share(byClass.confirmed, held),
    noShow: share(byClass.noshow, held),
    byOrigin: {
      phone: from('phone'),
      message: from('message'),
      web: from('web'),
      desk: from('desk'),
      elsewhere: from('elsewhere'),
    },
    refilled,
    refill: share(refilled, byClass.cancelled),
  };
}
