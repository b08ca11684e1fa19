import {
  cancelAppointment,
  changeAppointmentStatus,
  confirmAttendance,
  appointmentsTogether,
  getAppointment,
  rescheduleAppointment,
  type Appointment,
  type StatusRequest,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { Refusal, Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import { fromFhirAppointment, type AppointmentFacts } from '../mapping/appointment.ts';
import type { Attendee } from '../mapping/appointment-participants.ts';
import { Reader } from '../mapping/reader.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { agendaRefusal, CHANGED_MEANWHILE, refused } from './agenda-refusal.ts';
import type { FhirCall } from './fhir-call.ts';
import type { Current } from './if-match.ts';
import { keepSource, saysMore } from './kept-source.ts';
import { parseAppointment } from './interactions/create-appointment.ts';
import { changeAssets } from './assets-asked.ts';
import { openingOf, wantedVisit } from './wanted-visit.ts';

const ENDED: readonly Appointment['status'][] = ['cancelled', 'noshow', 'entered-in-error'];
const MARKS: readonly StatusRequest['status'][] = ['arrived', 'checked-in', 'fulfilled', 'noshow', 'entered-in-error'];

interface Change {
  readonly asked: AppointmentFacts;
  /** Of several who attend: of the first who is still to come. */
  readonly before: Appointment;
  readonly together: readonly Appointment[];
  readonly body: FhirJson;
}

function isMoved({ asked, before }: Change): boolean {
  const pairs = [
    [asked.start, before.start],
    [asked.end, before.end],
    [asked.practitionerId, before.practitionerId],
    [asked.siteId, before.siteId],
    [asked.serviceId, before.serviceId],
    [asked.slotId, before.slotId],
  ];
  // What is left out stays as it is: a cancelled Appointment needs no times, and no client must know our services.
  return pairs.some(([wanted, stands]) => wanted !== undefined && wanted !== stands);
}

function attendanceChange({ asked, before }: Change): 'accepted' | 'declined' | 'tentative' | undefined {
  if (asked.attendance === before.attendance || asked.attendance === 'needs-action') return undefined;
  return asked.attendance;
}

function patientPath(body: FhirJson): string {
  const index = new Reader(body, 'Appointment')
    .list('participant')
    .findIndex((participant) => participant.field('actor').target()?.type === 'Patient');
  return `participant[${Math.max(0, index)}]`;
}

function attendeesAsked({ patientId, attendance, companions = [] }: AppointmentFacts): readonly Attendee[] {
  return [{ patientId, attendance }, ...companions];
}

function isSamePatients(asked: AppointmentFacts, together: readonly Appointment[]): boolean {
  const named = new Set(attendeesAsked(asked).map(({ patientId }) => patientId));
  return named.size === together.length && together.every(({ patientId }) => named.has(patientId));
}

/** Whom a visit needs besides its own practitioner is said when it is booked: their time was taken with it. */
function refuseOtherPractitioners({ further = [] }: AppointmentFacts, current: FhirJson): void {
  const stands = fromFhirAppointment(current, { severalPatients: true, severalActors: true });
  const before = new Set(stands.ok ? stands.value.further : []);
  if (further.length === before.size && further.every((id) => before.has(id))) return;
  throw refused('participant', 'business-rule', 'the further practitioners of a visit cannot be changed');
}

/** What nobody can change from outside, or not together with the rest. */
function refuseUnchangeable(change: Change, moved: boolean): void {
  const { asked, before, body } = change;
  if (!isSamePatients(asked, change.together))
    throw refused(`${patientPath(body)}.actor`, 'business-rule', 'the patient of a visit cannot be changed');
  if (asked.createdAt !== undefined && Math.abs(asked.createdAt - before.createdAt) >= 1_000)
    throw refused('created', 'business-rule', 'cannot be changed');
  const minutes = body['minutesDuration'];
  const asLong = Math.round(((asked.end ?? before.end) - (asked.start ?? before.start)) / MINUTE_MS);
  if (minutes !== undefined && minutes !== asLong)
    throw refused('minutesDuration', 'business-rule', 'is not the time from start to end');
  const isOther = asked.status !== before.status;
  if (moved && (isOther || before.status !== 'booked'))
    throw refused('start', 'business-rule', 'only a booked visit can be moved, and its status not with it');
  if (!isOther && !moved && asked.attendance === 'needs-action' && before.attendance !== 'needs-action')
    throw refused(`${patientPath(body)}.status`, 'business-rule', 'an answer of the patient cannot be taken back');
}

function done<E extends Refusal>(result: Result<Appointment, E & Parameters<typeof agendaRefusal>[0]>): Appointment {
  if (!result.ok) throw agendaRefusal(result.error, 'start');
  return result.value;
}

async function move(call: FhirCall, change: Change): Promise<Appointment> {
  const { asked, before, body } = change;
  const { slotId: _slot, ...rest } = asked;
  const slotIsNew = asked.slotId !== undefined && asked.slotId !== before.slotId;
  const { practitionerId, siteId, serviceId } = before;
  // The old slot that came along with a new start says nothing; a new slot says who and where.
  const wanted: AppointmentFacts = slotIsNew ? { serviceId, ...asked } : { practitionerId, siteId, serviceId, ...rest };
  const openingId = await openingOf(call, await wantedVisit(call, body, wanted));
  const attendance = asked.attendance === 'accepted' ? ('accepted' as const) : ('needs-action' as const);
  const { id: appointmentId, version: expectedVersion } = before;
  return done(
    await rescheduleAppointment(call.ctx, { appointmentId, openingId, attendance, expectedVersion, cause: 'fhir' }),
  );
}

/** The answers of those who are still to come. */
async function answerEach(call: FhirCall, { asked, before, together }: Change): Promise<Appointment> {
  const answers = new Map(attendeesAsked(asked).map(({ patientId, attendance }) => [patientId, attendance]));
  for (const { id: appointmentId, patientId, attendance: stands, status } of together) {
    const attendance = answers.get(patientId) ?? 'needs-action';
    if (ENDED.includes(status) || attendance === stands || attendance === 'needs-action') continue;
    done(await confirmAttendance(call.ctx, { appointmentId, attendance, cause: 'fhir' }));
  }
  return before;
}

/** The one command of the agenda that the difference means; the visit as it was where it means none. */
async function command(call: FhirCall, change: Change, moved: boolean): Promise<Appointment> {
  const { asked, before } = change;
  const request = { appointmentId: before.id, expectedVersion: before.version, cause: 'fhir' } as const;
  if (moved) return move(call, change);
  if (asked.status === before.status) {
    if (change.together.length > 1) return answerEach(call, change);
    const attendance = attendanceChange(change);
    return attendance ? done(await confirmAttendance(call.ctx, { ...request, attendance })) : before;
  }
  const whole = { ...request, wholeVisit: true };
  if (asked.status === 'cancelled')
    return done(await cancelAppointment(call.ctx, { ...whole, reason: asked.cancelReason }));
  const status = MARKS.find((mark) => mark === asked.status);
  if (!status)
    throw refused('status', 'business-rule', `a visit that is ${before.status} cannot become ${asked.status}`);
  return done(await changeAppointmentStatus(call.ctx, { ...whole, status }));
}

/** Brings a visit to what an Appointment says: by the command that its difference means, then what is kept beside. Throws 409, 412, 422. */
export async function changeAppointment(call: FhirCall, current: Current, body: FhirJson): Promise<Appointment> {
  const asked = await parseAppointment(call, body);
  const together = asked.id ? await appointmentsTogether(call.ctx, asked.id) : [];
  const [first] = together;
  const before = required(together.find(({ status }) => !ENDED.includes(status)) ?? first, 'the visit just read');
  if (first?.version !== current.version) throw CHANGED_MEANWHILE;
  const moved = isMoved({ asked, before, together, body });
  refuseUnchangeable({ asked, before, together, body }, moved);
  refuseOtherPractitioners(asked, current.resource);
  const standing = await changeAssets(call, { asked, before, current: current.resource, moved });
  const changed = await command(call, { asked, before: standing, together, body }, moved);
  const isGroup = together.length > 1;
  // A visit of several is known by its first appointment, whoever of them was changed.
  const after = isGroup ? required(await getAppointment(call.ctx, first.id), 'the visit just written') : changed;
  if (!saysMore(asked.fhir, current.resource, isGroup ? ['participant'] : [])) return after;
  const { reason, cancelReason, attendance } = asked;
  // PUT replaces: a reason that was left out is taken away.
  const { reason: _reason, ...visit } = after;
  await keepSource(call, visit, {
    fhir: asked.fhir,
    ...(reason === undefined ? {} : { reason }),
    ...(cancelReason === undefined ? {} : { cancelReason }),
    attendance: isGroup || (moved && attendance !== 'accepted') ? after.attendance : attendance,
  });
  return required(await getAppointment(call.ctx, after.id), 'the visit just written');
}
