import { releaseHolds } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import { getPatient } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localDateOf, yearsBetween } from '../../platform/time/wall-time.ts';
import { triageLibrary, weighSymptoms } from '../../triage/index.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import type { Performer } from './performer.ts';

type Weighing = Extract<Effect, { kind: 'assess-symptoms' }>;

async function ageOf(ctx: ClinicContext, { patientId }: Weighing): Promise<{ readonly ageYears?: number }> {
  if (!patientId) return {};
  const [patient, { zone }] = await Promise.all([getPatient(ctx, patientId), getClinic(ctx)]);
  return patient?.birthDate ? { ageYears: yearsBetween(patient.birthDate, localDateOf(ctx.clock.now(), zone)) } : {};
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
      patient: await ageOf(ctx, effect),
      ...(patientId ? { patientId } : {}),
      ...(abandoned ? { abandoned } : {}),
    });
    if (weighed === 'off') return { kind: 'assessed' };
    const { level, needsPerson, question, assessmentId, deadline, urgentServices } = weighed;
    return {
      kind: 'assessed',
      level,
      needsPerson,
      hasUrgent: urgentServices.length > 0,
      ...(question ? { question: { id: question.id, kind: question.kind, prompt: question.prompt } } : {}),
      ...(assessmentId ? { assessmentId } : {}),
      ...(deadline === undefined ? {} : { deadline }),
    };
  } catch (error) {
    ctx.log.error({ 'conversation.id': conversationId, error }, 'Triage could not judge; a person takes over.');
    return { kind: 'assessed' };
  }
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
