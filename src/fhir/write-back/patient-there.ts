import type { Opening } from '../../agenda/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { toFhirPatient } from '../mapping/patient.ts';
import { toR5 } from '../mapping/r5.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { link } from './links.ts';
import { PATIENT_UNSURE, type Outcome, type Work } from './outcome.ts';
import { matchThere, takenThere } from './patient-match.ts';
import { idIn } from './talk.ts';

/** Ours, for a patient who has no other number that the EHR could know. */
const PATIENT_SYSTEM = 'https://centralita.dev/fhir/patient';

export interface NewPatient {
  readonly body: FhirJson;
  /** For `If-None-Exist`. */
  readonly criteria: string;
}

async function ofDirectory({ ctx }: Work, patientId: PatientId): Promise<Patient> {
  return required(await getPatient(ctx, patientId), 'the patient of a visit');
}

function newPatient(work: Work, { fhir: _fhir, ...patient }: Patient): NewPatient {
  // What came from elsewhere beside it refers to things that this EHR does not know.
  const written = toFhirPatient(patient);
  const { id: _id, meta: _meta, ...body } = work.talk.version === 'R5' ? toR5(written) : written;
  const ours = { system: PATIENT_SYSTEM, value: patient.id };
  const identifier = [...listOf(body, 'identifier'), ours];
  const [known = ours] = patient.identifiers;
  const criteria = `identifier=${encodeURIComponent(known.system)}|${encodeURIComponent(known.value)}`;
  return { body: { ...body, identifier }, criteria };
}

/** A patient of our directory as the EHR is given them, and how a second one is avoided. */
export async function patientFor(work: Work, patientId: PatientId): Promise<NewPatient> {
  return newPatient(work, await ofDirectory(work, patientId));
}

/** Who has this identifier there already, of a server that would not look by itself. */
async function patientByIdentifier(work: Work, criteria: string): Promise<readonly string[]> {
  const [name = '', value = ''] = criteria.split(/=(.*)/s);
  const found = await work.talk.search('Patient', { [name]: decodeURIComponent(value) });
  return [...new Set(found.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))];
}

async function linked(work: Work, patientId: PatientId, ehrId: string): Promise<string> {
  const { ctx, target } = work;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    link(tx, target.connectionId, { type: 'Patient', localId: patientId, ehrId }),
  );
  return `Patient/${ehrId}`;
}

/** Whom a person chose. Where that is another patient of ours already, this visit is theirs: two people of ours are made one by nobody here. */
async function chosenThere(work: Work, patientId: PatientId, chosen: string): Promise<string> {
  const ehrId = chosen.replace(/^Patient\//, '');
  const taken = await takenThere(work, [ehrId], patientId);
  return taken.size > 0 ? chosen : linked(work, patientId, ehrId);
}

/**
 * Who a patient of ours is there: by a number, or by phone, birth date and name. Their reference; `unsure` where a person must say;
 * nothing where nobody is like them. Who has decided for a new entry gets one.
 */
export async function knownThere(work: Work, patientId: PatientId): Promise<string | Outcome | undefined> {
  const { target, insists, chosen } = work;
  const patient = await ofDirectory(work, patientId);
  const { criteria } = newPatient(work, patient);
  const [known, another] = target.conditionalCreate ? [] : await patientByIdentifier(work, criteria);
  if (another !== undefined) return { kind: 'refused', reason: 'patient-ambiguous' };
  if (known !== undefined) return linked(work, patientId, known);
  const match = await matchThere(work, patient);
  if (match.kind === 'same') return linked(work, patientId, match.patientId);
  if (match.kind === 'new') return undefined;
  const candidates = match.patientIds.map((id) => `Patient/${id}`);
  if (chosen !== undefined && candidates.includes(chosen)) return chosenThere(work, patientId, chosen);
  if (insists && chosen === undefined) return undefined;
  const ours = work.intent.kind === 'book' ? periodOf(work.intent.opening) : {};
  return { kind: 'conflict', reason: PATIENT_UNSURE, versions: { known: {}, theirs: {}, ours, candidates } };
}

function periodOf({ start, end }: Opening) {
  return { start, end };
}

/** The reference of the patient there, who is made where nobody there is that person; or why not. */
export async function patientThere(work: Work, patientId: PatientId): Promise<string | Outcome> {
  const { talk } = work;
  const there = await knownThere(work, patientId);
  if (there !== undefined) return there;
  const { body, criteria } = await patientFor(work, patientId);
  await work.sending();
  const answer = await talk.create('Patient', body, criteria);
  const ehrId = answer.status < 300 ? idIn(answer, 'Patient') : undefined;
  if (ehrId === undefined)
    return { kind: 'refused', reason: answer.status === 412 ? 'patient-ambiguous' : 'patient-refused' };
  return linked(work, patientId, ehrId);
}
