import { z } from 'zod';
import type { PractitionerId, SiteId } from '../../../platform/kernel/ids.ts';
import { CALL_CLASSES, VISIT_CLASSES } from '../../reports/report.ts';
import { appointmentOut } from './agenda.ts';
import { callOut } from './call.ts';
import { idIn, idOut, instantIn, limitIn } from './common.ts';

const LONGEST_MS = 62 * 86_400_000;
const span = {
  from: instantIn,
  to: instantIn.describe('At most 62 days after `from`'),
};
const visitFilter = { site: idIn<SiteId>().optional(), practitioner: idIn<PractitionerId>().optional() };
const isSpan = ({ from, to }: { from: number; to: number }): boolean => to > from && to - from <= LONGEST_MS;
const SPAN_FAULT = { path: ['to'], message: 'expected an instant after `from`, 62 days at most' };

export const reportQuery = z.object({ ...span, ...visitFilter }).refine(isSpan, SPAN_FAULT);
export const reportCallsQuery = z
  .object({
    ...span,
    class: z.enum(CALL_CLASSES).optional(),
    hour: z.coerce
      .number()
      .int()
      .min(0)
      .max(23)
      .optional()
      .describe('Of the day at the clinic: calls that began in it'),
    limit: limitIn(100, 200),
  })
  .refine(isSpan, SPAN_FAULT);
export const reportVisitsQuery = z
  .object({ ...span, ...visitFilter, class: z.enum(VISIT_CLASSES), limit: limitIn(100, 200) })
  .refine(isSpan, SPAN_FAULT);

const rate = z.number().optional().describe('0 to 1; absent where there is nothing to count');
export const reportOut = z.object({
  calls: z.object({
    total: z.int(),
    byClass: z.record(z.enum(CALL_CLASSES), z.int()),
    containment: rate,
    containmentNet: rate.describe('And nobody called again within seven days'),
    abandonment: rate,
    serviceLevel: rate.describe('A person answered within 20 seconds, of those whom one answered'),
    answerMedianSeconds: z.number().optional(),
    answerP90Seconds: z.number().optional(),
    byHour: z.array(z.object({ hour: z.int(), total: z.int(), abandoned: z.int() })),
  }),
  visits: z.object({
    total: z.int(),
    byClass: z.record(z.enum(VISIT_CLASSES), z.int()),
    confirmation: rate,
    noShow: rate,
  }),
  occupancy: z.array(
    z.object({ practitionerId: idOut, siteId: idOut, bookedMinutes: z.int(), workingMinutes: z.int() }),
  ),
});
export type ReportOut = z.infer<typeof reportOut>;
export const reportCallsOut = z.object({ calls: z.array(callOut) });
export const reportVisitsOut = z.object({ appointments: z.array(appointmentOut) });
