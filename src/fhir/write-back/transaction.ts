import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { businessIdentifier } from './new-appointment.ts';
import type { Visit } from './book-there.ts';
import { link, type References } from './links.ts';
import type { Outcome, Work } from './outcome.ts';
import { patientFor } from './patient-there.ts';
import { findByIdentifier, readBack } from './read-back.ts';
import { failedEntry, verdictOnBooking } from './refusal-of.ts';
import { versionOf } from './talk.ts';

/** A server that knows no transactions says so with one of these. */
const NOT_SUPPORTED = [404, 405, 415, 501];
const PATIENT_URN = 'urn:uuid:0190f0f0-0000-7000-8000-0000000000a1';

interface Booking {
  readonly visit: Visit;
  readonly references: References;
  readonly body: FhirJson;
}

function entryOf(resource: FhirJson, request: FhirJson, fullUrl?: string): FhirJson {
  return { ...(fullUrl === undefined ? {} : { fullUrl }), resource, request };
}

async function patientEntry(work: Work, { visit, references }: Booking): Promise<readonly FhirJson[]> {
  if (references.Patient !== undefined) return [];
  const { body, criteria } = await patientFor(work, visit.patientId);
  return [entryOf(body, { method: 'POST', url: 'Patient', ifNoneExist: criteria }, PATIENT_URN)];
}

/** The Slot as busy, on the condition that it is still as we read it; `taken` where it is free no more. */
async function slotEntry(work: Work, reference: string | undefined): Promise<readonly FhirJson[] | 'taken'> {
  if (reference === undefined) return [];
  const answer = await work.talk.read(reference);
  const { body } = answer;
  if (answer.status >= 400 || !body) return [];
  if (body['status'] !== 'free') return 'taken';
  const version = versionOf(answer);
  const condition = version === undefined ? {} : { ifMatch: version };
  return [entryOf({ ...body, status: 'busy' }, { method: 'PUT', url: reference, ...condition })];
}

function withPatient(body: FhirJson, patient: string): FhirJson {
  const [first, ...others] = listOf(body, 'participant');
  return { ...body, participant: [{ ...first, actor: { reference: patient } }, ...others] };
}

function idInLocation(body: FhirJson | undefined, type: string): string | undefined {
  const pattern = new RegExp(`(?:^|/)${type}/([A-Za-z0-9.-]{1,64})(?:/|$)`);
  return listOf(body, 'entry')
    .map(({ response }) => (isJsonObject(response) ? pattern.exec(String(response['location']))?.[1] : undefined))
    .find((id) => id !== undefined);
}

/** After a transaction that kept a part of itself: what it made is taken back, so that the slot is nobody's by mistake. */
async function takeBack(work: Work): Promise<void> {
  const found = await findByIdentifier(work);
  if (found.kind !== 'one') return;
  const reference = `Appointment/${found.ehrId}`;
  const answer = await work.talk.read(reference);
  if (!answer.body || answer.body['status'] === 'cancelled') return;
  await work.talk.update(reference, { ...answer.body, status: 'cancelled' }, versionOf(answer));
}

/** Appointment, Slot and, where they are new, Patient in one transaction. Every entry of its answer is looked at. */
export async function sendTransaction(work: Work, booking: Booking): Promise<Outcome | 'not-supported'> {
  const { references, visit, body } = booking;
  const slot = await slotEntry(work, references.Slot);
  if (slot === 'taken') return { kind: 'slot-taken' };
  const patient = await patientEntry(work, booking);
  const appointment = entryOf(withPatient(body, references.Patient ?? PATIENT_URN), {
    method: 'POST',
    url: 'Appointment',
    ifNoneExist: `identifier=${businessIdentifier(visit.appointmentId)}`,
  });
  const entry = [...patient, appointment, ...slot];
  await work.sending();
  const answer = await work.talk.post('', { resourceType: 'Bundle', type: 'transaction', entry });
  if (NOT_SUPPORTED.includes(answer.status)) return 'not-supported';
  const failed = answer.status < 300 ? failedEntry(answer.body, entry.length) : answer;
  if (failed) {
    await takeBack(work);
    // A Slot that changed since it was read is somebody else's now.
    if (failed.status === 412) return { kind: 'slot-taken' };
    const verdict = verdictOnBooking(failed);
    if (verdict.kind === 'slot-taken') return verdict;
    return { kind: 'refused', reason: verdict.kind === 'refused' ? verdict.reason : 'transaction-incomplete' };
  }
  return settle(work, booking, answer.body);
}

async function settle(work: Work, { visit, references }: Booking, answer: FhirJson | undefined): Promise<Outcome> {
  const { ctx, target } = work;
  const patientId = idInLocation(answer, 'Patient');
  if (references.Patient === undefined && patientId !== undefined) {
    const linked = { type: 'Patient', localId: visit.patientId, ehrId: patientId } as const;
    await ctx.db.inClinic(ctx.clinicId, (tx) => link(tx, target.connectionId, linked));
  }
  const ehrId = idInLocation(answer, 'Appointment');
  if (ehrId !== undefined) return readBack(work, ehrId, { opening: visit.opening, references });
  const found = await findByIdentifier(work);
  return found.kind === 'one'
    ? readBack(work, found.ehrId, { opening: visit.opening, references })
    : { kind: 'unconfirmed' };
}
