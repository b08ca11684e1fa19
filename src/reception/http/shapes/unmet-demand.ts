import { z } from 'zod';
import type { PatientId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantIn, localDateIn, namedOut } from './common.ts';
import { isSpan, next, partIn, SPAN_FAULT } from './report.ts';

export const unmetDemandQuery = z
  .object({
    from: instantIn,
    to: instantIn.describe('At most 62 days after `from`'),
    site: idIn<SiteId>().optional().describe('Only where this site was asked for'),
  })
  .refine(isSpan, SPAN_FAULT);

export const unmetDemandOut = z.object({
  weeks: z.array(
    z.object({
      week: z.string().describe('Its Monday'),
      service: namedOut,
      site: idOut.optional().describe('Absent where no single site was asked for'),
      people: z.int().describe('A person counts once for each day'),
      reasons: z.array(
        z.object({
          reason: z
            .string()
            .describe(
              'A rule of the agenda, `deadline` (nothing before the time set by triage) or `declined` (nothing suited)',
            ),
          people: z.int(),
          sentence: z.string(),
        }),
      ),
    }),
  ),
});
export type UnmetDemandOut = z.infer<typeof unmetDemandOut>;

export const unmetPeopleQuery = z
  .object({
    from: instantIn,
    to: instantIn.describe('At most 62 days after `from`'),
    week: localDateIn.describe('Its Monday'),
    service: idIn<ServiceId>(),
    site: idIn<SiteId>().optional().describe('That was asked for; absent: those who asked for no single one'),
    ...partIn,
  })
  .refine(isSpan, SPAN_FAULT);

const unmetPersonOut = z.object({
  id: idOut,
  day: z.string(),
  patient: namedOut.optional(),
  from: z.string().optional().describe('From where they called or wrote, where nobody was known'),
  reason: z.string(),
  sentence: z.string(),
});
export type UnmetPersonOut = z.infer<typeof unmetPersonOut>;
export const unmetPeopleOut = z.object({ people: z.array(unmetPersonOut), next });

export const unmetBody = z.object({
  service: idIn<ServiceId>(),
  site: idIn<SiteId>().optional().describe('Where only this one was asked for'),
  patientId: idIn<PatientId>(),
});

export const toldUnmetOut = z.object({
  counted: z
    .boolean()
    .describe('False where there is a free time within 30 days after all. A person is counted once a day'),
});
export type ToldUnmetOut = z.infer<typeof toldUnmetOut>;
