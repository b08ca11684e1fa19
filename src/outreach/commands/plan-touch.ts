import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { chooseChannel, isCapped, type FreeOrigin } from '../domain/free-touch.ts';
import { permissionFor } from '../domain/permission.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { TouchId } from '../domain/plan-difference.ts';
import { sendTouch } from '../jobs/send-touch.ts';
import { reachOf, type PermissionRules, type Reach } from '../queries/permission-facts.ts';
import { addFreeTouches, type NewFreeTouch } from '../store/free-touches.ts';
import { templates } from '../templates.ts';

/** A touch that no visit's plan calls for. Its purpose is that of the template. */
export interface TouchWish {
  readonly origin: FreeOrigin;
  readonly originId?: string | undefined;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly template: string;
  /** All that the template requires, but `clinic`. */
  readonly variables: Readonly<Record<string, string>>;
  /** In the order in which they are tried; those for which the template has no words are passed over. */
  readonly channels: readonly TouchChannel[];
  readonly dueAt: Instant;
  /** It is of no use at this instant or later. */
  readonly expiresAt?: Instant | undefined;
  /** Of the site. That of the clinic when absent. */
  readonly zone?: Zone | undefined;
  /** Names the intention: the same key again plans nothing. */
  readonly dedupeKey: string;
}

export type TouchPlan =
  /** `dueAt` is later than was wished where it is `deferredFor` a reason. */
  | {
      readonly kind: 'planned';
      readonly touchId: TouchId;
      readonly dueAt: Instant;
      readonly deferredFor?: string | undefined;
    }
  /** Kept as dropped, with its reason. */
  | { readonly kind: 'dropped'; readonly touchId: TouchId; readonly reason: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'patient-unknown' };

const MOST_AT_ONCE = 1_000;

/**
 * Writes touches and the jobs that send them, all in four statements; what may not be sent is written as dropped with its
 * reason, and stops no other. Nothing is sent before the commit, and everything is asked again at the moment of sending.
 * Answers in the order of the wishes. Safe to repeat: one touch for one `dedupeKey`. At most 1,000 at once.
 */
export async function planTouches(
  tx: ClinicTx,
  ctx: ClinicContext,
  { wishes, rules }: { readonly wishes: readonly TouchWish[]; readonly rules: PermissionRules },
): Promise<readonly TouchPlan[]> {
  assert(wishes.length <= MOST_AT_ONCE, `${wishes.length} touches at once`);
  const patientIds = [...new Set(wishes.map(({ patientId }) => patientId))];
  const reach = await reachOf(tx, patientIds, { rules, now: ctx.clock.now() });
  const planned = wishes.map((wish) => {
    const known = reach.get(wish.patientId);
    return known && planOf(ctx, { wish, reach: known, rules });
  });
  const touches = planned.filter((touch) => touch !== undefined);
  const fresh = await addFreeTouches(tx, ctx, { touches, definition: sendTouch });
  return planned.map((touch, index) => {
    if (!touch) return { kind: 'patient-unknown' };
    if (!fresh.has(touch.id)) return { kind: 'known' };
    if (touch.state === 'dropped') return { kind: 'dropped', touchId: touch.id, reason: touch.reason ?? 'unknown' };
    const late = touch.dueAt !== wishes[index]?.dueAt;
    return { kind: 'planned', touchId: touch.id, dueAt: touch.dueAt, ...(late ? { deferredFor: touch.reason } : {}) };
  });
}

/** One of them. */
export async function planTouch(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: { readonly wish: TouchWish; readonly rules: PermissionRules },
): Promise<TouchPlan> {
  const [plan] = await planTouches(tx, ctx, { wishes: [work.wish], rules: work.rules });
  assert(plan, 'a plan for the wish');
  return plan;
}

function planOf(
  ctx: ClinicContext,
  { wish, reach, rules }: { readonly wish: TouchWish; readonly reach: Reach; readonly rules: PermissionRules },
): NewFreeTouch {
  const { origin, originId, patientId, appointmentId, template, dueAt, expiresAt, dedupeKey } = wish;
  const isKnown = templates.has(template);
  const purpose = isKnown ? templates.purposeOf(template) : 'administrative';
  const zone = wish.zone ?? rules.clinic.zone;
  const variables = { ...wish.variables, clinic: rules.clinic.name };
  const spoken = isKnown ? templates.channelsOf(template) : [];
  const channels = wish.channels.filter((channel) => spoken.includes(channel));
  const base = {
    id: ctx.ids.next<TouchId>(),
    origin,
    originId,
    patientId,
    appointmentId,
    template,
    variables,
    purpose,
    zone,
    expiresAt,
    dedupeKey,
    channels,
    channel: channels[0] ?? wish.channels[0] ?? 'sms',
    plannedAt: ctx.clock.now(),
  };
  const fault = faultOf(template, variables);
  if (fault) return { ...base, dueAt, state: 'dropped', reason: fault };
  const choice = chooseChannel(channels, (channel) =>
    permissionFor({ purpose, channel, at: dueAt, zone, isCapped: isCapped({ origin, purpose }) }, reach.facts),
  );
  if (choice.kind === 'drop') return { ...base, dueAt, state: 'dropped', reason: choice.reason };
  const until = choice.kind === 'defer' ? choice.until : dueAt;
  if (expiresAt !== undefined && until >= expiresAt) return { ...base, dueAt, state: 'dropped', reason: 'too-late' };
  const reason = choice.kind === 'defer' ? choice.reason : undefined;
  return { ...base, channel: choice.channel, dueAt: until, state: 'planned', reason };
}

/** What is wrong with the wish itself. */
function faultOf(template: string, variables: Readonly<Record<string, string>>): string | undefined {
  if (!templates.has(template)) return 'template-unknown';
  const missing = templates.variablesOf(template).required.find((name) => !variables[name]);
  return missing === undefined ? undefined : `variable-missing:${missing}`;
}
