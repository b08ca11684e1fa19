import { DAY_MS, parseInstant, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { ok } from '../../platform/kernel/result.ts';
import { parseDuration, plusDuration } from './duration.ts';

export interface ClockRefusal {
  readonly code: 'clock-move-invalid' | 'clock-move-backward' | 'clock-move-too-far';
  readonly path: 'advance' | 'to' | '';
  readonly detail: string;
}

/** One year and a day, so that "P1Y" is always within it. */
const FARTHEST_MS = 367 * DAY_MS;

/** Where the clock is asked to go: exactly one of `advance` (ISO 8601 duration) and `to` (instant), never back, a year at most. */
export function parseClockMove(body: unknown, now: Instant, zone: Zone): Result<Instant, ClockRefusal> {
  const { advance, to }: { readonly advance?: unknown; readonly to?: unknown } =
    typeof body === 'object' && body !== null ? body : {};
  if ((advance === undefined) === (to === undefined)) {
    return refuse({ code: 'clock-move-invalid', path: '', detail: 'Give either "advance" or "to".' });
  }
  const path = advance === undefined ? 'to' : 'advance';
  const target = advance === undefined ? parseInstant(to) : advanced(advance, now, zone);
  if (target === undefined) {
    const detail =
      path === 'to'
        ? '"to" is an ISO 8601 instant, for example 2026-03-29T01:00:00Z.'
        : '"advance" is an ISO 8601 duration, for example PT26H or P1D.';
    return refuse({ code: 'clock-move-invalid', path, detail });
  }
  if (target < now) return refuse({ code: 'clock-move-backward', path, detail: 'The clock never goes back.' });
  if (target - now > FARTHEST_MS) {
    return refuse({ code: 'clock-move-too-far', path, detail: 'The clock moves one year at a time at most.' });
  }
  return ok(target);
}

function advanced(advance: unknown, now: Instant, zone: Zone): Instant | undefined {
  const duration = parseDuration(advance);
  return duration && plusDuration(now, duration, zone);
}
