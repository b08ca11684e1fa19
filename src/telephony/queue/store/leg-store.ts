import type { ClinicTx } from '../../../platform/database/database.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { LegRole, QueueEntryId, QueueLeg, QueueLegId, SuperviseMode } from '../domain/queue.ts';

interface LegRow {
  readonly id: QueueLegId;
  readonly entry_id: QueueEntryId;
  readonly role: LegRole;
  readonly staff_id: StaffId | null;
  readonly address: string;
  readonly provider_sid: string | null;
  readonly status: QueueLeg['status'];
  readonly held: boolean;
  readonly mode: SuperviseMode | null;
}

const COLUMNS = 'id, entry_id, role, staff_id, address, provider_sid, status, held, mode';

function legOf(row: LegRow): QueueLeg {
  return {
    id: row.id,
    entryId: row.entry_id,
    role: row.role,
    ...(row.staff_id === null ? {} : { staffId: row.staff_id }),
    address: row.address,
    ...(row.provider_sid === null ? {} : { sid: row.provider_sid }),
    status: row.status,
    held: row.held,
    ...(row.mode === null ? {} : { mode: row.mode }),
  };
}

/** The telephones of an entry that are not over; the oldest first. */
export async function openLegs(tx: ClinicTx, entryId: QueueEntryId): Promise<readonly QueueLeg[]> {
  const rows = await tx.sql<LegRow>(
    `select ${COLUMNS} from queue_leg where clinic_id = $1 and entry_id = $2 and status <> 'over' order by created_at, id`,
    [tx.clinicId, entryId],
  );
  return rows.map(legOf);
}

export async function findLeg(tx: ClinicTx, id: QueueLegId): Promise<QueueLeg | undefined> {
  const [row] = await tx.sql<LegRow>(`select ${COLUMNS} from queue_leg where clinic_id = $1 and id = $2`, [
    tx.clinicId,
    id,
  ]);
  return row && legOf(row);
}

export async function insertLeg(tx: ClinicTx, leg: QueueLeg, at: Instant): Promise<void> {
  await tx.run(
    `insert into queue_leg (clinic_id, id, entry_id, role, staff_id, address, provider_sid, status, mode, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.clinicId,
      leg.id,
      leg.entryId,
      leg.role,
      leg.staffId ?? null,
      leg.address,
      leg.sid ?? null,
      leg.status,
      leg.mode ?? null,
      new Date(at),
    ],
  );
}

export async function saveLeg(tx: ClinicTx, leg: QueueLeg): Promise<void> {
  await tx.run(
    `update queue_leg set role = $3, provider_sid = $4, status = $5, held = $6, mode = $7 where clinic_id = $1 and id = $2`,
    [tx.clinicId, leg.id, leg.role, leg.sid ?? null, leg.status, leg.held, leg.mode ?? null],
  );
}

/** The carrier's id of a call that was just placed. The call's own webhooks may have been faster. */
export async function nameLeg(tx: ClinicTx, id: QueueLegId, sid: string): Promise<void> {
  await tx.run('update queue_leg set provider_sid = $3 where clinic_id = $1 and id = $2 and provider_sid is null', [
    tx.clinicId,
    id,
    sid,
  ]);
}
