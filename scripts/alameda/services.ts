import type { CodeableConcept, Extension, HealthcareService } from 'fhir/r4.js';
import { required } from '../../src/platform/kernel/assert.ts';
import type { SiteKey } from './calendars.ts';
import { CALENDARS } from './calendars.ts';
import { idFor, ORGANIZATION_ID, referenceTo, SCHEDULING_PARAMETERS, SERVICE_TYPES, TRANSLATION } from './fhir.ts';

/** A service as the clinic offers it. `grid` divides the hour, so starts fall on the same minutes in every hour. */
export interface Service {
  readonly key: string;
  readonly name: string;
  readonly ca: string;
  readonly en: string;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly gridMinutes: number;
  readonly minLeadMinutes: number;
  readonly maxAheadDays: number;
  readonly ages: { readonly from: number; readonly to: number };
  readonly onlyFor?: 'female';
  readonly advice?: string;
}

const base = { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, minLeadMinutes: 60, maxAheadDays: 60 };
const everybody = { from: 0, to: 120 };
const adults = { from: 15, to: 120 };

const SERVICES: readonly Service[] = [
  {
    ...base,
    key: 'medicina-general',
    name: 'Medicina general',
    ca: 'Medicina general',
    en: 'General medicine',
    durationMinutes: 20,
    gridMinutes: 20,
    ages: adults,
  },
  {
    ...base,
    key: 'odontologia-revision',
    name: 'Odontología – revisión',
    ca: 'Odontologia – revisió',
    en: 'Dental check-up',
    durationMinutes: 30,
    gridMinutes: 30,
    minLeadMinutes: 120,
    maxAheadDays: 90,
    ages: { from: 6, to: 120 },
  },
  {
    ...base,
    key: 'higiene-dental',
    name: 'Higiene dental',
    ca: 'Higiene dental',
    en: 'Dental hygiene',
    durationMinutes: 45,
    bufferAfterMinutes: 15,
    gridMinutes: 30,
    minLeadMinutes: 120,
    maxAheadDays: 90,
    ages: { from: 12, to: 120 },
  },
  {
    ...base,
    key: 'fisioterapia',
    name: 'Fisioterapia',
    ca: 'Fisioteràpia',
    en: 'Physiotherapy',
    durationMinutes: 45,
    bufferAfterMinutes: 15,
    gridMinutes: 15,
    minLeadMinutes: 240,
    ages: { from: 12, to: 120 },
  },
  {
    ...base,
    key: 'dermatologia',
    name: 'Dermatología',
    ca: 'Dermatologia',
    en: 'Dermatology',
    durationMinutes: 20,
    gridMinutes: 20,
    minLeadMinutes: 240,
    ages: everybody,
  },
  {
    ...base,
    key: 'ginecologia',
    name: 'Ginecología',
    ca: 'Ginecologia',
    en: 'Gynaecology',
    durationMinutes: 30,
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    gridMinutes: 15,
    minLeadMinutes: 240,
    maxAheadDays: 90,
    ages: adults,
    onlyFor: 'female',
  },
  {
    ...base,
    key: 'pediatria',
    name: 'Pediatría',
    ca: 'Pediatria',
    en: 'Paediatrics',
    durationMinutes: 20,
    gridMinutes: 20,
    ages: { from: 0, to: 14 },
  },
  {
    ...base,
    key: 'analitica',
    name: 'Analítica (extracción)',
    ca: 'Analítica (extracció)',
    en: 'Blood test (sample taking)',
    durationMinutes: 10,
    bufferAfterMinutes: 5,
    gridMinutes: 10,
    minLeadMinutes: 720,
    ages: { from: 6, to: 120 },
    advice: 'Venga en ayunas de ocho horas; puede beber agua.',
  },
];

export function serviceOf(key: string): Service {
  return required(
    SERVICES.find((service) => service.key === key),
    `the service ${key}`,
  );
}

export const serviceId = (key: string): string => idFor(`service/${key}`);
export const siteId = (key: SiteKey): string => idFor(`site/${key}`);

/** The coding that ties HealthcareService, Schedule, Slot and Appointment together. */
export function serviceType(key: string): CodeableConcept {
  const { name } = serviceOf(key);
  return { coding: [{ system: SERVICE_TYPES, code: key, display: name }], text: name };
}

function translation(lang: string, content: string): Extension {
  return {
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  };
}

function schedulingParameters(service: Service): Extension {
  return {
    url: SCHEDULING_PARAMETERS,
    extension: [
      { url: 'durationMinutes', valuePositiveInt: service.durationMinutes },
      { url: 'bufferBeforeMinutes', valueUnsignedInt: service.bufferBeforeMinutes },
      { url: 'bufferAfterMinutes', valueUnsignedInt: service.bufferAfterMinutes },
      { url: 'gridMinutes', valuePositiveInt: service.gridMinutes },
      { url: 'minLeadMinutes', valueUnsignedInt: service.minLeadMinutes },
      { url: 'maxAheadDays', valuePositiveInt: service.maxAheadDays },
    ],
  };
}

export function healthcareServices(): readonly HealthcareService[] {
  return SERVICES.map((service) => {
    const sites = new Set(CALENDARS.filter(({ services }) => services.includes(service.key)).map(({ site }) => site));
    return {
      resourceType: 'HealthcareService',
      id: serviceId(service.key),
      language: 'es',
      extension: [schedulingParameters(service)],
      identifier: [{ system: SERVICE_TYPES, value: service.key }],
      active: true,
      providedBy: referenceTo('Organization', ORGANIZATION_ID),
      type: [serviceType(service.key)],
      location: [...sites].map((site) => referenceTo('Location', siteId(site))),
      name: service.name,
      _name: { extension: [translation('ca', service.ca), translation('en', service.en)] },
      ...(service.advice ? { comment: service.advice } : {}),
    };
  });
}
