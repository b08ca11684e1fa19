import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { EhrClient } from '../client/ehr-client.ts';

/** A clinic's own system, as what is read here needs it. */
export interface EhrSource {
  readonly connectionId: string;
  readonly client: EhrClient;
  readonly habits: ServerHabits;
}

/** What the probe found out about a server. */
export interface ServerHabits {
  /** It keeps Slots; otherwise openings are computed. */
  readonly storesSlots: boolean;
  /** Its free times are those that it proposes when it is asked (`$find`): neither its Slots nor hours are believed then. */
  readonly findsTimes?: boolean;
  /** It filters by `_lastUpdated`. One that ignores it is read in windows by date. */
  readonly honoursLastUpdated: boolean;
  /** It answers `_history` of a type, so that deletes can be read. */
  readonly hasHistory: boolean;
  /** It answers `_history` of all types at once: changes and deletions in one reading. */
  readonly hasSystemHistory?: boolean;
  /** It finds who may speak for a patient, by the patient. */
  readonly findsRelated: boolean;
  /** It can be searched for devices. */
  readonly findsDevices?: boolean;
  /** The parameter by which it finds who pays for a patient; absent where it cannot be asked. */
  readonly findsCoverageBy?: 'patient' | 'beneficiary' | undefined;
  /** By what it can be asked to tell of changes. */
  readonly tellsBy: 'topic' | 'rest-hook' | 'nothing';
  /** Resources on a page at most; it may give fewer. */
  readonly pageSize: number;
}

/** How the jobs find the clinic's system. Undefined where there is no such connection, or it is paused. */
export interface EhrSources {
  sourceOf(ctx: ClinicContext, connectionId: string): Promise<EhrSource | undefined>;
}

export interface EhrSyncPorts {
  readonly ehrSources: EhrSources;
  /** Where servers reach us, without a slash at the end: `https://…/fhir/hooks`. */
  readonly ehrHooksUrl: string;
}
