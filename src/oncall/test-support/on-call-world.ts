import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { importLine } from '../../identity/index.ts';
import { createJobRunner, subscribe, type JobRunner } from '../../jobs/index.ts';
import { dispatchMessage, resolveUnknown } from '../../messaging/index.ts';
import type { SendRequest } from '../../messaging/ports/message-provider.ts';
import type { Database } from '../../platform/database/database.ts';
import type { MailOutcome, OutgoingMail } from '../../platform/mail/mail-sender.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import { localTime, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { keptCalls, type KeptCalls } from '../../telephony/test-support/kept-calls.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { PersonId, RotaId } from '../domain/rota.ts';
import {
  addShift,
  climb,
  confirmAccepted,
  onPatientAnswered,
  onTriageExpired,
  onTriageRaised,
  onUrgentPerson,
  saveOnCallSetting,
  savePerson,
  saveRota,
  sendAlert,
  sweepCases,
  type OnCallPorts,
} from '../index.ts';

export const ANA = '+34600000001';
export const BEA = '+34600000002';
export const FALLBACK = '+34910999999';
export const PATIENT_PHONE = '+34600777001';
/** The first one, then the one behind; thirty seconds each. */
export const LADDER: Ladder = [
  { rank: 1, channels: ['call', 'sms'], waitSeconds: 30 },
  { rank: 2, channels: ['call', 'email'], waitSeconds: 30 },
];
const WEEK: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

type Context = TestContext<OnCallPorts>;

export interface OnCallWorld {
  readonly ctx: Context;
  readonly calls: KeptCalls;
  readonly texts: SendRequest[];
  readonly mails: OutgoingMail[];
  readonly rotaId: RotaId;
  readonly people: { readonly ana: PersonId; readonly bea: PersonId };
  /** While it is down, no telephone rings and no message leaves. */
  carrier: 'up' | 'down';
  /** A runner over this context, or one of a process that dies. */
  runnerOf(ctx?: Context): JobRunner;
  advance(seconds: number): Promise<void>;
  urgent(more?: object): Promise<void>;
}

let lines = 0;

/** A clinic with two people on duty day and night, and a carrier that keeps what it was told. */
export async function createOnCallWorld(db: Database): Promise<OnCallWorld> {
  const calls = keptCalls();
  const texts: SendRequest[] = [];
  const mails: OutgoingMail[] = [];
  const state: { carrier: 'up' | 'down' } = { carrier: 'up' };
  const down = () => new ProviderError('twilio', 'the carrier does not answer', { retryable: true });
  const ports: OnCallPorts = {
    calls: {
      ...calls.calls,
      place: (call) => (state.carrier === 'up' ? calls.calls.place(call) : Promise.reject(down())),
    },
    sms: {
      name: 'kept',
      send: async (request) => {
        if (state.carrier === 'down') return { kind: 'not-sent', why: 'down' };
        texts.push(request);
        return { kind: 'accepted', providerId: `SM${texts.length}`, status: 'sent' };
      },
      findSent: async () => [],
    },
    mail: {
      send: async (mail): Promise<MailOutcome> => {
        mails.push(mail);
        return { kind: 'accepted' };
      },
    },
    onCallHooksUrl: 'https://clinic.example/twilio/on-call',
    onCallPageUrl: 'https://clinic.example/on-call',
  };
  const ctx = await createTestContext<OnCallPorts>(db, { ports });
  lines += 1;
  const number = `+3491070${String(lines).padStart(4, '0')}`;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number, channels: ['voice', 'sms', 'whatsapp'] }));
  const person = async (name: string, phone: string, email: string) => {
    const saved = await savePerson(ctx, { name, phone, email, language: 'es' });
    if (!saved.ok) throw new Error(saved.error.code);
    return saved.value.id;
  };
  const ana = await person('Ana Prats', ANA, 'ana@example.org');
  const bea = await person('Bea Ruiz', BEA, 'bea@example.org');
  const rota = await saveRota(ctx, { name: 'General' });
  if (!rota.ok) throw new Error(rota.error.code);
  const rotaId = rota.value;
  for (const weekday of WEEK) {
    const all = { rotaId, weekday, from: localTime(0), to: localTime(0) };
    await addShift(ctx, { ...all, personId: ana, rank: 1 });
    await addShift(ctx, { ...all, personId: bea, rank: 2 });
  }
  await saveOnCallSetting(ctx, { ladder: LADDER, fallbackNumber: FALLBACK });
  const runnerOf = (own: Context = ctx) =>
    createJobRunner<Context>({
      runtime: own,
      definitions: [climb, confirmAccepted, sendAlert, sweepCases, dispatchMessage, resolveUnknown],
      subscriptions: [
        subscribe('conversation.needs-person', 'oncall.open', onUrgentPerson),
        subscribe('call.answered', 'oncall.settle', onPatientAnswered),
        subscribe('triage.expired', 'oncall.open', onTriageExpired),
        subscribe('triage.raised', 'oncall.open', onTriageRaised),
      ],
      contextFor: () => own,
    });
  const runner = runnerOf();
  return {
    ctx,
    calls,
    texts,
    mails,
    rotaId,
    people: { ana, bea },
    get carrier() {
      return state.carrier;
    },
    set carrier(now) {
      state.carrier = now;
    },
    runnerOf,
    advance: async (seconds) => void (await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), seconds * SECOND_MS))),
    urgent: async (more = {}) => {
      const { emit } = await import('../../platform/outbox/emit.ts');
      const payload = {
        conversationId: ctx.ids.next(),
        reason: 'urgent-symptoms',
        urgent: true,
        phone: PATIENT_PHONE,
        level: 2,
        ...more,
      };
      await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'conversation.needs-person', payload }));
    },
  };
}
