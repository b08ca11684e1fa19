import type { AgendaPorts } from '../../agenda/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { RequestRate } from '../../platform/http/request-rate.ts';
import type { Log } from '../../platform/log/log.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { VendorPorts } from '../subscriptions/ports.ts';
import type { FhirResource } from '../mapping/resource.ts';
import type { ResourceType, ResourceTypeName } from '../search/resource-type.ts';
import type { SubsetElements } from '../search/subset-elements.ts';

export type ScopeLetter = 'c' | 'r' | 'u' | 'd' | 's';

/** What a verified access token says (`identity/oauth`). */
export interface FhirToken {
  readonly clinicId: ClinicId;
  readonly clientId: string;
  /** What the client may ask, at most. */
  readonly requestsPerMinute: number;
  may(resourceType: string, letter: ScopeLetter): boolean;
}

/** Outside systems that a request may need. */
export type FhirPorts = AgendaPorts & VendorPorts & DeskPorts;

export interface FhirServerDeps {
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext<FhirPorts>;
  verifyAccessToken(token: string): Promise<FhirToken | undefined>;
  /** As `PUBLIC_URL`, without a slash at its end. Links and full URLs are made from it, never from the Host header. */
  readonly publicUrl: string;
  readonly log: Log;
  /** Shared by the faces and, by the database, by all processes. Without it each face counts for itself. */
  readonly rate?: RequestRate;
}

/** Another version of FHIR than R4: how it says resources, and which types it knows. */
export interface Face {
  typeOf(name: string | undefined): ResourceType | undefined;
  convert(resource: FhirResource): FhirResource;
  readonly elements: SubsetElements;
}

/** A request that is authenticated and whose body was read; what the interactions see of HTTP. */
export interface FhirCall {
  readonly ctx: ClinicContext<FhirPorts>;
  readonly token: FhirToken;
  /** `https://…/fhir/R4` */
  readonly base: string;
  /** Absent: R4. */
  readonly face?: Face;
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
  header(name: string): string | undefined;
}

export interface TypeCall extends FhirCall {
  readonly type: ResourceType;
}

export interface InstanceCall extends TypeCall {
  readonly id: string;
  /** Of `_history/[vid]`. */
  readonly versionId?: string;
}

export interface FhirAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whether the token lets its holder see resources of a type, where something that was found leads to them. */
export function mayRead(token: FhirToken): (type: ResourceTypeName) => boolean {
  return (type) => token.may(type, 'r') || token.may(type, 's');
}

/** Whether it lets its holder choose by what resources of a type say: by chaining, `_has`, or a logical reference. */
export function maySearch(token: FhirToken): (type: ResourceTypeName) => boolean {
  return (type) => token.may(type, 's');
}
