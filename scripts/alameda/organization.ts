import type { Extension, Location, LocationHoursOfOperation, Organization } from 'fhir/r4.js';
import type { SiteKey } from './calendars.ts';
import { ZONES } from './calendars.ts';
import { ORGANIZATION_ID, referenceTo, TIMEZONE } from './fhir.ts';
import { siteId } from './services.ts';

const timezone = (site: SiteKey): Extension => ({ url: TIMEZONE, valueCode: ZONES[site] });

const weekdays = (openingTime: string, closingTime: string): LocationHoursOfOperation[] => [
  { daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri'], openingTime, closingTime },
];

const organization: Organization = {
  resourceType: 'Organization',
  id: ORGANIZATION_ID,
  language: 'es',
  extension: [timezone('madrid')],
  identifier: [{ system: 'https://alameda.example/centros', value: 'ALAMEDA' }],
  active: true,
  name: 'Clínica Alameda',
  telecom: [{ system: 'phone', value: '+34910600100', use: 'work' }],
  address: [{ line: ['Calle de la Alameda, 12'], city: 'Madrid', postalCode: '28014', country: 'ES' }],
};

const madrid: Location = {
  resourceType: 'Location',
  id: siteId('madrid'),
  extension: [timezone('madrid')],
  identifier: [{ system: 'https://alameda.example/centros', value: 'ALAMEDA-MAD' }],
  status: 'active',
  name: 'Alameda Madrid',
  mode: 'instance',
  telecom: [{ system: 'phone', value: '+34910600101', use: 'work' }],
  address: { line: ['Calle de la Alameda, 12'], city: 'Madrid', postalCode: '28014', country: 'ES' },
  managingOrganization: referenceTo('Organization', ORGANIZATION_ID),
  hoursOfOperation: weekdays('09:00:00', '20:00:00'),
};

const lasPalmas: Location = {
  resourceType: 'Location',
  id: siteId('las-palmas'),
  extension: [timezone('las-palmas')],
  identifier: [{ system: 'https://alameda.example/centros', value: 'ALAMEDA-LPA' }],
  status: 'active',
  name: 'Alameda Las Palmas',
  mode: 'instance',
  telecom: [{ system: 'phone', value: '+34910600102', use: 'work' }],
  address: {
    line: ['Calle de Triana, 45'],
    city: 'Las Palmas de Gran Canaria',
    postalCode: '35002',
    country: 'ES',
  },
  managingOrganization: referenceTo('Organization', ORGANIZATION_ID),
  hoursOfOperation: weekdays('08:30:00', '18:00:00'),
};

export function organizationAndSites(): readonly (Organization | Location)[] {
  return [organization, madrid, lasPalmas];
}
