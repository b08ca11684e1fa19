import type { AppointmentId, PractitionerId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { AssetId, BareAppointment, Cause } from '../domain/model.ts';
import { furtherFreed } from '../events.ts';
import { furtherOf } from '../store/further-time.ts';
import type { LeftTime } from '../store/occupancy.ts';

export interface Written {
  readonly before: BareAppointment | undefined;
  readonly after: BareAppointment;
  /** Further practitioners whom it takes the time of. */
  readonly further?: readonly PractitionerId[] | undefined;
  /** Rooms and devices that its source names. */
  readonly assets?: readonly AssetId[] | undefined;
}

export type Caused = Written & { readonly cause: Cause };
type Telling = Caused & { readonly visitId: AppointmentId };
export type Leads = ReadonlyMap<AppointmentId, Pick<Written, 'before' | 'after' | 'further'>>;

/** Of visits of several that are written: with whom of those who come the further practitioners go. It need not be the first patient. */
export function leadsOf(all: readonly Written[], states: readonly BareAppointment[]): Leads {
  const leads = new Map<AppointmentId, Pick<Written, 'before' | 'after' | 'further'>>();
  for (const { after, further } of all) {
    const { groupId } = after;
    if (groupId === undefined || leads.has(groupId)) continue;
    const lead = states.find((one) => one.groupId === groupId && occupiesTime(one.status));
    if (lead && states.some(({ id }) => id === groupId)) leads.set(groupId, { before: lead, after: lead, further });
  }
  return leads;
}

/** A visit of several goes on with another than its first patient: who tells what it has no more, by the id of the visit. */
export function ledByOthers(
  leads: Leads,
  {
    written,
    standing,
  }: { readonly written: readonly Caused[]; readonly standing: ReadonlyMap<AppointmentId, BareAppointment> },
): readonly Telling[] {
  return [...leads].flatMap(([groupId, { after, further }]) => {
    const before = [...standing.values()].find((one) => one.groupId === groupId && occupiesTime(one.status));
    const cause = written.find((one) => one.after.groupId === groupId)?.cause ?? 'import';
    return after.id === groupId || !before ? [] : [{ before, after, further, cause, visitId: groupId }];
  });
}

/** What further practitioners have no more of a visit that is over, has moved, or goes on without them. */
export function furtherLeft(all: readonly Telling[], left: readonly LeftTime[], now: Instant) {
  return all.flatMap(({ before, after, further = [], cause, visitId }) => {
    // Who had left before had nothing more to leave.
    if (!before || !occupiesTime(before.status)) return [];
    const own = left.filter((one) => one.appointment_id === visitId);
    const stays = occupiesTime(after.status) && before.start === after.start && before.end === after.end;
    const practitionerIds = furtherOf(own, before).filter(
      (id) => !stays || (id !== after.practitionerId && !further.includes(id)),
    );
    return furtherFreed({ before, practitionerIds, cause }, now);
  });
}
