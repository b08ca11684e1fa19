import type { AgendaPorts } from '../../agenda/index.ts';
import type { DraftChanged, NoDraft, RulesUnknown, TryoutWanted } from '../../answering/index.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { AuthenticationDeps, RouteFamily } from '../../identity/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { OutreachPorts } from '../../outreach/index.ts';
import type { RouteSecurity } from '../notify/save-task-route.ts';
import type { RecordingParts, TelephonyPorts } from '../../telephony/index.ts';
import type { Zone } from '../../platform/time/wall-time.ts';

export type { Caller } from '../../identity/index.ts';

/** The outside systems behind the desk. */
export type DeskPorts = AgendaPorts & TelephonyPorts & OutreachPorts;

export interface UnderstandingRequest {
  readonly text: string;
  readonly language: Language;
  readonly now: Instant;
  readonly zone: Zone;
  readonly context?: {
    readonly expects?:
      'menu' | 'yes-no' | 'birth-date' | 'choice' | 'when' | 'service' | 'name' | 'reply' | 'attendance';
    readonly offered?: readonly { readonly start: Instant }[];
    readonly appointment?: { readonly start: Instant };
  };
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** What a sentence means. The conversations' own understanding fits. */
export interface Understood {
  readonly intents: readonly { readonly name: string; readonly score: number }[];
  readonly when: {
    readonly alternatives: readonly (Stretch & { readonly grain: string })[];
    readonly exclude: readonly Stretch[];
    readonly asap: boolean;
    readonly unclear: boolean;
  };
  readonly redFlags: readonly { readonly finding: string; readonly span: readonly [number, number] }[];
  readonly yesNo?: 'yes' | 'no' | 'mixed';
  readonly wantsPerson: boolean;
}

/** A list of the clinic's own system, as far as it could be read while somebody waits. */
interface EhrList<T> {
  readonly state: 'read' | 'failed' | 'not-offered';
  readonly items: readonly T[];
  readonly more: boolean;
}

/** What a patient has not paid and not signed, as the clinic's own system says now. `fhir` knows how to ask it. */
export type OpenPapers =
  | { readonly kind: 'no-ehr' | 'not-there' }
  | {
      readonly kind: 'asked';
      readonly bills: EhrList<{
        readonly title?: string;
        readonly amount?: { readonly minor: number; readonly currency: string };
        readonly date?: string;
      }>;
      readonly unsigned: EhrList<{
        readonly kind: 'document' | 'consent';
        readonly title?: string;
        readonly date?: string;
      }>;
    };

export interface ReceptionDeps extends AuthenticationDeps {
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext<DeskPorts>;
  /** All that is held about a patient, in every table; undefined where there is nobody. Leaves an audit entry. */
  readonly exportPatient: (ctx: ClinicContext, patientId: PatientId) => Promise<object | undefined>;
  readonly openPapers: (ctx: ClinicContext, patientId: PatientId) => Promise<OpenPapers>;
  /** Begins to hold the calls of a try-out; what comes of them stands in `tryoutOfDraft` and `tryoutOfPast`. */
  readonly tryRules: (
    ctx: ClinicContext,
    wanted: TryoutWanted,
  ) => Promise<Result<unknown, DraftChanged | NoDraft | RulesUnknown>>;
  readonly understand: (request: UnderstandingRequest) => Understood;
  /** Seals the secrets of webhooks, and says which addresses they may have. */
  readonly routeSecurity: RouteSecurity;
  /** True where the desk is reached by https: the session cookie then says so. */
  readonly secureCookies: boolean;
  readonly publicUrl: string;
  readonly recordings: RecordingParts;
  /** Ends the open live streams, so that the server can stop. */
  readonly stopping?: AbortSignal;
  /** Routes of other modules under the same address, to be described with the desk's own. */
  readonly families?: readonly RouteFamily[];
}
