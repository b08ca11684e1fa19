import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Outcome } from './dialogue.ts';
import type { PersonWanted } from './person.ts';
import type { Language } from '../../platform/i18n/language.ts';

export type ConversationChannel = 'voice' | 'sms' | 'whatsapp' | 'web' | 'email';

/** What came from the other side, parsed by the channel. */
export type TurnInput =
  | { readonly kind: 'start' }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'speech'; readonly text: string; readonly confidence?: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hangup' };

/** One thing said, typed or written to us. Addresses in E.164, or what the carrier gives where there is no number. */
export interface Turn {
  readonly channel: ConversationChannel;
  /** The call's sid, or `${local}|${remote}` of a message thread. */
  readonly channelKey: string;
  readonly from: string;
  readonly to: string;
  /** A repeated delivery has the same key: it gets the same reply again and has no second effect. */
  readonly inputKey: string;
  readonly input: TurnInput;
  /** Of the page that it was written on, or of the caller's record: a conversation that begins here begins in it. */
  readonly language?: Language;
  /** Somebody is there to be put through to. Told of who cannot be called back; absent: as the rules say. */
  readonly putsThrough?: boolean;
}

/** How the next input is taken by voice. */
export interface Expectation {
  readonly keys: { readonly max: number; readonly finishOnKey?: string };
  readonly speech: boolean;
  /** Words that are likely to be said, for the recogniser. */
  readonly hints: readonly string[];
  readonly timeoutSeconds: number;
}

export interface Reply {
  readonly conversationId: ConversationId;
  readonly language: Language;
  /** Sentences for the ear or the eye of the channel, already rendered, plain text. Empty: nothing is to be said. */
  readonly say: readonly string[];
  /** The language of each sentence, where one of them is not in `language`: "For English, press 9". */
  readonly spokenIn?: readonly Language[];
  /** The patient did not understand, or was not understood, before: said at a slower pace. */
  readonly slowly?: boolean;
  /** They asked for it: whoever goes on with the call speaks slowly too. */
  readonly slow?: boolean;
  /** Set in the reply to the input by which the patient was identified. */
  readonly identified?: PatientId;
  /** Who somebody is was asked where no number is known: the channel has to prove one first. */
  readonly asksNumber?: boolean;
  /** Absent when the conversation is over. */
  readonly expect?: Expectation;
  /** What came of the conversation, when it is over. */
  readonly outcome?: Outcome;
  /** `person`: somebody of the clinic is to take over; the event `conversation.needs-person` is written. */
  readonly end?: 'hang-up' | 'person';
  /** Why a person is to take over, where one is. */
  readonly person?: PersonWanted;
}
