import { importAppointment } from '../../agenda/index.ts';
import type { MessagingWorld } from '../../messaging/test-support/messaging-world.ts';
import { importPatient } from '../../patients/index.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { onePlace } from './one-place.ts';

/** An imported visit of a new patient who is reached there. */
export async function visitOf(
  { ctx, advance }: Pick<MessagingWorld, 'ctx' | 'advance'>,
  {
    start,
    contactPoints,
  }: { readonly start: Instant; readonly contactPoints: Parameters<typeof importPatient>[2]['contactPoints'] },
): Promise<PatientId> {
  const place = await onePlace(ctx);
  const patientId = ctx.ids.next<PatientId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id: patientId,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: false,
      contactPoints,
    }),
  );
  const facts = { ...place, patientId, start, end: plusMs(start, 20 * MINUTE_MS) };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, { ...facts, id: ctx.ids.next<AppointmentId>(), status: 'booked', cause: 'import' }),
  );
  await advance(0);
  return patientId;
}
