import type { ContactPermission, MessageChannel, Purpose } from '../../patients/index.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateTimeOf,
  localTime,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';
import type { NextContactTime } from './plan.ts';

/** May somebody be addressed, by this channel, for this purpose, at this instant? */
export interface PermissionAsk {
  readonly purpose: Purpose;
  readonly channel: MessageChannel;
  readonly at: Instant;
  /** Of the site, else that of the clinic; the patient's own takes its place where it is known. */
  readonly zone: Zone;
  /** It answers what the patient did just now: they are awake and wait for it. */
  readonly answersPatient?: boolean | undefined;
  /** Counts, and is counted, against the frequency cap: everything that the patient did not ask for. */
  readonly isCapped: boolean;
}

/** At most so many touches of a purpose in so many days before. */
export interface FrequencyCap {
  readonly days: number;
  readonly most: number;
}
export type FrequencyCaps = Readonly<Record<Purpose, readonly FrequencyCap[]>>;

export interface PermissionFacts {
  /** The clock that the patient lives by, in the eyes of a house with this one. Absent: that of the house. */
  readonly zoneOf?: ((house: Zone) => Zone) | undefined;
  /** What the directory says at an instant: death, leaving, consent by purpose and channel with its expiry, the address. */
  readonly contactAt: (ask: Pick<PermissionAsk, 'purpose' | 'channel' | 'at' | 'zone'>) => ContactPermission;
  /** `all`: asked for silence or is blocked; `commercial`: on a list of those who want no offers. */
  readonly suppressionOf: (channel: MessageChannel, address: string) => 'all' | 'commercial' | undefined;
  /** Capped touches of the last 31 days that reached or may have reached the patient. */
  readonly recent: readonly { readonly at: Instant; readonly purpose: Purpose }[];
  readonly caps: FrequencyCaps;
  /** A public holiday of the country, the region or the municipality. */
  readonly isHoliday: (date: LocalDate) => boolean;
  readonly nextContactTime: NextContactTime;
}

export type DeferReason = 'quiet-hours' | 'call-hours' | 'legal-calendar' | 'frequency-cap';

export type Permission =
  | { readonly kind: 'send'; readonly address: string }
  /** Not now. It is asked again at `until`, and may then say something else. */
  | { readonly kind: 'defer'; readonly until: Instant; readonly reason: DeferReason }
  | { readonly kind: 'drop'; readonly reason: string };

/**
 * Recalls and campaigns: one a day and three a week for care (the US exemption for healthcare calls, FCC 2015, taken as the
 * measure of good manners), one a week and two a month for commerce. A clinic may only be stricter.
 */
export const DEFAULT_CAPS: FrequencyCaps = {
  care: [
    { days: 1, most: 1 },
    { days: 7, most: 3 },
  ],
  administrative: [
    { days: 1, most: 1 },
    { days: 7, most: 3 },
  ],
  commercial: [
    { days: 7, most: 1 },
    { days: 30, most: 2 },
  ],
};

/** When a machine may ring: stricter than the law (9–21 h), because a call wakes and a meal is a meal. Half-open, wall time. */
const CALL_HOURS: readonly { readonly from: LocalTime; readonly to: LocalTime }[] = [
  { from: localTime(10), to: localTime(14) },
  { from: localTime(16), to: localTime(20, 30) },
];
/** RDL 1/2007 art. 96: no commercial calls before 9, after 21, at weekends and on holidays. Kept for every channel but email. */
const COMMERCIAL_FROM = localTime(9);
const COMMERCIAL_UNTIL = localTime(21);
const SATURDAY = 6;
/** A chain of weekends, holidays and caps is never longer; beyond it nothing makes sense any more. */
const MOST_STEPS = 100;

/** The one question before a patient is addressed: asked when a touch is planned, and again at the moment of sending. Pure. */
export function permissionFor(asked: PermissionAsk, facts: PermissionFacts): Permission {
  const ask = facts.zoneOf ? { ...asked, zone: facts.zoneOf(asked.zone) } : asked;
  const contact = facts.contactAt(ask);
  if (contact.kind === 'refused') return { kind: 'drop', reason: contact.reason };
  const suppression = facts.suppressionOf(ask.channel, contact.address);
  if (suppression === 'all') return { kind: 'drop', reason: 'opted-out' };
  if (suppression === 'commercial' && ask.purpose === 'commercial') return { kind: 'drop', reason: 'suppression-list' };
  let at = ask.at;
  let reason: DeferReason | undefined;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const later = obstacle({ ...ask, at }, facts);
    if (!later) {
      return reason === undefined ? { kind: 'send', address: contact.address } : { kind: 'defer', until: at, reason };
    }
    // The first obstacle is the one that is told: it is why the touch does not go now.
    reason ??= later.reason;
    at = later.until;
  }
  return { kind: 'drop', reason: 'never-allowed' };
}

interface Obstacle {
  readonly until: Instant;
  readonly reason: DeferReason;
}

function obstacle(ask: PermissionAsk, facts: PermissionFacts): Obstacle | undefined {
  return legalObstacle(ask, facts) ?? hourObstacle(ask, facts) ?? capObstacle(ask, facts);
}

function hourObstacle(ask: PermissionAsk, { nextContactTime }: PermissionFacts): Obstacle | undefined {
  // An e-mail rings nowhere: it may arrive at night.
  if (ask.channel === 'email' || ask.answersPatient) return undefined;
  const awake = nextContactTime(ask.at, ask.zone);
  if (awake > ask.at) return { until: awake, reason: 'quiet-hours' };
  const call = ask.channel === 'voice' ? nextCallTime(ask.at, ask.zone) : ask.at;
  return call > ask.at ? { until: call, reason: 'call-hours' } : undefined;
}

function nextCallTime(at: Instant, zone: Zone): Instant {
  const { date, time } = localDateTimeOf(at, zone);
  const band = CALL_HOURS.find(({ to }) => time < to);
  if (!band) return instantAt(addDays(date, 1), localTime(10), zone);
  return time >= band.from ? at : instantAt(date, band.from, zone);
}

function legalObstacle(ask: PermissionAsk, { isHoliday }: PermissionFacts): Obstacle | undefined {
  if (ask.purpose !== 'commercial' || ask.channel === 'email') return undefined;
  const { date, time } = localDateTimeOf(ask.at, ask.zone);
  const works = (day: LocalDate) => weekdayOf(day) < SATURDAY && !isHoliday(day);
  if (works(date) && time >= COMMERCIAL_FROM && time < COMMERCIAL_UNTIL) return undefined;
  let day = time < COMMERCIAL_FROM ? date : addDays(date, 1);
  for (let days = 0; days < MOST_STEPS && !works(day); days += 1) day = addDays(day, 1);
  return { until: instantAt(day, COMMERCIAL_FROM, ask.zone), reason: 'legal-calendar' };
}

function capObstacle(ask: PermissionAsk, { recent, caps }: PermissionFacts): Obstacle | undefined {
  if (!ask.isCapped) return undefined;
  const same = recent.filter(({ purpose, at }) => purpose === ask.purpose && at <= ask.at).map(({ at }) => at);
  const free = caps[ask.purpose].map(({ days, most }) => {
    const within = same.filter((at) => at > plusMs(ask.at, -days * DAY_MS)).toSorted((a, b) => a - b);
    const oldest = within[within.length - most];
    return within.length < most || oldest === undefined ? ask.at : plusMs(oldest, days * DAY_MS);
  });
  const until = free.reduce((latest, one) => (one > latest ? one : latest), ask.at);
  return until > ask.at ? { until, reason: 'frequency-cap' } : undefined;
}
