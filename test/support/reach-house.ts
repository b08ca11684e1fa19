import { CONTACT_CHANNEL } from '../../src/fhir/mapping/vocabulary.ts';
import type { FhirJson } from '../../src/simulator/index.ts';
import { DAY_MS } from '../../src/platform/time/instant.ts';

export function birthDateOf(number: number): string {
  return `${1950 + number}-02-03`;
}

const DAYS = 40;

function patientOf(number: number): FhirJson {
  return {
    resourceType: 'Patient',
    id: `pat-${number}`,
    active: true,
    name: [{ family: `Serra${number}`, given: ['Ana'] }],
    gender: 'female',
    telecom: [
      { system: 'phone', use: 'mobile', value: `+34600111${String(number).padStart(3, '0')}` },
      {
        system: 'other',
        value: `+34600111${String(number).padStart(3, '0')}`,
        extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }],
      },
      { system: 'email', value: `ana${number}@example.com` },
    ],
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'es' }] }, preferred: true }],
    birthDate: birthDateOf(number),
  };
}

/** Everybody was seen three weeks ago: the EHR gives the patients of an agenda, and a recall has somebody to call back. */
function lastVisitOf(number: number): FhirJson {
  const start = Date.parse('2026-10-26T08:00:00Z') + number * 30 * 60_000;
  const participant = [`Patient/pat-${number}`, 'Practitioner/dr-1'].map((reference) => ({
    actor: { reference },
    status: 'accepted',
  }));
  return {
    resourceType: 'Appointment',
    id: `last-${number}`,
    status: 'fulfilled',
    participant,
    serviceType: [{ text: 'Dermatología' }],
    start: new Date(start).toISOString(),
    end: new Date(start + 20 * 60_000).toISOString(),
  };
}

/** A workday's slots, every half hour from nine to eleven, named by their day and number. */
function slotsOf(day: number): readonly FhirJson[] {
  const date = new Date(Date.parse('2026-11-16T00:00:00Z') + day * DAY_MS);
  if (date.getUTCDay() === 0 || date.getUTCDay() === 6) return [];
  const name = date.toISOString().slice(0, 10);
  return ['09:00', '09:30', '10:00', '10:30'].map((from, index) => {
    const start = Date.parse(`${name}T${from}:00+01:00`);
    return {
      resourceType: 'Slot',
      id: `${name}-${index + 1}`,
      schedule: { reference: 'Schedule/agenda-1' },
      status: 'free',
      start: new Date(start).toISOString(),
      end: new Date(start + 20 * 60_000).toISOString(),
    };
  });
}

/** A house with one doctor, and patients of whom each is as old as nobody else. */
export function houseOf(people: number): readonly FhirJson[] {
  return [
    { resourceType: 'Organization', id: 'org-1', active: true, name: 'Hospital Sandbox' },
    { resourceType: 'Location', id: 'site-1', status: 'active', name: 'Consultas' },
    { resourceType: 'Practitioner', id: 'dr-1', active: true, name: [{ text: 'Dra. Marta Soler', family: 'Soler' }] },
    { resourceType: 'HealthcareService', id: 'derma', active: true, name: 'Dermatología' },
    {
      resourceType: 'Schedule',
      id: 'agenda-1',
      active: true,
      actor: [{ reference: 'Practitioner/dr-1' }, { reference: 'HealthcareService/derma' }],
    },
    ...Array.from({ length: DAYS }, (_none, day) => slotsOf(day)).flat(),
    ...Array.from({ length: people }, (_none, index) => [patientOf(index + 1), lastVisitOf(index + 1)]).flat(),
  ];
}
