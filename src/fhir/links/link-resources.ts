import type { FileRow } from '../files/import-rows.ts';
import { derivedId } from '../files/derived-id.ts';
import type { NdjsonRow } from '../files/ndjson.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { SCHEDULING_PARAMETERS } from '../mapping/vocabulary.ts';
import type { LinkType } from './publication.ts';

export interface LinkFacts {
  readonly clinicId: string;
  readonly source: string;
  /** The names of the places that are known, by id. */
  readonly siteNames: ReadonlyMap<string, string>;
  /** How long the shortest of the published times is. */
  readonly minutes: number;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 150) : undefined;
}

/** What a Schedule of the publication is for: its first coding, or its words. */
function serviceOf(schedule: FhirJson): { readonly key: string; readonly name: string; readonly type?: FhirJson } {
  const [type] = listOf(schedule, 'serviceType');
  const [coding] = listOf(type, 'coding');
  const name = textOf(coding?.['display']) ?? textOf(type?.['text']) ?? textOf(coding?.['code']) ?? 'Appointment';
  const code = coding && `${textOf(coding['system']) ?? ''}|${textOf(coding['code']) ?? ''}`;
  return { key: code ?? name, name, ...(type ? { type } : {}) };
}

function referencesOf(schedule: FhirJson): readonly string[] {
  return listOf(schedule, 'actor').map(({ reference }) => String(reference));
}

/**
 * A Schedule with the service and the practitioner that ours must have and a publication does not name: each Schedule is a
 * calendar of its own, so each has its own. The service is not for patients to book by themselves: the publisher has its own
 * door (the `booking-deep-link` of the Slots, kept), and what is not booked there is not booked.
 */
function scheduleRows(line: number, row: NdjsonRow, facts: LinkFacts): readonly FileRow<NdjsonRow>[] {
  const { clinicId, source, siteNames, minutes } = facts;
  const site = referencesOf(row.resource).find((reference) => reference.startsWith('Location/'));
  const service = serviceOf(row.resource);
  const person = listOf(row.resource, 'actor').find(({ reference }) => String(reference).startsWith('Practitioner'));
  const serviceId = derivedId<never>(clinicId, [source, 'HealthcareService', service.key]) as string;
  const practitionerId = derivedId<never>(clinicId, [source, 'Practitioner of', row.id]) as string;
  const place = siteNames.get(site?.slice('Location/'.length) ?? '');
  const name = textOf(person?.['display']) ?? [service.name, place].filter(Boolean).join(' · ');
  const parameters = {
    url: SCHEDULING_PARAMETERS,
    extension: [
      { url: 'durationMinutes', valuePositiveInt: minutes },
      { url: 'bookableByPatients', valueBoolean: false },
    ],
  };
  const actors = [
    `Practitioner/${practitionerId}`,
    ...(site === undefined ? [] : [site]),
    `HealthcareService/${serviceId}`,
  ];
  const made = (type: NdjsonRow['type'], id: string, resource: FhirJson): FileRow<NdjsonRow> => ({
    line,
    value: { type, id, resource: { resourceType: type, id, ...resource } },
  });
  return [
    made('HealthcareService', serviceId, {
      name: service.name,
      extension: [parameters],
      ...(service.type ? { type: [service.type] } : {}),
    }),
    made('Practitioner', practitionerId, { name: [{ text: name }] }),
    { line, value: { ...row, resource: { ...row.resource, actor: actors.map((reference) => ({ reference })) } } },
  ];
}

/** Rows of one file of a publication as what is written for them; a service that many Schedules share is written once. */
export async function* linkRows(
  rows: AsyncIterable<FileRow<NdjsonRow>>,
  type: LinkType,
  facts: LinkFacts,
): AsyncGenerator<FileRow<NdjsonRow>> {
  const services = new Set<string>();
  for await (const row of rows) {
    if ('fault' in row) yield row;
    else if (row.value.type !== type)
      yield { line: row.line, fault: { column: 'resourceType', reason: 'not-supported' } };
    else if (type !== 'Schedule') yield row;
    else {
      for (const made of scheduleRows(row.line, row.value, facts)) {
        const isAgain = 'value' in made && made.value.type === 'HealthcareService' && services.has(made.value.id);
        if ('value' in made && made.value.type === 'HealthcareService') services.add(made.value.id);
        if (!isAgain) yield made;
      }
    }
  }
}

/** How long the shortest of some Slots is, in whole minutes. */
export function shortestMinutes(slots: Iterable<unknown>): number | undefined {
  let shortest: number | undefined;
  for (const slot of slots) {
    if (!isJsonObject(slot)) continue;
    const minutes = Math.floor((Date.parse(String(slot['end'])) - Date.parse(String(slot['start']))) / 60_000);
    if (minutes >= 1 && minutes <= 1_440 && minutes < (shortest ?? Infinity)) shortest = minutes;
  }
  return shortest;
}
