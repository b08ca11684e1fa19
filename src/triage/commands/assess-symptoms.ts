import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { assess, type Assessment } from '../domain/assess.ts';
import { checkInput, type TriageRequest } from '../domain/check-input.ts';
import { recordOf } from '../domain/record.ts';
import { isUnknownPatient } from '../store/unknown-patient.ts';
import type { TriageRefusal } from '../errors.ts';
import { sha256Of } from '../protocols/canonical-json.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import type { TriageAssessment, TriageChannel, TriageId } from '../store/assessment-rows.ts';

export interface AssessSymptoms extends TriageRequest {
  readonly channel: TriageChannel;
  readonly patientId?: PatientId | undefined;
  readonly callId?: CallId | undefined;
  readonly conversationId?: ConversationId | undefined;
}

function storedOf(
  ctx: ClinicContext,
  command: AssessSymptoms,
  assessed: Assessment,
  made: ReturnType<typeof recordOf>,
) {
  const decidedAt = ctx.clock.now();
  const { maxWaitMinutes } = assessed.decision;
  const deadline = maxWaitMinutes === undefined ? undefined : plusMs(decidedAt, maxWaitMinutes * MINUTE_MS);
  const content = {
    ...made,
    decidedAt,
    deadline,
    patientId: command.patientId,
    channel: command.channel,
    language: command.language,
    matches: assessed.matches,
    nextQuestion: assessed.nextQuestion,
  };
  const stored: TriageAssessment = { id: ctx.ids.next<TriageId>(), ...content, recordSha256: sha256Of(content) };
  return stored;
}

/**
 * Assesses what somebody told and answered, and keeps it: a record that is never changed, and its hash in the audit trail,
 * in one transaction. Every call makes a record of its own; to go on question by question, send the answers so far again. Refuses
 * what cannot be judged (`TriageRefusal`); the caller must then be led to a person. The example protocols are used: they are no
 * clinician's yet.
 */
export async function assessSymptoms(
  ctx: ClinicContext,
  command: AssessSymptoms,
): Promise<Result<TriageAssessment, TriageRefusal>> {
  const library = exampleProtocols();
  const checked = checkInput(command, library);
  if (!checked.ok) return checked;
  const assessed = assess(checked.value, library);
  const stored = storedOf(ctx, command, assessed, recordOf(checked.value, assessed));
  try {
    await keep(ctx, command, { stored, assessed });
  } catch (error) {
    if (isUnknownPatient(error)) return refuse({ code: 'triage-patient-unknown' });
    throw error;
  }
  return ok(stored);
}

async function keep(
  ctx: ClinicContext,
  command: AssessSymptoms,
  { stored, assessed }: { readonly stored: TriageAssessment; readonly assessed: Assessment },
): Promise<void> {
  const at = new Date(stored.decidedAt);
  const deadline = stored.deadline === undefined ? null : new Date(stored.deadline);
  const facts = {
    findings: Object.fromEntries(assessed.facts.findings),
    numbers: Object.fromEntries(assessed.facts.numbers),
  };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into triage_assessment (clinic_id, id, decided_at, patient_id, channel, language, asked_by, call_id, conversation_id,
         input, reading, decision, engine_version, lexicon_version, level, deadline, expires_at, record_sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17)`,
      [
        ctx.clinicId,
        stored.id,
        at,
        command.patientId ?? null,
        command.channel,
        command.language,
        ctx.actor,
        command.callId ?? null,
        command.conversationId ?? null,
        stored.input,
        { matches: stored.matches, facts, nextQuestion: stored.nextQuestion },
        stored.decision,
        stored.engineVersion,
        stored.lexiconVersion,
        stored.decision.level,
        deadline,
        stored.recordSha256,
      ],
    );
    await record(tx, ctx, {
      action: 'triage.assess',
      subject: { type: 'RiskAssessment', id: stored.id },
      patientId: command.patientId,
      // What was told stays in the record: the trail holds its hash and what came out.
      detail: {
        level: stored.decision.level,
        disposition: stored.decision.disposition,
        protocols: stored.decision.protocols.map(({ id, version }) => `${id}@${version}`),
        engine: stored.engineVersion,
        lexicon: stored.lexiconVersion,
        recordSha256: stored.recordSha256,
      },
    });
  });
}
