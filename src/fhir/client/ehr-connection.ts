import type { JWK } from 'jose';

/** How the clinic's FHIR server wants to know who asks. Holds secrets: never logged, never served. */
export type EhrAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** A fixed header, such as an API key of a gateway. */
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | (TokenAuth & {
      readonly kind: 'client-secret';
      readonly clientSecret: string;
      /** RFC 6749, 2.3.1: in the Authorization header, or in the form. */
      readonly sendBy: 'basic' | 'post';
    })
  /** SMART Backend Services. The private key that signs now; the next one is no business of the client's. */
  | (TokenAuth & {
      readonly kind: 'private-key-jwt';
      readonly key: JWK & { readonly kid: string; readonly alg: string };
    });

interface TokenAuth {
  readonly clientId: string;
  /** SMART scopes, separated by spaces: `system/*.cruds`. */
  readonly scope: string;
  /** Absent: found at `.well-known/smart-configuration` of the base. */
  readonly tokenUrl?: string | undefined;
}

export type OAuthAuth = Extract<EhrAuth, TokenAuth>;

export interface EhrConnection {
  readonly id: string;
  /** Rises with every change: what was remembered about an older one (token, failures) is forgotten. */
  readonly revision: number;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  readonly auth: EhrAuth;
  /** What its server bears, from 1 to `MOST_REQUESTS_PER_SECOND`. Absent: what the manners say. */
  readonly requestsPerSecond?: number | undefined;
}

export const MOST_REQUESTS_PER_SECOND = 1_000;

/** How politely, and how patiently, a server is asked. */
export interface EhrManners {
  readonly requestsPerSecond: number;
  /** What may be asked at once after a rest. */
  readonly burst: number;
  /** Requests under way at once; one place of them is kept free for the live lane. */
  readonly concurrency: number;
  /** Waiting for their turn; one more is refused. */
  readonly mostWaiting: number;
  readonly failuresToOpen: number;
  readonly openMs: number;
  readonly mostOpenMs: number;
  readonly lanes: Readonly<Record<'live' | 'batch', LaneManners>>;
  readonly mostBytes: number;
}

export interface LaneManners {
  readonly tries: number;
  readonly tryTimeoutMs: number;
  /** Waiting and tries together. */
  readonly wholeTimeoutMs: number;
  readonly backOffMs: number;
  readonly mostBackOffMs: number;
  /** A server that asks for a longer rest than this gets it, but not with somebody waiting here. */
  readonly mostPauseMs: number;
}

/** Four at once and ten a second are what published limits of hosted FHIR servers bear without a 429. */
export const MANNERS: EhrManners = {
  requestsPerSecond: 10,
  burst: 20,
  concurrency: 4,
  mostWaiting: 1_000,
  failuresToOpen: 5,
  openMs: 15_000,
  mostOpenMs: 300_000,
  lanes: {
    live: {
      tries: 2,
      tryTimeoutMs: 5_000,
      wholeTimeoutMs: 8_000,
      backOffMs: 200,
      mostBackOffMs: 1_000,
      mostPauseMs: 2_000,
    },
    batch: {
      tries: 5,
      tryTimeoutMs: 30_000,
      wholeTimeoutMs: 600_000,
      backOffMs: 500,
      mostBackOffMs: 20_000,
      mostPauseMs: 60_000,
    },
  },
  mostBytes: 20 * 1_024 * 1_024,
};

/** Of a second: what may be asked at once after a rest. */
export const BURST_SECONDS = 2;
/** An answer that takes a tenth of a second: so many places keep the rate. */
const PLACES_PER_REQUEST = 0.1;
/** HAPI's starter, as others, has 10 connections to its database: more requests at once would only queue there. */
const MOST_PLACES = 10;

/** The manners towards this server: the rate that it bears, and places enough to reach it. */
export function mannersOf({ requestsPerSecond }: EhrConnection, manners: EhrManners): EhrManners {
  if (requestsPerSecond === undefined) return manners;
  const places = Math.min(MOST_PLACES, Math.ceil(requestsPerSecond * PLACES_PER_REQUEST));
  return {
    ...manners,
    requestsPerSecond,
    burst: BURST_SECONDS * requestsPerSecond,
    concurrency: Math.max(manners.concurrency, places),
  };
}
