import type { Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateTimeOf,
  localTime,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';
import type { Consent, ContactChannel, ContactPoint, MessageChannel, Purpose } from './patient.ts';

/** What is known about reaching one patient. */
export interface ContactFacts {
  readonly active: boolean;
  readonly deceased: boolean;
  readonly contactPoints: readonly ContactPoint[];
  readonly consents: readonly Consent[];
}

export interface ContactRequest {
  readonly channel: MessageChannel;
  readonly purpose: Purpose;
  readonly at: Instant;
  /** Where the patient lives by the clock: the site's zone. */
  readonly zone: Zone;
}

export type ContactPermission =
  | { readonly kind: 'allowed'; readonly address: string }
  /** Allowed, but not at this hour: try again at `notBefore`. */
  | { readonly kind: 'deferred'; readonly address: string; readonly notBefore: Instant }
  | { readonly kind: 'refused'; readonly reason: ContactRefusal };

export type ContactRefusal =
  | 'patient-inactive'
  | 'patient-deceased'
  | 'opted-out'
  | 'consent-missing'
  | 'consent-expired'
  | 'no-address'
  | 'landline'
  | 'undeliverable';

/** Half-open: a message may leave at 09:00 and no longer at 21:00, wall time. */
const CONTACT_FROM: LocalTime = localTime(9);
const CONTACT_UNTIL: LocalTime = localTime(21);

const CHANNEL_OF: Readonly<Record<MessageChannel, ContactChannel>> = {
  sms: 'phone',
  voice: 'phone',
  whatsapp: 'whatsapp',
  email: 'email',
};

/** The latest word of the patient on this purpose and channel. A word on the channel itself outweighs an older one on any channel. */
function latestConsent(consents: readonly Consent[], { channel, purpose, at }: ContactRequest): Consent | undefined {
  return consents
    .filter((consent) => consent.purpose === purpose && consent.decidedAt <= at)
    .filter((consent) => consent.channel === channel || consent.channel === 'any')
    .toSorted((a, b) => b.decidedAt - a.decidedAt || Number(b.decision === 'deny') - Number(a.decision === 'deny'))[0];
}

/** Care and administration need no consent of their own (they serve the visit that was asked for); commerce does. */
function consentRefusal(facts: ContactFacts, request: ContactRequest): ContactRefusal | undefined {
  const consent = latestConsent(facts.consents, request);
  if (consent?.decision === 'deny') return 'opted-out';
  if (request.purpose !== 'commercial') return undefined;
  if (!consent) return 'consent-missing';
  return consent.validUntil !== undefined && consent.validUntil <= request.at ? 'consent-expired' : undefined;
}

/** Whoever agreed to WhatsApp is on it with their mobile number, where no address of theirs on it is known. */
function agreedToWhatsapp({ consents }: ContactFacts, { channel, purpose, at }: ContactRequest): boolean {
  return (
    channel === 'whatsapp' &&
    consents.some(
      (consent) =>
        consent.channel === 'whatsapp' &&
        consent.decision === 'permit' &&
        consent.purpose === purpose &&
        consent.decidedAt <= at &&
        (consent.validUntil === undefined || consent.validUntil > at),
    )
  );
}

function mayBeOnWhatsapp({ channel, canReceiveSms, noWhatsappAt }: ContactPoint): boolean {
  return channel === 'phone' && canReceiveSms && noWhatsappAt === undefined;
}

function reachable(facts: ContactFacts, request: ContactRequest): ContactPoint | ContactRefusal {
  const { channel } = request;
  const ranked = facts.contactPoints.toSorted((a, b) => a.rank - b.rank);
  const own = ranked.filter((point) => point.channel === CHANNEL_OF[channel]);
  const points = own.length === 0 && agreedToWhatsapp(facts, request) ? ranked.filter(mayBeOnWhatsapp) : own;
  if (points.length === 0) return 'no-address';
  const capable = channel === 'sms' ? points.filter((point) => point.canReceiveSms) : points;
  if (capable.length === 0) return 'landline';
  return capable.find((point) => point.undeliverableAt === undefined) ?? 'undeliverable';
}

/** The first instant at or after `at` outside the quiet hours, by the wall clock of the zone. */
export function nextContactTime(at: Instant, zone: Zone): Instant {
  const { date, time } = localDateTimeOf(at, zone);
  if (time < CONTACT_FROM) return instantAt(date, CONTACT_FROM, zone);
  if (time >= CONTACT_UNTIL) return instantAt(addDays(date, 1), CONTACT_FROM, zone);
  return at;
}

/** Whether a patient may be addressed by a channel for a purpose at an instant, and where. Asked at the moment of sending. */
export function mayContact(facts: ContactFacts, request: ContactRequest): ContactPermission {
  if (facts.deceased) return { kind: 'refused', reason: 'patient-deceased' };
  if (!facts.active) return { kind: 'refused', reason: 'patient-inactive' };
  const refusal = consentRefusal(facts, request);
  if (refusal) return { kind: 'refused', reason: refusal };
  const point = reachable(facts, request);
  if (typeof point === 'string') return { kind: 'refused', reason: point };
  // An e-mail rings nowhere: it may arrive at night.
  const notBefore = request.channel === 'email' ? request.at : nextContactTime(request.at, request.zone);
  if (notBefore > request.at) return { kind: 'deferred', address: point.address, notBefore };
  return { kind: 'allowed', address: point.address };
}
