import { z } from 'zod';
import { TOUCH_CHANNELS } from '../domain/plan.ts';
import { CAMPAIGN_KINDS } from './domain/campaign.ts';
import { FLAG_CATEGORIES } from '../../patients/index.ts';
import { byLanguage, LANGUAGES } from '../../platform/i18n/language.ts';

const MOST_NAMED = 50;
const days = z.int().min(0).max(3_650);
const ids = z.array(z.uuid()).min(1).max(MOST_NAMED);
const visits = { serviceIds: ids.optional(), practitionerIds: ids.optional() };

/** The rules of an audience, as the desk and the API write them and as they are stored. */
const audienceSchema = z.strictObject({
  ageFrom: z.int().min(0).max(120).optional(),
  ageTo: z.int().min(0).max(120).optional(),
  sexes: z
    .array(z.enum(['male', 'female', 'other', 'unknown']))
    .min(1)
    .max(4)
    .optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(3).optional(),
  lastVisit: z.strictObject({ atLeastDaysAgo: days.optional(), atMostDaysAgo: days.optional(), ...visits }).optional(),
  nextVisit: z.strictObject({ withinDays: days.min(1), ...visits }).optional(),
  insurers: z.array(z.string().trim().min(2).max(100)).min(1).max(MOST_NAMED).optional(),
  flagCategories: z.array(z.enum(FLAG_CATEGORIES)).min(1).optional(),
  flagWords: z.string().trim().min(2).max(100).optional(),
});

const text = z.string().max(2_000);

/** A campaign, as the desk and the API write it. */
export const campaignPlanSchema = z.strictObject({
  kind: z.enum(CAMPAIGN_KINDS),
  name: z.string().trim().min(1).max(120),
  purpose: z.enum(['care', 'administrative', 'commercial']),
  channels: z.array(z.enum(TOUCH_CHANNELS)).min(1).max(TOUCH_CHANNELS.length),
  texts: z.strictObject(byLanguage(() => text.optional())),
  audience: audienceSchema,
  holdOutPercent: z.int().min(0).max(50),
  perMinute: z.int().min(1).max(6_000),
});
