import type { Language } from '../../platform/i18n/language.ts';
import type { AppointmentId, SiteId } from '../../platform/kernel/ids.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import type { TriageId } from '../../triage/index.ts';
import type { AfterVisitNode } from './after-visit-node.ts';
import type { CalledFor } from './called-for.ts';
import type { Effect } from './effect.ts';
import { line, type Line } from './line.ts';
import type { Outcome } from './outcome.ts';
import type { PersonReason, PersonWanted } from './person.ts';
import type { Relation } from '../understanding/talk/talk-words.ts';
import type { NewPatient, RequestDraft, RequestKind, ToldFirst } from './request.ts';
import type { CodeNode, CodeOfferNode, NewPhoneNode } from './new-phone.ts';
import type { TextOffer } from './text-offer.ts';
import type { SymptomQuestion, SymptomsTold, Triaged } from './symptoms.ts';
import type {
  Caller,
  Catalogue,
  Choice,
  HeldOpening,
  Offered,
  ProposedTime,
  ConfirmedTogether,
  ReminderSubject,
  SpokenFor,
  Unanswered,
  Visit,
  Wish,
} from './wish.ts';

export { line, type Line, type Outcome };
export type { PersonReason };

/** What the talk is about, once it is known. */
export type Goal =
  'book' | 'change' | 'move' | 'cancel' | 'list' | 'where' | 'late' | 'waiting-list' | 'phone' | 'details';

/** What a request still has to be told; `check` reads it back. */
export type RequestPart = 'minutes' | 'words' | 'name' | 'phone' | 'when' | 'check';

/** What a new patient still has to tell; `check` reads it back, `which` asks what of it is wrong. */
export type RegistrationPart = 'given-name' | 'family-name' | 'birth-date' | 'phone' | 'check' | 'which';

/** What a talk turns to when somebody changes their mind. */
export type Turning = (
  | { readonly kind: 'menu' }
  | { readonly kind: 'goal'; readonly goal: Goal; readonly wish?: Wish }
  | { readonly kind: 'cancel-visit'; readonly visit: Visit }
  | { readonly kind: 'move-visit'; readonly visit: Visit }
  | { readonly kind: 'request'; readonly request: RequestKind; readonly said: ToldFirst }
  /** `reopens`: it got worse since that was decided. */
  | { readonly kind: 'symptoms'; readonly text: string; readonly reopens?: TriageId }
  /** It got worse, and what they told before is looked up. */
  | { readonly kind: 'worse'; readonly text: string }
) & { readonly about?: string };

/** Where the talk stands: the question that was asked last, with all that is needed to ask it again. */
export type Node =
  /** `again`: something was done already, and there may be more. `first`: read for the first time, with the other languages. */
  | { readonly name: 'menu'; readonly again?: boolean; readonly first?: boolean; readonly cancelled?: AppointmentId }
  | { readonly name: 'other'; readonly page?: OtherPage }
  | { readonly name: 'request'; readonly draft: RequestDraft; readonly part: RequestPart }
  /** What is held is being released; nothing is asked. */
  | { readonly name: 'switching'; readonly to: Turning }
  | { readonly name: 'service'; readonly page: number }
  /** `year`: told alone; day and month are asked for. `named`: the name that was told with the relation. */
  | {
      readonly name: 'birth-date';
      readonly failures: number;
      readonly birthDate?: LocalDate;
      readonly year?: number;
      readonly named?: string;
      /** They call from another number than this one, which they say the clinic has. */
      readonly onFile?: string;
    }
  | { readonly name: 'new-patient'; readonly draft: NewPatient; readonly part: RegistrationPart }
  /** `phone`: told by voice, and read back. */
  | { readonly name: 'own-phone'; readonly phone?: string }
  | CodeOfferNode<Node>
  | CodeNode<Node>
  | NewPhoneNode
  /** `tried`: the name that was told before is being tried; nothing is asked yet. */
  /** No `birthDate`: the code that went to a telephone of several was right. `whole`: the first name alone did not tell. */
  | { readonly name: 'first-name'; readonly birthDate?: LocalDate; readonly tried?: boolean; readonly whole?: true }
  /** Who calls is known; for whom of these is asked. */
  | { readonly name: 'whose'; readonly birthDate: LocalDate; readonly people: readonly SpokenFor[] }
  /** `why`: these are offered in place of what was wanted. */
  | {
      readonly name: 'offer';
      readonly openings: readonly Offered[];
      readonly shown: readonly string[];
      readonly why?: OtherTimes;
    }
  | {
      readonly name: 'confirm';
      readonly opening: Offered;
      readonly openings: readonly Offered[];
      readonly shown: readonly string[];
    }
  /** Nothing says where they go, and the places are far from each other. */
  | { readonly name: 'place'; readonly places: readonly Choice<SiteId>[] }
  /** Nothing is free where it was wished; this is, at another place. */
  | { readonly name: 'elsewhere'; readonly opening: Offered; readonly shown: readonly string[] }
  | { readonly name: 'no-openings'; readonly shown: readonly string[] }
  | { readonly name: 'visits'; readonly visits: readonly Visit[] }
  | { readonly name: 'no-visits' }
  | { readonly name: 'visit'; readonly visit: Visit }
  | { readonly name: 'cancel'; readonly visit: Visit }
  | { readonly name: 'cancel-reason'; readonly visit: Visit }
  | ReminderNode
  | CampaignNode
  | { readonly name: 'which-reminder'; readonly visits: readonly Visit[]; readonly answer: ReminderAnswer }
  | { readonly name: 'cannot-attend'; readonly visit: Visit }
  | {
      readonly name: 'symptoms';
      readonly told: SymptomsTold;
      /** Absent while it is weighed what to ask. */
      /** `what`: what the matter is, in their own words. */
      readonly question?: SymptomQuestion | 'with-patient' | 'age' | 'what';
    }
  | { readonly name: 'proposal'; readonly offer: ProposedTime }
  | AfterVisitNode
  /** Offered in writing to who calls; the question `back` waits meanwhile. */
  | { readonly name: 'by-text'; readonly offer: TextOffer; readonly back: Node }
  /** The name that was asked for is that of several. */
  | { readonly name: 'which-target'; readonly among: readonly CalledFor[] }
  | { readonly name: 'handed-over' }
  | { readonly name: 'over'; readonly cancelled?: AppointmentId };

/** What is offered beside the first options, a page at a time. */
export type OtherPage = 'visits' | 'papers' | 'about' | 'about-more' | 'more' | 'more-still' | 'talk';

export type NodeNamed<Name extends Node['name']> = Extract<Node, { readonly name: Name }>;

export type ReminderAnswer = 'yes' | 'no' | 'move' | 'cancel' | 'late' | 'details';
/** Why other times are offered: the one that was chosen is somebody else's, or theirs already, or its day is full; none was free then, or with whom. */
export type OtherTimes = 'taken' | 'clash' | 'full-day' | 'none-then' | 'none-with';

/** Who calls, and why, was told once more: to a service that screens calls, to a person who asked. */
interface ToldAgain {
  readonly screened?: boolean;
  readonly toldWho?: boolean;
}

/** A reminder was sent and its answer is awaited. Several, where a family has one phone. */
export interface ReminderNode extends ToldAgain, ConfirmedTogether {
  readonly name: 'reminder';
  readonly subjects: readonly ReminderSubject[];
  /** What was answered and is to be done once the appointments are loaded; `another` visit is meant where none stands. */
  readonly answer?: ReminderAnswer | 'another' | undefined;
  readonly another?: true;
  /** Something else was talked of in between: thanks are for that. */
  readonly heldOver?: true;
  readonly answered: boolean;
}

/** A campaign calls: who calls and why was said, and whether they want something of it is asked. */
export interface CampaignNode extends ToldAgain {
  readonly name: 'campaign';
}

export interface DialogueState {
  readonly medium: 'voice' | 'text';
  readonly clinic: { readonly name: string; readonly zone: Zone; readonly languages: readonly Language[] };
  readonly language: Language;
  /** The number is known: a person can call back. */
  readonly canBeCalled: boolean;
  /** It has said who it is. */
  readonly greeted: boolean;
  /** The caller chose it, or it is clear from what they wrote last: the language of the directory no longer replaces it. */
  readonly languageChosen: boolean;
  readonly languageWritten?: boolean;
  /** By a key or by its name, not by speaking it. */
  readonly languageAsked?: boolean;
  readonly node: Node;
  /** Inputs in a row that were silent or not understood. */
  readonly misses: number;
  readonly goal?: Goal;
  readonly wish: Wish;
  readonly caller?: Caller;
  readonly catalogue?: Catalogue;
  readonly hold?: HeldOpening;
  /** The appointment that is being moved, where one is. */
  readonly moving?: Visit;
  readonly unanswered?: Unanswered;
  /** Who sells something is let down politely. */
  readonly filtersCommercial?: boolean;
  /** The question that was open when the caller hung up: a message may take the talk up from there. */
  readonly brokenOffAt?: Node;
  /** A thread that goes on with a call; `unread` until the first answer, because the question was not seen in writing. */
  readonly followsCall?: 'unread' | 'read';
  /** Calls from a mobile that the clinic can write to; what was offered in writing is not offered again. */
  readonly byText?: { readonly offered: readonly string[]; readonly sent: number };
  /** No number is seen: a hidden one, or a user of WhatsApp who has none. */
  readonly numberHidden?: boolean;
  /** What says who it is proves nothing, and nothing by this way could (email): nobody is identified. */
  readonly unproven?: boolean;
  /** The number that they say the clinic knows. */
  readonly claimedPhone?: string;
  /** They said that they come for the first time. */
  readonly isNew?: boolean;
  /** They call for somebody else: a child, a parent. */
  readonly forOther?: boolean;
  /** A relay operator speaks, for who cannot hear: the number is nobody's own, and everything takes longer. */
  readonly relay?: true;
  /** Who that is, as they said it. */
  readonly relation?: Relation;
  /** The words in which the goal was asked for. */
  readonly about?: string;
  /** Requests that were left so far. */
  readonly requests?: number;
  /** Everything is said slowly, with longer to answer. */
  readonly slow?: boolean;
  /** How the clinic's triage acts. Absent: it is off, and who tells of symptoms is given a person. */
  readonly triage?: 'example' | 'shadow' | 'active';
  /** What was decided of the symptoms that were told. */
  readonly triaged?: Triaged;
  /** They asked for a moment: the next silence is no miss. */
  readonly waits?: boolean;
  /** Openings not to look for, while it is asked which places are near. */
  readonly seeking?: readonly string[];
  /** Nothing was free at the place that was wished: other places are being looked at. */
  readonly elsewhere?: true;
  /** Why other times are looked for; said with them. */
  readonly why?: OtherTimes;
}

/** What one step of a flow decides. */
export interface Step {
  readonly state: DialogueState;
  /** Said before the question of `state.node`. */
  readonly say: readonly Line[];
  /** Done next; its result is the next input. */
  readonly do?: Effect;
  /** Nothing is asked: the answer to the patient is `say` alone. */
  readonly quiet?: boolean;
  /** The question is not read again, but its answer is still awaited. */
  readonly unasked?: boolean;
  /** The conversation closes with this outcome. */
  readonly outcome?: Outcome;
  /** A person of the clinic is to take over. */
  readonly person?: PersonWanted;
}

/** Asks the question of a node; whatever came before was understood. */
export function ask(state: DialogueState, node: Node, ...say: readonly Line[]): Step {
  return { state: { ...state, node, misses: 0 }, say };
}

export function perform(state: DialogueState, effect: Effect, ...say: readonly Line[]): Step {
  return { state: { ...state, misses: 0 }, say, do: effect };
}

export function finish(state: DialogueState, outcome: Outcome, ...say: readonly Line[]): Step {
  return { state: { ...withoutHold(state), node: { name: 'over' } }, say, outcome, quiet: true };
}

/** Nobody is promised a call whose number is hidden, or an operator's, who has not told for whom. */
function handOverLines(state: DialogueState, reason: PersonReason, say: readonly Line[]): readonly Line[] {
  const isUrgent = reason === 'emergency' || reason === 'urgent-symptoms';
  if (!state.canBeCalled && !isUrgent) return [line('person.hidden')];
  if (state.relay && state.medium === 'voice' && !state.caller && !isUrgent) return [line('relay.person')];
  if (say.length > 0) return say;
  return [line(state.medium === 'voice' ? 'person.voice' : 'person.text')];
}

/** Hands over to a person. A message thread stays open, so that what is written next reaches that person too. */
export function toPerson(state: DialogueState, reason: PersonReason, ...say: readonly Line[]): Step {
  const handed: DialogueState = { ...withoutHold(state), node: { name: 'handed-over' } };
  return {
    state: handed,
    say: handOverLines(state, reason, say),
    quiet: true,
    person: { reason, urgent: ['emergency', 'urgent-symptoms', 'feels-worse'].includes(reason) },
    ...(state.medium === 'voice' ? { outcome: 'person' as const } : {}),
    ...(state.hold ? { do: { kind: 'release-holds' as const } } : {}),
  };
}

export function withoutHold(state: DialogueState): DialogueState {
  const { hold: _released, ...rest } = state;
  return rest;
}

const MOST_MISSES = { voice: 3, text: 2 } as const;
/** Each answer is typed by one and read out by another. */
const MOST_MISSES_OF_RELAY = 6;

/** Not understood, or nothing said: asked again, then slowly with the keys, then a person. */
export function miss(state: DialogueState, kind: 'silence' | 'not-understood', why?: Line): Step {
  const misses = state.misses + 1;
  if (misses >= (state.relay ? MOST_MISSES_OF_RELAY : MOST_MISSES[state.medium]))
    return toPerson(state, kind, line('miss.person'));
  if (misses === 2)
    return { state: { ...state, misses }, say: [line('miss.slowly'), ...(state.byText ? [line('miss.by-text')] : [])] };
  const first = why ?? line(kind === 'silence' ? 'miss.silence' : 'miss.unclear');
  return { state: { ...state, misses }, say: [first] };
}
