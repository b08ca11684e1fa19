import { z } from 'zod';
import type {
  AppointmentId,
  HoldId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../../platform/kernel/ids.ts';
import { END_OF_TIMES } from '../../../agenda/index.ts';
import { takenAsset } from './asset.ts';
import { idIn, idOut, instantIn, instantOut, limitIn, namedOut, textIn } from './common.ts';
import { newPatientBody } from './patient.ts';

export const appointmentOut = z.object({
  id: idOut,
  patient: namedOut.extend({ phone: z.string().optional() }),
  service: namedOut,
  practitioner: namedOut,
  site: namedOut,
  assets: z.array(takenAsset).describe('The rooms and devices that the visit has'),
  zone: z.string(),
  start: instantOut,
  end: instantOut,
  status: z.enum([
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
    'checked-in',
    'waitlist',
  ]),
  attendance: z.enum(['accepted', 'declined', 'tentative', 'needs-action']),
  reason: z.string().optional(),
  cancelReason: z.string().optional(),
  startBy: instantOut.optional().describe('By triage: it may not start later, nor be moved to later'),
  lateMinutes: z.int().optional().describe('The patient said to come so many minutes late'),
  origin: z.string().describe('Where it came from: phone, desk, message, fhir, import …'),
  version: z.int(),
  createdAt: instantOut,
  updatedAt: instantOut,
});
export type AppointmentOut = z.infer<typeof appointmentOut>;

/** Where a search of the agenda begins, or a visit. */
const startIn = instantIn.refine((from) => from < END_OF_TIMES, {
  message: 'expected an instant before the year 9999',
});

export const agendaQuery = z
  .object({
    from: startIn,
    to: instantIn.describe('At most 42 days after `from`'),
    site: idIn<SiteId>().optional(),
    practitioner: idIn<PractitionerId>().optional(),
  })
  .refine(({ from, to }) => to > from && to - from <= 42 * 86_400_000, {
    path: ['to'],
    message: 'expected an instant after `from`, 42 days at most',
  });

const spanOut = z.object({ start: instantOut, end: instantOut });

export const agendaOut = z.object({
  appointments: z.array(appointmentOut),
  workingTime: z.array(spanOut.extend({ scheduleId: idOut, practitionerId: idOut, siteId: idOut })),
  closures: z.array(
    spanOut.extend({
      id: idOut,
      siteId: idOut.optional(),
      practitionerId: idOut.optional(),
      reason: z.string(),
    }),
  ),
  holds: z
    .array(
      spanOut.extend({
        id: idOut,
        practitionerId: idOut,
        siteId: idOut,
        assetIds: z.array(idOut).describe('The rooms and devices that are held with it'),
        expiresAt: instantOut,
      }),
    )
    .describe('Held by a call or a colleague at this moment'),
});
export type AgendaOut = z.infer<typeof agendaOut>;

const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;

export const openingsQuery = z
  .object({
    service: idIn<ServiceId>(),
    practitioner: idIn<PractitionerId>().optional(),
    site: idIn<SiteId>().optional(),
    from: startIn.optional().describe('Now, when absent'),
    to: instantIn.optional().describe('30 days after `from`, when absent; 180 days at most'),
    partOfDay: z.enum(PARTS_OF_DAY).optional(),
    urgency: z
      .enum(['routine', 'urgent', 'asap', 'stat'])
      .optional()
      .describe('Anything but routine ignores the lead time that patients must keep'),
    limit: limitIn(10, 100),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || to > from, {
    path: ['to'],
    message: 'expected an instant after `from`',
  });

const openingIdIn = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/, 'expected the id of an opening');

const openingOut = z.object({
  id: z.string(),
  start: instantOut,
  end: instantOut,
  service: namedOut,
  practitioner: namedOut,
  site: namedOut.extend({ zone: z.string() }),
  overMissRate: z
    .number()
    .optional()
    .describe(
      'Others have this time; each of them misses at least this share of visits, and the clinic gives one more',
    ),
});
export type OpeningOut = z.infer<typeof openingOut>;

export const openingsOut = z.object({
  openings: z.array(openingOut),
  none: z
    .object({
      reasons: z.array(z.object({ rule: z.string(), count: z.int(), sentence: z.string() })),
      nearestIfRelaxed: z.array(z.object({ rule: z.string(), start: instantOut })),
    })
    .optional()
    .describe('Why there is none, when there is none'),
});
export type OpeningsOut = z.infer<typeof openingsOut>;

export const holdBody = z.object({ openingId: openingIdIn });
export const holdOut = z.object({ id: idOut, openingId: z.string(), expiresAt: instantOut });
export type HoldOut = z.infer<typeof holdOut>;
export const holdParams = z.object({ id: idIn<HoldId>() });

const placeIn = z
  .object({ scheduleId: idIn<ScheduleId>(), start: startIn })
  .describe('A time of the agenda by where and when it is, as somebody points at it');

const oneOpening = {
  holdId: idIn<HoldId>().optional(),
  openingId: openingIdIn.optional(),
  place: placeIn.optional(),
};
const overbooking = {
  overbook: z.boolean().optional().describe('Over what is taken, or off the grid; for managers, audited'),
  overbookReason: textIn(200).optional(),
};
const oneOf = (...choices: readonly unknown[]): boolean =>
  choices.filter((choice) => choice !== undefined).length === 1;
const ONE_TIME = 'expected one of holdId, openingId and place';

export const bookBody = z
  .object({
    ...oneOpening,
    patientId: idIn<PatientId>().optional(),
    newPatient: newPatientBody.optional(),
    service: idIn<ServiceId>().optional().describe('Checked against the opening, when given'),
    reason: textIn(500).optional(),
    triageId: z
      .string()
      .max(64)
      .optional()
      .describe('The assessment that it is booked for: it says how late the visit may start'),
    ...overbooking,
  })
  .refine(({ holdId, openingId, place }) => oneOf(holdId, openingId, place), { path: ['holdId'], message: ONE_TIME })
  .refine(({ place, service }) => place === undefined || service !== undefined, {
    path: ['service'],
    message: 'a place is booked for a service',
  })
  .refine(({ patientId, newPatient }) => oneOf(patientId, newPatient), {
    path: ['patientId'],
    message: 'expected either patientId or newPatient',
  });

const expectedVersion = z.int().min(1).optional().describe('409 version-conflict when it changed since');

export const appointmentParams = z.object({ id: idIn<AppointmentId>() });
export const rescheduleBody = z
  .object({ ...oneOpening, ...overbooking, expectedVersion })
  .refine(({ holdId, openingId, place }) => oneOf(holdId, openingId, place), { path: ['holdId'], message: ONE_TIME });
export const resizeBody = z.object({ minutes: z.int().min(5).max(720), ...overbooking, expectedVersion });
export const statusBody = z.object({
  status: z.enum(['arrived', 'checked-in', 'fulfilled', 'noshow']),
  expectedVersion,
});
export const restoreBody = z.object({ expectedVersion }).default({});
export const cancelBody = z.object({ reason: textIn(500).optional(), expectedVersion }).default({});
export const confirmBody = z
  .object({ attendance: z.enum(['accepted', 'declined', 'tentative']).default('accepted'), expectedVersion })
  .default({ attendance: 'accepted' });
