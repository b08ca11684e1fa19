import type { AgendaPorts } from '../../agenda/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Log } from '../../platform/log/log.ts';
import type { TelephonyPorts } from '../ports/carrier-calls.ts';
import type { RecordingCarrier } from '../recording/ports.ts';

export interface TelephonyDeps {
  /** Where the carrier reaches us; signatures are checked against it and the next turn is asked for at it. */
  readonly publicUrl: string;
  readonly accountSid: string;
  /** Primary first, then the secondary while the token is being changed. */
  readonly authTokens: readonly string[];
  readonly runtime: RuntimeContext;
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => ClinicContext<AgendaPorts & TelephonyPorts>;
  readonly clinicOfLine: (number: string) => Promise<ClinicId | undefined>;
  readonly log: Log;
  /** Begins the recordings that callers allow. Absent: nothing is recorded. */
  readonly recordingCarrier?: RecordingCarrier;
  /** Spoken where the clinic is not known. */
  readonly language?: Language;
  /** A webhook is answered within this time, whatever happens behind it. The carrier gives up after 15 s. */
  readonly deadlineMs?: number;
}
