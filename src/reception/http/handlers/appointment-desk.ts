import { changeAppointmentStatus, resizeAppointment, restoreAppointment } from '../../../agenda/index.ts';
import { showAppointment } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { appointmentOut, appointmentParams, resizeBody, restoreBody, statusBody } from '../shapes/agenda.ts';
import { CHANGE_REFUSALS, mayOverbook, settled } from './appointments.ts';

/** What only somebody at the desk does with an appointment. */
export const appointmentDeskRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/appointments/{id}/resize',
    tag: 'Appointments',
    summary: 'Make a visit shorter or longer',
    policy: 'agenda.write',
    status: 200,
    refusals: [...CHANGE_REFUSALS, 'slot-taken', 'overbook-not-allowed'],
    params: appointmentParams,
    body: resizeBody,
    answer: appointmentOut,
    handle: async ({ ctx, caller, params, body: { minutes, expectedVersion, overbook, overbookReason } }) => {
      const request = { appointmentId: params.id, cause: 'desk', minutes, expectedVersion, overbookReason };
      const result = await resizeAppointment(ctx, { ...request, overbook: mayOverbook(caller, overbook) });
      return showAppointment(ctx, caller, await settled(ctx, result));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/appointments/{id}/restore',
    tag: 'Appointments',
    summary: 'Take back a cancellation of the last two minutes, if the time is still free',
    policy: 'agenda.write',
    status: 200,
    refusals: [...CHANGE_REFUSALS, 'slot-taken', 'already-booked', 'day-limit', 'patient-limit'],
    params: appointmentParams,
    body: restoreBody,
    answer: appointmentOut,
    handle: async ({ ctx, caller, params, body }) => {
      const result = await restoreAppointment(ctx, { appointmentId: params.id, cause: 'desk', ...body });
      return showAppointment(ctx, caller, await settled(ctx, result));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/appointments/{id}/status',
    tag: 'Appointments',
    summary: 'Say that the patient has arrived, was seen, or did not come',
    policy: 'agenda.write',
    status: 200,
    refusals: [...CHANGE_REFUSALS],
    params: appointmentParams,
    body: statusBody,
    answer: appointmentOut,
    handle: async ({ ctx, caller, params, body }) => {
      const result = await changeAppointmentStatus(ctx, { appointmentId: params.id, cause: 'desk', ...body });
      return showAppointment(ctx, caller, await settled(ctx, result));
    },
  }),
];
