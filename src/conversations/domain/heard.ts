import type { Language } from '../../platform/i18n/language.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AllOfThem } from '../understanding/all-of-them.ts';
import type { AnsweringDevice } from '../understanding/call-answer.ts';
import type { Intent, NameMatch } from '../understanding/types.ts';
import type { Cue } from '../understanding/talk/talk-words.ts';
import type { CalledFor } from './called-for.ts';
import { miss, type DialogueState, type Step } from './dialogue.ts';
import type { EffectResult } from './effect.ts';
import type { WhenWish } from './wish.ts';

/** The meaning of what was said, as far as the flows use it. Stored with the turn, so that a replay needs no grammar. */
export interface Meaning {
  readonly intent: Intent;
  readonly yesNo?: 'yes' | 'no' | 'mixed';
  readonly wantsPerson: boolean;
  /** Findings that may be an emergency. */
  readonly redFlags: readonly string[];
  /** How urgent they are together. Absent in talks of before it was told: as urgent as can be. */
  readonly alarm?: 1 | 2;
  /** They tell of a complaint. */
  readonly symptoms?: boolean;
  /** 1-based among what was offered last. */
  readonly choice?: number;
  readonly birthDate?: LocalDate;
  readonly digits?: string;
  readonly when?: WhenWish;
  readonly whenUnclear: boolean;
  readonly names: readonly NameMatch[];
  /** Services that what was said does not tell apart. */
  readonly servicesAlike?: readonly string[];
  /** At another place than the one that is spoken of. */
  readonly elsewhere?: true;
  /** They ask where an appointment is that they have. */
  readonly whereVisit?: true;
  /** Something else than what was read out last was asked for. */
  readonly wantsOthers?: boolean;
  readonly cue?: Cue;
  readonly language?: Language;
  /** Of what answers a call that we placed: it is no person who speaks. */
  readonly device?: AnsweringDevice;
  /** They ask who calls: they have not heard it, or do not believe it yet. */
  readonly asksWho?: true;
  /** They want no more calls of ours. */
  readonly silence?: boolean;
  /** They say yes to more than one visit at once. */
  readonly allOfThem?: AllOfThem;
  /** A language that was asked for by its name. */
  readonly languageAsked?: Language;
  /** Whom they want to be put through to; several where the name is that of more than one. */
  readonly calledFor?: readonly CalledFor[];
}

export type Heard =
  | { readonly kind: 'start' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hangup' }
  /** The talk has taken more turns than any that gets anywhere. */
  | { readonly kind: 'exhausted' }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'said'; readonly text: string; readonly meaning: Meaning };

/** What a flow's reducer is given. The list of them, from the first, gives the state again. */
export type FlowInput =
  | { readonly kind: 'heard'; readonly at: Instant; readonly heard: Heard }
  | { readonly kind: 'result'; readonly at: Instant; readonly result: EffectResult };

/** What is stored with a turn: all that the reducer was given, and where it began when it was the first. */
export interface RecordedInputs {
  readonly initial?: DialogueState;
  readonly inputs: readonly FlowInput[];
}

/** The keys that were pressed, or that were said or written as digits alone. */
export function keysOf(heard: Heard): string | undefined {
  if (heard.kind === 'keys') return heard.keys;
  return heard.kind === 'said' ? heard.meaning.digits : undefined;
}

/** The caller said that none of the choices will do, or asked for those that come after them. */
export function wantsOthers(heard: Heard): boolean {
  return heard.kind === 'said' && keysOf(heard) === undefined && heard.meaning.wantsOthers === true;
}

/** Yes and no, by word or by key 1 and 2. */
export function yesNoOf(heard: Heard): 'yes' | 'no' | 'mixed' | undefined {
  const keys = keysOf(heard);
  if (keys === '1') return 'yes';
  if (keys === '2') return 'no';
  return heard.kind === 'said' ? heard.meaning.yesNo : undefined;
}

/** An input that is no answer here: asked again, and at last a person. */
export function missed(state: DialogueState, heard: Heard): Step {
  return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
}
