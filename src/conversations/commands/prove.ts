import { getClinic, linesOf } from '../../identity/index.ts';
import {
  askForCode,
  askForCodeByWord,
  changePhone,
  getPatient,
  giveCode,
  nameAfterCode,
  type CodeToSend,
} from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { DAY_MS } from '../../platform/time/instant.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import type { Line } from '../domain/line.ts';
import { contactAddress } from '../queries/number-facts.ts';
import { render } from '../phrases/render.ts';
import type { Performer } from './performer.ts';

type Proof = Extract<Effect, { kind: 'ask-code' | 'give-code' | 'name-after-code' | 'change-phone' }>;

interface Written {
  readonly key: string;
  readonly phone: string;
  readonly language: Language;
  readonly line: Line;
  readonly livesMs: number;
  readonly template: string;
}

/** An SMS to a number on file, whoever is on the line. It leaves with the transaction. */
async function write(tx: ClinicTx, who: Performer, { key, phone, language, ...sms }: Written): Promise<void> {
  await emit(tx, who.ctx, {
    type: 'conversation.text-asked',
    payload: {
      conversationId: who.conversationId,
      number: 0,
      language,
      phone,
      line: who.local,
      text: render(sms.line, language, 'text'),
      key,
      livesMs: sms.livesMs,
      template: sms.template,
    },
  });
}

async function change(who: Performer, effect: Extract<Effect, { kind: 'change-phone' }>): Promise<EffectResult> {
  const { ctx, conversationId } = who;
  const { patientId, phone, language } = effect;
  const { name: clinic, zone } = await getClinic(ctx);
  const result = await changePhone(ctx, { conversationId, patientId, phone }, (tx, made) =>
    write(tx, who, {
      key: `phone-change:${made.id}`,
      phone: made.oldPhone,
      language,
      livesMs: DAY_MS,
      template: 'phone-change',
      line: {
        key: 'phone.notice',
        values: { clinic, ending: made.newPhone.slice(-2), when: { at: made.holdsFrom, zone } },
      },
    }),
  );
  if (!result.ok) return { kind: 'refused', effect: effect.kind, code: result.error.code };
  return { kind: 'phone-changes', from: result.value.holdsFrom };
}

/** Twins, after the code that went to their telephone: which of them. */
async function named(who: Performer, effect: Extract<Effect, { kind: 'name-after-code' }>): Promise<EffectResult> {
  const { ctx, conversationId } = who;
  const { said, isWhole = false } = effect;
  const one = await nameAfterCode(ctx, { conversationId, said, isWhole });
  return one.ok ? provedToBe(ctx, one.value.patientId) : { kind: 'refused', effect: effect.kind, code: one.error.code };
}

/** Who was identified before has proved more now; who was not is whoever the code went to. */
async function give(who: Performer, effect: Extract<Effect, { kind: 'give-code' }>): Promise<EffectResult> {
  const { ctx, conversationId } = who;
  const right = await giveCode(ctx, { conversationId, patientId: effect.patientId }, effect.code);
  if (!right.ok) return { kind: 'refused', effect: effect.kind, ...right.error };
  if (effect.patientId !== undefined) return { kind: 'code-right' };
  const { patientId, isShared } = right.value;
  return isShared ? { kind: 'refused', effect: effect.kind, code: 'ambiguous' } : provedToBe(ctx, patientId);
}

async function provedToBe(ctx: Performer['ctx'], patientId: PatientId): Promise<EffectResult> {
  const { language, slowSpeech } = (await getPatient(ctx, patientId)) ?? {};
  const known = { ...(language ? { language } : {}), ...(slowSpeech ? { slow: true } : {}) };
  return { kind: 'verified', patientId, byCode: true, ...known };
}

/** Proves who is on the line by a code to the number on file, and does what needs that proof. */
export async function prove(who: Performer, effect: Proof): Promise<EffectResult> {
  const { ctx, conversationId } = who;
  if (effect.kind === 'change-phone') return change(who, effect);
  if (effect.kind === 'give-code') return give(who, effect);
  if (effect.kind === 'name-after-code') return named(who, effect);
  const [{ name: clinic }, lines] = await Promise.all([getClinic(ctx), linesOf(ctx)]);
  // A clinic that writes no SMS can send no code either.
  if (!lines.some(({ channels }) => channels.includes('sms'))) {
    return { kind: 'refused', effect: effect.kind, code: 'no-mobile' };
  }
  const send = (tx: ClinicTx, { id, phone, code, livesMs }: CodeToSend) =>
    write(tx, who, {
      key: `code:${id}`,
      phone,
      language: effect.language,
      livesMs,
      template: 'one-time-code',
      line: { key: 'code.sms', values: { clinic, code } },
    });
  if (effect.patientId === undefined) {
    const from = contactAddress(who.channel, who.remote).address;
    const asked = await askForCodeByWord(ctx, { conversationId, from, ...effect.claim }, send);
    return asked.ok ? { kind: 'code-sent' } : { kind: 'refused', effect: effect.kind, code: asked.error.code };
  }
  const sent = await askForCode(ctx, { conversationId, patientId: effect.patientId }, send);
  return sent.ok
    ? { kind: 'code-sent', ending: sent.value.ending }
    : { kind: 'refused', effect: effect.kind, code: sent.error.code };
}
