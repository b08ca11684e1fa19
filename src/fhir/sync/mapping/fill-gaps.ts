import { plusMs, MINUTE_MS, parseInstant, toIso, type Instant } from '../../../platform/time/instant.ts';
import { listOf } from '../../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { hasPhysicalType, isRoom, ROOM_TYPE } from '../../mapping/room.ts';
import { OPENINGS_SOURCE } from '../../mapping/vocabulary.ts';
import type { MirroredType } from './mirrored-type.ts';

/** What we know already, for resources that leave it unsaid. All ids are ours. */
export interface KnownFacts {
  /** By role: who works where. */
  readonly roles: ReadonlyMap<string, { readonly practitionerId: string; readonly siteId: string }>;
  /** The sites where a practitioner has a role or a schedule. */
  sitesOf(practitionerId: string): readonly string[];
  /** The clinic's active sites. */
  readonly siteIds: readonly string[];
  /** The clinic's active services, each with its codings as `system|code`. */
  readonly services: readonly { readonly id: string; readonly codings: readonly string[] }[];
  readonly slotTimes: ReadonlyMap<string, { readonly start: Instant; readonly end: Instant }>;
  readonly appointmentTimes: ReadonlyMap<string, { readonly start: Instant; readonly end: Instant }>;
  /** The site of each room and device. */
  readonly assetSites: ReadonlyMap<string, string>;
  isSite(id: string): boolean;
  readonly defaultSiteId?: string | undefined;
  /** What a service is called that has no name. */
  readonly serviceName: string;
  /** The same of a device without a type. */
  readonly deviceType: string;
  /** Whether the free times of a schedule follow from hours and visits, because the server keeps no Slots of it. */
  isReckoned(scheduleId: string): boolean;
}

function targetOf(reference: unknown): { readonly type: string; readonly id: string } | undefined {
  const text = isJsonObject(reference) ? reference['reference'] : undefined;
  const [type, id] = typeof text === 'string' ? text.split('/') : [];
  return type !== undefined && id !== undefined && id !== '' ? { type, id } : undefined;
}

function only<T>(values: readonly T[]): T | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

function siteFor(practitionerId: string | undefined, known: KnownFacts): string | undefined {
  const own = practitionerId === undefined ? [] : known.sitesOf(practitionerId);
  return only(own) ?? only(known.siteIds) ?? known.defaultSiteId;
}

/** The words of the first concept that has any. */
function wordsOf(resource: FhirJson, elements: readonly string[]): string | undefined {
  const concepts = elements.flatMap((element) => listOf(resource, element));
  const texts = concepts.flatMap((concept) => [
    concept['text'],
    ...listOf(concept, 'coding').map(({ display }) => display),
  ]);
  const text = texts.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof text === 'string' ? text.slice(0, 200) : undefined;
}

function named(resource: FhirJson, fallback: string | undefined): FhirJson {
  const { name } = resource;
  const missing = name === undefined || name === null || (typeof name === 'string' && name.trim() === '');
  return missing && fallback !== undefined ? { ...resource, name: fallback } : resource;
}

function service(resource: FhirJson, known: KnownFacts): FhirJson {
  return named(resource, wordsOf(resource, ['type', 'specialty', 'category']) ?? known.serviceName);
}

/** Where a place is that a resource names: a room stands for its site. */
function siteAt(reference: unknown, known: KnownFacts): string | undefined {
  const place = targetOf(reference);
  if (place?.type !== 'Location') return undefined;
  return known.assetSites.get(place.id) ?? place.id;
}

/** The same references, with the sites in the place of their rooms, each once. */
function atSites(references: readonly FhirJson[], known: KnownFacts): readonly FhirJson[] {
  const seen = new Set<string>();
  return references.flatMap((one) => {
    const place = targetOf(one);
    if (place?.type !== 'Location') return [one];
    const site = siteAt(one, known) ?? place.id;
    if (seen.has(site)) return [];
    seen.add(site);
    return [site === place.id ? one : { reference: `Location/${site}` }];
  });
}

/** A room is what says so, or what is part of a place and says nothing else: its site is that of the place. */
function room(resource: FhirJson, known: KnownFacts): FhirJson {
  const id = String(resource['id']);
  if (known.isSite(id)) return resource;
  const within = siteAt(resource['partOf'], known);
  const isOne = known.assetSites.has(id) || isRoom(resource) || (within !== undefined && !hasPhysicalType(resource));
  const siteId = within ?? known.assetSites.get(id) ?? only(known.siteIds) ?? known.defaultSiteId;
  if (!isOne || siteId === undefined) return resource;
  const partOf = targetOf(resource['partOf'])?.id === siteId ? resource['partOf'] : { reference: `Location/${siteId}` };
  return { ...resource, partOf, ...(isRoom(resource) ? {} : { physicalType: ROOM_TYPE }) };
}

function device(resource: FhirJson, known: KnownFacts): FhirJson {
  const { type, modelNumber, location: at } = resource;
  const word = isJsonObject(type) ? wordsOf({ type: [type] }, ['type']) : undefined;
  const siteId =
    siteAt(at, known) ?? known.assetSites.get(String(resource['id'])) ?? only(known.siteIds) ?? known.defaultSiteId;
  const name =
    word ?? (typeof modelNumber === 'string' && modelNumber.trim() !== '' ? modelNumber.slice(0, 200) : undefined);
  const isNamed = listOf(resource, 'deviceName').length > 0;
  return {
    ...resource,
    ...(isNamed || name === undefined ? {} : { deviceName: [{ name, type: 'other' }] }),
    ...(isJsonObject(type) ? {} : { type: { text: known.deviceType } }),
    ...(siteId === undefined || targetOf(at)?.id === siteId ? {} : { location: { reference: `Location/${siteId}` } }),
  };
}

function location(resource: FhirJson): FhirJson {
  const [alias] = Array.isArray(resource['alias']) ? (resource['alias'] as readonly unknown[]) : [];
  const { description, address } = resource;
  const town = isJsonObject(address) ? (address['text'] ?? address['city']) : undefined;
  const words = [alias, description, town].find((one) => typeof one === 'string' && one.trim() !== '');
  return named(resource, typeof words === 'string' ? words.slice(0, 200) : undefined);
}

function role(resource: FhirJson, known: KnownFacts): FhirJson {
  const places = listOf(resource, 'location');
  if (places.length > 0) return { ...resource, location: atSites(places, known) };
  const siteId = siteFor(targetOf(resource['practitioner'])?.id, known);
  return siteId === undefined ? resource : { ...resource, location: [{ reference: `Location/${siteId}` }] };
}

/** References to a role also name the person and the place that the role stands for. */
function withRoles(references: readonly FhirJson[], known: KnownFacts): readonly FhirJson[] {
  const has = (type: string) => references.some((one) => targetOf(one)?.type === type);
  const roles = references.flatMap((one) => {
    const target = targetOf(one);
    return target?.type === 'PractitionerRole' ? (known.roles.get(target.id) ?? []) : [];
  });
  const [first] = roles;
  if (!first) return references;
  return [
    ...references,
    ...(has('Practitioner') ? [] : [{ reference: `Practitioner/${first.practitionerId}` }]),
    ...(has('Location') ? [] : [{ reference: `Location/${first.siteId}` }]),
  ];
}

function codingsOf(resource: FhirJson): readonly string[] {
  return listOf(resource, 'serviceType')
    .flatMap((type) => listOf(type, 'coding'))
    .map(({ system, code }) => `${typeof system === 'string' ? system : ''}|${typeof code === 'string' ? code : ''}`);
}

/** Nobody but us says where free times come from: where the server has no Slots they are computed (facts, rule 3.10). */
function openingsSource(resource: FhirJson, known: KnownFacts): FhirJson {
  const extensions = listOf(resource, 'extension');
  const isReckoned = known.isReckoned(String(resource['id']));
  if (!isReckoned || extensions.some(({ url }) => url === OPENINGS_SOURCE)) return {};
  return { extension: [...extensions, { url: OPENINGS_SOURCE, valueCode: 'computed' }] };
}

function schedule(resource: FhirJson, known: KnownFacts): FhirJson {
  const actors = atSites(withRoles(listOf(resource, 'actor'), known), known);
  const typesOf = new Set(actors.map((actor) => targetOf(actor)?.type));
  const practitionerId = actors.map(targetOf).find((target) => target?.type === 'Practitioner')?.id;
  const siteId = typesOf.has('Location') ? undefined : siteFor(practitionerId, known);
  const codings = codingsOf(resource);
  const meant = known.services.filter((service) => service.codings.some((coding) => codings.includes(coding)));
  // A schedule that does not say for what is for everything.
  const services = typesOf.has('HealthcareService') ? [] : meant.length > 0 ? meant : known.services;
  return {
    ...resource,
    ...openingsSource(resource, known),
    actor: [
      ...actors,
      ...(siteId === undefined ? [] : [{ reference: `Location/${siteId}` }]),
      ...services.slice(0, 100).map(({ id }) => ({ reference: `HealthcareService/${id}` })),
    ],
  };
}

/** Whom further roles of a visit stand for: their time is taken too. */
function furtherRoles(actors: readonly FhirJson[], known: KnownFacts): readonly FhirJson[] {
  const named = new Set(
    actors.map((actor) => targetOf(actor)).flatMap((target) => (target ? [`${target.type}/${target.id}`] : [])),
  );
  const [, ...others] = actors.filter((actor) => targetOf(actor)?.type === 'PractitionerRole');
  const people = others.flatMap((actor) => known.roles.get(targetOf(actor)?.id ?? '')?.practitionerId ?? []);
  return [...new Set(people)]
    .map((id) => `Practitioner/${id}`)
    .filter((reference) => !named.has(reference))
    .map((reference) => ({ reference }));
}

function timesOf(resource: FhirJson, known: KnownFacts) {
  const start = parseInstant(resource['start']);
  const { minutesDuration } = resource;
  if (start !== undefined && resource['end'] === undefined && typeof minutesDuration === 'number') {
    return { start, end: plusMs(start, minutesDuration * MINUTE_MS) };
  }
  if (resource['start'] !== undefined || resource['end'] !== undefined) return undefined;
  const [slot] = listOf(resource, 'slot');
  return known.slotTimes.get(targetOf(slot)?.id ?? '') ?? known.appointmentTimes.get(String(resource['id']));
}

function appointment(resource: FhirJson, known: KnownFacts): FhirJson {
  const participants = listOf(resource, 'participant');
  const actors = participants.flatMap(({ actor }) => (isJsonObject(actor) ? [actor] : []));
  const all = withRoles(actors, known);
  const added = [...all.slice(actors.length), ...furtherRoles(all, known)];
  const times = timesOf(resource, known);
  // A slot that is not here says nothing to us, and must not stand in the way.
  const slots = listOf(resource, 'slot').filter((slot) => targetOf(slot) !== undefined);
  const { slot: _slot, ...rest } = resource;
  return {
    ...rest,
    ...(slots.length > 0 ? { slot: slots } : {}),
    participant: [...participants, ...added.map((actor) => ({ actor, status: 'accepted' }))],
    ...(times ? { start: toIso(times.start), end: toIso(times.end) } : {}),
  };
}

/** A localized resource with what our own readers need and another system has no word for, where it can be known. Pure. */
export function fillGaps(type: MirroredType, resource: FhirJson, known: KnownFacts): FhirJson {
  switch (type) {
    case 'Location':
      return room(location(resource), known);
    case 'Device':
      return device(resource, known);
    case 'HealthcareService':
      return service(resource, known);
    case 'PractitionerRole':
      return role(resource, known);
    case 'Schedule':
      return schedule(resource, known);
    case 'Appointment':
      return appointment(resource, known);
    case 'Organization':
    case 'Practitioner':
    case 'Slot':
    case 'Patient':
    case 'RelatedPerson':
      return resource;
  }
}

/** A role at several places is one role at each; the first keeps its id. */
export function splitRole(resource: FhirJson, idOf: (index: number) => string): readonly FhirJson[] {
  const locations = listOf(resource, 'location');
  if (locations.length < 2) return [resource];
  return locations.map((place, index) => ({
    ...resource,
    ...(index === 0 ? {} : { id: idOf(index) }),
    location: [place],
  }));
}
