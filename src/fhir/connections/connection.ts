import type { JWK } from 'jose';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { EhrAuth } from '../client/ehr-connection.ts';
import type { ProbeReport } from './probe-report.ts';
import type { EhrStrategy } from './strategy.ts';

export type EhrConnectionId = Brand<string, 'EhrConnectionId'>;

export const SIGNING_ALGS = ['RS384', 'ES384'] as const;
export type SigningAlg = (typeof SIGNING_ALGS)[number];

/** What may be shown of how we say who we are. */
export interface AuthFacts {
  readonly kind: EhrAuth['kind'];
  readonly username?: string;
  readonly headerName?: string;
  readonly clientId?: string;
  readonly scope?: string;
  readonly tokenUrl?: string;
  readonly sendBy?: 'basic' | 'post';
  readonly alg?: SigningAlg;
}

export interface PublicKeys {
  /** The one that signs, then the next one. */
  readonly keys: readonly JWK[];
}

/** How many active agendas of a server have Slots there, and of how many the free times are reckoned here. */
export interface AgendaSources {
  readonly stored: number;
  readonly computed: number;
}

/** A connection as it may be shown: without its secrets. */
export interface ConnectionView {
  readonly id: EhrConnectionId;
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  readonly auth: AuthFacts;
  readonly keys: PublicKeys;
  readonly state: 'active' | 'removed';
  readonly strategy: EhrStrategy | undefined;
  readonly report: ProbeReport | undefined;
  readonly probedAt: Instant | undefined;
  /** Since when nothing is read there and nothing written. */
  readonly pausedAt: Instant | undefined;
  /** What the server bears; absent: what any hosted one does (`MANNERS`). */
  readonly requestsPerSecond: number | undefined;
  /** Absent until agendas of it are mirrored. */
  readonly agendas?: AgendaSources | undefined;
  readonly revision: number;
  readonly updatedAt: Instant;
}

/** What is sealed. `next` is the key that will sign after the rotation, already published. */
export interface ConnectionSecrets {
  readonly auth: EhrAuth;
  readonly next?: SigningKey;
}

export type SigningKey = JWK & { readonly kid: string; readonly alg: string };
