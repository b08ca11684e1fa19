import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { endOfConsent } from '../domain/consent.ts';
import type { Consent } from '../domain/patient.ts';

export interface ConsentWord extends Omit<Consent, 'decidedAt' | 'validUntil'> {
  readonly patientId: PatientId;
  /** Now where absent: a paper may have been signed last week. */
  readonly decidedAt?: Instant | undefined;
  readonly validUntil?: Instant | undefined;
}

export type ConsentRefusal = { readonly code: 'patient-unknown' | 'consent-date' };

/**
 * Keeps a patient's word on being addressed for a purpose by a channel; the latest counts. A yes to offers ends after two years.
 * Audited. Safe to repeat: the same word of the same instant is kept once. Refuses a word of the future, or that ended before it was given.
 */
export async function recordConsent(ctx: ClinicContext, word: ConsentWord): Promise<Result<Consent, ConsentRefusal>> {
  const now = ctx.clock.now();
  const { patientId, purpose, channel, decision, source, decidedAt = now } = word;
  const { zone } = await getClinic(ctx);
  if (decidedAt > now || (word.validUntil !== undefined && word.validUntil <= decidedAt))
    return refuse({ code: 'consent-date' });
  const validUntil = endOfConsent({ purpose, decision, decidedAt, validUntil: word.validUntil }, zone);
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<Consent, ConsentRefusal>> => {
    const [known] = await tx.sql('select from patient where clinic_id = $1 and id = $2', [tx.clinicId, patientId]);
    if (!known) return refuse({ code: 'patient-unknown' });
    const id = ctx.ids.next();
    const ended = validUntil === undefined ? null : new Date(validUntil);
    const written = await tx.run(
      `insert into consent (clinic_id, id, patient_id, purpose, channel, decision, decided_at, valid_until, source)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9
        where not exists (select from consent where clinic_id = $1 and patient_id = $3 and purpose = $4 and channel = $5
          and decision = $6 and decided_at = $7)`,
      [tx.clinicId, id, patientId, purpose, channel, decision, new Date(decidedAt), ended, source],
    );
    if (written > 0)
      await record(tx, ctx, {
        action: 'consent.record',
        subject: { type: 'Consent', id },
        patientId,
        detail: { purpose, channel, decision, source },
      });
    return ok({ purpose, channel, decision, decidedAt, source, ...(validUntil === undefined ? {} : { validUntil }) });
  });
}
