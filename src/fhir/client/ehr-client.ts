import type { Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';

/** Who waits: somebody on the telephone, or nobody. Live requests go before batch ones. */
export type EhrLane = 'live' | 'batch';

export interface EhrRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base, without a slash at the front (`Appointment/7`, `Appointment/$find`), or an absolute address below it (a `next` link). */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Beside those that the client sets: `If-Match`, `If-None-Exist`, `Prefer`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly lane: EhrLane;
  /** For the whole of it, waiting and tries included. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Not asked again by the client itself where it may have taken effect: the caller looks first. */
  readonly once?: boolean;
}

export interface EhrAnswer {
  /** 2xx or 4xx; what is not an answer to this request (401 twice, 429 and 5xx after the tries, a cut line, a time-out) is thrown. */
  readonly status: number;
  readonly body: FhirJson | undefined;
  /** As it came, `W/"3"`. */
  readonly etag?: string;
  readonly location?: string;
  /** The server's own clock, from its `Date` header. */
  readonly serverTime?: Instant;
}

/**
 * The clinic's FHIR server, well mannered: paced, behind a circuit breaker, `Retry-After` obeyed, live lane first, and its
 * credentials never sent to another origin or outside the base. Throws `ProviderError`; `retryable` also where the outcome
 * of a write is unknown. Asks again by itself only what is safe to repeat (GET, and what says so by `If-None-Exist`).
 */
export interface EhrClient {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  send(request: EhrRequest): Promise<EhrAnswer>;
  /** SMART scopes that we were granted, once something was asked; undefined where the server does not say. */
  grantedScope(): string | undefined;
}
