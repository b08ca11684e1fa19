import { DEFAULT_CAPS, permissionFor, type PermissionFacts } from '../../src/outreach/domain/permission.ts';
import { decideTouch } from '../../src/outreach/domain/touch-decision.ts';
import { mayContact, nextContactTime, type ContactFacts } from '../../src/patients/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../src/platform/time/instant.ts';
import { localDateTimeOf, parseZone, weekdayOf, type LocalDate, type Zone } from '../../src/platform/time/wall-time.ts';
import { seededRandom } from './seeded-random.ts';
import type { Experiment, Proof, ProveOptions } from './experiment.ts';

/** A year with both clock changes. */
const START = Date.parse('2026-01-01T00:00:00Z') as Instant;
const YEAR_MS = 365 * DAY_MS;
const ADDRESS = '+34600000001';
const PURPOSES = ['care', 'administrative', 'commercial'] as const;
const CHANNELS = ['sms', 'whatsapp', 'voice'] as const;
const ZONES = ['Europe/Madrid', 'Atlantic/Canary'].map((name) => required(parseZone(name), name));
const HOLIDAYS = new Set(['01-01', '01-06', '05-01', '08-15', '10-12', '11-02', '12-08', '12-25']);

interface Faults {
  outsideHours: number;
  afterOptOut: number;
  aboutMoved: number;
  toDead: number;
  sent: number;
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => required(list[Math.floor(random() * list.length)], 'one');

function isHoliday(date: LocalDate): boolean {
  return HOLIDAYS.has(date.slice(5));
}

/** Said by another reading of the law than that of the product: from the wall clock alone. */
function isAllowedHour(
  at: Instant,
  zone: Zone,
  about: { readonly purpose: string; readonly channel: string },
): boolean {
  const { date, time } = localDateTimeOf(at, zone);
  if (time < '09:00' || time >= '21:00') return false;
  if (about.purpose === 'commercial' && (weekdayOf(date) > 5 || isHoliday(date))) return false;
  if (about.channel !== 'voice') return true;
  return (time >= '10:00' && time < '14:00') || (time >= '16:00' && time < '20:30');
}

function oneSend(random: Random, faults: Faults): void {
  const now = plusMs(START, Math.floor(random() * YEAR_MS));
  const [zone, purpose, channel] = [pick(random, ZONES), pick(random, PURPOSES), pick(random, CHANNELS)];
  const optedOutAt = random() < 0.3 ? plusMs(now, Math.floor((random() - 0.5) * 20 * DAY_MS)) : undefined;
  const deceased = random() < 0.05;
  const contact: ContactFacts = {
    active: true,
    deceased,
    contactPoints: [
      { channel: 'phone', address: ADDRESS, canReceiveSms: true, rank: 1 },
      { channel: 'whatsapp', address: ADDRESS, canReceiveSms: false, rank: 1 },
    ],
    consents: [
      { purpose, channel: 'any', decision: 'permit', decidedAt: plusMs(START, -30 * DAY_MS), source: 'desk' },
      ...(optedOutAt === undefined
        ? []
        : [{ purpose, channel: 'any', decision: 'deny', decidedAt: optedOutAt, source: 'sms' } as const]),
    ],
  };
  const recent = random() < 0.5 ? [] : [{ at: plusMs(now, -Math.floor(random() * 10 * DAY_MS)), purpose }];
  const facts: PermissionFacts = {
    recent,
    caps: DEFAULT_CAPS,
    isHoliday,
    nextContactTime,
    contactAt: (ask) => mayContact(contact, ask),
    suppressionOf: () => undefined,
  };
  const start = plusMs(now, Math.floor(random() * 5 * DAY_MS));
  const moved = random() < 0.2;
  const status = random() < 0.1 ? 'cancelled' : 'booked';
  // Asked again at each instant to which it was put off, as the product does.
  let at = now;
  for (let asks = 0; asks < 20; asks += 1) {
    const permission = permissionFor({ purpose, channel, at, zone, isCapped: true }, facts);
    const visit = { start: moved ? plusMs(start, HOUR_MS) : start, status, attendance: 'needs-action', zone };
    const touch = { step: 'reminder-1d', dueAt: now, start, visit, permission, nextContactTime } as const;
    const decision = decideTouch(touch, at);
    if (decision.kind === 'drop') return;
    if (decision.kind === 'defer') {
      at = decision.until;
      continue;
    }
    faults.sent += 1;
    if (!isAllowedHour(at, zone, { purpose, channel })) faults.outsideHours += 1;
    if (optedOutAt !== undefined && optedOutAt <= at) faults.afterOptOut += 1;
    if (moved || status !== 'booked') faults.aboutMoved += 1;
    if (deceased) faults.toDead += 1;
    return;
  }
}

async function run({ quick }: ProveOptions): Promise<Proof> {
  const sends = quick ? 100_000 : 1_000_000;
  const random = seededRandom(2026);
  const faults: Faults = { outsideHours: 0, afterOptOut: 0, aboutMoved: 0, toDead: 0, sent: 0 };
  for (let n = 0; n < sends; n += 1) oneSend(random, faults);
  const { sent, ...wrong } = faults;
  return {
    figures: [
      { name: 'simulated', value: sends, goal: 'printed', reached: true },
      { name: 'sent', value: sent, goal: '> 0', reached: sent > 0 },
      ...Object.entries(wrong).map(([name, value]) => ({ name, value, goal: '0', reached: value === 0 })),
    ],
    report: [
      `${sends} touches at any minute of a year, in two time zones: ${sent} were sent, the others put off for good or dropped.`,
    ],
  };
}

export const outreachYear: Experiment = {
  name: 'outreach-year',
  what: 'a million touches over a year with both clock changes: none outside the hours, after a no, about a visit that moved, to the dead',
  run,
};
