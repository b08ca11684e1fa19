import { z } from 'zod';
import { continueByMessage } from '../../conversations/index.ts';
import { getClinic, linesOf, type Clinic } from '../../identity/index.ts';
import { defineJob, enqueue, type DeliveredEvent } from '../../jobs/index.ts';
import { chatSetting, send, threadOf } from '../../messaging/index.ts';
import {
  canReceiveSms,
  contactFacts,
  findByContact,
  mayContact,
  nextContactTime,
  type ContactPermission,
  type Patient,
} from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { localDateOf, type Zone } from '../../platform/time/wall-time.ts';
import { getMissedCall, linkFollowUp, type MissedCall, type MissedCallId } from '../../telephony/index.ts';
import { templates } from '../templates.ts';
import { ownWords } from '../words/own-words.ts';

const TEMPLATE = 'missed-call';
/** Later than this nobody remembers the call. */
const STALE_MS = 18 * HOUR_MS;
const MOST_RECENT = 50;

type Channel = 'sms' | 'whatsapp';

interface Plan {
  readonly channel: Channel;
  readonly permission: ContactPermission;
}

const missed = z.object({ missedCallId: z.uuid() });

/** For `call.missed`: the message is written by a job, which can be put off to the morning. Safe to repeat. */
export async function onCallMissed(ctx: ClinicContext, { payload }: DeliveredEvent): Promise<void> {
  const { missedCallId } = missed.parse(payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, { definition: answerMissedCall, payload: { missedCallId }, dedupeKey: missedCallId }),
  );
}

/** Writes to somebody whom nobody helped, once a day at most, where and when the person may be written to. */
export const answerMissedCall = defineJob<{ readonly missedCallId: string }>({
  kind: 'outreach.answer-missed-call',
  payload: missed,
  maxAttempts: 8,
  async run(ctx, payload) {
    const id = required(parseId<MissedCallId>(payload.missedCallId), 'missed call');
    const call = await getMissedCall(ctx, id);
    if (!call || call.settledAt !== undefined || ctx.clock.now() - call.lastAt > STALE_MS) return;
    const [clinic, patients] = await Promise.all([
      getClinic(ctx),
      findByContact(ctx, { channel: 'phone', address: call.phone }),
    ]);
    if (await wroteToday(ctx, call, clinic.zone)) return;
    const plan = await planFor(ctx, { call, clinic, patients });
    if (plan.permission.kind === 'refused') return;
    if (plan.permission.kind === 'deferred') {
      const { notBefore: dueAt } = plan.permission;
      await ctx.db.inClinic(ctx.clinicId, (tx) =>
        enqueue(tx, ctx, { definition: answerMissedCall, payload, dueAt, dedupeKey: `${id}:${toIso(dueAt)}` }),
      );
      return;
    }
    await write(ctx, { call, clinic, patients, channel: plan.channel });
  },
});

/** Of one kind once a day by the clinic's calendar; a second run at the same moment is kept away by the message's own key. */
async function wroteToday(ctx: ClinicContext, { phone }: MissedCall, zone: Zone): Promise<boolean> {
  const today = localDateOf(ctx.clock.now(), zone);
  const recent = await threadOf(ctx, { address: phone, limit: MOST_RECENT });
  return recent.some((one) => one.template === TEMPLATE && localDateOf(one.createdAt, zone) === today);
}

interface Facts {
  readonly call: MissedCall;
  readonly clinic: Clinic;
  readonly patients: readonly Patient[];
}

/** WhatsApp takes free words for a day after the person wrote there (Meta's window); otherwise it is an SMS. */
async function channelFor(ctx: ClinicContext, { call, patients }: Facts): Promise<Channel> {
  const prefers = patients.length > 0 && patients.every(({ preferredChannel }) => preferredChannel === 'whatsapp');
  if (!prefers) return 'sms';
  const recent = await threadOf(ctx, { address: call.phone, limit: MOST_RECENT });
  const since = plusMs(ctx.clock.now(), HOUR_MS - DAY_MS);
  const isOpen = recent.some(
    (one) => one.direction === 'inbound' && one.channel === 'whatsapp' && one.createdAt > since,
  );
  return isOpen ? 'whatsapp' : 'sms';
}

/** A family shares the phone: who asked for silence there is heard for all. A stranger just called: only the hour counts. */
async function planFor(ctx: ClinicContext, facts: Facts): Promise<Plan> {
  const { call, clinic, patients } = facts;
  const channel = await channelFor(ctx, facts);
  const at: Instant = ctx.clock.now();
  if (patients.length === 0) {
    const notBefore = nextContactTime(at, clinic.zone);
    const { phone: address } = call;
    if (!canReceiveSms(address)) return { channel, permission: { kind: 'refused', reason: 'landline' } };
    const permission: ContactPermission =
      notBefore > at ? { kind: 'deferred', address, notBefore } : { kind: 'allowed', address };
    return { channel, permission };
  }
  const all = await Promise.all(patients.map(({ id }) => contactFacts(ctx, id)));
  const request = { channel, purpose: templates.purposeOf(TEMPLATE), at, zone: clinic.zone };
  const permissions = all.map((facts): ContactPermission => {
    if (!facts) return { kind: 'refused', reason: 'no-address' };
    // Only the phone that called counts, whatever other numbers the person has.
    return mayContact(
      { ...facts, contactPoints: facts.contactPoints.filter(({ address }) => address === call.phone) },
      request,
    );
  });
  const [first, ...others] = permissions;
  const worst = others.reduce((worse, one) => (one.kind === 'refused' ? one : worse), required(first, 'a patient'));
  return { channel, permission: worst };
}

/**
 * The clinic's own page with its chat, where anybody can book after a code to their telephone: the link says nothing of who called,
 * and opens nothing. Undefined where there is no such page.
 */
async function chatPageOf(ctx: ClinicContext): Promise<string | undefined> {
  const setting = await chatSetting(ctx);
  if (!setting.enabled) return undefined;
  return setting.origins.find((origin) => origin.startsWith('https://'));
}

async function write(ctx: ClinicContext, work: Facts & { readonly channel: Channel }): Promise<void> {
  const { call, clinic, patients, channel } = work;
  const lines = (await linesOf(ctx)).filter(({ channels }) => channels.includes(channel));
  const line = (lines.find(({ number }) => number === call.line) ?? lines[0])?.number;
  if (line === undefined) return;
  const spoken = new Set(patients.map(({ language }) => language ?? clinic.defaultLanguage));
  const language = (spoken.size === 1 ? [...spoken][0] : undefined) ?? clinic.defaultLanguage;
  const [only, ...others] = patients;
  const patientId = others.length === 0 ? only?.id : undefined;
  const link = await chatPageOf(ctx);
  const day = localDateOf(ctx.clock.now(), clinic.zone);
  const parties = { channel, language, patientId };
  const dedupeKey = `missed-call:${call.phone}:${day}`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const conversationId = await continueByMessage(tx, ctx, {
      ...parties,
      callConversationId: call.conversationId,
      channelKey: `${line}|${call.phone}`,
      remote: call.phone,
      local: line,
    });
    await linkFollowUp(tx, call.id, conversationId);
    const own = await ownWords(tx, { template: TEMPLATE, channel: 'sms', language });
    await send(tx, ctx, {
      ...parties,
      to: call.phone,
      from: line,
      body: templates.render(
        TEMPLATE,
        { channel: 'sms', language },
        { clinic: clinic.name, ...(link === undefined ? {} : { link }) },
        own,
      ),
      purpose: templates.purposeOf(TEMPLATE),
      template: TEMPLATE,
      conversationId,
      dedupeKey,
      expiresAt: plusMs(ctx.clock.now(), 2 * HOUR_MS),
      spelling: 'cheapest',
    });
  });
}
