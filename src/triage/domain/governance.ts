import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Protocol } from './protocol.ts';

/**
 * off: nobody is triaged, whoever tells of symptoms is given a person. example: with the unsigned examples, in a sample clinic alone.
 * shadow: it decides, and nobody is told. active: it acts.
 */
export type TriageMode = 'off' | 'example' | 'shadow' | 'active';

export type ProtocolStatus = 'draft' | 'approved' | 'active' | 'retired';

/** Why a protocol of a clinic is not used. Its callers are given a person. */
export type ProtocolFault = 'not-signed' | 'review-overdue' | 'hash-differs' | 'malformed' | 'unknown';

/** A version of a protocol in a clinic. */
export interface ProtocolStanding {
  readonly id: string;
  readonly version: string;
  /** Of the document that was signed. */
  readonly sha256: string;
  readonly status: ProtocolStatus;
  readonly clinician?: string | undefined;
  readonly licence?: string | undefined;
  readonly reviewBy?: LocalDate | undefined;
}

/** What stands against the use of a version that is to be active. Undefined where nothing does. */
export function faultOf(
  standing: ProtocolStanding,
  document: Protocol | 'malformed' | undefined,
  today: LocalDate,
): ProtocolFault | undefined {
  if (standing.status !== 'active' || !standing.clinician || !standing.licence || !standing.reviewBy)
    return 'not-signed';
  if (standing.reviewBy < today) return 'review-overdue';
  if (document === undefined) return 'unknown';
  if (document === 'malformed') return 'malformed';
  return document.sha256 === standing.sha256 ? undefined : 'hash-differs';
}

/** Whether the step is one of draft → approved → active → retired. What is retired is signed anew, as another version. */
export function mayBecome(from: ProtocolStatus, to: ProtocolStatus): boolean {
  if (to === 'retired') return from !== 'retired';
  return (from === 'draft' && to === 'approved') || (from === 'approved' && to === 'active');
}

/** Why people decided otherwise. */
export const JUDGEMENT_REASONS = [
  'seen-by-clinician',
  'more-information',
  'known-condition',
  'worse-than-told',
  'protocol-too-cautious',
  'protocol-too-lax',
  'other',
] as const;
export type JudgementReason = (typeof JUDGEMENT_REASONS)[number];
