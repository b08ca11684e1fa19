import { nextContactTime } from '../patients/index.ts';
import { localTime } from '../platform/time/wall-time.ts';
import type { OutreachPolicy, ReminderPlan } from './domain/plan.ts';

/** One day before, at ten in the morning of the site: what a clinic has that says nothing else. */
export const DEFAULT_PLAN: ReminderPlan = {
  active: true,
  confirms: true,
  steps: [{ daysBefore: 1, at: localTime(10) }],
  shortNotice: { hoursBefore: 3, bookedAtLeastHoursBefore: 4 },
  channels: ['sms'],
  link: true,
  familyTogether: true,
};

export const DEFAULT_POLICY: OutreachPolicy = { plan: DEFAULT_PLAN, nextContactTime };
