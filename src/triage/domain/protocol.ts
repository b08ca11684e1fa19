import type { Expression } from './fact.ts';
import type { Level } from './level.ts';
import type { Words } from './words.ts';

export const QUESTION_KINDS = ['boolean', 'temperature', 'scale0-10', 'number'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question {
  /** The id is that of the fact which the answer sets: protocols that need the same fact ask it once. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly redFlag: boolean;
  readonly prompt: Words;
  /** For the eyes of the agent who asks: what to look for, how to ask a carer. Never spoken. */
  readonly agentHint?: Words | undefined;
}

export interface Rule {
  readonly id: string;
  readonly when: Expression;
  readonly level: Level;
  readonly maxWaitMinutes?: number | undefined;
  readonly disposition?: string | undefined;
  readonly why: Words;
  /** The id of one of the protocol's sources. */
  readonly source: string;
}

/** Something about the patient that raises a result of this protocol, never lowers it. */
export interface Modifier {
  readonly fact: string;
  readonly why: Words;
  /** The most urgent level that it lifts to; 2 where it is not said. A person at once is for what rules say of that risk. */
  readonly most?: 2 | 3 | 4 | undefined;
}

/** Facts (a number with its value) with which a rule fires, or is close to firing and does not. */
export interface ProtocolTest {
  readonly rule: string;
  readonly facts: readonly (string | readonly [string, number])[];
  readonly fires: boolean;
  /** The level that it then gives. */
  readonly level?: Level | undefined;
}

/** A versioned document; once published it never changes, a change is a new version. */
export interface ProtocolDocument {
  readonly id: string;
  readonly version: string;
  readonly status: 'example' | 'draft' | 'approved' | 'active' | 'retired';
  readonly title: Words;
  readonly specialty: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string | undefined }[];
  /** The facts that bring a caller into this protocol. The universal screen has none: it always runs. */
  readonly entry: readonly string[];
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  readonly modifiers: readonly Modifier[];
  /** The result where no rule fires. The universal screen has none: it says nothing of who is well. */
  readonly default?: { readonly level: Level; readonly why: Words } | undefined;
  readonly tests: readonly ProtocolTest[];
}

export interface Protocol extends ProtocolDocument {
  /** Of the document's canonical JSON. */
  readonly sha256: string;
}
