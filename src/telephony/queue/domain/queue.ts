import type { Brand } from '../../../platform/kernel/brand.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { CallId, ConversationId, StaffId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type QueueEntryId = Brand<string, 'QueueEntryId'>;
export type QueueLegId = Brand<string, 'QueueLegId'>;

export type Presence = 'available' | 'busy' | 'wrap-up' | 'away';

/** Somebody of the staff who takes calls. */
export interface Agent {
  readonly staffId: StaffId;
  readonly name: string;
  readonly presence: Presence;
  /** E.164. Absent: rung in the browser. */
  readonly deskPhone?: string;
  readonly skills: readonly string[];
  readonly siteIds: readonly string[];
  readonly languages: readonly string[];
  readonly idleSince: Instant;
  readonly wrapUpUntil?: Instant;
}

export type EntryKind = 'direct' | 'waiting' | 'callback';
export type EntryStatus = 'waiting' | 'ringing' | 'talking' | 'finished' | 'abandoned' | 'left';

/** A caller in the queue, or a promise to call one back. */
export interface QueueEntry {
  readonly id: QueueEntryId;
  readonly callId: CallId;
  readonly kind: EntryKind;
  readonly status: EntryStatus;
  readonly reason: string;
  readonly priority: number;
  readonly skill?: string;
  readonly siteId?: string;
  readonly language: Language;
  /** Asked to be spoken to slowly. */
  readonly slow?: boolean;
  readonly callerSid: string;
  /** E.164 or `anonymous`. */
  readonly callerNumber: string;
  readonly lineNumber: string;
  readonly conversationId?: ConversationId;
  readonly enteredAt: Instant;
  readonly promisedAt?: Instant;
  readonly giveUpAt: Instant;
  readonly wantedStaffId?: StaffId;
  readonly staffId?: StaffId;
  readonly offeredAt?: Instant;
  readonly connectedAt?: Instant;
  /** Its name is ours, its id the carrier's. */
  readonly conference?: string;
  readonly conferenceSid?: string;
}

export type LegRole = 'caller' | 'agent' | 'target' | 'supervisor';
export type SuperviseMode = 'listen' | 'coach' | 'barge';

/** One telephone that takes part. */
export interface QueueLeg {
  readonly id: QueueLegId;
  readonly entryId: QueueEntryId;
  readonly role: LegRole;
  readonly staffId?: StaffId;
  /** E.164, or `client:<staff id>`. */
  readonly address: string;
  readonly sid?: string;
  readonly status: 'calling' | 'joined' | 'over';
  readonly held: boolean;
  readonly mode?: SuperviseMode;
}

export function isOver(status: EntryStatus): boolean {
  return status === 'finished' || status === 'abandoned' || status === 'left';
}

/** Where somebody is rung. */
export function addressOf(agent: { readonly staffId: StaffId; readonly deskPhone?: string }): string {
  return agent.deskPhone ?? `client:${agent.staffId}`;
}

/** Whether it is the telephone in the browser: who clicks "answer" there is a person of the clinic, no answering machine. */
export function isBrowser(address: string): boolean {
  return address.startsWith('client:');
}

/** Why a caller waits whom somebody of the staff has taken from the automatic receptionist. */
export const TAKEN_OVER = 'taken-over';

const PRIORITY: Readonly<Record<string, number>> = {
  emergency: 0,
  'urgent-symptoms': 0,
  'feels-worse': 1,
  transfer: 1,
  [TAKEN_OVER]: 1,
  'asked-for-person': 2,
};
const ORDINARY = 3;

/** The smaller, the sooner: an emergency before a transfer before whoever asked for somebody before the rest. */
export function priorityOf(reason: string): number {
  return PRIORITY[reason] ?? ORDINARY;
}
