import type { Opening } from '../../agenda/index.ts';
import { plusMs, MINUTE_MS, toIso } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { APPOINTMENT_SYSTEM } from '../mapping/vocabulary.ts';
import type { References } from './links.ts';
import { apart, fieldsOf, patientsIn, together, type Fields } from './merge.ts';
import { businessIdentifier } from './new-appointment.ts';
import { visitIdOf, type Outcome, type Work } from './outcome.ts';
import { slotIs } from './slots.ts';

const STANDS = ['booked', 'arrived', 'checked-in', 'fulfilled'];
const WAITS = ['proposed', 'pending', 'waitlist'];
const OVER = ['cancelled', 'noshow', 'entered-in-error'];

/** Of a visit for several: nobody was left out. Whom the EHR does not know by a link of ours is counted. */
function everybodyIsIn({ intent }: Work, body: FhirJson, { companions = [] }: References): boolean {
  const several = intent.kind === 'book' ? (intent.companions ?? []) : companions;
  if (several.length === 0) return true;
  const there = patientsIn(body);
  return there.length > several.length && companions.every((reference) => there.includes(reference));
}

/** Of a visit that needs several practitioners: none was left out. */
function allAreIn(theirs: Fields, { further = [] }: References): boolean {
  const there = apart(theirs.further);
  return further.every((reference) => there.includes(reference));
}

async function areBusy(work: Work, { Slot, furtherSlots = [] }: References): Promise<boolean> {
  // Who books by hand keeps the Slots too; nothing is written to such an EHR.
  if (work.target.booking === 'task') return true;
  for (const slot of [...(Slot === undefined ? [] : [Slot]), ...furtherSlots])
    if (!(await slotIs(work.talk, slot, 'busy'))) return false;
  return true;
}

/** Reads what was written and compares: only what stands there as it was meant is booked. */
export async function readBack(
  work: Work,
  ehrId: string,
  meant: { readonly opening: Opening; readonly references: References },
): Promise<Outcome> {
  const { talk } = work;
  const { opening, references } = meant;
  const { body, status } = await talk.read(`Appointment/${ehrId}`);
  if (status >= 400 || !body) return { kind: 'unconfirmed' };
  const theirs = fieldsOf(body);
  const along = references.further ? { further: together(references.further) } : {};
  const ours: Fields = { status: 'booked', start: opening.start, practitioner: references.Practitioner, ...along };
  if (OVER.includes(theirs.status ?? '')) return { kind: 'slot-taken' };
  if (WAITS.includes(theirs.status ?? '')) return { kind: 'unconfirmed' };
  const same = theirs.start === ours.start && theirs.practitioner === ours.practitioner;
  const isWhole = everybodyIsIn(work, body, references) && allAreIn(theirs, references);
  if (!STANDS.includes(theirs.status ?? '') || !same || !isWhole)
    return { kind: 'conflict', reason: 'read-back', versions: { known: {}, theirs, ours } };
  return (await areBusy(work, references)) ? { kind: 'done', ehrId, concerns: [] } : { kind: 'unconfirmed' };
}

export type Found =
  { readonly kind: 'none' } | { readonly kind: 'one'; readonly ehrId: string } | { readonly kind: 'many' };

function foundIn(appointments: readonly FhirJson[]): Found {
  const ids = [...new Set(appointments.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))];
  const [only, ...others] = ids;
  if (only === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'many' } : { kind: 'one', ehrId: only };
}

/** By our identifier of the appointment, or by another that it was given. What stands goes before what was left for it. */
export async function findByIdentifier(
  { talk, intent }: Work,
  identifier = businessIdentifier(visitIdOf(intent)),
): Promise<Found> {
  const found = await talk.search('Appointment', { identifier });
  const kept = found.filter(({ status }) => status !== 'entered-in-error');
  const standing = kept.filter(({ status }) => !OVER.includes(String(status)));
  return foundIn(standing.length > 0 ? standing : kept);
}

function isAnothersOfOurs(appointment: FhirJson, ownId: string): boolean {
  return listOf(appointment, 'identifier').some(
    ({ system, value }) => system === APPOINTMENT_SYSTEM && value !== ownId,
  );
}

/** For an EHR that lost our identifier on the way: the visit of this patient with this practitioner at this time. */
export async function findByVisit(
  { talk, intent }: Work,
  meant: { readonly opening: Opening; readonly references: References },
): Promise<Found> {
  const { opening, references } = meant;
  if (references.Patient === undefined || references.Practitioner === undefined) return { kind: 'none' };
  const found = await talk.search('Appointment', {
    patient: references.Patient,
    practitioner: references.Practitioner,
    date: [`ge${toIso(opening.start)}`, `lt${toIso(plusMs(opening.start, MINUTE_MS))}`],
  });
  const same = found.filter((appointment) => {
    const { start, practitioner, status } = fieldsOf(appointment);
    const stands = !OVER.includes(status ?? '');
    return stands && start === opening.start && practitioner === references.Practitioner;
  });
  return foundIn(same.filter((appointment) => !isAnothersOfOurs(appointment, visitIdOf(intent))));
}
