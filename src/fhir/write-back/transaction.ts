import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { identifierOf } from './new-appointment.ts';
import { link, type References } from './links.ts';
import type { Outcome, Visit, Work } from './outcome.ts';
import { patientFor } from './patient-there.ts';
import { findByIdentifier, readBack } from './read-back.ts';
import { failedEntry } from './refusal-of.ts';
import { slotIs } from './slots.ts';
import { versionOf } from './talk.ts';

/** A server that knows no transactions says so with one of these. */
const NOT_SUPPORTED = [404, 405, 415, 501];
const ACTIVE = ['pending', 'booked', 'arrived', 'checked-in'];
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

/** Of a visit that needs several practitioners the Slot of each. */
function slotsOf({ Slot, furtherSlots = [] }: References): readonly string[] {
  return Slot === undefined ? furtherSlots : [Slot, ...furtherSlots];
}

/** A Slot as busy, on the condition that it is still as we read it; `taken` where it is free no more. */
async function slotEntry(work: Work, reference: string): Promise<readonly FhirJson[] | 'taken'> {
  const answer = await work.talk.read(reference);
  const { body } = answer;
  if (answer.status >= 400 || !body) return [];
  if (body['status'] !== 'free') return 'taken';
  const version = versionOf(answer);
  const condition = version === undefined ? {} : { ifMatch: version };
  return [entryOf({ ...body, status: 'busy' }, { method: 'PUT', url: reference, ...condition })];
}

async function slotEntries(work: Work, references: References): Promise<readonly FhirJson[] | 'taken'> {
  const entries: FhirJson[] = [];
  for (const reference of slotsOf(references)) {
    const entry = await slotEntry(work, reference);
    if (entry === 'taken') return entry;
    entries.push(...entry);
  }
  return entries;
}

function withPatient(body: FhirJson, patient: string): FhirJson {
  const [first, ...others] = listOf(body, 'participant');
  const actor = { reference: patient };
  // R5 names the patient twice.
  const subject = body['subject'] === undefined ? {} : { subject: actor };
  return { ...body, ...subject, participant: [{ ...first, actor }, ...others] };
}

function idInLocation(body: FhirJson | undefined, type: string): string | undefined {
  const pattern = new RegExp(`(?:^|/)${type}/([A-Za-z0-9.-]{1,64})(?:/|$)`);
  return listOf(body, 'entry')
    .map(({ response }) => (isJsonObject(response) ? pattern.exec(String(response['location']))?.[1] : undefined))
    .find((id) => id !== undefined);
}

/** Somebody else's visit in the same Slot, or in one of them. */
async function hasAnother(work: Work, references: References, ownId: string): Promise<boolean> {
  for (const slot of slotsOf(references)) {
    const found = await work.talk.search('Appointment', { slot });
    if (found.some(({ id, status }) => id !== ownId && ACTIVE.includes(String(status)))) return true;
  }
  return false;
}

async function cancelOwn(work: Work, ehrId: string): Promise<void> {
  const reference = `Appointment/${ehrId}`;
  const answer = await work.talk.read(reference);
  if (!answer.body) return;
  await work.talk.update(reference, { ...answer.body, status: 'cancelled' }, versionOf(answer));
}

/** Which of the Slots, the last entries, were written though another entry failed. */
function wroteSlots(body: FhirJson | undefined, entry: readonly FhirJson[], slots: number): readonly string[] {
  const first = entry.length - slots;
  const answers = listOf(body, 'entry');
  return entry.slice(first).flatMap(({ request }, index) => {
    const { response } = answers[first + index] ?? {};
    const wrote = isJsonObject(response) && /^2\d\d/.test(String(response['status']));
    return wrote && isJsonObject(request) ? [String(request['url'])] : [];
  });
}

/** Nothing stands. A Slot is given back where it was this transaction that took it; somebody else's is left alone. */
async function afterNothing(
  work: Work,
  references: References,
  ours: readonly string[],
): Promise<Outcome | 'step-by-step'> {
  for (const slot of ours) await slotIs(work.talk, slot, 'free');
  for (const slot of slotsOf(references)) {
    const { status, body } = await work.talk.read(slot);
    if (status < 300 && body !== undefined && body['status'] !== 'free') return { kind: 'slot-taken' };
  }
  return 'step-by-step';
}

/**
 * After a transaction that failed, also one of which a part was kept. An Appointment that stands is ours if the Slot is nobody
 * else's; where nothing stands and the Slot is free, it is tried step by step.
 */
async function mend(work: Work, booking: Booking, ours: readonly string[]): Promise<Outcome | 'step-by-step'> {
  const { visit, references } = booking;
  const found = await findByIdentifier(work, identifierOf(visit));
  if (found.kind === 'many') return { kind: 'conflict', reason: 'duplicate' };
  if (found.kind === 'none') return afterNothing(work, references, ours);
  if (!(await hasAnother(work, references, found.ehrId)))
    return readBack(work, found.ehrId, { opening: visit.opening, references });
  await cancelOwn(work, found.ehrId);
  return { kind: 'slot-taken' };
}

/** Appointment, Slot and, where they are new, Patient in one transaction. Every entry of its answer is looked at. */
export async function sendTransaction(work: Work, booking: Booking): Promise<Outcome | 'step-by-step'> {
  const { references, visit, body } = booking;
  const slots = await slotEntries(work, references);
  if (slots === 'taken') return { kind: 'slot-taken' };
  const patient = await patientEntry(work, booking);
  const appointment = entryOf(withPatient(body, references.Patient ?? PATIENT_URN), {
    method: 'POST',
    url: 'Appointment',
    ifNoneExist: `identifier=${identifierOf(visit)}`,
  });
  const entry = [...patient, appointment, ...slots];
  await work.sending();
  const answer = await work.talk.post('', { resourceType: 'Bundle', type: 'transaction', entry });
  if (NOT_SUPPORTED.includes(answer.status)) return 'step-by-step';
  const failed = answer.status < 300 ? failedEntry(answer.body, entry.length) : answer;
  if (failed) return mend(work, booking, wroteSlots(answer.body, entry, slots.length));
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
  const found = await findByIdentifier(work, identifierOf(visit));
  return found.kind === 'one'
    ? readBack(work, found.ehrId, { opening: visit.opening, references })
    : { kind: 'unconfirmed' };
}
