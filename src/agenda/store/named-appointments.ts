import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Appointment, BareAppointment } from '../domain/model.ts';
import { catalogueOf, forgetCatalogue } from './catalogue-cache.ts';

function covers(catalogue: Catalogue, { serviceId, practitionerId, siteId }: BareAppointment): boolean {
  return (
    catalogue.services.has(serviceId) && catalogue.practitioners.has(practitionerId) && catalogue.sites.has(siteId)
  );
}

function named(bare: BareAppointment, catalogue: Catalogue): Appointment {
  const site = required(catalogue.sites.get(bare.siteId), `site ${bare.siteId}`);
  return {
    ...bare,
    serviceName: required(catalogue.services.get(bare.serviceId), `service ${bare.serviceId}`).name,
    practitionerName: required(catalogue.practitioners.get(bare.practitionerId), `practitioner ${bare.practitionerId}`)
      .name,
    siteName: site.name,
    zone: site.zone,
  };
}

/**
 * The appointments with the names of what they point to: from the catalogue, which costs no join and as a rule no query.
 * Never inside a transaction: loading the catalogue takes a second connection, and all of them could be waiting for one.
 */
export async function withNames(
  ctx: ClinicContext,
  appointments: readonly BareAppointment[],
): Promise<readonly Appointment[]> {
  const catalogue = await catalogueOf(ctx);
  if (appointments.every((one) => covers(catalogue, one))) return appointments.map((one) => named(one, catalogue));
  // Another process imported a service or a person since the catalogue was loaded.
  forgetCatalogue(ctx);
  const fresh = await catalogueOf(ctx);
  return appointments.map((one) => named(one, fresh));
}

export async function withName(ctx: ClinicContext, appointment: BareAppointment): Promise<Appointment> {
  const [one] = await withNames(ctx, [appointment]);
  return required(one, 'the appointment');
}
