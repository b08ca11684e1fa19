import type { ClinicTx } from '../../platform/database/database.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';

/** Whether somebody works at the desk of the transaction's clinic. */
export async function isStaff(tx: ClinicTx, id: StaffId): Promise<boolean> {
  const [row] = await tx.sql<{ id: StaffId }>('select id from staff where clinic_id = $1 and id = $2 and active', [
    tx.clinicId,
    id,
  ]);
  return row !== undefined;
}
