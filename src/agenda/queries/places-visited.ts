import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';

/** Where somebody went longer ago says little of where they go. */
const LATELY_MS = 3 * 365 * DAY_MS;

/** The sites of a patient's visits of the last three years and of those to come, the most visited first. One round trip. */
export async function placesVisited(ctx: ClinicContext, patientId: PatientId): Promise<readonly SiteId[]> {
  const rows = await ctx.db.query<{ site_id: SiteId }>(
    ctx.clinicId,
    `select site_id from appointment
      where clinic_id = $1 and patient_id = $2 and start_at > $3 and status <> all($4)
      group by site_id order by count(*) desc, site_id limit 20`,
    [
      ctx.clinicId,
      patientId,
      new Date(plusMs(ctx.clock.now(), -LATELY_MS)),
      ['cancelled', 'entered-in-error', 'proposed'],
    ],
  );
  return rows.map(({ site_id }) => site_id);
}
