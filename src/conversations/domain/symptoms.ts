import type { Words } from '../../answering/index.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Level, TriageId } from '../../triage/index.ts';

/** An answer as triage takes it: a fact, a number, or why it is not known. None of the unknown ones is a "no". */
export type UnknownAnswer = 'dont-know' | 'refused' | 'no-answer' | 'not-understood';
export type SymptomAnswer = boolean | number | UnknownAnswer;

/** What was told of symptoms so far. */
export interface SymptomsTold {
  readonly text: string;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, SymptomAnswer>>;
  readonly asked: number;
  /** Whether who calls is with the patient; absent where they are the patient. */
  readonly withPatient?: boolean;
  /** In months; or why it is not known, once it was asked for. */
  readonly age?: number | UnknownAnswer;
  /** It got worse since this was decided. */
  readonly reopens?: TriageId;
  /** They were told that these questions are an example. */
  readonly marked?: true;
}

/** A question of a protocol. */
export interface SymptomQuestion {
  readonly id: string;
  readonly kind: string;
  readonly prompt: Words;
}

/** What was decided. */
export interface Triaged {
  readonly level: Level;
  readonly assessmentId?: TriageId;
  /** Nothing is booked after it. */
  readonly deadline?: Instant;
  /** The clinic keeps openings for who must be seen today. */
  readonly hasUrgent: boolean;
  /** In the words of who called, for when it gets worse. */
  readonly text: string;
}
