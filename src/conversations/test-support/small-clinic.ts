import { importPractitioner, importSchedule, importService, ownAgenda, type AgendaPorts } from '../../agenda/index.ts';
import { importClinic, importLine, importSite } from '../../identity/index.ts';
import { importPatient, type PatientImport } from '../../patients/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId, PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { localTime, parseLocalDate, parseZone, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';

const CLINIC_NUMBER = '+34910000001';

export interface SmallClinic {
  readonly ctx: TestContext<AgendaPorts>;
  readonly number: string;
  readonly services: readonly ServiceId[];
  readonly practitioners: readonly PractitionerId[];
  readonly site: SiteId;
  addPatient(patient: {
    readonly givenName: string;
    readonly birthDate: string;
    readonly phone: string;
    readonly language?: Language;
  }): Promise<PatientId>;
}

interface Options {
  readonly services?: readonly string[];
  readonly number?: string;
  /** Its places; each practitioner works at one of them. */
  readonly sites?: readonly string[];
  /** Wall hours of every working day, Monday to Friday. */
  readonly from?: number;
  readonly to?: number;
}

/** A clinic in Madrid with two practitioners who work from Monday to Friday, its number, and an agenda of its own. */
export async function createSmallClinic(db: Database, options: Options = {}): Promise<SmallClinic> {
  const ctx = await createTestContext<AgendaPorts>(db, { ports: { ehr: ownAgenda } });
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  const names = options.services ?? ['Medicina general'];
  const services = names.map(() => ctx.ids.next<ServiceId>());
  const practitioners = [ctx.ids.next<PractitionerId>(), ctx.ids.next<PractitionerId>()];
  const siteNames = options.sites ?? ['Sede Centro'];
  const sites = siteNames.map(() => ctx.ids.next<SiteId>());
  const site = required(sites[0], 'site');
  const number = options.number ?? CLINIC_NUMBER;
  const hours = ([1, 2, 3, 4, 5] as const satisfies readonly IsoWeekday[]).map((weekday) => ({
    weekday,
    from: localTime(options.from ?? 9),
    to: localTime(options.to ?? 14),
  }));
  const timing = {
    durationMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    gridMinutes: 30,
    minLeadMinutes: 0,
    maxAheadDays: 60,
  };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importClinic(tx, ctx, {
      name: 'Clínica de prueba',
      zone,
      defaultLanguage: 'es',
      languages: ['es', 'ca', 'en'],
      settings: {},
    });
    await importLine(tx, { number, channels: ['voice', 'sms'] });
    for (const [index, id] of sites.entries()) {
      const name = required(siteNames[index], 'name');
      const openingHours = sites.length > 1 ? hours : [];
      await importSite(tx, ctx, { id, name, zone, openingHours, active: true });
    }
    for (const [index, id] of services.entries()) {
      const name = required(names[index], 'name');
      await importService(tx, ctx, { ...timing, id, name, names: {}, bookableByPatients: true, active: true });
    }
    for (const [index, id] of practitioners.entries()) {
      await importPractitioner(tx, ctx, { id, name: ['Laura Vidal', 'Jorge Prats'][index] ?? '', active: true });
      const schedule = {
        practitionerId: id,
        siteId: sites[index] ?? site,
        serviceIds: services,
        openingsSource: 'computed',
        active: true,
      } as const;
      await importSchedule(tx, ctx, { ...schedule, id: ctx.ids.next<ScheduleId>(), weeklyAvailability: hours });
    }
  });
  return {
    ctx,
    number,
    services,
    practitioners,
    site,
    addPatient: async ({ givenName, birthDate, phone, language }) => {
      const patient: PatientImport = {
        id: ctx.ids.next<PatientId>(),
        givenName,
        familyName: 'Vega',
        birthDate: required(parseLocalDate(birthDate), 'birth date'),
        contactPoints: [{ channel: 'phone', address: phone }],
        ...(language ? { language } : {}),
      };
      await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, patient));
      return patient.id;
    },
  };
}
