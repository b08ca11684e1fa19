import { isDeepStrictEqual } from 'node:util';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { listOf, withExtensions } from '../../mapping/kept.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import { OPENINGS_SOURCE, SCHEDULING_PARAMETERS, TIMEZONE } from '../../mapping/vocabulary.ts';
import { AVAILABLE_HOURS, writeWeeklyHours } from '../../mapping/weekly-hours.ts';
import { resourceTypes } from '../../search/registry.ts';
import { loadByIds, type ImportedTypeName } from '../../search/resource-type.ts';
import { derivedId } from '../derived-id.ts';
import type { RowFault, RowRefusal } from '../row-refusal.ts';
import type { FileEntry } from '../write-entries.ts';
import { foldCall, loadCatalogueNames, oneCalled, type CatalogueNames, type Named } from './catalogue-names.ts';
import type { WorkPlace } from './schedule-rows.ts';

type PlaceFault = RowFault & { readonly code: string };

interface Planned {
  readonly entries: readonly FileEntry[];
  readonly refusals: readonly RowRefusal[];
}

/** Ids that a place comes to, and what must be made for them. */
interface Parts {
  readonly practitionerId: string;
  readonly siteId: string;
  readonly serviceIds: readonly string[];
  readonly made: readonly FileEntry[];
}

type NamedType = Extract<ImportedTypeName, 'Practitioner' | 'Location' | 'HealthcareService'>;

class PlacePlanner {
  readonly #clinicId: string;
  readonly #source: string;
  readonly #names: CatalogueNames;

  constructor(clinicId: string, source: string, names: CatalogueNames) {
    this.#clinicId = clinicId;
    this.#source = source;
    this.#names = names;
  }

  partsOf(place: WorkPlace): Result<Parts, PlaceFault> {
    const practitioner = this.#oneOrNew(place, {
      type: 'Practitioner',
      column: 'practitioner',
      name: place.practitioner,
    });
    if (!practitioner.ok) return practitioner;
    const zone = place.zone ?? this.#names.zone;
    const site = this.#oneOrNew(place, {
      type: 'Location',
      column: 'site',
      name: place.site,
      more: zone === undefined ? {} : { extension: [{ url: TIMEZONE, valueCode: zone }] },
    });
    if (!site.ok) return site;
    const services = place.services.map(({ name, minutes }) =>
      this.#oneOrNew(place, {
        type: 'HealthcareService',
        column: 'service',
        name,
        more: minutes === undefined ? {} : { extension: [durationOf(minutes)] },
      }),
    );
    const unusable = services.find((service) => !service.ok);
    if (unusable && !unusable.ok) return unusable;
    const found = services.flatMap((service) => (service.ok ? [service.value] : []));
    return ok({
      practitionerId: practitioner.value.id,
      siteId: site.value.id,
      serviceIds: found.map(({ id }) => id),
      made: [practitioner.value, site.value, ...found].flatMap(({ entry }) => entry ?? []),
    });
  }

  /** The one thing that is called so, or a new one: a spreadsheet is all that such a clinic has. */
  #oneOrNew(
    { line }: WorkPlace,
    what: { type: NamedType; column: string; name: string; more?: FhirJson },
  ): Result<{ readonly id: string; readonly entry?: FileEntry }, PlaceFault> {
    const { type, column, name, more = {} } = what;
    const { practitioners, sites, services } = this.#names;
    const all = { Practitioner: practitioners, Location: sites, HealthcareService: services };
    const known: readonly Named<string>[] = all[type];
    const found = oneCalled(known, column, name);
    if (found.ok) return ok({ id: found.value.id });
    if (found.error.reason !== 'unknown') return found;
    const id = this.derived(type, foldCall(name));
    const named = type === 'Practitioner' ? { name: [{ text: name }] } : { name };
    return ok({ id, entry: { line, type, id, resource: { resourceType: type, id, ...named, ...more } } });
  }

  /** What stands of this practitioner at this site, or where it will; more than one is a person's to sort out. */
  workOf(type: 'PractitionerRole' | 'Schedule', { practitionerId, siteId }: Parts): Result<string, PlaceFault> {
    const all = type === 'Schedule' ? this.#names.schedules : this.#names.roles;
    const [one, ...more] = all.filter((work) => work.practitionerId === practitionerId && work.siteId === siteId);
    if (more.length > 0) return refuse({ code: 'place', column: 'site', reason: 'ambiguous' });
    return ok(one?.id ?? this.derived(type, `${practitionerId} ${siteId}`));
  }

  derived(type: ImportedTypeName, key: string): string {
    return derivedId<never>(this.#clinicId, [this.#source, type, key]);
  }
}

function durationOf(minutes: number): FhirJson {
  return { url: SCHEDULING_PARAMETERS, extension: [{ url: 'durationMinutes', valuePositiveInt: minutes }] };
}

function roleResource(base: FhirJson, place: WorkPlace, parts: Parts): FhirJson {
  const hours = place.hours
    .flatMap(({ weekdays, from, to }) => weekdays.map((weekday) => ({ weekday, from, to })))
    .toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
  const absences = (place.absences ?? [])
    .toSorted((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last))
    .map(({ first, last, reason }) => ({ description: reason, during: { start: first, end: last } }));
  return {
    ...base,
    practitioner: { reference: `Practitioner/${parts.practitionerId}` },
    location: [{ reference: `Location/${parts.siteId}` }],
    ...(hours.length > 0 ? { availableTime: writeWeeklyHours(hours, AVAILABLE_HOURS) } : {}),
    ...(place.absences === undefined ? {} : { notAvailable: absences.length > 0 ? absences : undefined }),
  };
}

function scheduleResource(base: FhirJson, parts: Parts, isNew: boolean): FhirJson {
  const actors = [
    `Practitioner/${parts.practitionerId}`,
    `Location/${parts.siteId}`,
    ...parts.serviceIds.map((id) => `HealthcareService/${id}`),
  ];
  const before = listOf(base, 'actor').filter(({ reference }) => !actors.includes(String(reference)));
  // The file's services are those that are given; where it names none, those that stand are.
  const kept = before.filter(
    ({ reference }) => parts.serviceIds.length === 0 || !String(reference).startsWith('HealthcareService/'),
  );
  const computed = withExtensions(base, [{ url: OPENINGS_SOURCE, valueCode: 'computed' }], [OPENINGS_SOURCE]);
  return {
    ...base,
    ...(isNew ? { extension: computed } : {}),
    actor: [...actors.map((reference) => ({ reference })), ...kept],
  };
}

function refusedAt(place: WorkPlace, { column, reason }: RowFault): readonly RowRefusal[] {
  const lines = new Set([...place.hours, ...(place.absences ?? [])].map(({ line }) => line));
  return [...lines].map((line) => ({ line, reason, ...(column === undefined ? {} : { column }) }));
}

interface PlannedPlace {
  readonly place: WorkPlace;
  readonly parts: Result<Parts, PlaceFault>;
  readonly role: Result<string, PlaceFault>;
  readonly schedule: Result<string, PlaceFault>;
}

/** What a place comes to, over what stands there. */
function entriesOf(
  planned: PlannedPlace,
  standing: ReadonlyMap<string, FhirJson>,
): Result<readonly FileEntry[], PlaceFault> {
  const { place, parts, role, schedule } = planned;
  if (!parts.ok) return parts;
  if (!role.ok) return role;
  if (!schedule.ok) return schedule;
  const [oldRole, oldSchedule] = [standing.get(role.value), standing.get(schedule.value)];
  const lacks = (column: string) => refuse({ code: 'place', column, reason: 'missing' } as const);
  if (!oldSchedule && parts.value.serviceIds.length === 0) return lacks('service');
  if (!oldRole && place.hours.length === 0) return lacks('weekday');
  const entry = (type: ImportedTypeName, id: string, said: FhirJson): FileEntry => {
    const resource = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return { line: place.line, type, id, resource, saysNothingNew: isDeepStrictEqual(resource, standing.get(id)) };
  };
  const newRole = { resourceType: 'PractitionerRole', id: role.value };
  const newSchedule = { resourceType: 'Schedule', id: schedule.value };
  return ok([
    ...parts.value.made,
    entry('PractitionerRole', role.value, roleResource(oldRole ?? newRole, place, parts.value)),
    entry('Schedule', schedule.value, scheduleResource(oldSchedule ?? newSchedule, parts.value, !oldSchedule)),
  ]);
}

/** The resources that the places of a file come to. */
export async function planPlaces(tx: ClinicTx, source: string, places: readonly WorkPlace[]): Promise<Planned> {
  const planner = new PlacePlanner(tx.clinicId, source, await loadCatalogueNames(tx));
  const planned = places.map((place): PlannedPlace => {
    const parts = planner.partsOf(place);
    const role = parts.ok ? planner.workOf('PractitionerRole', parts.value) : parts;
    const schedule = parts.ok ? planner.workOf('Schedule', parts.value) : parts;
    return { place, parts, role, schedule };
  });
  const idsOf = (name: 'role' | 'schedule') => planned.flatMap((one) => (one[name].ok ? [one[name].value] : []));
  const found = await Promise.all([
    loadByIds(tx, resourceTypes.PractitionerRole, idsOf('role')),
    loadByIds(tx, resourceTypes.Schedule, idsOf('schedule')),
  ]);
  const standing = new Map(found.flat().map(({ id, resource }) => [id, resource]));
  const entries = new Map<string, FileEntry>();
  const refusals: RowRefusal[] = [];
  for (const one of planned) {
    const own = entriesOf(one, standing);
    if (!own.ok) refusals.push(...refusedAt(one.place, own.error));
    else for (const entry of own.value) entries.set(`${entry.type}/${entry.id}`, entry);
  }
  return { entries: [...entries.values()], refusals };
}
