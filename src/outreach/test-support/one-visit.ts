import { importAppointment, importPractitioner, importService } from '../../agenda/index.ts';
import { importSite } from '../../identity/index.ts';
import type { MessagingWorld } from '../../messaging/test-support/messaging-world.ts';
import { importPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';

/** An imported visit of a new patient who is reached there. */
export async function visitOf(
  { ctx, advance }: Pick<MessagingWorld, 'ctx' | 'advance'>,
  {
    start,
    contactPoints,
  }: { readonly start: Instant; readonly contactPoints: Parameters<typeof importPatient>[2]['contactPoints'] },
): Promise<PatientId> {
  const [siteId, serviceId] = [ctx.ids.next<SiteId>(), ctx.ids.next<ServiceId>()];
  const [practitionerId, patientId] = [ctx.ids.next<PractitionerId>(), ctx.ids.next<PatientId>()];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const zone = required(parseZone('Europe/Madrid'), 'zone');
    await importSite(tx, ctx, { id: siteId, name: 'Centro', zone, openingHours: [], active: true });
    await importService(tx, ctx, {
      id: serviceId,
      name: 'Dermatología',
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
    await importPatient(tx, ctx, {
      id: patientId,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: false,
      contactPoints,
    });
  });
  const facts = { serviceId, practitionerId, siteId, patientId, start, end: plusMs(start, 20 * MINUTE_MS) };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, { ...facts, id: ctx.ids.next<AppointmentId>(), status: 'booked', cause: 'import' }),
  );
  await advance(0);
  return patientId;
}
