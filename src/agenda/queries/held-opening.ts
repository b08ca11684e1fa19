import type { ClinicReader } from '../../platform/database/database.ts';
import type { HoldId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Opening } from '../domain/model.ts';

/** What a hold keeps, while it lives; undefined once it has run out, was let go, or became a visit. One round trip. */
export async function heldOpening(reader: ClinicReader, holdId: HoldId, now: Instant): Promise<Opening | undefined> {
  const [row] = await reader.sql<{ hold: Opening }>(
    `select hold from occupancy where clinic_id = $1 and id = $2 and kind = 'hold' and expires_at > $3`,
    [reader.clinicId, holdId, new Date(now)],
  );
  return row?.hold;
}
