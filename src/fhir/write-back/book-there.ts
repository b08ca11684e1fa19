import { listServices, type Opening } from '../../agenda/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { unreachable } from '../../platform/kernel/assert.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { identifiersElsewhere } from '../mapping/said-of-visit.ts';
import { loadSaid } from '../store/said-of-visits.ts';
import type { EhrAnswer } from '../client/ehr-client.ts';
import { assetsThere } from './assets-there.ts';
import { furtherThere, NOT_LINKED } from './further-there.ts';
import { holdThere, mayBeOurHold, proposalOf, releaseThere, slotOf, visitIn, type Proposal } from './found-time.ts';
import { referencesOf, type References } from './links.ts';
import { identifierOf, newAppointment } from './new-appointment.ts';
import type { Outcome, Visit, Work } from './outcome.ts';
import { knownThere, patientThere } from './patient-there.ts';
import { putRight } from './put-right.ts';
import { findByIdentifier, findByVisit, readBack, type Found } from './read-back.ts';
import { verdictOnBooking } from './refusal-of.ts';
import { idIn } from './talk.ts';
import { sendTransaction } from './transaction.ts';

/** Who of those is known there: what nobody has looked for yet. */
async function linkedThere(work: Work, patientIds: readonly PatientId[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const localId of patientIds) {
    const { Patient } = await referencesOf(work.ctx, work.target.connectionId, [{ type: 'Patient', localId }]);
    if (Patient !== undefined) found.push(Patient);
  }
  return found;
}

/** Everybody who comes, with whoever had to be made there; or why not. */
async function everybodyThere(work: Work, visit: Visit, references: References): Promise<References | Outcome> {
  const { patientId, companions = [] } = visit;
  const Patient = references.Patient ?? (await patientThere(work, patientId));
  if (typeof Patient !== 'string') return Patient;
  const along: string[] = [];
  for (const companion of companions) {
    const [known] = await linkedThere(work, [companion]);
    const there = known ?? (await patientThere(work, companion));
    if (typeof there !== 'string') return there;
    along.push(there);
  }
  return { ...references, Patient, ...(along.length > 0 ? { companions: along } : {}) };
}

function isOutcome(value: References | Outcome): value is Outcome {
  return 'kind' in value;
}

export async function placeReferences(work: Work, opening: Opening, patientId?: PatientId): Promise<References> {
  const { practitionerId, siteId, serviceId, slotId } = opening;
  const proposal = await proposalOf(work, slotId);
  const Slot = proposal && slotOf(proposal);
  const references = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Practitioner', localId: practitionerId },
    { type: 'Location', localId: siteId },
    { type: 'HealthcareService', localId: serviceId },
    ...(slotId === undefined ? [] : [{ type: 'Slot' as const, localId: slotId }]),
    ...(patientId === undefined ? [] : [{ type: 'Patient' as const, localId: patientId }]),
  ]);
  // A time that was found stands for no Slot of ours; it may name one of theirs.
  return Slot === undefined ? references : { ...references, Slot };
}

/** What may stand there already, from a try whose answer was lost or by a person's hand: by our identifier, then by who, when and with whom. */
async function findAgain(work: Work, visit: Visit, references: References): Promise<Found> {
  // The mirror has seen it there. What is booked anew was there before, as what it no longer is.
  if (work.intent.kind === 'book') {
    const ours = { type: 'Appointment', localId: visit.appointmentId } as const;
    const { Appointment } = await referencesOf(work.ctx, work.target.connectionId, [ours]);
    if (Appointment !== undefined) return { kind: 'one', ehrId: Appointment.slice('Appointment/'.length) };
  }
  const found = await findByIdentifier(work, identifierOf(visit));
  return found.kind === 'none' ? findByVisit(work, { opening: visit.opening, references }) : found;
}

async function bodyOf(work: Work, visit: Visit, references: References): Promise<FhirJson> {
  const { ctx } = work;
  const [services, said] = await Promise.all([
    listServices(ctx),
    ctx.db.reading(ctx.clinicId, (reader) => loadSaid(reader, [visit.appointmentId])),
  ]);
  const { opening, appointmentId, movedBy, reason, urgency } = visit;
  const serviceName = services.find(({ id }) => id === opening.serviceId)?.name;
  const createdAt = ctx.clock.now();
  const identifiers = identifiersElsewhere(said.get(appointmentId));
  const wanted = { appointmentId, movedBy, opening, reason, urgency, serviceName, createdAt, identifiers };
  return newAppointment(work.talk.version, wanted, references);
}

function send(work: Work, body: FhirJson, visit: Visit): Promise<EhrAnswer> {
  const { talk, target } = work;
  if (target.booking !== 'operation') return talk.create('Appointment', body, `identifier=${identifierOf(visit)}`);
  const parameter = [{ name: 'appointment-resource', resource: { ...body, status: 'pending' } }];
  return talk.post('Appointment/$book', { resourceType: 'Parameters', parameter });
}

/** The id of the new Appointment: of the resource, of its address, or of the Bundle that IHE's `$book` answers with. */
function newId(answer: EhrAnswer): string | undefined {
  const inBundle = listOf(answer.body, 'entry').map(({ resource }) => resource);
  const booked = inBundle.filter(isJsonObject).find(({ resourceType }) => resourceType === 'Appointment');
  return typeof booked?.['id'] === 'string' ? booked['id'] : idIn(answer, 'Appointment');
}

async function settleFound(work: Work, found: Found, meant: { opening: Opening; references: References }) {
  if (found.kind === 'one') {
    const outcome = await readBack(work, found.ehrId, meant);
    return work.insists && outcome.kind === 'conflict' ? putRight(work, found.ehrId, meant) : outcome;
  }
  return found.kind === 'many' ? ({ kind: 'conflict', reason: 'duplicate' } as const) : undefined;
}

async function create(
  work: Work,
  visit: Visit,
  as: { readonly references: References; readonly body: FhirJson },
): Promise<Outcome> {
  const { references, body } = as;
  const meant = { opening: visit.opening, references };
  await work.sending();
  const answer = await send(work, body, visit);
  const verdict = verdictOnBooking(answer);
  switch (verdict.kind) {
    case 'accepted': {
      const ehrId = newId(answer);
      if (ehrId !== undefined) return readBack(work, ehrId, meant);
      return (
        (await settleFound(work, await findByIdentifier(work, identifierOf(visit)), meant)) ?? { kind: 'unconfirmed' }
      );
    }
    case 'duplicate':
    case 'changed-meanwhile':
    case 'slot-taken':
      // It may be taken by this very request, by a way that we did not see; else it is somebody else's.
      return (await settleFound(work, await findAgain(work, visit, references), meant)) ?? { kind: 'slot-taken' };
    case 'many':
      return { kind: 'conflict', reason: 'duplicate' };
    case 'refused':
      return verdict;
    default:
      return unreachable(verdict);
  }
}

/** A patient who is new there is made with it, or before it where the server would make them twice. */
async function inTransaction(work: Work, visit: Visit, references: References): Promise<Outcome | 'step-by-step'> {
  const find = work.target.conditionalCreate ? knownThere : patientThere;
  const patient = references.Patient ?? (await find(work, visit.patientId));
  if (patient !== undefined && typeof patient !== 'string') return patient;
  const known = patient === undefined ? references : { ...references, Patient: patient };
  return sendTransaction(work, { visit, references: known, body: await bodyOf(work, visit, known) });
}

/**
 * A time that the EHR proposed is booked as it was proposed, and held before a patient who is new there is made. A hold of ours that
 * has ended meanwhile leaves the proposal itself.
 */
async function bookProposed(
  work: Work,
  visit: Visit,
  given: { readonly references: References; readonly proposal: Proposal },
): Promise<Outcome> {
  const { references } = given;
  // One held time of several is no visit: the booking itself decides of all.
  const proposal = references.further ? given.proposal : await holdThere(work, given.proposal);
  if (proposal === 'taken') return { kind: 'slot-taken' };
  const known = await everybodyThere(work, visit, references);
  if (isOutcome(known)) {
    await releaseThere(work, proposal);
    return known;
  }
  const ours = await bodyOf(work, visit, known);
  const { held, proposed } = proposal;
  let outcome: Outcome = { kind: 'slot-taken' };
  for (const offered of [held, ...(held === undefined || work.again ? [proposed] : [])]) {
    if (!offered) continue;
    outcome = await create(work, visit, { references: known, body: visitIn(offered, ours, known.assets) });
    if (outcome.kind !== 'slot-taken') break;
  }
  if (outcome.kind === 'refused') await releaseThere(work, proposal);
  return outcome.kind === 'slot-taken' && !held && mayBeOurHold(work, proposal) ? { kind: 'unconfirmed' } : outcome;
}

/** Makes the appointment there once, however often it is asked for, and says so only when it was read back. */
export async function bookThere(work: Work, visit: Visit): Promise<Outcome> {
  const { companions = [] } = visit;
  const place = await placeReferences(work, visit.opening, visit.patientId);
  const further = await furtherThere(work, visit.further);
  if (further === NOT_LINKED || place.Practitioner === undefined)
    return { kind: 'refused', reason: 'practitioner-not-linked' };
  const along = companions.length > 0 ? { companions: await linkedThere(work, companions) } : {};
  const { has: assets } = await assetsThere(work);
  const references = { ...place, ...further, ...along, ...(assets.length > 0 ? { assets } : {}) };
  const { target } = work;
  const { booking } = target;
  // A server that ignores If-None-Exist is asked first whether it has it: its create would make another one.
  if (work.again || booking === 'task' || !target.conditionalCreate) {
    const meant = { opening: visit.opening, references };
    const settled = await settleFound(work, await findAgain(work, visit, references), meant);
    if (settled) return settled;
  }
  if (booking === 'task') return { kind: 'unconfirmed' };
  if (booking === 'transaction') {
    // Whoever comes along is known before: of several who are new a half-kept transaction could not say who is who.
    const all = companions.length > 0 ? await everybodyThere(work, visit, references) : references;
    if (isOutcome(all)) return all;
    const outcome = await inTransaction(work, visit, all);
    if (outcome !== 'step-by-step') return outcome;
  }
  const proposal = booking === 'operation' ? await proposalOf(work, visit.opening.slotId) : undefined;
  if (proposal) return bookProposed(work, visit, { references, proposal });
  const known = await everybodyThere(work, visit, references);
  if (isOutcome(known)) return known;
  return create(work, visit, { references: known, body: await bodyOf(work, visit, known) });
}
