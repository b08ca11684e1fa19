import {
  bookAppointment,
  cancelAppointment,
  confirmAttendance,
  decodeOpeningId,
  encodeOpeningId,
  findOpenings,
  getAppointment,
  listServices,
  rescheduleAppointment,
  type AgendaPorts,
  type Appointment,
  type TimeChoice,
  type Urgency,
} from '../../../agenda/index.ts';
import type { z } from 'zod';
import { can, scopesOf } from '../../../identity/index.ts';
import { registerPatient } from '../../../patients/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PatientId, ScheduleId, ServiceId } from '../../../platform/kernel/ids.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import { DAY_MS, plusMs, toIso, type Instant } from '../../../platform/time/instant.ts';
import { termsOfBooking } from '../../../triage/index.ts';
import { openingOut, showAppointment } from '../appointment-view.ts';
import { isAssetMissing } from '../why-taken.ts';
import { registrationOf } from '../people.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  appointmentOut,
  appointmentParams,
  bookBody,
  cancelBody,
  confirmBody,
  rescheduleBody,
  type OpeningOut,
} from '../shapes/agenda.ts';

const NEXT_OPENINGS = 5;
const NEXT_WITHIN_MS = 30 * DAY_MS;

interface Chosen {
  readonly holdId?: string | undefined;
  readonly openingId?: string | undefined;
  readonly place?: { readonly scheduleId: ScheduleId; readonly start: Instant } | undefined;
}

/** The time that is meant. A place is an opening of the service there and then, if the agenda has it. */
function timeOf({ holdId, openingId, place }: Chosen, serviceId: ServiceId | undefined): TimeChoice {
  if (holdId !== undefined) return { holdId };
  return {
    openingId: place && serviceId !== undefined ? encodeOpeningId({ ...place, serviceId }) : (openingId ?? ''),
  };
}

async function nextOpenings(ctx: ClinicContext<AgendaPorts>, serviceId: ServiceId | undefined): Promise<OpeningOut[]> {
  if (serviceId === undefined) return [];
  const from = ctx.clock.now();
  const query = { serviceId, from, to: plusMs(from, NEXT_WITHIN_MS), limit: NEXT_OPENINGS };
  const [openings, services] = await Promise.all([findOpenings(ctx, query), listServices(ctx)]);
  const name = services.find(({ id }) => id === serviceId)?.name ?? '';
  return openings.map((opening) => openingOut(opening, name));
}

function serviceOf(chosen: Chosen): ServiceId | undefined {
  return chosen.openingId === undefined ? undefined : decodeOpeningId(chosen.openingId)?.serviceId;
}

interface Wanted {
  readonly serviceId?: ServiceId | undefined;
  readonly openingId?: string | undefined;
  readonly overbook?: boolean | undefined;
}

/** The appointment, or the problem of the refusal; what was taken by somebody else comes with the next openings. */
export async function settled(
  ctx: ClinicContext<AgendaPorts>,
  result: Result<Appointment, { readonly code: string; readonly version?: number; readonly startBy?: Instant }>,
  wanted: Wanted = {},
): Promise<Appointment> {
  if (result.ok) return result.value;
  const { code, version, startBy } = result.error;
  if (startBy !== undefined) throw problemOf({ code }, { startBy: toIso(startBy) });
  if (code === 'slot-taken' || code === 'hold-expired' || code === 'day-limit') {
    const isMissing = code === 'slot-taken' && (await isAssetMissing(ctx, wanted));
    const openings = await nextOpenings(ctx, wanted.serviceId);
    throw problemOf({ code }, { openings, ...(isMissing ? { rule: 'no-asset' } : {}) });
  }
  throw problemOf({ code }, version === undefined ? {} : { version });
}

export function mayOverbook(caller: Caller, wanted: boolean | undefined): boolean {
  if (wanted !== true) return false;
  if (!can(caller.actor, 'agenda.overbook', scopesOf(caller))) throw problemOf({ code: 'overbook-not-allowed' });
  return true;
}

const book = defineRoute({
  method: 'post',
  path: '/appointments',
  tag: 'Appointments',
  summary: 'Book an opening or a hold for a patient, known or new',
  policy: 'agenda.write',
  status: 201,
  refusals: [
    'slot-taken',
    'hold-expired',
    'opening-unknown',
    'opening-in-past',
    'service-mismatch',
    'patient-unknown',
    'patient-deceased',
    'already-booked',
    'after-deadline',
    'day-limit',
    'patient-limit',
    'assessment-unknown',
    'triage-of-another',
    'triage-needs-person',
    'invalid-phone',
    'invalid-birth-date',
    'overbook-not-allowed',
    'ehr-refused',
  ],
  body: bookBody,
  answer: appointmentOut,
  handle: async ({ ctx, caller, body }) => {
    const overbook = mayOverbook(caller, body.overbook);
    const serviceId = serviceOf(body) ?? body.service;
    if (body.service !== undefined && serviceId !== body.service) throw problemOf({ code: 'service-mismatch' });
    // Before anybody is registered: who must be seen now is not booked at all.
    const urgency = await urgencyOf(ctx, body);
    const patientId = await patientOf(ctx, caller, body);
    const time = timeOf(body, serviceId);
    const result = await bookAppointment(ctx, {
      ...time,
      patientId,
      reason: body.reason,
      urgency,
      cause: caller.kind === 'staff' ? 'desk' : 'web',
      overbook,
      overbookReason: body.overbookReason,
    });
    return showAppointment(ctx, caller, await settled(ctx, result, { serviceId, overbook, ...time }));
  },
});

/** What the assessment asks of the visit. No right of this house lets anybody book over it. */
async function urgencyOf(
  ctx: ClinicContext<AgendaPorts>,
  { triageId, patientId }: Pick<z.infer<typeof bookBody>, 'triageId' | 'patientId'>,
): Promise<Urgency | undefined> {
  if (triageId === undefined) return undefined;
  const terms = await termsOfBooking(ctx, { triageId, patientId });
  if (terms.ok) return terms.value;
  const { code, ...facts } = terms.error;
  throw problemOf({ code }, code === 'triage-needs-person' ? { ...facts, needsPerson: true } : {});
}

type BookBody = Pick<z.infer<typeof bookBody>, 'patientId' | 'newPatient'>;

/** Somebody who is in the directory already is that one: the desk typed what it was told. */
async function patientOf(ctx: ClinicContext<AgendaPorts>, caller: Caller, body: BookBody): Promise<PatientId> {
  if (body.patientId !== undefined) return body.patientId;
  if (!body.newPatient || !can(caller.actor, 'patient.write', scopesOf(caller)))
    throw problemOf({ code: 'patient-unknown' });
  const registered = await registerPatient(ctx, registrationOf(body.newPatient));
  if (!registered.ok && registered.error.code === 'already-registered') return registered.error.patientId;
  return accepted(registered).id;
}

const read = defineRoute({
  method: 'get',
  path: '/appointments/{id}',
  tag: 'Appointments',
  summary: 'One appointment',
  policy: 'agenda.read',
  status: 200,
  refusals: ['appointment-unknown'],
  params: appointmentParams,
  answer: appointmentOut,
  handle: async ({ ctx, caller, params }) => {
    const appointment = await getAppointment(ctx, params.id);
    if (!appointment) throw problemOf({ code: 'appointment-unknown' });
    return showAppointment(ctx, caller, appointment);
  },
});

export const CHANGE_REFUSALS = [
  'appointment-unknown',
  'not-changeable',
  'version-conflict',
  'ehr-refused',
  'ehr-unconfirmed',
] as const;

const reschedule = defineRoute({
  method: 'post',
  path: '/appointments/{id}/reschedule',
  tag: 'Appointments',
  summary: 'Move an appointment to another opening, in one step',
  policy: 'agenda.write',
  status: 200,
  refusals: [
    ...CHANGE_REFUSALS,
    'slot-taken',
    'hold-expired',
    'opening-unknown',
    'opening-in-past',
    'already-booked',
    'after-deadline',
    'day-limit',
    'patient-limit',
    'overbook-not-allowed',
  ],
  params: appointmentParams,
  body: rescheduleBody,
  answer: appointmentOut,
  handle: async ({ ctx, caller, params, body }) => {
    const { expectedVersion, overbookReason } = body;
    const overbook = mayOverbook(caller, body.overbook);
    const service = body.place ? (await getAppointment(ctx, params.id))?.serviceId : serviceOf(body);
    const time = timeOf(body, service);
    const result = await rescheduleAppointment(ctx, {
      ...time,
      appointmentId: params.id,
      cause: 'desk',
      expectedVersion,
      overbook,
      overbookReason,
    });
    return showAppointment(ctx, caller, await settled(ctx, result, { serviceId: service, overbook, ...time }));
  },
});

const cancel = defineRoute({
  method: 'post',
  path: '/appointments/{id}/cancel',
  tag: 'Appointments',
  summary: 'Cancel an appointment; its time is free at once',
  policy: 'agenda.write',
  status: 200,
  refusals: [...CHANGE_REFUSALS],
  params: appointmentParams,
  body: cancelBody,
  answer: appointmentOut,
  handle: async ({ ctx, caller, params, body }) => {
    const result = await cancelAppointment(ctx, { appointmentId: params.id, cause: 'desk', ...body });
    return showAppointment(ctx, caller, await settled(ctx, result));
  },
});

const confirm = defineRoute({
  method: 'post',
  path: '/appointments/{id}/confirm',
  tag: 'Appointments',
  summary: 'Say whether the patient will come',
  policy: 'agenda.write',
  status: 200,
  refusals: [...CHANGE_REFUSALS],
  params: appointmentParams,
  body: confirmBody,
  answer: appointmentOut,
  handle: async ({ ctx, caller, params, body }) => {
    const result = await confirmAttendance(ctx, { appointmentId: params.id, cause: 'desk', ...body });
    return showAppointment(ctx, caller, await settled(ctx, result));
  },
});

export const appointmentRoutes: readonly Route[] = [book, read, reschedule, cancel, confirm];
