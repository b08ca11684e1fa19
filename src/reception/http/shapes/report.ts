import { z } from 'zod';
import type { PractitionerId, SiteId } from '../../../platform/kernel/ids.ts';
import { CALL_CLASSES, VISIT_CLASSES, VISIT_ORIGINS } from '../../reports/report.ts';
import { CALL_GROUPS } from '../../reports/report-rows.ts';
import { WRITTEN_CHANNELS } from '../../reports/result-rows.ts';
import { CALLBACK_STATES, SAVED_ACTS } from '../../reports/results.ts';
import { appointmentOut } from './agenda.ts';
import { callOut } from './call.ts';
import { idIn, idOut, instantIn, instantOut, limitIn, namedOut } from './common.ts';
import { taskOut } from './task.ts';

const LONGEST_MS = 62 * 86_400_000;
const span = {
  from: instantIn,
  to: instantIn.describe('At most 62 days after `from`'),
};
const visitFilter = { site: idIn<SiteId>().optional(), practitioner: idIn<PractitionerId>().optional() };
const aboutFilter = {
  site: visitFilter.site.describe(
    'Of the visit that it was about: made meanwhile, else the next, else the last of a month',
  ),
  practitioner: visitFilter.practitioner,
};
/** So many calls and visits a report looks at: what lies behind a figure is never further down. */
const MOST_SKIPPED = 60_000;
export const partIn = {
  limit: limitIn(100, 200),
  skip: z.coerce.number().int().min(0).max(MOST_SKIPPED).default(0).describe('`next` of the part before'),
};
export const next = z.int().optional().describe('`skip` of the part that follows; absent at the end');

export const isSpan = ({ from, to }: { from: number; to: number }): boolean => to > from && to - from <= LONGEST_MS;
export const SPAN_FAULT = { path: ['to'], message: 'expected an instant after `from`, 62 days at most' };

export const reportQuery = z.object({ ...span, ...visitFilter }).refine(isSpan, SPAN_FAULT);
export const reportCallsQuery = z
  .object({
    ...span,
    ...aboutFilter,
    aboutNone: z.stringbool().optional().describe('Only those about no visit that is known'),
    class: z.enum(CALL_CLASSES).optional(),
    group: z.enum(CALL_GROUPS).optional().describe('reminder: calls that the house made, else those that came in'),
    hour: z.coerce
      .number()
      .int()
      .min(0)
      .max(23)
      .optional()
      .describe('Of the day at the clinic: calls that began in it'),
    ...partIn,
  })
  .refine(isSpan, SPAN_FAULT);
export const reportVisitsQuery = z
  .object({
    ...span,
    ...visitFilter,
    class: z.enum(VISIT_CLASSES).optional(),
    origin: z.enum(VISIT_ORIGINS).optional(),
    booked: z.stringbool().optional().describe('Those that the occupancy counts: neither cancelled nor missed'),
    refilled: z.stringbool().optional().describe('Cancelled ones whose time somebody else has now'),
    ...partIn,
  })
  .refine(isSpan, SPAN_FAULT);
export const reportTasksQuery = z
  .object({ ...span, ...aboutFilter, state: z.enum(CALLBACK_STATES).optional(), ...partIn })
  .refine(isSpan, SPAN_FAULT);
export const reportTalksQuery = z
  .object({
    ...span,
    ...aboutFilter,
    channel: z.enum(WRITTEN_CHANNELS).optional(),
    alone: z.stringbool().optional().describe('Only those that needed nobody'),
    ...partIn,
  })
  .refine(isSpan, SPAN_FAULT);

export const reportOffersQuery = z
  .object({ ...span, practitioner: visitFilter.practitioner, ...partIn })
  .refine(isSpan, SPAN_FAULT);

const rate = z.number().optional().describe('0 to 1; absent where there is nothing to count');
const reached = z.object({ people: z.int(), converted: z.int() });
const liftOut = z.object({
  rate: z.number(),
  holdOutRate: z.number(),
  difference: z.number(),
  from: z.number(),
  to: z.number(),
});
export const reportOut = z.object({
  calls: z.object({
    total: z.int(),
    byClass: z.record(z.enum(CALL_CLASSES), z.int()),
    containment: rate,
    containmentNet: rate.describe('And nobody called again within seven days'),
    containedNet: z.int(),
    firstContactCalls: z.int(),
    firstContact: rate.describe(
      'Helped at once and not called again about, of those that were helped or promised a call',
    ),
    abandonment: rate,
    serviceLevel: rate.describe('A person answered within 20 seconds, of those whom one answered'),
    answerMedianSeconds: z.number().optional(),
    answerP90Seconds: z.number().optional(),
    byHour: z.array(z.object({ hour: z.int(), total: z.int(), abandoned: z.int() })),
    byPlace: z
      .array(
        z.object({
          practitionerId: idOut.optional(),
          siteId: idOut.optional(),
          total: z.int(),
          contained: z.int(),
          abandoned: z.int(),
        }),
      )
      .describe('By the visit that each was about; without a site: about none that is known'),
  }),
  visits: z.object({
    total: z.int(),
    byClass: z.record(z.enum(VISIT_CLASSES), z.int()),
    confirmation: rate,
    noShow: rate,
    byOrigin: z.record(z.enum(VISIT_ORIGINS), z.int()),
    refilled: z.int().describe('Cancelled visits whose time somebody else has now'),
    refill: rate,
  }),
  offersTaken: z.int().describe('Times that somebody on the waiting list took'),
  callbacks: z.object({
    total: z.int(),
    byState: z.record(z.enum(CALLBACK_STATES), z.int()),
    kept: rate.describe('Called by when it was promised, of those whose time has come'),
  }),
  channels: z.array(
    z.object({
      channel: z.enum(['voice', ...WRITTEN_CHANNELS]),
      talks: z.int(),
      alone: z.int().describe('Brought to an end without a person'),
    }),
  ),
  campaigns: z
    .array(
      z.object({
        id: idOut,
        name: z.string(),
        contacted: reached,
        heldOut: reached,
        share: z
          .object({ low: z.number(), high: z.number() })
          .optional()
          .describe('The 95 % interval of the share of the contacted'),
        lift: liftOut.optional(),
      }),
    )
    .describe('Launched in the span and after a visit'),
  saved: z.object({
    minutes: z.number(),
    acts: z.array(z.object({ act: z.enum(SAVED_ACTS), count: z.int(), minutesEach: z.number() })),
  }),
  occupancy: z.array(
    z.object({ practitionerId: idOut, siteId: idOut, bookedMinutes: z.int(), workingMinutes: z.int() }),
  ),
});
export type ReportOut = z.infer<typeof reportOut>;
export const reportCallsOut = z.object({ calls: z.array(callOut), next });
export const reportTasksOut = z.object({ tasks: z.array(taskOut), next });
const talkOut = z.object({
  id: idOut,
  channel: z.enum(WRITTEN_CHANNELS),
  from: z.string(),
  patient: namedOut.optional(),
  outcome: z.string().optional(),
  openedAt: instantOut,
});
export type TalkOut = z.infer<typeof talkOut>;
export const reportTalksOut = z.object({ talks: z.array(talkOut), next });
const offerOut = z.object({
  id: idOut,
  patient: namedOut.optional(),
  practitionerId: idOut,
  start: instantOut.describe('Of the time that they took'),
});
export type OfferOut = z.infer<typeof offerOut>;
export const reportOffersOut = z.object({ offers: z.array(offerOut), next });
const minutesEach = z.number().min(0).max(60);
export const savedMinutesShape = z.strictObject({ call: minutesEach, talk: minutesEach, reminderCall: minutesEach });
export const reportVisitsOut = z.object({ appointments: z.array(appointmentOut), next });
