import type { Instant } from '../../platform/time/instant.ts';
import type { CalledFor } from './called-for.ts';

/** Why a person of the clinic is to take over. */
export type PersonReason =
  | 'asked-for-person'
  | 'emergency'
  /** Somebody of the clinic now: triage says so. */
  | 'urgent-symptoms'
  /** They hung up in the middle of telling. */
  | 'symptoms-abandoned'
  | 'symptoms'
  /** Nothing is free before the time by which they must be seen. */
  | 'no-openings-in-time'
  | 'not-understood'
  | 'silence'
  | 'not-identified'
  | 'no-openings'
  /** They have as many visits of the service to come as the clinic lets one have. */
  | 'patient-limit'
  | 'other-question'
  | 'unclear-reply'
  | 'wrong-person'
  | 'complaint'
  | 'not-changeable'
  | 'feels-worse'
  | 'follow-up'
  | 'call-later'
  | 'slow-system';

/** That a person is to take over, and how. */
export interface PersonWanted {
  readonly reason: PersonReason;
  readonly urgent: boolean;
  readonly callAt?: Instant;
  /** Who was asked for by name. */
  readonly target?: CalledFor;
}
