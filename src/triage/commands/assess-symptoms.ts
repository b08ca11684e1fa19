import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { assess, assessAbandoned, type Assessment, type TriageInput } from '../domain/assess.ts';
import { checkInput, type TriageRequest } from '../domain/check-input.ts';
import type { Answer } from '../domain/patient-facts.ts';
import type { Protocol } from '../domain/protocol.ts';
import { recordOf } from '../domain/record.ts';
import { isUnknownPatient } from '../store/unknown-patient.ts';
import type { TriageRefusal } from '../errors.ts';
import { replayTonight } from '../jobs/replay-night.ts';
import { watchExpiry } from '../jobs/watch-expiry.ts';
import { sha256Of } from '../protocols/canonical-json.ts';
import { getAssessment } from '../queries/get-assessment.ts';
import { isOvertaken, newestAfter } from '../queries/newest-after.ts';
import { triageLibrary, type TriageLibrary } from '../queries/triage-library.ts';
import type { TriageAssessment, TriageChannel, TriageId } from '../store/assessment-rows.ts';

export interface AssessSymptoms extends TriageRequest {
  readonly channel: TriageChannel;
  readonly patientId?: PatientId | undefined;
  readonly callId?: CallId | undefined;
  readonly conversationId?: ConversationId | undefined;
  /** Goes on with what an earlier assessment was told: begun on the phone, finished at the desk. */
  readonly continues?: TriageId | undefined;
  /** It got worse: everything is asked anew, and that one is not waited for any more. */
  readonly reopens?: TriageId | undefined;
  /** They hung up in the middle: what was not asked counts as unknown. */
  readonly abandoned?: boolean | undefined;
}

type ActingMode = Exclude<TriageLibrary['mode'], 'off'>;

interface Made {
  readonly stored: TriageAssessment;
  readonly assessed: Assessment;
  /** Of the engine alone, for the operator's figures: no part of the record. */
  readonly tookMs: number;
  readonly mode: ActingMode;
  readonly zone: Zone;
}

/** What was told before, with what is told now over it. */
function withEarlier(input: TriageInput, earlier: TriageAssessment | undefined): TriageInput {
  if (!earlier) return input;
  const before = earlier.input;
  const texts = [before.text, input.text].filter((text) => text !== undefined && text !== '');
  const conditions = [...new Set([...(before.patient.conditions ?? []), ...(input.patient.conditions ?? [])])];
  return {
    ...input,
    patient: {
      ...before.patient,
      ...Object.fromEntries(Object.entries(input.patient).filter(([, value]) => value !== undefined)),
      ...(conditions.length > 0 ? { conditions } : {}),
    },
    ...(texts.length > 0 ? { text: texts.join('. ') } : {}),
    protocol: input.protocol ?? before.protocol,
    answers: new Map<string, Answer>(
      [...Object.entries(before.answers), ...input.answers].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function madeOf(
  ctx: ClinicContext,
  command: AssessSymptoms,
  told: {
    readonly input: TriageInput;
    readonly library: readonly Protocol[];
    readonly mode: ActingMode;
    readonly zone: Zone;
  },
): Made {
  const { input, library, mode, zone } = told;
  const startedMs = performance.now();
  const assessed = (command.abandoned ? assessAbandoned : assess)(input, library);
  const tookMs = performance.now() - startedMs;
  const decidedAt = ctx.clock.now();
  const before = command.continues ?? command.reopens;
  const { maxWaitMinutes } = assessed.decision;
  const content = {
    ...recordOf({ input, abandoned: command.abandoned === true }, assessed, library),
    decidedAt,
    deadline: maxWaitMinutes === undefined ? undefined : plusMs(decidedAt, maxWaitMinutes * MINUTE_MS),
    patientId: command.patientId,
    channel: command.channel,
    language: command.language,
    matches: assessed.matches,
    nextQuestion: assessed.nextQuestion,
    mode,
    ...(before ? { continues: before } : {}),
  };
  return {
    stored: { id: ctx.ids.next<TriageId>(), ...content, recordSha256: sha256Of(content) },
    assessed,
    tookMs,
    mode,
    zone,
  };
}

async function keep(tx: ClinicTx, ctx: ClinicContext, command: AssessSymptoms, made: Made): Promise<void> {
  const { stored, assessed, mode, zone } = made;
  const { decision, deadline } = stored;
  const facts = {
    findings: Object.fromEntries(assessed.facts.findings),
    numbers: Object.fromEntries(assessed.facts.numbers),
  };
  await tx.run(
    `insert into triage_assessment (clinic_id, id, decided_at, patient_id, channel, language, asked_by, call_id, conversation_id,
       input, reading, decision, engine_version, lexicon_version, level, deadline, expires_at, record_sha256, mode, library, continues, took_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18, $19, $20, $21)`,
    [
      ctx.clinicId,
      stored.id,
      new Date(stored.decidedAt),
      command.patientId ?? null,
      command.channel,
      command.language,
      namedActor(ctx.actor),
      command.callId ?? null,
      command.conversationId ?? null,
      stored.input,
      { matches: stored.matches, facts, nextQuestion: stored.nextQuestion },
      decision,
      stored.engineVersion,
      stored.lexiconVersion,
      decision.level,
      deadline === undefined ? null : new Date(deadline),
      stored.recordSha256,
      mode,
      stored.library ?? null,
      stored.continues ?? null,
      made.tookMs,
    ],
  );
  await record(tx, ctx, {
    action: 'triage.assess',
    subject: { type: 'RiskAssessment', id: stored.id },
    patientId: command.patientId,
    // What was told stays in the record: the trail holds its hash and what came out.
    detail: {
      level: decision.level,
      disposition: decision.disposition,
      protocols: decision.protocols.map(({ id, version }) => `${id}@${version}`),
      engine: stored.engineVersion,
      lexicon: stored.lexiconVersion,
      recordSha256: stored.recordSha256,
      mode,
      ...(command.conversationId ? { conversationId: command.conversationId } : {}),
    },
  });
  if (mode !== 'shadow') await watchExpiry(tx, ctx, { id: stored.id, deadline, continues: stored.continues });
  await replayTonight(tx, ctx, zone);
}

/** The question that somebody else has answered otherwise since `before`, which both of them had in front of them. */
function contradictedIn(
  answers: ReadonlyMap<string, Answer>,
  told: { readonly before: TriageAssessment; readonly newest: TriageAssessment },
): string | undefined {
  const text = (answer: Answer | undefined) => JSON.stringify(answer);
  const { before, newest } = told;
  return [...answers].find(([id, given]) => {
    const since = newest.input.answers[id];
    return since !== undefined && text(since) !== text(before.input.answers[id]) && text(since) !== text(given);
  })?.[0];
}

type Earlier = Result<TriageAssessment | undefined, TriageRefusal>;

/** What is gone on with: the newest of its line, so that what two people answer at once is one line. */
async function earlierOf(
  ctx: ClinicContext,
  command: AssessSymptoms,
  answers: ReadonlyMap<string, Answer>,
): Promise<Earlier> {
  if (!command.continues) return ok(undefined);
  const [before, newest] = await Promise.all([
    getAssessment(ctx, command.continues),
    newestAfter(ctx, command.continues),
  ]);
  if (!before || !newest) return refuse({ code: 'triage-unknown' });
  const question = contradictedIn(answers, { before, newest });
  if (question === undefined) return ok(newest);
  return refuse({ code: 'triage-answered-meanwhile', question, newest: newest.id });
}

/** More people than these do not answer for one caller in one moment. */
const MOST_TRIES = 5;

/**
 * Assesses what somebody told and answered, and keeps it: a record that is never changed, and its hash in the audit trail,
 * in one transaction. Every call makes a record of its own; to go on question by question, send the answers so far again, or the id of
 * the one before in `continues`: it goes on with the newest of that line, and is refused (`triage-answered-meanwhile`) where somebody else
 * has answered the same question otherwise meanwhile. Refuses what cannot be judged (`TriageRefusal`; `triage-off` where the clinic's protocols are not
 * signed); the caller must then be led to a person. In a sample clinic the house's examples decide, which are no clinician's.
 */
export async function assessSymptoms(
  ctx: ClinicContext,
  command: AssessSymptoms,
): Promise<Result<TriageAssessment, TriageRefusal>> {
  const [{ mode, protocols: library }, { zone }] = await Promise.all([triageLibrary(ctx), getClinic(ctx)]);
  if (mode === 'off') return refuse({ code: 'triage-off' });
  const checked = checkInput(command, library);
  if (!checked.ok) return checked;
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const earlier = await earlierOf(ctx, command, checked.value.answers);
    if (!earlier.ok) return earlier;
    const before = earlier.value;
    const patientId = command.patientId ?? before?.patientId;
    const whole = { ...command, patientId, continues: before?.id };
    const made = madeOf(ctx, whole, { input: withEarlier(checked.value, before), library, mode, zone });
    try {
      const isKept = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        if (before && (await isOvertaken(tx, before.id))) return false;
        await keep(tx, ctx, whole, made);
        return true;
      });
      if (isKept) return ok(made.stored);
    } catch (error) {
      if (isUnknownPatient(error)) return refuse({ code: 'triage-patient-unknown' });
      throw error;
    }
  }
  throw new Error('An assessment was gone on with by somebody else again and again.');
}
