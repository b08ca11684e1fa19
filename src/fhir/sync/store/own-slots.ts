import { importSlots, type SlotImport } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';

interface FreeRow {
  readonly id: SlotImport['id'];
  readonly scheduleId: SlotImport['scheduleId'];
  readonly start: Instant;
  readonly end: Instant;
}

/** Free slots of ours in agendas that the EHR keeps from now on: its own are offered, and no time stands twice. Safe to repeat. */
export async function closeOwnSlots(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly connectionId: string; readonly scheduleIds: readonly string[] },
): Promise<void> {
  const { connectionId, scheduleIds } = of;
  if (scheduleIds.length === 0) return;
  const rows = await tx.sql<FreeRow>(
    `select s.id, s.schedule_id as "scheduleId", s.start_at as start, s.end_at as end from fhir_slot s
      where s.clinic_id = $1 and s.schedule_id = any($3::uuid[]) and s.status = 'free'
        and not exists (select from ehr_link l
              where l.clinic_id = $1 and l.connection_id = $2 and l.type = 'Slot' and l.local_id = s.id)`,
    [tx.clinicId, connectionId, scheduleIds],
  );
  await importSlots(
    tx,
    ctx,
    rows.map((row) => ({ ...row, status: 'entered-in-error' as const })),
  );
}
