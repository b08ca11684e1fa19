import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { AssetId, SlotId } from '../domain/model.ts';
import { retakeForAppointment, takeBeside, type Claim } from './occupancy.ts';

/**
 * Makes the time of an appointment longer or shorter at its end. False when what is wanted is somebody else's: then the time is
 * as lost as after `freeAppointmentTime`, and the transaction has to be given up.
 */
export async function stretchTime(
  tx: ClinicTx,
  ctx: ClinicContext,
  wanted: { readonly appointmentId: AppointmentId; readonly byMs: number; readonly overbook: boolean },
): Promise<boolean> {
  const { appointmentId, byMs, overbook } = wanted;
  const rows = await tx.sql<{
    resource_id: PractitionerId;
    busy_from: Instant;
    busy_to: Instant;
    exclusive: boolean;
    slot_id: SlotId | null;
    seat_of: string | null;
    seat: number | null;
    asset_ids: readonly AssetId[];
  }>(
    `delete from occupancy where clinic_id = $1 and appointment_id = $2
     returning resource_id, lower(during) as busy_from, upper(during) as busy_to, exclusive, slot_id, seat_of, seat, array(
       select t.asset_id::text from asset_time t where t.clinic_id = $1 and t.occupancy_id = occupancy.id order by 1) as asset_ids`,
    [tx.clinicId, appointmentId],
  );
  // What came in from elsewhere over another visit never had a time of its own.
  for (const row of rows) {
    const busy = { start: row.busy_from, end: plusMs(row.busy_to, byMs) };
    const claim: Claim = {
      id: ctx.ids.next<HoldId>(),
      resourceId: row.resource_id,
      busy,
      ...slotOf(row),
      ...seatOf(row),
      ...assetsOf(row, ctx.clock.now()),
    };
    if (overbook || !row.exclusive) {
      if (!(await takeBeside(tx, claim, appointmentId))) return false;
    } else if (!(await retakeForAppointment(tx, ctx, { claim, appointmentId }))) return false;
  }
  return true;
}

/** The very seat that it had. */
function seatOf(row: { readonly seat_of: string | null; readonly seat: number | null }): Pick<Claim, 'seats'> {
  const { seat_of: session, seat } = row;
  return session === null || seat === null ? {} : { seats: { session, from: seat, to: seat } };
}

/** The very rooms and devices that it had. */
function assetsOf(
  { asset_ids: among }: { readonly asset_ids: readonly AssetId[] },
  now: Instant,
): Pick<Claim, 'assets'> {
  return among.length === 0 ? {} : { assets: { wanted: [{ count: among.length, among }], now } };
}

function slotOf({ slot_id: slotId }: { readonly slot_id: SlotId | null }): Pick<Claim, 'slotId'> {
  return slotId === null ? {} : { slotId };
}
