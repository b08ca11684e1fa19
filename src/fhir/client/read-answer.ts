import { isJsonObject } from '../mapping/resource.ts';
import type { EhrAnswer } from './ehr-client.ts';
import { EhrFault } from './ehr-fault.ts';
import type { HttpReply } from './http-exchange.ts';
import { parseHttpDate } from './retry-after.ts';

/** Statuses that say nothing about the request: the server, or something before it, could not work on it now. */
export function isTrouble(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

/** The reply in our words. Throws where it is none: a redirect, a page of a proxy, something other than JSON. */
export function answerOf(reply: HttpReply): EhrAnswer {
  const { status, text } = reply;
  const refused = status >= 400;
  const unusable = (why: string) =>
    new EhrFault(`${why} (HTTP ${status})`, { retryable: refused, outcome: refused ? 'not-done' : 'unknown' });
  if (status >= 300 && status < 400 && status !== 304) {
    throw new EhrFault(`it sends requests elsewhere (HTTP ${status}), which is not followed`, {
      retryable: false,
      outcome: 'not-done',
    });
  }
  const etag = reply.header('etag');
  const location = reply.header('location');
  const serverTime = parseHttpDate(reply.header('date'));
  return {
    status,
    body: text.trim() === '' ? undefined : bodyOf(text, unusable),
    ...(etag === undefined ? {} : { etag }),
    ...(location === undefined ? {} : { location }),
    ...(serverTime === undefined ? {} : { serverTime }),
  };
}

function bodyOf(text: string, unusable: (why: string) => EhrFault): EhrAnswer['body'] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw unusable('an answer that is not JSON');
  }
  if (!isJsonObject(body)) throw unusable('an answer that is no FHIR resource');
  return body;
}
