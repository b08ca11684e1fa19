import type { ClinicReader } from '../../../platform/database/database.ts';

/** How busy the reception is at its telephones. */
export interface ReceptionLoad {
  /** Callers whom nobody has taken yet. */
  readonly waiting: number;
  /** Somebody of the staff takes calls here at all. */
  readonly hasAgents: boolean;
  /** Those who are there and on no call. */
  readonly free: number;
}

/** As it stands; nothing is distributed. One round trip. */
export async function receptionLoad(reader: ClinicReader): Promise<ReceptionLoad> {
  const [row] = await reader.sql<{ waiting: number; agents: number; free: number }>(
    `select (select count(*)::int from queue_entry q where q.clinic_id = $1 and q.status in ('waiting', 'ringing')
                and q.kind <> 'callback') as waiting,
            count(*)::int as agents,
            count(*) filter (where a.presence = 'available' and not exists (
              select from queue_leg l where l.clinic_id = a.clinic_id and l.staff_id = a.staff_id and l.status <> 'over'))::int as free
       from agent a join staff s on s.clinic_id = a.clinic_id and s.id = a.staff_id
      where a.clinic_id = $1 and s.active`,
    [reader.clinicId],
  );
  return { waiting: row?.waiting ?? 0, hasAgents: (row?.agents ?? 0) > 0, free: row?.free ?? 0 };
}
