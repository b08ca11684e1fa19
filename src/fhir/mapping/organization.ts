import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { withExtensions } from './kept.ts';
import { resourceReader, type Reader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { TIMEZONE } from './vocabulary.ts';

/** Our own member of the stored Organization: what the source calls it. Never served. */
export const SOURCE_ID = '_centralitaSourceId';

export interface OrganizationFacts {
  /** The id that the source gives it. Ours is the clinic's. */
  readonly sourceId?: string;
  readonly name: string;
  readonly zone?: Zone;
  readonly language?: Language;
  readonly fhir: FhirJson;
}

export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  readonly version: number;
  readonly fhir?: FhirJson;
}

/** HL7's time zone extension. A zone that this runtime does not know is an issue. */
export function readZone(resource: Reader): Zone | undefined {
  const extension = resource.extension(TIMEZONE);
  const code = extension?.field('valueCode').required();
  if (!code?.present) return undefined;
  return parseZone(code.value) ?? code.refuse('value', 'expected an IANA time zone such as Europe/Madrid');
}

export function zoneExtension(zone: Zone): FhirJson {
  return { url: TIMEZONE, valueCode: zone };
}

/** An Organization becomes the clinic: its name, and its zone and language where they are said. */
export function fromFhirOrganization(json: unknown): Result<OrganizationFacts, InvalidResource> {
  const resource = resourceReader(json, 'Organization');
  const sourceId = resource.field('id').text(64);
  const name = resource.field('name').required().text(200);
  const zone = readZone(resource);
  const language = parseLanguage(resource.field('language').value);
  return resource.finish(
    name === undefined
      ? undefined
      : {
          ...(sourceId === undefined ? {} : { sourceId }),
          name,
          ...(zone === undefined ? {} : { zone }),
          ...(language === undefined ? {} : { language }),
          fhir: keptElements(resource.json()),
        },
  );
}

export function toFhirOrganization(clinic: OrganizationRecord): FhirResource {
  return overlay({ resourceType: 'Organization', id: clinic.id, version: clinic.version }, clinic.fhir, {
    extension: withExtensions(clinic.fhir, [zoneExtension(clinic.zone)], [TIMEZONE]),
    active: true,
    name: clinic.name,
    [SOURCE_ID]: undefined,
  });
}
