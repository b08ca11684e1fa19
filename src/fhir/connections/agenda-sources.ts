import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AgendaSources, EhrConnectionId } from './connection.ts';

interface Row extends AgendaSources {
  readonly id: EhrConnectionId;
}

/** Of each connection, where the free times of its agendas come from. The strategy speaks of the server as a whole; agendas may differ. */
export async function agendaSources(ctx: ClinicContext): Promise<ReadonlyMap<EhrConnectionId, AgendaSources>> {
  const rows = await ctx.db.query<Row>(
    ctx.clinicId,
    `select l.connection_id as id, count(*) filter (where s.openings_source = 'stored') as stored,
        count(*) filter (where s.openings_source = 'computed') as computed
       from ehr_link l join schedule s on s.clinic_id = l.clinic_id and s.id = l.local_id
      where l.clinic_id = $1 and l.type = 'Schedule' and l.gone_at is null and s.active
      group by l.connection_id`,
    [ctx.clinicId],
  );
  return new Map(rows.map(({ id, stored, computed }) => [id, { stored, computed }]));
}
