import { importAppointments, importService, importSlots } from '../../agenda/index.ts';
import { importPatients } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { ok, type Result } from '../../platform/kernel/result.ts';
import { appointmentImportOf } from '../import/complete-appointment.ts';
import { readResource } from '../import/import-resources.ts';
import { fromFhirAppointment } from '../mapping/appointment.ts';
import { fromFhirHealthcareService, saysParameters } from '../mapping/healthcare-service.ts';
import { fromFhirPatient } from '../mapping/patient.ts';
import type { FhirIssue, FhirJson, InvalidResource } from '../mapping/resource.ts';
import { withSaid } from '../mapping/said-of-visit.ts';
import { fromFhirSlot } from '../mapping/slot.ts';
import { loadSaid } from '../store/said-of-visits.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import { standingServices } from './store/standing-services.ts';
import { withMembers, type MirroredVisit } from './visit-members.ts';
import { WRITTEN, type WriteOutcome, type WriteScope } from './write-outcome.ts';
import { writeDevices, writePlaces } from './write-places.ts';

/** Marks what came from the clinic's own system: it is not written back to it. */
const CAUSE = 'ehr';

type WritePage = (scope: WriteScope, page: readonly FhirJson[]) => Promise<readonly WriteOutcome[]>;

/** Reads each, writes together those that were understood. */
async function together<T>(
  page: readonly FhirJson[],
  read: (json: FhirJson) => Result<T, InvalidResource>,
  write: (understood: readonly T[]) => Promise<unknown>,
): Promise<readonly (WriteOutcome & { readonly value?: T })[]> {
  const results = page.map(read);
  await write(results.flatMap((result) => (result.ok ? [result.value] : [])));
  return results.map((result) =>
    result.ok ? { ...WRITTEN, value: result.value } : { refused: result.error.issues, warnings: [] },
  );
}

const writeSlots: WritePage = async ({ tx, ctx }, page) => {
  const outcomes = await together(page, fromFhirSlot, (slots) => importSlots(tx, ctx, slots));
  return outcomes.map(({ value, ...outcome }) => ({ ...outcome, startsAt: value?.start }));
};

const writePatients: WritePage = ({ tx, ctx }, page) =>
  together(page, fromFhirPatient, (patients) => importPatients(tx, ctx, patients));

/** What clients said of visits through our own server, which the clinic's system may not know, stays with its copy. */
async function besideSaid(tx: ClinicTx, visits: readonly MirroredVisit[]): Promise<readonly MirroredVisit[]> {
  const all = await loadSaid(
    tx,
    visits.map(({ visit }) => visit.id),
  );
  return visits.map((one) => {
    const { visit } = one;
    const said = all.get(visit.id);
    return said ? { ...one, visit: { ...visit, fhir: withSaid({ ...visit.fhir }, said) } } : one;
  });
}

const writeAppointments: WritePage = async ({ tx, ctx, facts }, page) => {
  const results = page.map((json) => {
    const read = fromFhirAppointment(json, { severalPatients: true, severalActors: true });
    if (!read.ok) return read;
    const visit = appointmentImportOf(read.value, facts.agenda, CAUSE);
    return visit.ok ? ok({ visit: visit.value, companions: read.value.companions ?? [] }) : visit;
  });
  const understood = await besideSaid(
    tx,
    results.flatMap((result) => (result.ok ? [result.value] : [])),
  );
  const { overlapping } = await importAppointments(tx, ctx, await withMembers(tx, understood));
  const overlaps: FhirIssue = {
    path: 'Appointment.start',
    code: 'business-rule',
    diagnostics: 'overlaps another appointment of the practitioner: both stand',
  };
  return results.map((result) => {
    if (!result.ok) return { refused: result.error.issues, warnings: [] };
    const { id, start } = result.value.visit;
    return { refused: [], warnings: overlapping.includes(id) ? [overlaps] : [], startsAt: start };
  });
};

/** What its source does not say of a service stays as it stands: how long it takes, how it may be booked, its name elsewhere. */
const writeServices: WritePage = async ({ tx, ctx }, page) => {
  const standing = await standingServices(
    tx,
    page.map(({ id }) => String(id)),
  );
  const outcomes = await together(page, fromFhirHealthcareService, async (services) => {
    for (const said of services) {
      const before = standing.get(said.id);
      const names = before?.name === said.name ? { ...before.names, ...said.names } : said.names;
      const parameters = saysParameters(said.fhir) ? {} : before?.parameters;
      await importService(tx, ctx, { ...said, ...parameters, names });
    }
  });
  return outcomes.map(({ value: _value, ...outcome }) => outcome);
};

/** Types of which there are few: one after the other, by the readers of the import. */
function oneByOne(type: MirroredType): WritePage {
  return async ({ tx, ctx, facts }, page) => {
    const outcomes: WriteOutcome[] = [];
    for (const json of page) {
      const read = readResource(type, json);
      const scope = { tx, ctx, clinic: facts.clinic, zones: facts.zones, agenda: facts.agenda, cause: CAUSE };
      const written = read.ok ? await read.value.write(scope) : read;
      if (written.ok) outcomes.push(WRITTEN);
      else if ('issues' in written.error) outcomes.push({ refused: written.error.issues, warnings: [] });
      else
        outcomes.push({
          refused: [{ path: type, code: 'business-rule', diagnostics: written.error.code }],
          warnings: [],
        });
    }
    return outcomes;
  };
}

/** The clinic's name, zone and settings are its own here: its Organization is known, not written. */
const keepOwn: WritePage = (_scope, page) => Promise.resolve(page.map(() => WRITTEN));

const WRITERS: Readonly<Record<MirroredType, WritePage>> = {
  Organization: keepOwn,
  Location: writePlaces,
  Device: writeDevices,
  Practitioner: oneByOne('Practitioner'),
  PractitionerRole: oneByOne('PractitionerRole'),
  HealthcareService: writeServices,
  Schedule: oneByOne('Schedule'),
  Slot: writeSlots,
  Patient: writePatients,
  Appointment: writeAppointments,
  RelatedPerson: oneByOne('RelatedPerson'),
};

/** Writes localized resources of one type through the front doors of their owners. What becomes of each, in the order given. */
export function writeType(
  scope: WriteScope,
  type: MirroredType,
  page: readonly FhirJson[],
): Promise<readonly WriteOutcome[]> {
  return page.length === 0 ? Promise.resolve([]) : WRITERS[type](scope, page);
}
