import type { FhirResource, Practitioner, PractitionerRole, Schedule } from 'fhir/r4.js';
import type { Calendar } from './calendars.ts';
import { CALENDARS, day, endOfDay, FIRST_PAST_DAY, isoOn, keyOf } from './calendars.ts';
import { humanName, idFor, OPENINGS_SOURCE, ORGANIZATION_ID, referenceTo } from './fhir.ts';
import { serviceId, serviceType, siteId } from './services.ts';

interface Person {
  readonly key: string;
  readonly given: string;
  readonly surnames: readonly string[];
  readonly prefix?: string;
  readonly gender: 'female' | 'male';
  readonly licence: string;
  readonly languages: readonly string[];
  readonly workPhone?: string;
}

const PEOPLE: readonly Person[] = [
  {
    key: 'carmen-ruiz',
    given: 'Carmen',
    surnames: ['Ruiz', 'Navarro'],
    prefix: 'Dra.',
    gender: 'female',
    licence: 'ALA-C-001',
    languages: ['es', 'en'],
    workPhone: '+34910600111',
  },
  {
    key: 'javier-ortega',
    given: 'Javier',
    surnames: ['Ortega', 'Molina'],
    prefix: 'Dr.',
    gender: 'male',
    licence: 'ALA-C-002',
    languages: ['es'],
    workPhone: '+34910600112',
  },
  {
    key: 'lucia-fernandez',
    given: 'Lucía',
    surnames: ['Fernández', 'Prats'],
    gender: 'female',
    licence: 'ALA-C-003',
    languages: ['es', 'ca'],
  },
  {
    key: 'miguel-angel-santos',
    given: 'Miguel Ángel',
    surnames: ['Santos', 'Herrera'],
    prefix: 'Dr.',
    gender: 'male',
    licence: 'ALA-C-004',
    languages: ['es'],
    workPhone: '+34910600114',
  },
  {
    key: 'nuria-vidal',
    given: 'Núria',
    surnames: ['Vidal', 'Serra'],
    prefix: 'Dra.',
    gender: 'female',
    licence: 'ALA-C-005',
    languages: ['es', 'ca', 'en'],
    workPhone: '+34910600115',
  },
  {
    key: 'yeray-santana',
    given: 'Yeray',
    surnames: ['Santana', 'Quintana'],
    prefix: 'Dr.',
    gender: 'male',
    licence: 'ALA-C-006',
    languages: ['es', 'en'],
  },
];

export const practitionerId = (key: string): string => idFor(`practitioner/${key}`);
export const scheduleId = (calendar: Calendar): string => idFor(`schedule/${keyOf(calendar)}`);

function practitioner(person: Person): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: practitionerId(person.key),
    identifier: [{ system: 'https://alameda.example/colegiados', value: person.licence }],
    active: true,
    name: [humanName(person.given, person.surnames, person.prefix)],
    ...(person.workPhone ? { telecom: [{ system: 'phone', value: person.workPhone, use: 'work' }] } : {}),
    gender: person.gender,
    communication: person.languages.map((code) => ({ coding: [{ system: 'urn:ietf:bcp:47', code }] })),
  };
}

function practitionerRole(calendar: Calendar): PractitionerRole {
  const { site } = calendar;
  return {
    resourceType: 'PractitionerRole',
    id: idFor(`role/${keyOf(calendar)}`),
    active: true,
    practitioner: referenceTo('Practitioner', practitionerId(calendar.practitioner)),
    organization: referenceTo('Organization', ORGANIZATION_ID),
    location: [referenceTo('Location', siteId(site))],
    healthcareService: calendar.services.map((key) => referenceTo('HealthcareService', serviceId(key))),
    availableTime: calendar.shifts.map(({ days, from, to }) => ({
      daysOfWeek: [...days],
      availableStartTime: `${from}:00`,
      availableEndTime: `${to}:00`,
    })),
    ...(calendar.closures.length > 0
      ? {
          notAvailable: calendar.closures.map(({ description, from, to }) => ({
            description,
            during: { start: isoOn(from, 0, site), end: endOfDay(to, site) },
          })),
        }
      : {}),
  };
}

function schedule(calendar: Calendar): Schedule {
  return {
    resourceType: 'Schedule',
    id: scheduleId(calendar),
    extension: [{ url: OPENINGS_SOURCE, valueCode: calendar.openings }],
    identifier: [{ system: 'https://alameda.example/agendas', value: keyOf(calendar) }],
    active: true,
    serviceType: calendar.services.map(serviceType),
    actor: [
      referenceTo('Practitioner', practitionerId(calendar.practitioner)),
      referenceTo('Location', siteId(calendar.site)),
      ...calendar.services.map((key) => referenceTo('HealthcareService', serviceId(key))),
    ],
    planningHorizon: {
      start: isoOn(FIRST_PAST_DAY, 0, calendar.site),
      end: endOfDay(day('2026-12-31'), calendar.site),
    },
  };
}

export function practitionersAndSchedules(): readonly FhirResource[] {
  return [...PEOPLE.map(practitioner), ...CALENDARS.map(practitionerRole), ...CALENDARS.map(schedule)];
}
