import { recordAll } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MOST_INSURERS } from './write-insurers.ts';

/** What another system says of one patient; none: that they pay for themselves, or no longer have the one of before. */
export interface InsurersTold {
  readonly patientId: PatientId;
  readonly insurers: readonly string[];
}

const LEARN = `
  with told as (
    select t.id, t.insurers as now from jsonb_to_recordset($2::jsonb) as t(id uuid, insurers jsonb)
  ), news as (
    select p.id, p.insurers, t.now, coalesce(p.insurers_told -> $3::text, '[]') as before, p.insurers_told - $3::text as others
      from patient p join told t on t.id = p.id
     where p.clinic_id = $1 and coalesce(p.insurers_told -> $3::text, '[]') is distinct from t.now for update of p
  )
  update patient p set insurers_at = $4, insurers_told = p.insurers_told || jsonb_build_object($3::text, n.now),
         insurers = array(
           select one.name from (
             select i.name, i.at from unnest(n.insurers) with ordinality as i(name, at) where not n.before ? i.name
                or exists (select from jsonb_each(n.others) o where o.value ? i.name)
              union all
             select j.name, 100 + j.at from jsonb_array_elements_text(n.now) with ordinality as j(name, at)) one
            group by one.name order by min(one.at) limit ${MOST_INSURERS})
    from news n where p.clinic_id = $1 and p.id = n.id
  returning p.id`;

/**
 * Takes over who pays, as a system named by `source` says it: what it said before and says no more is taken away, what the desk wrote
 * or another system still says stays. What it said already changes nothing. Audited. Gives those whose word is new.
 */
export async function learnInsurers(
  tx: ClinicTx,
  ctx: ClinicContext,
  { source, told }: { readonly source: string; readonly told: readonly InsurersTold[] },
): Promise<readonly PatientId[]> {
  if (told.length === 0) return [];
  const rows = told.map(({ patientId, insurers }) => ({
    id: patientId,
    insurers: [...new Set(insurers)].slice(0, MOST_INSURERS),
  }));
  const changed = await tx.sql<{ id: PatientId }>(LEARN, [
    tx.clinicId,
    JSON.stringify(rows),
    source,
    new Date(ctx.clock.now()),
  ]);
  const entries = changed.map(({ id }) => ({
    action: 'patient.insurers',
    subject: { type: 'Patient', id },
    patientId: id,
    detail: { source },
  }));
  await recordAll(tx, ctx, entries);
  return changed.map(({ id }) => id);
}
