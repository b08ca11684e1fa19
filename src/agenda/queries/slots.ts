import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ScheduleId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { FhirJson, Slot, SlotId, SlotStatus } from '../domain/model.ts';

interface SlotRow {
  readonly id: SlotId;
  readonly schedule_id: ScheduleId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: SlotStatus;
  readonly fhir: FhirJson | null;
  readonly version: number;
  readonly updated_at: Instant;
}

function toSlot(row: SlotRow): Slot {
  return {
    id: row.id,
    scheduleId: row.schedule_id,
    start: row.start_at,
    end: row.end_at,
    status: row.status,
    ...(row.fhir === null ? {} : { fhir: row.fhir }),
    version: row.version,
    updatedAt: row.updated_at,
  };
}

const COLUMNS = 'id, schedule_id, start_at, end_at, status, fhir, version, updated_at';

/** One stored slot. */
export async function getSlot(ctx: ClinicContext, id: SlotId): Promise<Slot | undefined> {
  const [row] = await ctx.db.query<SlotRow>(
    ctx.clinicId,
    `select ${COLUMNS} from slot where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toSlot(row);
}
