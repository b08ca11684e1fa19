import { z } from 'zod';
import { OFFER_STATES, WAITING_STATES, type WaitingEntryId } from '../../../outreach/index.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { cursorIn, idIn, idOut, instantIn, instantOut, limitIn, namedOut, nextCursor } from './common.ts';

const count = z.int().min(0);
const urgency = z
  .union([z.literal(0), z.literal(1), z.literal(2)])
  .describe('0 when they like, 1 soon, 2 pressing: as a person of the clinic says, never a guess');
const weekdays = z.array(z.int().min(1).max(7)).max(7).describe('ISO: 1 is Monday; empty is any day');
const partOfDay = z.enum(['morning', 'afternoon', 'evening']);
const noticeMinutes = z.int().min(0).max(20_160).describe('They need to know so long before');

export const waitingQuery = z.object({
  state: z.enum(WAITING_STATES).default('waiting'),
  service: idIn<ServiceId>().optional(),
  practitioner: idIn<PractitionerId>().optional().describe('Those who wait for them, or for anybody'),
  patient: idIn<PatientId>().optional(),
  limit: limitIn(50, 200),
  cursor: cursorIn,
});

export const waitingBody = z.object({
  patientId: idIn<PatientId>(),
  service: idIn<ServiceId>(),
  practitioner: idIn<PractitionerId>().optional().describe('Absent: anybody'),
  site: idIn<SiteId>().optional().describe('Absent: any'),
  appointmentId: idIn<AppointmentId>().optional().describe('The visit that they would leave for an earlier one'),
  urgency: urgency.default(0),
  earliest: instantIn.optional(),
  latest: instantIn.optional(),
  weekdays: weekdays.default([]),
  partOfDay: partOfDay.optional(),
  noticeMinutes: noticeMinutes.default(24 * 60),
});

export const waitingParams = z.object({ id: idIn<WaitingEntryId>() });
export const waitingMade = z.object({ id: idOut });

const waitingLineOut = z.object({
  id: idOut,
  state: z.enum(WAITING_STATES),
  patient: namedOut,
  service: namedOut,
  practitioner: namedOut.optional(),
  site: namedOut.optional(),
  appointment: z.object({ id: idOut, start: instantOut.optional() }).optional(),
  urgency,
  earliest: instantOut.optional(),
  latest: instantOut.optional(),
  weekdays,
  partOfDay: partOfDay.optional(),
  noticeMinutes,
  asked: z.boolean().describe('They asked for it by telephone or message; else the desk wrote it'),
  offers: count.describe('How often they were offered something'),
  lastOfferedAt: instantOut.optional(),
  offer: z
    .object({ id: idOut, start: instantOut, expiresAt: instantOut })
    .optional()
    .describe('The time that is kept for them now'),
  createdAt: instantOut,
  endedAt: instantOut.optional(),
});
export const waitingListOut = z.object({ entries: z.array(waitingLineOut), nextCursor });
export type WaitingListOut = z.infer<typeof waitingListOut>;

export const offersQuery = z.object({ state: z.enum(OFFER_STATES).optional(), limit: limitIn(50, 200) });
const offerOut = z.object({
  id: idOut,
  entry: idOut,
  patient: namedOut,
  service: namedOut,
  practitioner: namedOut,
  start: instantOut,
  end: instantOut,
  state: z
    .enum(OFFER_STATES)
    .describe(
      'expired: no answer in time; gone: somebody was faster; withdrawn: taken back by the clinic or by a change',
    ),
  offeredAt: instantOut,
  expiresAt: instantOut,
  answeredAt: instantOut.optional(),
});
export const offersOut = z.object({ offers: z.array(offerOut) });
export type OffersOut = z.infer<typeof offersOut>;
