import { assert } from '../../platform/kernel/assert.ts';
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

/** The largest `limit` of `slotsBetween`. */
export const MOST_SLOTS = 1_000;

export interface SlotsQuery {
  readonly scheduleIds?: readonly ScheduleId[] | undefined;
  readonly statuses?: readonly SlotStatus[] | undefined;
  /** The slot starts at or after it. */
  readonly from: Instant;
  /** The slot starts before it. */
  readonly to: Instant;
  /** 1 to 1000. */
  readonly limit: number;
}

/** Stored slots by start. Computed openings are no slots: see `findOpenings`. One round trip. */
export async function slotsBetween(ctx: ClinicContext, query: SlotsQuery): Promise<readonly Slot[]> {
  assert(query.limit >= 1 && query.limit <= MOST_SLOTS, `an answer holds 1 to ${MOST_SLOTS} slots`);
  const rows = await ctx.db.query<SlotRow>(
    ctx.clinicId,
    `select ${COLUMNS} from slot
      where clinic_id = $1 and start_at >= $2 and start_at < $3
        and ($4::uuid[] is null or schedule_id = any($4)) and ($5::text[] is null or status = any($5))
      order by start_at, id limit $6`,
    [
      ctx.clinicId,
      new Date(query.from),
      new Date(query.to),
      query.scheduleIds ?? null,
      query.statuses ?? null,
      query.limit,
    ],
  );
  return rows.map(toSlot);
}

/** One stored slot. */
export async function getSlot(ctx: ClinicContext, id: SlotId): Promise<Slot | undefined> {
  const [row] = await ctx.db.query<SlotRow>(
    ctx.clinicId,
    `select ${COLUMNS} from slot where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toSlot(row);
}
