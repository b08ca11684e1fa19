import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { FlagId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { FlagCategory, FlagStatus } from '../domain/flag.ts';

export interface FlagInput {
  readonly id: FlagId;
  readonly patientId: PatientId;
  readonly status: FlagStatus;
  readonly category?: FlagCategory;
  readonly words: string;
  /** Half-open; always where absent. */
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
  readonly fhir?: object;
}

export type FlagRefusal =
  | { readonly code: 'patient-unknown' }
  /** A warning is about whom it was written of: about somebody else there is another. */
  | { readonly code: 'flag-of-another' };

/** Its author is whoever wrote it first. No row comes back where nothing differs. */
const UPSERT = `insert into patient_flag as f (clinic_id, id, patient_id, status, category, words, valid_from, valid_until, fhir, author,
    created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $11)
  on conflict (clinic_id, id) do update set status = excluded.status, category = excluded.category, words = excluded.words,
    valid_from = excluded.valid_from, valid_until = excluded.valid_until, fhir = excluded.fhir, version = f.version + 1,
    updated_at = excluded.updated_at
  where (f.status, f.category, f.words, f.valid_from, f.valid_until, f.fhir)
    is distinct from (excluded.status, excluded.category, excluded.words, excluded.valid_from, excluded.valid_until, excluded.fhir)
  returning version`;

/**
 * Writes a warning of a patient by its id, in the name of the actor. Safe to repeat: what is the same changes nothing. The version is
 * that which now stands. Refuses with `FlagRefusal`.
 */
export async function writeFlag(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: FlagInput,
): Promise<Result<{ readonly version: number }, FlagRefusal>> {
  const { id, patientId, validFrom, validUntil } = input;
  const [known] = await tx.sql<{ owner: PatientId | null; version: number | null }>(
    `select f.patient_id as owner, f.version from patient p
       left join patient_flag f on f.clinic_id = p.clinic_id and f.id = $3 where p.clinic_id = $1 and p.id = $2`,
    [tx.clinicId, patientId, id],
  );
  if (!known) return refuse({ code: 'patient-unknown' });
  if (known.owner !== null && known.owner !== patientId) return refuse({ code: 'flag-of-another' });
  const [changed] = await tx.sql<{ version: number }>(UPSERT, [
    tx.clinicId,
    id,
    patientId,
    input.status,
    input.category ?? null,
    input.words,
    validFrom === undefined ? null : new Date(validFrom),
    validUntil === undefined ? null : new Date(validUntil),
    input.fhir ? JSON.stringify(input.fhir) : null,
    JSON.stringify(namedActor(ctx.actor)),
    new Date(ctx.clock.now()),
  ]);
  if (!changed) return ok({ version: known.version ?? 1 });
  const { version } = changed;
  const action = version === 1 ? 'flag.raise' : 'flag.change';
  const detail = { version, status: input.status };
  await record(tx, ctx, { action, subject: { type: 'Flag', id }, patientId, detail });
  return ok({ version });
}
