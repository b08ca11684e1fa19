import { createHash } from 'node:crypto';
import {
  importAppointment,
  importAsset,
  importClosure,
  importPractitioner,
  importPractitionerRole,
  importSchedule,
  importService,
  importSlot,
  importSlots,
  removeClosures,
  type ClosureId,
} from '../../agenda/index.ts';
import { importClinic, importSite } from '../../identity/index.ts';
import { importPatient, importRelatedPerson, learnInsurers } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '../../platform/i18n/language.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import { localDateOf, type Zone } from '../../platform/time/wall-time.ts';
import { fromFhirAppointment } from '../mapping/appointment.ts';
import { fromFhirCoverage, insurersNamed } from '../mapping/coverage.ts';
import { fromFhirHealthcareService } from '../mapping/healthcare-service.ts';
import { fromFhirDevice } from '../mapping/device.ts';
import { fromFhirLocation } from '../mapping/location.ts';
import { fromFhirOrganization, SOURCE_ID } from '../mapping/organization.ts';
import { fromFhirPatient } from '../mapping/patient.ts';
import { periodToInterval } from '../mapping/period.ts';
import { fromFhirPractitionerRole, type PractitionerRoleFacts } from '../mapping/practitioner-role.ts';
import { fromFhirPractitioner } from '../mapping/practitioner.ts';
import { fromFhirRelatedPerson, relatedPersonImportOf } from '../mapping/related-person.ts';
import type { FhirJson, InvalidResource } from '../mapping/resource.ts';
import { fromFhirRoom, isRoomOfSite } from '../mapping/room.ts';
import { fromFhirSchedule } from '../mapping/schedule.ts';
import { fromFhirSlot, type SlotFacts } from '../mapping/slot.ts';
import type { UnderstoodTypeName } from '../search/resource-type.ts';
import type { ClinicFacts } from '../store/clinic-facts.ts';
import { appointmentImportOf, placesOf, type AgendaFacts } from './complete-appointment.ts';

/** What the writers of one bundle share. */
export interface ImportScope {
  readonly tx: ClinicTx;
  readonly ctx: ClinicContext;
  /** Undefined before the clinic's first import. */
  readonly clinic: ClinicFacts | undefined;
  /** The zone of each site, those of the bundle included once they are written. */
  readonly zones: ReadonlyMap<string, Zone>;
  readonly agenda: AgendaFacts;
  readonly cause: string;
}

/** A resource that was understood, and how it is written. */
export interface ReadResource {
  /** What it says, without the source's own JSON: equal facts need no writing. */
  readonly facts: FhirJson;
  readonly fhir: FhirJson;
  /** Of a Slot: so that many can be written at once. */
  readonly slot?: SlotFacts;
  /** Is written after the others of its type: a room after the sites. */
  readonly isLater?: true;
  /** `unchanged`: what is known only by writing, of what is not kept as it came. */
  write(scope: ImportScope): Promise<Result<void | 'unchanged', InvalidResource | Refusal>>;
}

type Read = (json: FhirJson) => Result<ReadResource, InvalidResource>;

const DONE = ok(undefined);

function reader<Facts extends { readonly fhir?: object }>(
  parse: (json: unknown) => Result<Facts, InvalidResource>,
  write: (scope: ImportScope, facts: Facts) => Promise<Result<void, InvalidResource | Refusal> | object | void>,
): Read {
  return (json) => {
    const parsed = parse(json);
    if (!parsed.ok) return parsed;
    const { fhir = {}, ...facts } = parsed.value;
    return ok({
      facts,
      fhir: { ...fhir },
      write: async (scope) => {
        const written = await write(scope, parsed.value);
        return written && 'ok' in written && !written.ok ? written : DONE;
      },
    });
  };
}

function siteZone(scope: ImportScope, siteId: string): Zone {
  return required(scope.zones.get(siteId) ?? scope.clinic?.zone, 'time zone of the site');
}

/** As many as a list of a resource may hold. */
const MOST_ABSENCES = 200;

/** The same absence has the same id on every import. */
function closureId(roleId: string, index: number): ClosureId {
  const hex = createHash('sha256').update(`${roleId}/notAvailable/${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as ClosureId;
}

async function writeAbsences(scope: ImportScope, role: PractitionerRoleFacts): Promise<void> {
  const { tx, ctx } = scope;
  const zone = siteZone(scope, role.siteId);
  for (const [index, absence] of role.absences.entries()) {
    const { start, end } = periodToInterval(absence.period, zone);
    assert(start !== undefined && end !== undefined, 'an absence has a start and an end');
    if (end <= start) continue;
    const { practitionerId, siteId } = role;
    await importClosure(tx, ctx, {
      id: closureId(role.id, index),
      siteId,
      practitionerId,
      start,
      end,
      reason: absence.reason,
    });
  }
  // An absence that the source took back closes nothing any more.
  const gone = Array.from({ length: MOST_ABSENCES - role.absences.length }, (_, index) =>
    closureId(role.id, role.absences.length + index),
  );
  await removeClosures(tx, ctx, gone);
}

/** Each Coverage speaks for itself: in whatever order they come, and whichever is told anew, the others stand. */
const readCoverage: Read = (json) => {
  const parsed = fromFhirCoverage(json);
  if (!parsed.ok) return parsed;
  const { patientId, coverage } = parsed.value;
  const write = async ({ tx, ctx, clinic }: ImportScope) => {
    const named = insurersNamed(
      coverage,
      localDateOf(ctx.clock.now(), required(clinic, 'the clinic of a patient').zone),
    );
    if (!named.ok) return named;
    const source = `Coverage/${String(json['id'])}`;
    const news = await learnInsurers(tx, ctx, { source, told: [{ patientId, insurers: named.value }] });
    return ok(news.length === 0 ? ('unchanged' as const) : undefined);
  };
  return ok({ facts: { patientId }, fhir: {}, write });
};

/** A visit is at one site; its rooms and devices are beside it. */
const SECOND_SITE: InvalidResource = {
  code: 'invalid-resource',
  issues: [
    {
      path: 'Appointment.participant',
      code: 'not-supported',
      diagnostics: 'a second Location is not supported, but for rooms',
    },
  ],
};

const readSite = reader(fromFhirLocation, (scope, facts) =>
  importSite(scope.tx, scope.ctx, { ...facts, zone: facts.zone ?? siteZone(scope, facts.id) }),
);

/** What has been a site stays one: schedules and visits stand there. */
const readRoom: Read = (json) => {
  const room = reader(fromFhirRoom, ({ tx, ctx }, facts) => importAsset(tx, ctx, facts))(json);
  if (!room.ok) return room;
  const write = async (scope: ImportScope) => {
    const site = scope.zones.has(String(json['id'])) ? readSite(json) : room;
    return site.ok ? site.value.write(scope) : site;
  };
  return ok({ ...room.value, isLater: true, write });
};

const readers: Readonly<Record<UnderstoodTypeName, Read>> = {
  Coverage: readCoverage,
  Organization: reader(fromFhirOrganization, async ({ tx, ctx, clinic }, { sourceId, name, zone, language, fhir }) => {
    const place = zone ?? clinic?.zone;
    if (place === undefined) {
      const issue = {
        path: 'Organization.extension',
        code: 'required',
        diagnostics: 'needs HL7’s timezone extension',
      } as const;
      return refuse({ code: 'invalid-resource', issues: [issue] });
    }
    return importClinic(tx, ctx, {
      name,
      zone: place,
      defaultLanguage: language ?? clinic?.defaultLanguage ?? FIRST_LANGUAGE,
      languages: clinic?.languages ?? LANGUAGES,
      settings: {},
      fhir: { ...fhir, ...(sourceId === undefined ? {} : { [SOURCE_ID]: sourceId }) },
    });
  }),
  Location: (json) => (isRoomOfSite(json) ? readRoom(json) : readSite(json)),
  Device: reader(fromFhirDevice, ({ tx, ctx }, facts) => importAsset(tx, ctx, facts)),
  HealthcareService: reader(fromFhirHealthcareService, ({ tx, ctx }, facts) => importService(tx, ctx, facts)),
  Practitioner: reader(fromFhirPractitioner, ({ tx, ctx }, facts) => importPractitioner(tx, ctx, facts)),
  PractitionerRole: reader(fromFhirPractitionerRole, async (scope, facts) => {
    const { absences: _absences, id, ...role } = facts;
    await importPractitionerRole(scope.tx, scope.ctx, { ...role, id });
    await writeAbsences(scope, facts);
  }),
  Schedule: reader(fromFhirSchedule, async (scope, { horizon, ...facts }) => {
    const { start, end } = periodToInterval(horizon, siteZone(scope, facts.siteId));
    const bounds = {
      ...(start === undefined ? {} : { horizonStart: start }),
      ...(end === undefined ? {} : { horizonEnd: end }),
    };
    return importSchedule(scope.tx, scope.ctx, { ...facts, ...bounds });
  }),
  Slot: (json) => {
    const parsed = fromFhirSlot(json);
    if (!parsed.ok) return parsed;
    const { fhir, ...facts } = parsed.value;
    const write = async ({ tx, ctx }: ImportScope) => {
      await importSlot(tx, ctx, parsed.value);
      return DONE;
    };
    return ok({ facts, fhir, slot: parsed.value, write });
  },
  Patient: reader(fromFhirPatient, async ({ tx, ctx }, facts) => void (await importPatient(tx, ctx, facts))),
  RelatedPerson: reader(fromFhirRelatedPerson, async ({ tx, ctx, clinic }, facts) => {
    const input = relatedPersonImportOf(facts, required(clinic, 'the clinic of a patient').zone);
    return input.ok ? importRelatedPerson(tx, ctx, input.value) : input;
  }),
  Appointment: reader(fromFhirAppointment, async ({ tx, ctx, agenda, cause }, facts) => {
    if (placesOf(facts, agenda.assets).siteIds.length > 1) return refuse(SECOND_SITE);
    const input = appointmentImportOf(facts, agenda, cause);
    return input.ok ? importAppointment(tx, ctx, input.value) : input;
  }),
};

/** Writes many Slots in one statement: there are millions of them. */
export async function writeSlots({ tx, ctx }: ImportScope, slots: readonly SlotFacts[]): Promise<void> {
  await importSlots(tx, ctx, slots);
}

/** Understands a resource of one type, or says what is wrong with it. Pure; writing is what it gives back. */
export function readResource(type: UnderstoodTypeName, json: FhirJson): Result<ReadResource, InvalidResource> {
  return readers[type](json);
}
