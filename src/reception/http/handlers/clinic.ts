import { listPractitioners, listSchedules, listServices } from '../../../agenda/index.ts';
import { getClinic, listSites } from '../../../identity/index.ts';
import { outboundHold } from '../../../messaging/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { clinicOut, type ClinicOut } from '../shapes/clinic.ts';

export const clinicRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/clinic',
    tag: 'Clinic',
    summary: 'The clinic: sites, practitioners, services, who works where',
    policy: 'settings.read',
    status: 200,
    answer: clinicOut,
    handle: async ({ ctx }): Promise<ClinicOut> => {
      const [clinic, sites, practitioners, services, schedules, held] = await Promise.all([
        getClinic(ctx),
        listSites(ctx),
        listPractitioners(ctx),
        listServices(ctx),
        listSchedules(ctx),
        outboundHold(ctx),
      ]);
      return {
        id: clinic.id,
        name: clinic.name,
        zone: clinic.zone,
        now: toIso(ctx.clock.now()),
        defaultLanguage: clinic.defaultLanguage,
        languages: [...clinic.languages],
        sites: sites.map(({ id, name, zone, address, phone, active }) => ({
          id,
          name,
          zone,
          ...(address === undefined ? {} : { address }),
          ...(phone === undefined ? {} : { phone }),
          active,
        })),
        practitioners: practitioners.map(({ id, name, active }) => ({ id, name, active })),
        services: services.map((service) => ({
          id: service.id,
          name: service.name,
          durationMinutes: service.durationMinutes,
          gridMinutes: service.gridMinutes,
          bufferBeforeMinutes: service.bufferBeforeMinutes,
          bufferAfterMinutes: service.bufferAfterMinutes,
          active: service.active,
          bookableByPatients: service.bookableByPatients,
        })),
        schedules: schedules.map(({ id, practitionerId, siteId, serviceIds, active }) => ({
          id,
          practitionerId,
          siteId,
          serviceIds: [...serviceIds],
          active,
        })),
        ...(held && { outboundHeld: { reason: held.reason, since: toIso(held.since), waiting: held.waiting } }),
      };
    },
  }),
];
