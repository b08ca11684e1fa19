import { isDeepStrictEqual } from 'node:util';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs, toIso, type Instant } from '../../../platform/time/instant.ts';
import {
  localToInstant,
  toZonedIso,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../../platform/time/wall-time.ts';
import { listOf } from '../../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { resourceTypes } from '../../search/registry.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { derivedId } from '../derived-id.ts';
import { checkedNew } from '../check-entry.ts';
import { loadSaid, saidBy } from '../imported-rows.ts';
import type { RowFault, RowRefusal } from '../row-refusal.ts';
import type { FileEntry } from '../write-entries.ts';
import type { AppointmentRow } from './appointment-row.ts';
import { loadCatalogueNames, oneCalled, type CatalogueNames, type NamedSite } from './catalogue-names.ts';
import { PatientDirectory } from './patient-directory.ts';

interface GoodRow {
  readonly line: number;
  readonly value: AppointmentRow;
}

type VisitFault = RowFault & { readonly code: string };

/** What a row means, in our ids and instants. */
interface Visit {
  readonly patientId: string;
  readonly practitionerId: string;
  readonly siteId: string;
  readonly serviceId?: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
}

function fault(column: string, reason: RowFault['reason']): { readonly ok: false; readonly error: VisitFault } {
  return refuse({ code: 'visit', column, reason });
}

/** The site that is named, or the only one at which the practitioner works, or the only one there is. */
function siteOf(row: AppointmentRow, practitionerId: string, names: CatalogueNames): Result<NamedSite, VisitFault> {
  if (row.site !== undefined) return oneCalled(names.sites, 'site', row.site);
  const ids = new Set(
    names.schedules.filter((one) => one.practitionerId === practitionerId).map(({ siteId }) => siteId),
  );
  const [one, ...more] = names.sites.filter(({ id }) => ids.size === 0 || ids.has(id));
  return one && more.length === 0 ? ok(one) : fault('site', 'missing');
}

/** The hour that comes twice in autumn is its first; one that the clock leaps over in spring is nobody's. */
function instantOf(
  column: string,
  local: { date: LocalDate; time: LocalTime; zone: Zone },
): Result<Instant, VisitFault> {
  const found = localToInstant(local, local.zone);
  if (found.kind === 'gap') return fault(column, 'invalid-time');
  return ok(found.kind === 'ok' ? found.instant : found.earlier);
}

function endOf(
  row: AppointmentRow,
  start: Instant,
  how: { zone: Zone; minutes: number | undefined },
): Result<Instant, VisitFault> {
  if (row.endTime !== undefined) {
    const end = instantOf('endTime', { date: row.date, time: row.endTime, zone: how.zone });
    return end.ok && end.value <= start ? fault('endTime', 'invalid-time') : end;
  }
  return how.minutes === undefined ? fault('minutes', 'missing') : ok(plusMs(start, how.minutes * MINUTE_MS));
}

function visitOf(row: AppointmentRow, names: CatalogueNames, patients: PatientDirectory): Result<Visit, VisitFault> {
  const patient = patients.find(row.patient);
  if (!patient.ok) return patient;
  if (patient.value === undefined) return fault('patientId', 'unknown');
  const practitioner = oneCalled(names.practitioners, 'practitioner', row.practitioner);
  if (!practitioner.ok) return practitioner;
  const site = siteOf(row, practitioner.value.id, names);
  if (!site.ok) return site;
  const named = row.service === undefined ? undefined : oneCalled(names.services, 'service', row.service);
  if (named && !named.ok) return named;
  const offered = names.schedules.filter(
    (one) => one.practitionerId === practitioner.value.id && one.siteId === site.value.id,
  );
  const only = new Set(offered.flatMap(({ serviceIds }) => serviceIds));
  const service = named?.value ?? (only.size === 1 ? names.services.find(({ id }) => only.has(id)) : undefined);
  if (!service) return fault('service', 'missing');
  const { zone } = site.value;
  const start = instantOf('time', { date: row.date, time: row.time, zone });
  if (!start.ok) return start;
  const end = endOf(row, start.value, { zone, minutes: row.minutes ?? service.durationMinutes });
  if (!end.ok) return end;
  return ok({
    patientId: patient.value,
    practitionerId: practitioner.value.id,
    siteId: site.value.id,
    serviceId: service.id,
    start: start.value,
    end: end.value,
    zone,
  });
}

interface StandingVisit {
  readonly id: string;
  readonly patient_id: string;
  readonly practitioner_id: string;
  readonly start_at: Instant;
  readonly identifiers: unknown;
}

/** Visits by their ids, and those of these patients at these times; cancelled ones stand last. */
const LIKELY = `select id, patient_id, practitioner_id, start_at, fhir->'identifier' as identifiers from fhir_appointment
  where clinic_id = $1 and status <> 'entered-in-error'
    and (id = any($2::uuid[]) or (patient_id = any($3::uuid[]) and start_at = any($4::timestamptz[])))
  order by status = 'cancelled', id`;

const OWN_ACTORS = /^(?:Patient|Practitioner|Location|HealthcareService)\//;

function actorsOf(visit: Visit): readonly string[] {
  const service = visit.serviceId === undefined ? [] : [`HealthcareService/${visit.serviceId}`];
  return [`Patient/${visit.patientId}`, `Practitioner/${visit.practitionerId}`, `Location/${visit.siteId}`, ...service];
}

function participantsOf(base: FhirJson, row: AppointmentRow, visit: Visit) {
  const before = listOf(base, 'participant');
  const actorOf = (participant: FhirJson) =>
    isJsonObject(participant['actor']) ? String(participant['actor']['reference']) : '';
  const own = actorsOf(visit).map((reference): FhirJson => {
    const isPatient = reference.startsWith('Patient/');
    const stood = before.find((participant) => actorOf(participant) === reference);
    const status = isPatient
      ? (row.attendance ?? stood?.['status'] ?? 'needs-action')
      : (stood?.['status'] ?? 'accepted');
    return { ...stood, actor: stood?.['actor'] ?? { reference }, status };
  });
  return [...own, ...before.filter((participant) => !OWN_ACTORS.test(actorOf(participant)))];
}

/** The resource with those facts laid over it that the row says anew. */
function laidOver(
  base: FhirJson,
  parts: { row: AppointmentRow; visit: Visit; fresh: ReadonlySet<string>; source: string },
): FhirJson {
  const { row, visit, fresh, source } = parts;
  const identifiers = listOf(base, 'identifier');
  const isNumbered = identifiers.some(({ system, value }) => system === source && value === row.externalId);
  const moves = fresh.has('start') || fresh.has('end');
  const whom = ['patientId', 'practitionerId', 'siteId', 'serviceId', 'attendance'];
  return {
    ...base,
    ...(row.externalId === undefined || isNumbered
      ? {}
      : { identifier: [...identifiers, { system: source, value: row.externalId }] }),
    ...(fresh.has('status') ? { status: row.status } : {}),
    ...(moves
      ? {
          start: toZonedIso(visit.start, visit.zone),
          end: toZonedIso(visit.end, visit.zone),
          slot: undefined,
          minutesDuration: undefined,
        }
      : {}),
    ...(whom.some((column) => fresh.has(column)) ? { participant: participantsOf(base, row, visit) } : {}),
    ...(row.reason !== undefined && fresh.has('reason') ? { reasonCode: [{ text: row.reason }] } : {}),
  };
}

/** Turns rows into Appointments: whom and when each means, and what it says anew. One for each file. */
export class AppointmentRows {
  readonly #source: string;
  #patients: PatientDirectory | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  async resolve(tx: ClinicTx, rows: readonly GoodRow[]): Promise<readonly (FileEntry | RowRefusal)[]> {
    this.#patients ??= await PatientDirectory.load(tx, this.#source);
    const patients = this.#patients;
    const names = await loadCatalogueNames(tx);
    const meant = rows.map((row) => ({ ...row, visit: visitOf(row.value, names, patients) }));
    const visits = meant.flatMap(({ value, visit }) => (visit.ok ? [{ row: value, visit: visit.value }] : []));
    const likely = await tx.sql<StandingVisit>(LIKELY, [
      tx.clinicId,
      visits.map((one) => this.#ownId(tx.clinicId, one)),
      visits.map(({ visit }) => visit.patientId),
      visits.map(({ visit }) => toIso(visit.start)),
    ]);
    const placed = meant.map((row) => ({
      ...row,
      id: row.visit.ok ? this.#idOf(tx.clinicId, { row: row.value, visit: row.visit.value, likely }) : undefined,
    }));
    const ids = placed.flatMap(({ id }) => id ?? []);
    const [found, said] = await Promise.all([
      loadByIds(tx, resourceTypes.Appointment, ids),
      loadSaid(
        tx,
        this.#source,
        ids.map((id) => ({ type: 'Appointment', id })),
      ),
    ]);
    const standing = new Map(found.map(({ id, resource }) => [id, resource]));
    const entries = placed.map(({ line, value, visit, id }): FileEntry | RowRefusal => {
      if (!visit.ok || id === undefined) {
        const { column, reason } = visit.ok ? { column: 'patientId', reason: 'unknown' as const } : visit.error;
        return { line, reason, ...(column === undefined ? {} : { column }) };
      }
      const base = standing.get(id);
      const { zone: _zone, ...meaning } = visit.value;
      const { status, attendance, reason, externalId } = value;
      const now = saidBy({ ...meaning, status, attendance, reason, externalId });
      const before = base && said.get(`Appointment/${id}`);
      const fresh = new Set(Object.keys(now).filter((column) => before?.[column] !== now[column]));
      const parts = { row: value, visit: visit.value, fresh, source: this.#source };
      const resource = laidOver(base ?? { resourceType: 'Appointment', id }, parts);
      const saysNothingNew = base !== undefined && isDeepStrictEqual(resource, base);
      return { line, type: 'Appointment', id, resource, said: { ...before, ...now }, saysNothingNew };
    });
    return checkedNew(entries, standing);
  }

  /** By the source's own number; else by patient, practitioner and start. */
  #ownId(clinicId: string, { row, visit }: { readonly row: AppointmentRow; readonly visit: Visit }): string {
    const key =
      row.externalId === undefined
        ? ['natural', visit.patientId, visit.practitionerId, toIso(visit.start)]
        : ['external', row.externalId];
    return derivedId<AppointmentId>(clinicId, [this.#source, 'Appointment', ...key]);
  }

  /** A visit that stands at that very time and bears no other number of this source is the same one, by whatever way it came. */
  #idOf(clinicId: string, parts: { row: AppointmentRow; visit: Visit; likely: readonly StandingVisit[] }): string {
    const { row, visit, likely } = parts;
    const own = this.#ownId(clinicId, parts);
    if (likely.some(({ id }) => id === own)) return own;
    const bearsAnother = ({ identifiers }: StandingVisit) =>
      listOf({ identifiers }, 'identifiers').some(
        ({ system, value }) => system === this.#source && row.externalId !== undefined && value !== row.externalId,
      );
    const same = likely.find(
      (one) =>
        one.patient_id === visit.patientId &&
        one.practitioner_id === visit.practitionerId &&
        one.start_at === visit.start &&
        !bearsAnother(one),
    );
    return same?.id ?? own;
  }
}
