import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FhirResource } from 'fhir/r4.js';
import { appointments, storedSlots } from './alameda/appointments.ts';
import { REFERENCE_DATE, REFERENCE_NOW, ZONES } from './alameda/calendars.ts';
import { transactionText } from './alameda/fhir.ts';
import { organizationAndSites } from './alameda/organization.ts';
import { patientResource } from './alameda/patients.ts';
import { makePeople } from './alameda/people.ts';
import { practitionersAndSchedules } from './alameda/practitioners.ts';
import { healthcareServices } from './alameda/services.ts';
import { makeVisits } from './alameda/visits.ts';

export const ALAMEDA_FOLDER = fileURLToPath(new URL('../test/fixtures/fhir/alameda/', import.meta.url));

const MAX_ENTRIES = 150;

function numbered(name: string, resources: readonly FhirResource[]): [string, readonly FhirResource[]][] {
  return Array.from({ length: Math.ceil(resources.length / MAX_ENTRIES) }, (_, index) => [
    `${name}-${index + 1}.json`,
    resources.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES),
  ]);
}

function countByType(resources: readonly FhirResource[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { resourceType } of resources) counts[resourceType] = (counts[resourceType] ?? 0) + 1;
  return counts;
}

/** The sample clinic as file name → text. Always the same bytes: all chance comes from seeded streams. */
export function alamedaFiles(): ReadonlyMap<string, string> {
  const people = makePeople();
  const visits = makeVisits(people);
  const bundles: readonly (readonly [string, readonly FhirResource[]])[] = [
    ['01-organization.json', organizationAndSites()],
    ['02-services.json', healthcareServices()],
    ['03-practitioners.json', practitionersAndSchedules()],
    ['04-slots.json', storedSlots(visits)],
    ...numbered('05-patients', people.map(patientResource)),
    ...numbered('06-appointments', appointments(visits)),
  ];
  const manifest = {
    referenceDate: REFERENCE_DATE,
    referenceNow: REFERENCE_NOW,
    zones: Object.values(ZONES),
    files: bundles.map(([name]) => name),
    counts: countByType(bundles.flatMap(([, resources]) => resources)),
  };
  return new Map([
    ...bundles.map(([name, resources]) => [name, transactionText(resources)] as const),
    ['manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`],
  ]);
}

function writeAlameda(): void {
  mkdirSync(ALAMEDA_FOLDER, { recursive: true });
  const files = alamedaFiles();
  for (const name of readdirSync(ALAMEDA_FOLDER)) {
    if (name.endsWith('.json') && !files.has(name)) rmSync(`${ALAMEDA_FOLDER}${name}`);
  }
  for (const [name, text] of files) writeFileSync(`${ALAMEDA_FOLDER}${name}`, text);
}

if (import.meta.main) writeAlameda();
