import { instantOf, plusMs, type Instant } from '../../platform/time/instant.ts';

const SECONDS = /^\d{1,9}$/;
/** IMF-fixdate, the only form that HTTP lets a sender make (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

export function parseHttpDate(text: string | undefined): Instant | undefined {
  return text !== undefined && HTTP_DATE.test(text) ? instantOf(Date.parse(text)) : undefined;
}

/**
 * When to ask again, by `Retry-After` in seconds or as a date. A date is read against the server's own `Date`, so that a
 * wrong clock there makes neither a long rest nor none.
 */
export function retryAt(
  headers: { readonly retryAfter: string | undefined; readonly date: string | undefined },
  now: Instant,
): Instant | undefined {
  const text = headers.retryAfter?.trim();
  if (text === undefined) return undefined;
  if (SECONDS.test(text)) return plusMs(now, Number(text) * 1_000);
  const date = parseHttpDate(text);
  if (date === undefined) return undefined;
  return plusMs(now, Math.max(0, date - (parseHttpDate(headers.date) ?? now)));
}

/** Full jitter: anything from nothing to the doubled span, so that many who failed together do not come back together. */
export function backOffMs(
  attempt: number,
  span: { readonly backOffMs: number; readonly mostBackOffMs: number },
  random: () => number,
): number {
  return Math.round(random() * Math.min(span.mostBackOffMs, span.backOffMs * 2 ** attempt));
}
