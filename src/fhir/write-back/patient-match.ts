import { matchPerson, type Patient, type PersonFacts } from '../../patients/index.ts';
import { fromR5 } from '../mapping/from-r5.ts';
import { listOf } from '../mapping/kept.ts';
import { fromFhirPatient } from '../mapping/patient.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { localIdOf } from '../sync/mapping/local-id.ts';
import { localize } from '../sync/mapping/localize.ts';
import type { Work } from './outcome.ts';

/** Who of the EHR's directory somebody of ours is. */
export type MatchThere =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly patientId: string }
  /** Close to one, or equal to several: a person decides. */
  | { readonly kind: 'unsure'; readonly patientIds: readonly string[] };

function phonesOf({
  contactPoints,
}: {
  readonly contactPoints: readonly { readonly channel: string; readonly address: string }[];
}): readonly string[] {
  return [...new Set(contactPoints.filter(({ channel }) => channel !== 'email').map(({ address }) => address))];
}

/** As others write it: with its prefix, and as it is dialled at home. */
function spelledPhones(phones: readonly string[]): string {
  return phones
    .flatMap((phone) => [phone, phone.replace(/^\+34/, '')])
    .filter((one, index, all) => all.indexOf(one) === index)
    .join(',');
}

/** Two narrow questions: who was born that day with that name, and who has that number. */
function questionsOf(patient: Patient): readonly Readonly<Record<string, string>>[] {
  const { birthDate, familyName } = patient;
  const [family] = familyName.trim().split(/\s+/);
  const phones = phonesOf(patient);
  return [
    ...(birthDate === undefined ? [] : [{ birthdate: birthDate, ...(family ? { family } : {}) }]),
    ...(phones.length === 0 ? [] : [{ phone: spelledPhones(phones) }]),
  ];
}

/** One who is somebody else by now, or is kept for nobody, is nobody to book for. */
function isCurrent(patient: FhirJson): boolean {
  return patient['active'] !== false && !listOf(patient, 'link').some(({ type }) => type === 'replaced-by');
}

function factsOf(work: Work, patient: FhirJson): (PersonFacts & { readonly id: string }) | undefined {
  const { target, talk } = work;
  const { id } = patient;
  if (typeof id !== 'string') return undefined;
  const json = talk.version === 'R5' ? fromR5(patient) : patient;
  const names = { baseUrl: target.client.baseUrl, localId: () => undefined };
  const read = fromFhirPatient(localize(json, localIdOf(target.connectionId, { type: 'Patient', id }), names));
  if (!read.ok) return undefined;
  const { contactPoints, identifiers = [], ...person } = read.value;
  return { ...person, id, identifiers, phones: phonesOf({ contactPoints }) };
}

/** Those of the EHR whom another patient of ours is already. */
export async function takenThere(
  { ctx, target }: Work,
  ids: readonly string[],
  own: string,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.query<{ ehr_id: string }>(
    ctx.clinicId,
    `select ehr_id from ehr_link where clinic_id = $1 and connection_id = $2 and type = 'Patient' and ehr_id = any($3::text[])
        and local_id <> $4 and gone_at is null`,
    [ctx.clinicId, target.connectionId, ids, own],
  );
  return new Set(rows.map(({ ehr_id: id }) => id));
}

/**
 * Looks for somebody of ours in the EHR's directory by birth date and name, and by phone, and weighs whom it finds as the mirror does.
 * Nobody is merged by a guess. A server that cannot be asked so has nobody: its own conditions on a create stand.
 */
export async function matchThere(work: Work, patient: Patient): Promise<MatchThere> {
  const found = new Map<string, PersonFacts & { readonly id: string }>();
  for (const query of questionsOf(patient)) {
    for (const one of (await work.talk.trySearch('Patient', query)) ?? []) {
      const facts = isCurrent(one) ? factsOf(work, one) : undefined;
      if (facts) found.set(facts.id, facts);
    }
  }
  if (found.size === 0) return { kind: 'new' };
  const { givenName, familyName, birthDate, identifiers } = patient;
  const person = { givenName, familyName, birthDate, identifiers, phones: phonesOf(patient) };
  const match = matchPerson(person, [...found.values()]);
  if (match.kind !== 'same') return match;
  const taken = await takenThere(work, [match.patientId], patient.id);
  return taken.size > 0 ? { kind: 'unsure', patientIds: [match.patientId] } : match;
}
