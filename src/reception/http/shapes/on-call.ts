import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { SiteId } from '../../../platform/kernel/ids.ts';
import { ALERT_CHANNELS, type CaseId, type PersonId, type RotaId, type ShiftId } from '../../../oncall/index.ts';
import { parseLocalTime, type IsoWeekday, type LocalTime } from '../../../platform/time/wall-time.ts';
import { idIn, idOut, instantIn, instantOut, localDateIn } from './common.ts';

const rank = z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 is called first, 2 and 3 stand behind');
const wallTimeIn = z
  .string()
  .max(5)
  .meta({ examples: ['20:00'] })
  .transform((text, ctx): LocalTime => {
    const time = parseLocalTime(text);
    if (time === undefined) ctx.addIssue({ code: 'custom', message: 'expected a time, HH:mm' });
    return time ?? ('00:00' as LocalTime);
  });

const ladderShape = z
  .array(z.object({ rank, channels: z.array(z.enum(ALERT_CHANNELS)).min(1), waitSeconds: z.int().min(15).max(900) }))
  .max(20);
export const settingBody = z.object({
  ladder: ladderShape.describe('Steps in their order; empty: the house’s own'),
  fallbackNumber: z.string().max(40).optional().describe('Called when nobody accepted'),
});
export const personBody = z.object({
  name: z.string().min(1).max(120),
  phone: z.string().max(40),
  hasWhatsapp: z.boolean().optional(),
  email: z.email().max(200).optional(),
  language: z.enum(LANGUAGES),
});
export const rotaBody = z.object({
  name: z.string().min(1).max(120),
  specialty: z.string().max(60).optional(),
  siteId: idIn<SiteId>().optional(),
});
const shiftBase = { rotaId: idIn<RotaId>(), personId: idIn<PersonId>(), rank };
const weekday = z
  .int()
  .min(1)
  .max(7)
  .transform((day) => day as IsoWeekday);
export const shiftBody = z.union([
  z.object({ ...shiftBase, weekday, from: wallTimeIn, to: wallTimeIn }),
  z.object({ ...shiftBase, start: instantIn, end: instantIn }),
]);
export const calendarBody = z.object({
  rank,
  calendar: z
    .string()
    .max(2_000_000)
    .describe('An iCalendar file; people are found by email, or by their name in the title'),
});
export const calendarOut = z.object({ shifts: z.int(), unknownPeople: z.array(z.string()) });
export const rotaParams = z.object({ id: idIn<RotaId>() });
export const shiftParams = z.object({ id: idIn<ShiftId>() });
export const caseParams = z.object({ id: idIn<CaseId>() });
export const swapBody = z.object({
  to: idIn<PersonId>().describe('Who takes it'),
  on: localDateIn.optional().describe('Of a shift of every week: the day on which it begins'),
});
export const nowQuery = z.object({
  specialty: z.string().max(60).optional(),
  siteId: idIn<SiteId>().optional(),
  at: instantIn.optional().describe('Absent: now'),
});
const dutyOut = z.array(z.object({ rank: z.int(), personId: idOut, name: z.string() }));
export const nowOut = z.object({ now: dutyOut });
export const handOverBody = z.object({ to: idIn<PersonId>() });
export const closeBody = z.object({ outcome: z.string().min(1).max(200) });
export const idAnswer = z.object({ id: idOut });
export const stateOut = z.object({ id: idOut, state: z.string() });

const personOut = z.object({
  id: idOut,
  name: z.string(),
  phone: z.string(),
  hasWhatsapp: z.boolean(),
  email: z.string().optional(),
  language: z.string(),
});
export const setupOut = z.object({
  on: z.boolean().describe('Whether the clinic has an on-call'),
  ladder: ladderShape.optional(),
  fallbackNumber: z.string().optional(),
  people: z.array(personOut),
  rotas: z.array(z.object({ id: idOut, name: z.string(), specialty: z.string().optional(), siteId: idOut.optional() })),
  shifts: z.array(
    z.object({
      id: idOut,
      rotaId: idOut,
      personId: idOut,
      rank: z.int(),
      weekday: z.int().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      start: instantOut.optional(),
      end: instantOut.optional(),
      replaces: idOut.optional().describe('A swap: it stands in the place of this shift alone'),
    }),
  ),
  now: dutyOut.describe('Who is on duty now, of the rota for everything'),
});
export const casesOut = z.object({
  cases: z.array(
    z.object({
      id: idOut,
      reason: z.string(),
      level: z.int().optional(),
      phone: z.string().optional(),
      conversationId: idOut.optional(),
      assessmentId: idOut.optional(),
      patientId: idOut.optional(),
      state: z.string(),
      step: z.int(),
      openedAt: instantOut,
      acknowledgedAt: instantOut.optional(),
      acknowledgedBy: z.object({ kind: z.string(), id: z.string().optional() }).optional(),
      outcome: z.string().optional(),
      alerts: z.array(z.object({ personId: idOut.optional(), channel: z.string(), state: z.string(), at: instantOut })),
    }),
  ),
});
export const fatigueQuery = z.object({ from: instantIn, to: instantIn });
export const fatigueOut = z.object({
  people: z.array(
    z.object({
      personId: idOut,
      name: z.string(),
      cases: z.int(),
      alerts: z.int(),
      nightCalls: z.int(),
      accepted: z.int(),
      unanswered: z.int(),
      tooMuch: z.boolean(),
    }),
  ),
});
