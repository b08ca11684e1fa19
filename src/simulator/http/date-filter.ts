import { toIso, type Instant } from '../../platform/time/instant.ts';

/**
 * Twilio's three ways of one filter: `DateSent=` (that day, GMT), `DateSent<=` (on or before) and `DateSent>=` (on or after);
 * the comparison is part of the parameter's name. A value with a time is compared to the second.
 */
export function inTimes(query: URLSearchParams, name: string, at: Instant): boolean {
  const exact = query.get(name);
  const until = query.get(`${name}<`);
  const since = query.get(`${name}>`);
  if (exact && day(at) !== exact.slice(0, 10)) return false;
  if (until && !(second(at, until) <= clean(until))) return false;
  return !(since && !(second(at, since) >= clean(since)));
}

const day = (at: Instant): string => toIso(at).slice(0, 10);

function second(at: Instant, given: string): string {
  return given.includes('T') ? toIso(at).slice(0, 19) : day(at);
}

function clean(given: string): string {
  return given.includes('T') ? given.slice(0, 19) : given.slice(0, 10);
}
