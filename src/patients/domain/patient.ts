import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';

export const CONTACT_CHANNELS = ['phone', 'whatsapp', 'email'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const SEXES = ['male', 'female', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** Phone and numbered WhatsApp addresses are in E.164; a WhatsApp user without a number has the carrier's own id. */
export interface ContactAddress {
  readonly channel: ContactChannel;
  readonly address: string;
}

export interface ContactPoint extends ContactAddress {
  readonly canReceiveSms: boolean;
  /** 1 is tried first. */
  readonly rank: number;
  readonly undeliverableAt?: Instant;
  readonly undeliverableReason?: string;
  /** A number that the carrier did not find on WhatsApp. */
  readonly noWhatsappAt?: Instant;
}

export interface Identifier {
  readonly system: string;
  readonly value: string;
}

export interface Patient {
  readonly id: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly language?: Language;
  readonly active: boolean;
  readonly deceased: boolean;
  readonly preferredChannel?: PreferredChannel;
  /** Asked once to be spoken to slowly. */
  readonly slowSpeech?: boolean;
  /** Agreed that reminders name the service and the practitioner. */
  readonly detailedMessages: boolean;
  /** Who pays for their visits, as the clinic names them. */
  readonly insurers: readonly string[];
  readonly contactPoints: readonly ContactPoint[];
  readonly identifiers: readonly Identifier[];
  readonly version: number;
  readonly updatedAt: Instant;
  /** The source's own JSON, kept so that writing back drops nothing. */
  readonly fhir?: object;
}

export const MESSAGE_CHANNELS = ['sms', 'whatsapp', 'email', 'voice'] as const;
/** By what a patient is addressed. SMS and voice both go to a contact point of channel `phone`. */
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];
export type PreferredChannel = MessageChannel;

/** Care: reminders of one's own visits. Administrative: bills, opening hours. Commercial: offers. */
export type Purpose = 'care' | 'administrative' | 'commercial';

export interface Consent {
  readonly purpose: Purpose;
  readonly channel: MessageChannel | 'any';
  readonly decision: 'permit' | 'deny';
  readonly decidedAt: Instant;
  readonly validUntil?: Instant;
  /** Where it was given: `desk`, `sms`, `import`, … */
  readonly source: string;
}
