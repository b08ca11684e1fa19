import { z } from 'zod';
import type { ServiceId } from '../../../platform/kernel/ids.ts';
import { assetType } from './asset.ts';
import { idIn, idOut, localTimeIn, namedOut } from './common.ts';

/** What a clinic decides about booking one service. */
export const bookingRules = z.strictObject({
  maxPerDay: z.int().min(0).max(500).optional().describe('Visits of it that one practitioner has on one day at most'),
  maxPerDayOf: z
    .record(z.uuid(), z.int().min(0).max(500))
    .refine((counts) => Object.keys(counts).length <= 500, 'At most 500 practitioners')
    .optional()
    .describe('The same for single practitioners: their id and their count'),
  maxActivePerPatient: z.int().min(1).max(100).optional().describe('Visits of it that one patient has to come at most'),
  keptForUrgent: z
    .strictObject({
      from: localTimeIn,
      to: localTimeIn,
      releaseHours: z.int().min(0).max(720).describe('So many hours before, everybody may have it'),
    })
    .refine(({ from, to }) => from < to, { path: ['to'], message: 'expected a time after `from`' })
    .optional()
    .describe('Wall time of every day that only urgent requests see (triage level 2 to 4; `urgency` of a search)'),
  capacity: z
    .int()
    .min(2)
    .max(100)
    .optional()
    .describe(
      'Patients whom one practitioner sees at one time (vaccination, a class), where the times are computed. Absent: one',
    ),
  overbookMissRate: z
    .number()
    .min(0.05)
    .max(1)
    .optional()
    .describe(
      'One visit more at a time whose patients all miss this share of their visits at least, by the clinic’s own history (see `GET /patients/{id}/attendance`). Absent: never',
    ),
  demandTask: z
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe('From so many people on who found no time of it in a week, a task says so. Absent: no task'),
  needs: z
    .array(z.strictObject({ type: assetType, count: z.int().min(1).max(5) }))
    .max(5)
    .refine((needs) => new Set(needs.map(({ type }) => type)).size === needs.length, 'expected each type once')
    .optional()
    .describe('Rooms and devices that a visit takes besides its practitioner, by their type: so many of each'),
  assign: z
    .literal('balanced')
    .optional()
    .describe(
      'Where several are free at one time and nobody was asked for, it is whose who has the smallest part of their week booked. Absent: the first by name',
    ),
});
export type BookingRulesBody = z.infer<typeof bookingRules>;

const lackingOut = z
  .array(z.object({ type: z.string(), site: namedOut }))
  .describe('What the rules need and a site that gives the service has too few of in use: there it cannot be booked');

export const bookingRulesParams = z.object({ id: idIn<ServiceId>() });
export const bookingRulesOut = z.object({
  services: z.array(
    namedOut.extend({
      active: z.boolean(),
      practitioners: z.array(namedOut).describe('Who gives it'),
      sites: z.array(namedOut).describe('Where it is given'),
      rules: bookingRules,
      lacking: lackingOut,
    }),
  ),
});
export type BookingRulesOut = z.infer<typeof bookingRulesOut>;
export const serviceRulesOut = z.object({ id: idOut, rules: bookingRules, lacking: lackingOut });
export type ServiceRulesOut = z.infer<typeof serviceRulesOut>;
