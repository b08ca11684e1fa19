import { DAY_MS, type Instant } from '../../../platform/time/instant.ts';
import type { Zone } from '../../../platform/time/wall-time.ts';
import { permissionFor, type PermissionFacts } from '../../domain/permission.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import type { CampaignPurpose } from './campaign.ts';

/** Why somebody who is meant by the rules is not contacted, the weightiest first. */
export const EXCLUSIONS = [
  'patient-deceased',
  'patient-inactive',
  'same-person',
  'already-booked',
  'contacted-lately',
  'no-text',
  'opted-out',
  'suppression-list',
  'consent-expired',
  'consent-missing',
  'undeliverable',
  'landline',
  'no-line',
  'no-address',
  'never-allowed',
  'same-address',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** What is read of one person, when counting and again when sending. */
export interface PersonFacts {
  readonly permission: PermissionFacts;
  /** An older record has the same name and birth date. */
  readonly hasTwin: boolean;
  readonly hasNextVisit: boolean;
  readonly contactedAt?: Instant | undefined;
  readonly hasText: boolean;
}

export interface ReachRules {
  readonly purpose: CampaignPurpose;
  readonly channels: readonly TouchChannel[];
  /** Whoever has a visit to come needs no recall. */
  readonly skipsBooked: boolean;
  readonly zone: Zone;
}

export type Reach =
  | {
      readonly kind: 'reach';
      readonly channel: TouchChannel;
      readonly address: string;
      readonly notBefore: Instant;
      readonly why?: string | undefined;
    }
  | { readonly kind: 'leave-out'; readonly reason: Exclusion };

/** Nobody hears of a second campaign within a week. */
const REST_MS = 7 * DAY_MS;
const GONE: readonly Exclusion[] = ['patient-deceased', 'patient-inactive'];

function personReason(person: PersonFacts, rules: ReachRules, now: Instant): Exclusion | undefined {
  if (person.hasTwin) return 'same-person';
  if (rules.skipsBooked && person.hasNextVisit) return 'already-booked';
  if (person.contactedAt !== undefined && person.contactedAt > now - REST_MS) return 'contacted-lately';
  return person.hasText ? undefined : 'no-text';
}

/** The refusal that says most: that somebody said no weighs more than that one of two channels has no address. */
function foremost(reasons: readonly string[]): Exclusion {
  return EXCLUSIONS.find((reason) => reasons.includes(reason)) ?? 'never-allowed';
}

function leaveOut(reason: Exclusion): Reach {
  return { kind: 'leave-out', reason };
}

/** By which channel somebody may be reached, and from when on; or why not. Asked when counting, and again when sending. */
export function reachPerson(person: PersonFacts, rules: ReachRules, now: Instant): Reach {
  const refusals: string[] = [];
  const { purpose, zone } = rules;
  const own = personReason(person, rules, now);
  for (const channel of rules.channels) {
    const ask = { purpose, channel, at: now, zone, isCapped: true };
    const permission = permissionFor(ask, person.permission);
    if (permission.kind === 'drop') {
      refusals.push(permission.reason);
      continue;
    }
    if (own) return leaveOut(own);
    if (permission.kind === 'send') return { kind: 'reach', channel, address: permission.address, notBefore: now };
    const contact = person.permission.contactAt({ ...ask, at: permission.until });
    if (contact.kind === 'refused') refusals.push(contact.reason);
    else
      return { kind: 'reach', channel, address: contact.address, notBefore: permission.until, why: permission.reason };
  }
  const refusal = foremost(refusals);
  return leaveOut(own === undefined || GONE.includes(refusal) ? refusal : own);
}
