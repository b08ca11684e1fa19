/** Resource types whose support decides how a clinic's server is worked with. */
export const PROBED_TYPES = [
  'Appointment',
  'Slot',
  'Schedule',
  'Patient',
  'RelatedPerson',
  'Coverage',
  'Practitioner',
  'PractitionerRole',
  'HealthcareService',
  'Location',
  'Device',
  'Subscription',
  'SubscriptionTopic',
] as const;
export type ProbedType = (typeof PROBED_TYPES)[number];

export interface DeclaredType {
  readonly interactions: readonly string[];
  readonly searchParams: readonly string[];
  readonly operations: readonly string[];
  readonly conditionalCreate: boolean;
  readonly versioning?: string;
}

/** What the server says of itself in its CapabilityStatement. */
export interface DeclaredCapabilities {
  readonly software?: string;
  readonly fhirVersion?: string;
  readonly transaction: boolean;
  readonly systemHistory: boolean;
  readonly types: Readonly<Partial<Record<ProbedType, DeclaredType>>>;
}

/** Where the `next` link of a page leads. `none`: there was no second page to be had. */
export type PageLinks = 'below-base' | 'elsewhere' | 'relative' | 'dead' | 'none';

/** What it does when it is asked. `undefined`: it could not be found out, for want of data. */
export interface SeenBehaviour {
  readonly etag?: boolean;
  readonly lastUpdated?: boolean;
  readonly pageLinks: PageLinks;
  /** Entries that it gave when many were asked for. */
  readonly largestPage?: number;
  /** Its clock less ours. */
  readonly clockSkewMs?: number;
  /** Whether it has any Slot; absent where it cannot be searched. */
  readonly hasSlots?: boolean;
  readonly find: boolean;
  readonly hold: boolean;
  readonly book: boolean;
  /** Of a type, with `_since`. */
  readonly history: boolean;
  /** Of the whole server, with `_since`. */
  readonly systemHistory?: boolean;
  readonly topics: boolean;
  /** SMART scopes that it granted; absent where it does not say. */
  readonly scope?: string;
  /** Paths of questions that got no answer at all: what was concluded from them is not sure. */
  readonly unanswered?: readonly string[];
}

/** What a look at the clinic's server showed. */
export type ProbeReport =
  | { readonly reachable: false; readonly fault: string }
  | { readonly reachable: true; readonly declared: DeclaredCapabilities; readonly seen: SeenBehaviour };
