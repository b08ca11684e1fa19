import type { AssetNeed } from '../../agenda/index.ts';
import { LANGUAGES, parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { keptWhereSame, listOf, withExtensions } from './kept.ts';
import { Reader, resourceReader } from './reader.ts';
import {
  isJsonObject,
  keptElements,
  overlay,
  type FhirJson,
  type FhirResource,
  type InvalidResource,
} from './resource.ts';
import { ASSET_NEED, SCHEDULING_PARAMETERS, TRANSLATION } from './vocabulary.ts';

export interface SchedulingParameters {
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly gridMinutes: number;
  readonly minLeadMinutes: number;
  readonly maxAheadDays: number;
  readonly bookableByPatients: boolean;
}

export interface ServiceFacts extends SchedulingParameters {
  readonly id: ServiceId;
  readonly name: string;
  /** By language, where it has another name there. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly active: boolean;
  /** Rooms and devices that a visit takes. Absent where it says nothing of them. */
  readonly needs?: readonly AssetNeed[];
  readonly fhir: FhirJson;
}

export interface ServiceRecord extends Omit<ServiceFacts, 'fhir'> {
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

/** For a service of a vendor that says nothing about them. */
const DEFAULTS: SchedulingParameters = {
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  gridMinutes: 15,
  minLeadMinutes: 0,
  maxAheadDays: 90,
  bookableByPatients: true,
};

const NUMBERS = {
  durationMinutes: { type: 'valuePositiveInt', min: 1, max: 1440 },
  bufferBeforeMinutes: { type: 'valueUnsignedInt', min: 0, max: 240 },
  bufferAfterMinutes: { type: 'valueUnsignedInt', min: 0, max: 240 },
  gridMinutes: { type: 'valuePositiveInt', min: 1, max: 240 },
  minLeadMinutes: { type: 'valueUnsignedInt', min: 0, max: 525_600 },
  maxAheadDays: { type: 'valuePositiveInt', min: 1, max: 730 },
} as const;

type NumberName = keyof typeof NUMBERS;
const NUMBER_NAMES = Object.keys(NUMBERS) as readonly NumberName[];

function readParameters(resource: Reader): SchedulingParameters {
  const extension = resource.extension(SCHEDULING_PARAMETERS);
  if (!extension) return DEFAULTS;
  const number = (name: NumberName) =>
    extension.extension(name)?.field(NUMBERS[name].type).required().integer(NUMBERS[name]) ?? DEFAULTS[name];
  return {
    durationMinutes: number('durationMinutes'),
    bufferBeforeMinutes: number('bufferBeforeMinutes'),
    bufferAfterMinutes: number('bufferAfterMinutes'),
    gridMinutes: number('gridMinutes'),
    minLeadMinutes: number('minLeadMinutes'),
    maxAheadDays: number('maxAheadDays'),
    bookableByPatients: extension.extension('bookableByPatients')?.field('valueBoolean').required().boolean() ?? true,
  };
}

/** Whether a resource says itself how the service is booked. */
export function saysParameters(resource: FhirJson): boolean {
  return listOf(resource, 'extension').some(({ url }) => url === SCHEDULING_PARAMETERS);
}

function writeParameters(service: SchedulingParameters): FhirJson {
  const numbers = NUMBER_NAMES.map((name) => ({ url: name, [NUMBERS[name].type]: service[name] }));
  const closed = service.bookableByPatients ? [] : [{ url: 'bookableByPatients', valueBoolean: false }];
  return { url: SCHEDULING_PARAMETERS, extension: [...numbers, ...closed] };
}

/** Kinds of room or device that one visit takes. */
const MOST_NEEDS = 10;
const MOST_OF_A_TYPE = 5;

function readNeeds(resource: Reader): readonly AssetNeed[] {
  const all = resource.list('extension').filter((extension) => extension.json()['url'] === ASSET_NEED);
  all[MOST_NEEDS]?.refuse('too-long', `a service needs at most ${MOST_NEEDS} kinds of rooms and devices`);
  const needs = new Map<string, number>();
  for (const need of all) {
    const type = need.extension('type')?.field('valueString').text(200);
    const count = need.extension('count')?.field('valuePositiveInt').integer({ min: 1, max: MOST_OF_A_TYPE }) ?? 1;
    if (type === undefined) need.refuse('required', 'needs an extension with the url type');
    else if (needs.has(type)) need.refuse('duplicate', 'says a type a second time');
    else needs.set(type, count);
  }
  return [...needs].map(([type, count]) => ({ type, count }));
}

function writeNeed({ type, count }: AssetNeed): FhirJson {
  return {
    url: ASSET_NEED,
    extension: [
      { url: 'type', valueString: type },
      { url: 'count', valuePositiveInt: count },
    ],
  };
}

function readNames(resource: Reader): ServiceFacts['names'] {
  const translations = resource
    .field('_name')
    .list('extension')
    .filter((extension) => extension.json()['url'] === TRANSLATION);
  const named = translations.flatMap((translation): [Language, string][] => {
    const language = parseLanguage(translation.extension('lang')?.field('valueCode').value);
    const content = translation.extension('content')?.field('valueString').text(200);
    return language && content !== undefined ? [[language, content]] : [];
  });
  return Object.fromEntries(named);
}

function writeNames(stored: FhirJson | undefined, names: ServiceFacts['names']): FhirJson | undefined {
  const translations = LANGUAGES.flatMap((language) => {
    const content = names[language];
    if (content === undefined) return [];
    return [
      {
        url: TRANSLATION,
        extension: [
          { url: 'lang', valueCode: language },
          { url: 'content', valueString: content },
        ],
      },
    ];
  });
  const element = stored?.['_name'];
  const extension = withExtensions(isJsonObject(element) ? element : undefined, translations, [TRANSLATION]);
  return extension && { extension };
}

export function fromFhirHealthcareService(json: unknown): Result<ServiceFacts, InvalidResource> {
  const resource = resourceReader(json, 'HealthcareService');
  const id = resource.field('id').id<ServiceId>();
  const name = resource.field('name').required().text(200);
  const names = readNames(resource);
  const active = resource.field('active').boolean() ?? true;
  const parameters = readParameters(resource);
  const needs = readNeeds(resource);
  const said = { names, active, ...parameters, ...(needs.length > 0 ? { needs } : {}) };
  const incomplete = id === undefined || name === undefined;
  return resource.finish(incomplete ? undefined : { id, name, ...said, fhir: keptElements(resource.json()) });
}

export function toFhirHealthcareService(service: ServiceRecord): FhirResource {
  const { fhir: stored } = service;
  const envelope = {
    resourceType: 'HealthcareService',
    id: service.id,
    version: service.version,
    lastUpdated: toIso(service.updatedAt),
  };
  return overlay(envelope, stored, {
    extension: withExtensions(
      stored,
      [writeParameters(service), ...(service.needs ?? []).map(writeNeed)],
      [SCHEDULING_PARAMETERS, ASSET_NEED],
    ),
    active: service.active,
    name: service.name,
    _name: keptWhereSame(
      stored?.['_name'],
      { stored: readNames(new Reader(stored, 'HealthcareService')), own: service.names },
      (names) => writeNames(stored, names),
    ),
  });
}

/** The codings by which the source names a service in Appointment.serviceType: `system|code`. */
export function serviceCodings(stored: FhirJson | undefined): readonly string[] {
  return new Reader(stored, 'HealthcareService')
    .list('type')
    .flatMap((type) => type.list('coding'))
    .map((coding) => {
      const { system, code } = coding.json();
      return `${typeof system === 'string' ? system : ''}|${typeof code === 'string' ? code : ''}`;
    });
}
