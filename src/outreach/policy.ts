import { nextContactTime } from '../patients/index.ts';
import { localTime } from '../platform/time/wall-time.ts';
import type { OutreachPolicy } from './domain/plan.ts';

/** One day before, at ten in the morning of the site. A clinic's own steps are a later chapter. */
export const DEFAULT_POLICY: OutreachPolicy = {
  channel: 'sms',
  deskGraceMs: 30_000,
  reminder: { daysBefore: 1, at: localTime(10) },
  shortNotice: { hoursBefore: 3, bookedAtLeastHoursBefore: 4 },
  nextContactTime,
};
