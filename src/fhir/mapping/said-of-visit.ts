import { isDeepStrictEqual } from 'node:util';
import { listOf } from './kept.ts';
import type { FhirJson } from './resource.ts';
import { APPOINTMENT_SYSTEM, MOVE_SYSTEM } from './vocabulary.ts';

/** Elements of an Appointment that say neither when, where nor with whom: a client's own words. */
export const OWN_WORDS = [
  'serviceCategory',
  'specialty',
  'appointmentType',
  'reasonReference',
  'description',
  'supportingInformation',
  'basedOn',
  'comment',
  'patientInstruction',
];

/** By these alone a visit is known to be ours: nobody else gives them. */
const OURS: readonly unknown[] = [APPOINTMENT_SYSTEM, MOVE_SYSTEM];

function keyOf({ system, value }: FhirJson): string {
  return JSON.stringify([system ?? null, value ?? null]);
}

function without(identifiers: readonly FhirJson[], others: readonly FhirJson[]): readonly FhirJson[] {
  const known = new Set(others.map(keyOf));
  return identifiers.filter((identifier) => !known.has(keyOf(identifier)));
}

function withIdentifiers(said: FhirJson, identifier: readonly FhirJson[]): FhirJson {
  return identifier.length > 0 ? { ...said, identifier } : said;
}

/** What a client that books says and the clinic's own system need not know. Undefined where it says nothing of the kind. */
export function saidOf(fhir: FhirJson): FhirJson | undefined {
  const words = Object.fromEntries(Object.entries(fhir).filter(([name]) => OWN_WORDS.includes(name)));
  const identifiers = listOf(fhir, 'identifier').filter(({ system }) => !OURS.includes(system));
  const said = withIdentifiers(words, identifiers);
  return Object.keys(said).length > 0 ? said : undefined;
}

/** What clients have said once one of them has changed the visit. What was served before and nobody had said is the system's. */
export function saidAfter(
  asked: FhirJson,
  stands: { readonly served: FhirJson; readonly said: FhirJson | undefined },
): FhirJson | undefined {
  const { served, said = {} } = stands;
  const theirs = without(listOf(served, 'identifier'), listOf(said, 'identifier'));
  const now = saidOf({ ...asked, identifier: without(listOf(asked, 'identifier'), theirs) }) ?? {};
  const isNew = ([name, value]: readonly [string, unknown]) =>
    name === 'identifier' || said[name] !== undefined || !isDeepStrictEqual(value, served[name]);
  const kept = Object.fromEntries(Object.entries(now).filter(isNew));
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The system's copy with what clients have said: where both speak, the system's word holds; identifiers stand side by side. */
export function withSaid(theirs: FhirJson, said: FhirJson): FhirJson {
  const own = listOf(theirs, 'identifier');
  return withIdentifiers({ ...said, ...theirs }, [...own, ...without(listOf(said, 'identifier'), own)]);
}

/** A client's identifiers as another system is sent them: who gave one is a reference of ours, which leads nowhere there. */
export function identifiersElsewhere(said: FhirJson | undefined): readonly FhirJson[] {
  return listOf(said, 'identifier').map(({ assigner: _assigner, ...identifier }) => identifier);
}
