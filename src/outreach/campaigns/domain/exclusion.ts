import type { ContactFacts, ContactPermission, ContactRequest } from '../../../patients/index.ts';
import { DAY_MS, type Instant } from '../../../platform/time/instant.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import type { CampaignChannel, CampaignPurpose } from './campaign.ts';

/** Why somebody who is meant by the rules is not contacted. */
export const EXCLUSIONS = [
  'patient-deceased',
  'patient-inactive',
  'same-person',
  'already-booked',
  'contacted-lately',
  'no-text',
  'opted-out',
  'suppressed',
  'consent-expired',
  'consent-missing',
  'undeliverable',
  'landline',
  'no-address',
  'same-address',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** What is read of one person, when counting and again when sending. */
export interface PersonFacts {
  readonly contact: ContactFacts;
  /** An older record has the same name and birth date. */
  readonly hasTwin: boolean;
  readonly hasNextVisit: boolean;
  readonly contactedAt?: Instant | undefined;
  /** Addresses that asked for silence. */
  readonly suppressed: readonly string[];
  readonly hasText: boolean;
}

export interface ReachRules {
  readonly purpose: CampaignPurpose;
  readonly channels: readonly CampaignChannel[];
  /** Whoever has a visit to come needs no recall. */
  readonly skipsBooked: boolean;
  readonly zone: Zone;
  readonly mayContact: (facts: ContactFacts, request: ContactRequest) => ContactPermission;
}

export type Reach =
  | { readonly kind: 'reach'; readonly channel: CampaignChannel; readonly address: string; readonly notBefore: Instant }
  | { readonly kind: 'leave-out'; readonly reason: Exclusion };

/** Nobody hears of a second campaign within a week. */
const REST_MS = 7 * DAY_MS;

function personReason(person: PersonFacts, rules: ReachRules, now: Instant): Exclusion | undefined {
  if (person.contact.deceased) return 'patient-deceased';
  if (!person.contact.active) return 'patient-inactive';
  if (person.hasTwin) return 'same-person';
  if (rules.skipsBooked && person.hasNextVisit) return 'already-booked';
  if (person.contactedAt !== undefined && person.contactedAt > now - REST_MS) return 'contacted-lately';
  return person.hasText ? undefined : 'no-text';
}

/** The refusal that says most: that somebody said no weighs more than that one of two channels has no address. */
function foremost(reasons: readonly Exclusion[]): Exclusion {
  return EXCLUSIONS.find((reason) => reasons.includes(reason)) ?? 'no-address';
}

/** By which channel somebody may be reached, and from when on; or why not. Asked when counting, and again when sending. */
export function reachOf(person: PersonFacts, rules: ReachRules, now: Instant): Reach {
  const reason = personReason(person, rules, now);
  if (reason) return { kind: 'leave-out', reason };
  const refusals: Exclusion[] = [];
  for (const channel of rules.channels) {
    const request = { channel, purpose: rules.purpose, at: now, zone: rules.zone };
    const permission = rules.mayContact(person.contact, request);
    if (permission.kind === 'refused') refusals.push(permission.reason);
    else if (person.suppressed.includes(permission.address)) refusals.push('suppressed');
    else {
      const notBefore = permission.kind === 'deferred' ? permission.notBefore : now;
      return { kind: 'reach', channel, address: permission.address, notBefore };
    }
  }
  return { kind: 'leave-out', reason: foremost(refusals) };
}
