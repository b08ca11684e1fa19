import { linesOf } from '../../identity/index.ts';
import type { JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { campaignEmailEnd } from '../campaigns/campaign-words.ts';
import { channelsAfter, chooseChannel, isCapped, type ChannelChoice, type FreeTouch } from '../domain/free-touch.ts';
import { permissionFor } from '../domain/permission.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { OriginVerdict } from '../origin-hook.ts';
import { ORIGIN_HOOKS } from '../origin-hooks.ts';
import { mayWrite, whatsappWays, type WhatsappWays } from '../queries/whatsapp-way.ts';
import { permissionRules, reachOf, type PermissionRules, type Reach } from '../queries/permission-facts.ts';
import { dropFree, lockFree, markFreeSent, putOffFree } from '../store/free-touches.ts';
import type { SendTouchPayload } from '../store/touches.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { whatsappAddresses } from './visit-facts.ts';
import { CARRIED, carry, senderOf } from './carry.ts';

type Definition<C extends ClinicContext<OutreachPorts>> = JobDefinition<SendTouchPayload, C>;

/** A carrier that is down for longer makes late what was meant for now. */
const LATEST_MS = 2 * HOUR_MS;

/** What is read, outside the transaction, immediately before a touch is sent. */
interface Facts {
  readonly verdict: OriginVerdict | undefined;
  readonly reach: Reach | undefined;
  readonly rules: PermissionRules;
  readonly lines: ReadonlyMap<TouchChannel, string>;
  readonly ways: WhatsappWays | undefined;
}

/** Sends a touch that belongs to no plan, puts it off, or drops it with the reason, from facts read now. */
export async function sendFreeTouch<C extends ClinicContext<OutreachPorts>>(
  ctx: C,
  { touch, definition }: { readonly touch: FreeTouch; readonly definition: Definition<C> },
): Promise<void> {
  const facts = await readFacts(ctx, touch);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const locked = await lockFree(tx, touch.id);
    if (locked) await carryOut(tx, ctx, { touch: locked, facts, definition });
  });
}

async function readFacts(ctx: ClinicContext<OutreachPorts>, touch: FreeTouch): Promise<Facts> {
  const [rules, lines] = await Promise.all([permissionRules(ctx), linesOf(ctx)]);
  const [verdict, reach] = await Promise.all([
    ORIGIN_HOOKS[touch.origin]?.check?.(ctx, touch),
    ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, [touch.patientId], { rules, now: ctx.clock.now() })),
  ]);
  const lineOf = (channel: TouchChannel) => {
    const sender = senderOf(ctx, lines, channel);
    return sender === undefined ? [] : [[channel, sender] as const];
  };
  const known = reach.get(touch.patientId);
  const { template } = touch;
  const language = known?.patient.language ?? rules.clinic.defaultLanguage;
  const ways = touch.channels.includes('whatsapp')
    ? await ctx.db.reading(ctx.clinicId, (reader) =>
        whatsappWays(reader, { template, language, addresses: whatsappAddresses(known), now: ctx.clock.now() }),
      )
    : undefined;
  return { verdict, reach: known, rules, lines: new Map(CARRIED.flatMap(lineOf)), ways };
}

function choiceOf(touch: FreeTouch, facts: Facts, now: Instant): ChannelChoice {
  const { verdict, reach, lines } = facts;
  if (verdict?.kind === 'drop') return verdict;
  if (touch.expiresAt !== undefined && touch.expiresAt <= now) return { kind: 'drop', reason: 'too-late' };
  if (verdict) return { ...verdict, kind: 'defer', channel: touch.channel };
  if (!reach) return { kind: 'drop', reason: 'patient-unknown' };
  // What failed once is not tried again: the channels before the present one are done with.
  const left = touch.channels.slice(Math.max(0, touch.channels.indexOf(touch.channel)));
  const choice = chooseChannel(left, (channel) => {
    if (!lines.has(channel)) return { kind: 'drop', reason: 'no-line' };
    const { purpose, zone, origin } = touch;
    const ask = { purpose, channel, at: now, zone, isCapped: isCapped({ origin, purpose }) };
    const permission = permissionFor(ask, reach.facts);
    if (channel !== 'whatsapp' || permission.kind !== 'send' || mayWrite(facts.ways, permission.address))
      return permission;
    return { kind: 'drop', reason: 'template-needed' };
  });
  const isUseless = choice.kind === 'defer' && touch.expiresAt !== undefined && choice.until >= touch.expiresAt;
  return isUseless ? { kind: 'drop', reason: 'too-late' } : choice;
}

async function carryOut<C extends ClinicContext<OutreachPorts>>(
  tx: ClinicTx,
  ctx: C,
  work: { readonly touch: FreeTouch; readonly facts: Facts; readonly definition: Definition<C> },
): Promise<void> {
  const { touch, facts, definition } = work;
  const choice = choiceOf(touch, facts, ctx.clock.now());
  if (choice.kind === 'drop') return dropFree(tx, ctx, { touch, reason: choice.reason });
  if (choice.kind === 'defer') return putOffFree(tx, ctx, { definition, touch, ...choice });
  return sendNow(tx, ctx, { touch, facts, choice });
}

async function sendNow(
  tx: ClinicTx,
  ctx: ClinicContext<OutreachPorts>,
  work: {
    readonly touch: FreeTouch;
    readonly facts: Facts;
    readonly choice: Extract<ChannelChoice, { readonly kind: 'send' }>;
  },
): Promise<void> {
  const { touch, facts, choice } = work;
  const { channel, address } = choice;
  const line = required(facts.lines.get(channel), 'line of the clinic');
  const language = facts.reach?.patient.language ?? facts.rules.clinic.defaultLanguage;
  const way = { channel, address, line, language };
  const conversationId = await ORIGIN_HOOKS[touch.origin]?.openThread?.(tx, ctx, { touch, way });
  const latest = plusMs(ctx.clock.now(), LATEST_MS);
  const messageId = await carry(tx, ctx, {
    ...way,
    contentSid: facts.ways?.open.has(address) ? undefined : facts.ways?.contentSid,
    template: touch.template,
    values: touch.variables,
    purpose: templates.purposeOf(touch.template),
    patientId: touch.patientId,
    appointmentId: touch.appointmentId,
    conversationId,
    emailEnd: (url) => campaignEmailEnd(language, url),
    dedupeKey: `touch:${touch.id}:${channel}`,
    expiresAt: touch.expiresAt !== undefined && touch.expiresAt < latest ? touch.expiresAt : latest,
  });
  await markFreeSent(tx, ctx, { touch, channel, messageId });
}

/** A message did not arrive: the next channel is tried, where one is left and silence was not asked for. */
export async function afterFailure<C extends ClinicContext<OutreachPorts>>(
  tx: ClinicTx,
  ctx: C,
  failed: {
    readonly touch: FreeTouch;
    readonly reason: string;
    readonly wantsSilence: boolean;
    readonly definition: Definition<C>;
  },
): Promise<void> {
  const { touch, reason, definition } = failed;
  const [next] = failed.wantsSilence ? [] : channelsAfter(touch.channels, touch.channel);
  if (next === undefined) return dropFree(tx, ctx, { touch, reason });
  return putOffFree(tx, ctx, { definition, touch, until: ctx.clock.now(), reason, channel: next });
}
