/** What became of a call. Every call is one of them: see `CALL_CLASS`. */
export const CALL_CLASSES = ['contained', 'person', 'callback', 'abandoned', 'other'] as const;
export type CallClass = (typeof CALL_CLASSES)[number];

export interface CallFacts {
  readonly callClass: CallClass;
  /** Of the clinic's wall clock, 0 to 23. */
  readonly hour: number;
  /** Until a person answered; absent where none did. */
  readonly waitedSeconds?: number | undefined;
  /** The same number called again within seven days. */
  readonly repeated: boolean;
}

export interface CallFigures {
  readonly total: number;
  readonly byClass: Readonly<Record<CallClass, number>>;
  /** Of all calls, those that the automatic assistant brought to an end alone; net: and nobody called again about. */
  readonly containment: number | undefined;
  readonly containmentNet: number | undefined;
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
function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The value below which the part of the values lies; the nearest one that occurred. */
export function percentile(values: readonly number[], part: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

export function callFigures(calls: readonly CallFacts[]): CallFigures {
  const count = (wanted: (call: CallFacts) => boolean): number => calls.filter(wanted).length;
  const ofClass = (callClass: CallClass) => (call: CallFacts) => call.callClass === callClass;
  const waits = calls.flatMap(({ waitedSeconds }) => (waitedSeconds === undefined ? [] : [waitedSeconds]));
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
    containmentNet: share(
      count((call) => call.callClass === 'contained' && !call.repeated),
      calls.length,
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

/** What became of a visit that was to begin in the time asked about. */
export const VISIT_CLASSES = ['confirmed', 'unconfirmed', 'noshow', 'cancelled'] as const;
export type VisitClass = (typeof VISIT_CLASSES)[number];

interface VisitFigures {
  readonly total: number;
  readonly byClass: Readonly<Record<VisitClass, number>>;
  /** Of the visits that were not cancelled. */
  readonly confirmation: number | undefined;
  readonly noShow: number | undefined;
}

export function visitFigures(classes: readonly VisitClass[]): VisitFigures {
  const count = (wanted: VisitClass): number => classes.filter((each) => each === wanted).length;
  const byClass = {
    confirmed: count('confirmed'),
    unconfirmed: count('unconfirmed'),
    noshow: count('noshow'),
    cancelled: count('cancelled'),
  };
  const held = classes.length - byClass.cancelled;
  return {
    total: classes.length,
    byClass,
    confirmation: share(byClass.confirmed, held),
    noShow: share(byClass.noshow, held),
  };
}
