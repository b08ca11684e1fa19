import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { FlagId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { FlagCategory, PatientFlag } from '../domain/flag.ts';

/** More warnings than anybody reads. */
const MOST = 50;

interface Row {
  readonly id: FlagId;
  readonly category: FlagCategory | null;
  readonly words: string;
  readonly valid_from: Instant | null;
  readonly valid_until: Instant | null;
}

/** The warnings of a patient that hold now: what endangers somebody first, then the newest. One round trip. */
export async function activeFlags(ctx: ClinicContext, patientId: PatientId): Promise<readonly PatientFlag[]> {
  const rows = await ctx.db.query<Row>(
    ctx.clinicId,
    `select f.id, f.category, f.words, f.valid_from, f.valid_until from patient_flag f
      where f.clinic_id = $1 and f.patient_id = $2 and f.status = 'active'
        and coalesce(f.valid_from <= $3, true) and coalesce(f.valid_until > $3, true)
      order by f.category is distinct from 'safety', f.created_at desc, f.id limit ${MOST}`,
    [ctx.clinicId, patientId, new Date(ctx.clock.now())],
  );
  return rows.map(({ id, category, words, valid_from: validFrom, valid_until: validUntil }) => ({
    id,
    words,
    ...(category === null ? {} : { category }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validUntil === null ? {} : { validUntil }),
  }));
}

/** No longer than a condition that a program may name. */
const MOST_LETTERS = 200;

/** The warnings that hold now, in words, as triage takes conditions: what they name can only make it more urgent. */
export async function warningsOf(ctx: ClinicContext, patientId: PatientId): Promise<readonly string[]> {
  return (await activeFlags(ctx, patientId)).map(({ words }) => words.slice(0, MOST_LETTERS));
}
