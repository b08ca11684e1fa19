import { expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { livesAt } from '../store/lives-at.ts';
import { patientZone } from './patient-zone.ts';

const madrid = required(parseZone('Europe/Madrid'), 'zone');
const canary = required(parseZone('Atlantic/Canary'), 'zone');
const mexico = required(parseZone('America/Mexico_City'), 'zone');
const tz = (valueCode: string) => [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode }];

test.each([
  ['of whom nothing is known: by the clock of the house', undefined, [], madrid, 'Europe/Madrid'],
  ['in Las Palmas, whatever the house', { address: [{ postalCode: '35001' }] }, [], madrid, 'Atlantic/Canary'],
  ['in Toledo, of a house in Tenerife', { address: [{ postalCode: '45001' }] }, [], canary, 'Europe/Madrid'],
  ['with a landline of Tenerife', undefined, ['+34922123456'], madrid, 'Atlantic/Canary'],
  [
    'moved to Toledo, and kept the landline',
    { address: [{ postalCode: '45001' }] },
    ['+34922123456'],
    madrid,
    'Europe/Madrid',
  ],
  ['with a mobile', undefined, ['+34600123456'], canary, 'Atlantic/Canary'],
  ['in Lisbon', { address: [{ country: 'pt', postalCode: '1000-001' }] }, [], madrid, 'Europe/Lisbon'],
  ['in London, the postal code not told', { address: [{ country: 'GB' }] }, [], madrid, 'Europe/London'],
  [
    'where the zone is said outright',
    { address: [{ country: 'ES', extension: tz('America/New_York') }] },
    [],
    madrid,
    'America/New_York',
  ],
  ['where what is said is no zone', { address: [{ extension: tz('Mars/Olympus') }] }, [], madrid, 'Europe/Madrid'],
  [
    'in a country that we have no clock of',
    { address: [{ country: 'MX', postalCode: '35001' }] },
    [],
    mexico,
    'America/Mexico_City',
  ],
  [
    'in a country that we have no clock of, seen from Spain',
    { address: [{ country: 'MX', postalCode: '35001' }] },
    [],
    madrid,
    'Europe/Madrid',
  ],
  [
    'whose country is written out',
    { address: [{ country: 'España', postalCode: '38001' }] },
    [],
    madrid,
    'Atlantic/Canary',
  ],
  ['who used to live in Las Palmas', { address: [{ use: 'old', postalCode: '35001' }] }, [], madrid, 'Europe/Madrid'],
  ['whose record is not as it should be', { address: 'Calle Mayor' }, [], madrid, 'Europe/Madrid'],
])('%s', (_who, fhir, phones, house, zone) => {
  expect(patientZone(livesAt(fhir, phones), house)).toBe(zone);
});
