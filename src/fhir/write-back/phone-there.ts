import { z } from 'zod';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { donePhoneChange, type DonePhoneChange } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, SECOND_MS } from '../../platform/time/instant.ts';
import { openEhr, type OpenEhr } from '../connections/find-connection.ts';
import type { EhrConnectionPorts } from '../connections/probe-connection.ts';
import { referencesOf } from './links.ts';
import { mergePhone } from './merge-phone.ts';
import { verdictOnChange } from './refusal-of.ts';
import { talkTo, versionOf, type Talk } from './talk.ts';

type Ctx = ClinicContext<EhrConnectionPorts>;

/** Why somebody has to copy a number by hand. */
type NotWritten = 'not-taken' | 'refused' | 'conflict' | 'not-kept' | 'gone' | 'gave-up';

/** As the writes of visits: about half a day, after which a person has to look. */
const MOST_TRIES = 20;
const retryDelayMs = (attempts: number) => Math.min(30 * SECOND_MS * 2 ** (attempts - 1), HOUR_MS);
/** A second try is made when somebody there was faster; a third would be a race. */
const TRIES_AT_ONCE = 2;

async function isKept(talk: Talk, reference: string, change: DonePhoneChange): Promise<boolean> {
  const { body } = await talk.read(reference);
  return body !== undefined && mergePhone(body, change).kind === 'same';
}

/** On the version that was read; what stands there afterwards is what counts. Undefined: it is there. */
async function write(talk: Talk, reference: string, change: DonePhoneChange): Promise<NotWritten | undefined> {
  for (let tries = 0; tries < TRIES_AT_ONCE; tries += 1) {
    const answer = await talk.read(reference);
    if (answer.status === 404 || answer.status === 410) return 'gone';
    if (answer.status >= 300 || !answer.body) break;
    const merge = mergePhone(answer.body, change);
    if (merge.kind !== 'merged') return merge.kind === 'same' ? undefined : 'conflict';
    const verdict = verdictOnChange(await talk.update(reference, merge.body, versionOf(answer)));
    switch (verdict.kind) {
      case 'accepted':
        return (await isKept(talk, reference, change)) ? undefined : 'not-kept';
      case 'changed-meanwhile':
        continue;
      case 'not-in-place':
        return 'not-taken';
      default:
        return 'refused';
    }
  }
  throw new ProviderError('ehr', 'a telephone is not written yet', { retryable: true });
}

/** A server that declares no update of patients is not asked for one. */
function takesPatients({ connection: { report } }: OpenEhr): boolean {
  const patient = report?.reachable ? report.declared.types.Patient : undefined;
  return !patient || patient.interactions.includes('update');
}

async function callSomebody(ctx: Ctx, change: { readonly id: string; readonly patientId: string }, reason: NotWritten) {
  const { id: changeId, patientId } = change;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    emit(tx, ctx, { type: 'ehr.phone-not-written', payload: { changeId, patientId, reason } }),
  );
}

/**
 * Writes the number that a patient changed to the clinic's own system, field by field. Nothing where there is none, or where it does
 * not know the patient. Publishes `ehr.phone-not-written` where it takes no such change, refuses it, or stands there otherwise. Safe to
 * repeat: a number that is there is not written again.
 */
export const writePhone = defineJob<{ readonly changeId: string }, Ctx>({
  kind: 'fhir.write-phone',
  payload: z.object({ changeId: z.uuid() }),
  maxAttempts: MOST_TRIES,
  retryDelayMs,
  async run(ctx, { changeId: id }, job) {
    const change = await donePhoneChange(ctx, id);
    const ehr = change && (await openEhr(ctx, ctx.ports.ehrConnections));
    if (!change || !ehr) return;
    const { patientId } = change;
    const there = await referencesOf(ctx, ehr.connection.id, [{ type: 'Patient', localId: patientId }]);
    if (there.Patient === undefined) return;
    try {
      if (ehr.connection.pausedAt !== undefined) throw new ProviderError('ehr', 'it rests', { retryable: true });
      const fault = takesPatients(ehr) ? await write(talkTo(ehr.client, 'batch'), there.Patient, change) : 'not-taken';
      if (fault) await callSomebody(ctx, { id, patientId }, fault);
    } catch (error) {
      if (!job.isLastAttempt) throw error;
      await callSomebody(ctx, { id, patientId }, 'gave-up');
    }
  },
});

/** `patient.phone-changed`: the clinic's own system is told. Safe to repeat. */
export async function onPhoneChanged(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { changeId } = z.object({ changeId: z.uuid() }).parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, { definition: writePhone, payload: { changeId }, dedupeKey: changeId }),
  );
}
