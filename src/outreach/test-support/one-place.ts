import { importPractitioner, importService, type AppointmentImport } from '../../agenda/index.ts';
import { importSite } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { parseZone } from '../../platform/time/wall-time.ts';

/** What visits of twenty minutes need: a site in Madrid, a service, and who gives it. */
export async function onePlace(
  ctx: ClinicContext,
  serviceName = 'Dermatología',
): Promise<Pick<AppointmentImport, 'serviceId' | 'practitionerId' | 'siteId'>> {
  const [siteId, serviceId] = [ctx.ids.next<SiteId>(), ctx.ids.next<ServiceId>()];
  const practitionerId = ctx.ids.next<PractitionerId>();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const zone = required(parseZone('Europe/Madrid'), 'zone');
    await importSite(tx, ctx, { id: siteId, name: 'Centro', zone, openingHours: [], active: true });
    await importService(tx, ctx, {
      id: serviceId,
      name: serviceName,
      names: {},
      durationMinutes: 20,
      gridMinutes: 20,
      minLeadMinutes: 0,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      maxAheadDays: 400,
      bookableByPatients: true,
      active: true,
    });
    await importPractitioner(tx, ctx, { id: practitionerId, name: 'Dra. Ruiz', active: true });
  });
  return { siteId, serviceId, practitionerId };
}
