import { releaseHolds } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import { getPatient, warningsOf } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { localDateOf, yearsBetween } from '../../platform/time/wall-time.ts';
import { lastAssessmentOf, triageLibrary, weighSymptoms } from '../../triage/index.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import type { Performer } from './performer.ts';

type Weighing = Extract<Effect, { kind: 'assess-symptoms' }>;

type Age = { readonly ageYears?: number } | { readonly ageMonths: number };

/** As they told it, else as the record has it. */
async function ageOf(ctx: ClinicContext, { patientId, told }: Weighing): Promise<Age> {
  if (typeof told.age === 'number') return { ageMonths: told.age };
  if (!patientId) return {};
  const [patient, { zone }] = await Promise.all([getPatient(ctx, patientId), getClinic(ctx)]);
  return patient?.birthDate ? { ageYears: yearsBetween(patient.birthDate, localDateOf(ctx.clock.now(), zone)) } : {};
}

/** What the warnings of their record name ("toma Sintrom"): it only makes it more urgent. */
async function conditionsOf(
  ctx: ClinicContext,
  { patientId }: Weighing,
): Promise<{ readonly conditions?: readonly string[] }> {
  const conditions = patientId ? await warningsOf(ctx, patientId) : [];
  return conditions.length > 0 ? { conditions } : {};
}

/**
 * Has triage judge what was told. Whatever goes wrong there, the answer comes, without a level: the caller is given a person, and
 * who was told the emergency number is not kept from hearing it.
 */
export async function weigh(who: Performer, effect: Weighing): Promise<EffectResult> {
  const { ctx, conversationId, channel } = who;
  const { told, language, patientId, abandoned, release } = effect;
  if (release) await releaseHolds(ctx, conversationId);
  try {
    const weighed = await weighSymptoms(ctx, {
      language,
      channel,
      conversationId,
      text: told.text,
      answers: told.answers,
      asked: told.asked,
      ageAsked: told.age !== undefined,
      patient: { ...(await ageOf(ctx, effect)), ...(await conditionsOf(ctx, effect)) },
      ...(patientId ? { patientId } : {}),
      ...(told.reopens ? { reopens: told.reopens } : {}),
      ...(abandoned ? { abandoned } : {}),
    });
    if (weighed === 'off') return { kind: 'assessed' };
    const { level, needsPerson, question, isScreen, asksAge, assessmentId, deadline, urgentServices } = weighed;
    return {
      kind: 'assessed',
      level,
      needsPerson,
      hasUrgent: urgentServices.length > 0,
      ...(asksAge ? { asksAge } : {}),
      ...(isScreen ? { isScreen } : {}),
      ...(question ? { question: { id: question.id, kind: question.kind, prompt: question.prompt } } : {}),
      ...(assessmentId ? { assessmentId } : {}),
      ...(deadline === undefined ? {} : { deadline }),
    };
  } catch (error) {
    ctx.log.error({ 'conversation.id': conversationId, error }, 'Triage could not judge; a person takes over.');
    return { kind: 'assessed' };
  }
}

const LATELY_MS = DAY_MS;
const MOST_TALKS = 20;

/** What was told of symptoms from the same telephone within a day. A hidden number is nobody's. */
export async function recall({ ctx, remote }: Performer, text: string): Promise<EffectResult> {
  const since = plusMs(ctx.clock.now(), -LATELY_MS);
  const number = remote.replace(/^whatsapp:/, '');
  if (!number.startsWith('+')) return { kind: 'symptoms-recalled', text };
  const rows = await ctx.db.query<{ id: ConversationId }>(
    ctx.clinicId,
    `select id from conversation where clinic_id = $1 and remote_address = any($2) and updated_at > $3
      order by updated_at desc limit ${MOST_TALKS}`,
    [ctx.clinicId, [number, `whatsapp:${number}`], new Date(since)],
  );
  const found = await lastAssessmentOf(ctx, { conversations: rows.map(({ id }) => id), since });
  const before = found?.input.text ? { text: found.input.text, assessmentId: found.id } : undefined;
  return { kind: 'symptoms-recalled', text, ...(before ? { before } : {}) };
}

/** How the clinic's triage acts in a talk that begins now. Where that cannot be told it is off. */
export async function triageIn(ctx: ClinicContext): Promise<{ readonly triage?: DialogueState['triage'] }> {
  try {
    const { mode } = await triageLibrary(ctx);
    return mode === 'off' ? {} : { triage: mode };
  } catch (error) {
    ctx.log.error({ error }, 'The state of triage could not be read: it is off for this talk.');
    return {};
  }
}
