import { importService, listServices } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { SCHEDULING_PARAMETERS } from '../mapping/vocabulary.ts';
import { SLOT_WINDOW_DAYS } from './load-queries.ts';

/** The usual length of the coming free slots of each service about whose length its source says nothing. */
const USUAL_LENGTHS = `
  select h.id, mode() within group (order by extract(epoch from l.end_at - l.start_at)::int / 60) as minutes
    from fhir_healthcare_service h
    join fhir_schedule s on s.clinic_id = h.clinic_id and h.id = any(s.service_ids) and s.openings_source = 'stored'
    join fhir_slot l on l.clinic_id = s.clinic_id and l.schedule_id = s.id and l.status = 'free' and l.start_at >= $2 and l.start_at < $3
   where h.clinic_id = $1 and h.active and position($4 in coalesce(h.fhir->>'extension', '')) = 0
     and l.end_at - l.start_at between interval '1 minute' and interval '1 day'
   group by h.id`;

/**
 * Where the source keeps slots and does not say how long a service takes, its visits are as long as its slots: else none would fit.
 * Safe to repeat.
 */
export async function fitDurations(ctx: ClinicContext): Promise<void> {
  const now = ctx.clock.now();
  const rows = await ctx.db.query<{ id: ServiceId; minutes: number }>(ctx.clinicId, USUAL_LENGTHS, [
    ctx.clinicId,
    new Date(now),
    new Date(plusMs(now, SLOT_WINDOW_DAYS * DAY_MS)),
    SCHEDULING_PARAMETERS,
  ]);
  if (rows.length === 0) return;
  const services = new Map((await listServices(ctx)).map((service) => [service.id, service]));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const { id, minutes } of rows) {
      const service = services.get(id);
      if (!service || service.durationMinutes === minutes) continue;
      const { version: _version, updatedAt: _at, ...standing } = service;
      await importService(tx, ctx, { ...standing, durationMinutes: minutes, gridMinutes: Math.min(minutes, 240) });
    }
  });
}
