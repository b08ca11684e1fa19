import type { AppointmentImport } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import type { Attendee } from '../mapping/appointment.ts';
import { localIdOf } from './mapping/local-id.ts';

type Visit = Omit<AppointmentImport, 'version'>;
type Status = Visit['status'];

/** A visit of the clinic's system with everybody who comes along. */
export interface MirroredVisit {
  readonly visit: Visit;
  readonly companions: readonly Attendee[];
}

interface Member {
  readonly id: AppointmentId;
  readonly group_id: AppointmentId | null;
  readonly patient_id: PatientId;
  readonly status: Status;
  readonly attendance: Attendee['attendance'];
}

/** How far somebody has come with a visit. One word for all of them says less than what was marked of each here. */
const PROGRESS: Readonly<Partial<Record<Status, number>>> = {
  booked: 0,
  arrived: 1,
  'checked-in': 2,
  fulfilled: 3,
  noshow: 3,
};

const ENDED: readonly Status[] = ['fulfilled', 'noshow', 'cancelled', 'entered-in-error'];

/** The status of one of several, whose visit has this one. Pure. */
export function statusOfMember(own: Status | undefined, visit: Status): Status {
  if (own === undefined) return visit;
  const [before, now] = [PROGRESS[own], PROGRESS[visit]];
  if (now === undefined || visit === 'noshow') return ENDED.includes(own) ? own : visit;
  return before !== undefined && before >= now ? own : visit;
}

async function membersHere(tx: ClinicTx, visits: readonly MirroredVisit[]): Promise<readonly Member[]> {
  const several = visits.filter(({ companions }) => companions.length > 0).map(({ visit }) => visit.id);
  return tx.sql<Member>(
    `select a.id, a.group_id, a.patient_id, a.status, a.attendance from appointment a
      where a.clinic_id = $1 and (a.group_id = any($2::uuid[]) or a.id = any($3::uuid[])) order by a.id`,
    [tx.clinicId, visits.map(({ visit }) => visit.id), several],
  );
}

/** Somebody who came to a visit there has the same appointment here each time the visit is read. */
function memberId(visitId: AppointmentId, patientId: PatientId): AppointmentId {
  return required(
    parseId<AppointmentId>(localIdOf(visitId, { type: 'Patient', id: patientId })),
    'id of a member of a visit',
  );
}

/** The appointments of one visit: of those who come, and of those who came before and are not named any more. Pure. */
function appointmentsOf({ visit, companions }: MirroredVisit, here: readonly Member[]): readonly Visit[] {
  const members = here.filter(({ id, group_id: groupId }) => id === visit.id || groupId === visit.id);
  if (companions.length === 0 && members.length === 0) return [visit];
  const coming = new Map<PatientId, Attendee['attendance'] | undefined>([[visit.patientId, visit.attendance]]);
  for (const { patientId, attendance } of companions) if (!coming.has(patientId)) coming.set(patientId, attendance);
  const first = members.find(({ id }) => id === visit.id);
  const staysFirst = first !== undefined && (first.group_id !== null || coming.has(first.patient_id));
  const firstPatient = staysFirst ? first.patient_id : visit.patientId;
  const known = new Map(members.filter(({ id }) => id !== visit.id).map((member) => [member.patient_id, member]));
  const { fhir, ...shared } = visit;
  const rowOf = (patientId: PatientId, member: Member | undefined): Visit => {
    const comes = coming.has(patientId);
    const isFirst = patientId === firstPatient;
    return {
      ...shared,
      ...(isFirst ? { fhir } : {}),
      id: isFirst ? visit.id : (member?.id ?? memberId(visit.id, patientId)),
      groupId: visit.id,
      patientId,
      attendance: comes ? coming.get(patientId) : member?.attendance,
      status: statusOfMember(member?.status, comes ? visit.status : 'cancelled'),
    };
  };
  const others = new Set([...coming.keys(), ...known.keys()]);
  others.delete(firstPatient);
  return [
    rowOf(firstPatient, staysFirst ? first : undefined),
    ...[...others].map((patientId) => rowOf(patientId, known.get(patientId))),
  ];
}

/**
 * What the agenda is to write for visits of the clinic's system: of a visit that several patients attend an appointment for each, the
 * first one first. Who is not named any more comes no more; what was marked of one of them here stays.
 */
export async function withMembers(tx: ClinicTx, visits: readonly MirroredVisit[]): Promise<readonly Visit[]> {
  if (visits.length === 0) return [];
  const here = await membersHere(tx, visits);
  return visits.flatMap((one) => appointmentsOf(one, here));
}
