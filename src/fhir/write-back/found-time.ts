import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { Work } from './outcome.ts';
import { verdictOnBooking } from './refusal-of.ts';

/** A hold lasts a few minutes wherever one is known; after this one whose answer was lost stands in nobody's way. */
const HOLD_ENDS_MS = 15 * MINUTE_MS;

/** What the EHR proposed for a time that is booked now. */
export interface Proposal {
  readonly slotId: string;
  /** As it was proposed. */
  readonly proposed: FhirJson;
  /** What it holds for this very write. */
  readonly held?: FhirJson | undefined;
  /** It was asked to hold it for this write, and may do so though no answer came. */
  readonly holdAskedAt?: Instant | undefined;
}

/** What is behind an opening whose time was found by `$find`. Undefined for every other one. */
export async function proposalOf(work: Work, slotId: string | undefined): Promise<Proposal | undefined> {
  if (slotId === undefined) return undefined;
  const { ctx, target, intent } = work;
  const [row] = await ctx.db.query<{ proposal: FhirJson; held: FhirJson | null; asked_at: Instant | null }>(
    ctx.clinicId,
    `select proposal, case when hold_for = $4 then held end as held, case when hold_for = $4 then hold_asked_at end as asked_at
       from found_time where clinic_id = $1 and connection_id = $2 and slot_id = $3`,
    [ctx.clinicId, target.connectionId, slotId, intent.id],
  );
  if (!row) return undefined;
  return { slotId, proposed: row.proposal, held: row.held ?? undefined, holdAskedAt: row.asked_at ?? undefined };
}

/** `Slot/7`, where the proposal names the Slot that it would take. */
export function slotOf({ proposed }: Proposal): string | undefined {
  const [slot] = listOf(proposed, 'slot');
  const reference = slot?.['reference'];
  return typeof reference === 'string' ? /(?:^|\/)(Slot\/[A-Za-z0-9.-]{1,64})$/.exec(reference)?.[1] : undefined;
}

/** An unknown hold of ours may be what stands in the way of a booking: it is tried again once that has surely ended. */
export function mayBeOurHold({ ctx }: Work, { holdAskedAt }: Proposal): boolean {
  return holdAskedAt !== undefined && ctx.clock.now() - holdAskedAt < HOLD_ENDS_MS;
}

async function noteHold(work: Work, slotId: string, held: FhirJson | undefined): Promise<void> {
  const { ctx, target, intent } = work;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `update found_time set hold_for = $4, hold_asked_at = $5, held = $6
        where clinic_id = $1 and connection_id = $2 and slot_id = $3`,
      [tx.clinicId, target.connectionId, slotId, intent.id, new Date(ctx.clock.now()), held ?? null],
    ),
  );
}

function heldIn(body: FhirJson | undefined): FhirJson | undefined {
  const resources =
    body?.['resourceType'] === 'Bundle' ? listOf(body, 'entry').map(({ resource }) => resource) : [body];
  return resources
    .filter(isJsonObject)
    .find(
      ({ resourceType, status }) => resourceType === 'Appointment' && (status === 'pending' || status === 'proposed'),
    );
}

/**
 * Has the EHR keep the time while a visit of somebody who waits is made (ITI-116). What it holds; `taken` where somebody else has it;
 * nothing where it holds none, and then the booking itself decides. Asked once for a write.
 */
export async function holdThere(work: Work, proposal: Proposal): Promise<Proposal | 'taken'> {
  const { ctx, target, talk } = work;
  const { id } = proposal.proposed;
  const isLive = ctx.actor.kind !== 'system';
  if (!target.holds || !isLive || typeof id !== 'string' || proposal.holdAskedAt !== undefined) return proposal;
  // Before the first byte leaves: a hold whose answer is lost stands in our own way.
  await noteHold(work, proposal.slotId, undefined);
  const asked = { ...proposal, holdAskedAt: ctx.clock.now() };
  const parameter = [{ name: 'appointment-reference', valueReference: { reference: `Appointment/${id}` } }];
  const answer = await talk.post('Appointment/$hold', { resourceType: 'Parameters', parameter });
  const verdict = verdictOnBooking(answer);
  if (verdict.kind === 'slot-taken') return 'taken';
  const held = verdict.kind === 'accepted' ? heldIn(answer.body) : undefined;
  if (!held) return proposal;
  await noteHold(work, proposal.slotId, held);
  return { ...asked, held };
}

/** It comes to nothing: what is held is given back at once. One that cannot be given back ends by itself. */
export async function releaseThere(work: Work, { held }: Proposal): Promise<void> {
  if (!held) return;
  const parameter = [{ name: 'appointment-resource', resource: { ...held, status: 'cancelled' } }];
  try {
    await work.talk.post('Appointment/$book', { resourceType: 'Parameters', parameter });
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    work.ctx.log.info({ 'ehr.write': work.intent.id }, 'A hold at the EHR could not be given back; it ends by itself.');
  }
}

function practitionerIn({ actor }: FhirJson): string | undefined {
  if (!isJsonObject(actor)) return undefined;
  return /(?:^|\/)(Practitioner\/[A-Za-z0-9.-]{1,64})$/.exec(String(actor['reference']))?.[1];
}

/** Of a visit that needs several practitioners: those, and their Slots, whom the proposal for one of them does not name. */
function beside(proposal: FhirJson, visit: FhirJson): { participant: readonly FhirJson[]; slot: readonly FhirJson[] } {
  const named = new Set(listOf(proposal, 'participant').map(practitionerIn));
  const practitioners = listOf(visit, 'participant').filter((one) => practitionerIn(one) !== undefined);
  if (practitioners.length < 2) return { participant: [], slot: listOf(proposal, 'slot') };
  const [first] = listOf(proposal, 'slot');
  const others = listOf(visit, 'slot').filter(
    ({ reference }) => !String(first?.['reference']).endsWith(String(reference)),
  );
  return {
    participant: practitioners.filter((one) => !named.has(practitionerIn(one))),
    slot: [...(first ? [first] : []), ...others],
  };
}

/** Rooms and devices of the visit that the proposal does not name itself. */
function assetsBeside(proposal: FhirJson, visit: FhirJson, assets: readonly string[]): readonly FhirJson[] {
  const referenceIn = ({ actor }: FhirJson) => (isJsonObject(actor) ? String(actor['reference']) : '');
  const named = listOf(proposal, 'participant').map(referenceIn);
  const missing = assets.filter((asset) => !named.some((name) => name === asset || name.endsWith(`/${asset}`)));
  return listOf(visit, 'participant').filter((one) => missing.includes(referenceIn(one)));
}

/** What was proposed with our visit in it, and its rooms and devices: everything that we do not understand of it stays as it came. Pure. */
export function visitIn(proposal: FhirJson, visit: FhirJson, assets: readonly string[] = []): FhirJson {
  const isPatient = ({ actor }: FhirJson) =>
    isJsonObject(actor) && /(?:^|\/)Patient\//.test(String(actor['reference']));
  const patients = listOf(visit, 'participant').filter(isPatient);
  const others = listOf(proposal, 'participant').filter((one) => !isPatient(one));
  const along = beside(proposal, visit);
  const said = ['reasonCode', 'reason', 'priority', 'created', 'subject'].filter((name) => visit[name] !== undefined);
  return {
    ...proposal,
    ...Object.fromEntries(said.map((name) => [name, visit[name]])),
    status: 'pending',
    identifier: [...listOf(proposal, 'identifier'), ...listOf(visit, 'identifier')],
    ...(along.slot.length > 0 ? { slot: along.slot } : {}),
    participant: [...patients, ...others, ...along.participant, ...assetsBeside(proposal, visit, assets)],
  };
}
