import type { Appointment } from '../../agenda/index.ts';
import type { ChangeIntent } from './change-in-place.ts';
import type { Change } from './merge.ts';

type Status = Appointment['status'];

/** How far a visit has come, by how far those have who attend it. */
const ORDER: readonly Status[] = ['pending', 'booked', 'arrived', 'checked-in', 'fulfilled'];
const OVER: readonly Status[] = ['cancelled', 'noshow', 'entered-in-error'];

/**
 * The one status that an EHR has for a visit of several: of whoever has come least far. Where nobody attends any more, that somebody
 * did not come says more than that others had cancelled. Pure.
 */
export function statusOfVisit(members: readonly Status[]): Status {
  const attending = members.filter((status) => !OVER.includes(status));
  const least = ORDER.find((status) => attending.includes(status));
  if (least !== undefined) return least;
  return members.includes('noshow') ? 'noshow' : (members[0] ?? 'cancelled');
}

/** Who of a visit is meant: their reference there, and all of them as they stand here. */
export interface Company {
  /** `Patient/7`; absent where the EHR does not know them. */
  readonly who: string | undefined;
  readonly members: readonly Appointment[];
}

/**
 * What a change of one of several is at an EHR, which has one status for all: who cancels is taken out of the participants while others
 * attend, and the visit is cancelled with the last of them; a mark is the visit's when all have come as far. `undefined`: nothing there
 * changes. Pure.
 */
export function changeOfOne(
  intent: Exclude<ChangeIntent, { readonly kind: 'reschedule' | 'restore' }>,
  { who, members }: Company,
  whole: Change,
): Change | undefined {
  if (intent.kind === 'confirm')
    return who === undefined ? undefined : { ...whole, dependsOn: [...whole.dependsOn, 'attends'], who };
  if (intent.wholeVisit) return whole;
  const rest = members.filter(({ id }) => id !== intent.appointmentId).map(({ status }) => status);
  if (intent.kind === 'cancel' || intent.status === 'entered-in-error') {
    if (rest.every((status) => OVER.includes(status) && status !== 'noshow')) return whole;
    return who === undefined ? undefined : { set: { attends: 'no' }, dependsOn: [], who };
  }
  const status = statusOfVisit([...rest, intent.status]);
  const now = statusOfVisit(members.map((member) => member.status));
  return status === now ? undefined : { ...whole, set: { status } };
}
