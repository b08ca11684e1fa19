import { z } from 'zod';
import { idOut, instantOut, languageOut, namedOut } from './common.ts';

const siteOut = namedOut.extend({
  zone: z.string(),
  address: z.string().optional(),
  phone: z.string().optional(),
  active: z.boolean(),
});

const serviceOut = namedOut.extend({
  durationMinutes: z.int(),
  gridMinutes: z.int().describe('Visits begin every so many minutes of the working time'),
  bufferBeforeMinutes: z.int().describe('Kept free before each visit'),
  bufferAfterMinutes: z.int().describe('Kept free after each visit'),
  active: z.boolean(),
  bookableByPatients: z.boolean(),
});

const scheduleOut = z.object({
  id: idOut,
  practitionerId: idOut,
  siteId: idOut,
  serviceIds: z.array(idOut),
  active: z.boolean(),
});

export const clinicOut = z.object({
  id: idOut,
  name: z.string(),
  zone: z.string(),
  now: instantOut.describe("The clinic's clock. It differs from real time only in the demo."),
  defaultLanguage: languageOut,
  languages: z.array(languageOut),
  sites: z.array(siteOut),
  practitioners: z.array(namedOut.extend({ active: z.boolean() })),
  services: z.array(serviceOut),
  schedules: z.array(scheduleOut),
  outboundHeld: z
    .object({
      reason: z.enum(['other-database', 'other-timeline', 'behind-mark', 'by-hand']),
      since: instantOut,
      waiting: z.int().describe('Messages and calls that wait'),
    })
    .optional()
    .describe('Nothing leaves to patients until an operator releases it. Absent while everything leaves as ever'),
});
export type ClinicOut = z.infer<typeof clinicOut>;
