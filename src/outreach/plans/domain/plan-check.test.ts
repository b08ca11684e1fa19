import { expect, test } from '@jest/globals';
import { localTime } from '../../../platform/time/wall-time.ts';
import { TOUCH_CHANNELS, type ReminderPlan, type TouchChannel } from '../../domain/plan.ts';
import { planFaults, type PlanFault } from './plan-check.ts';

const ALL = new Set(TOUCH_CHANNELS);
const PLAN: ReminderPlan = {
  active: true,
  confirms: true,
  steps: [{ daysBefore: 1, at: localTime(10) }],
  channels: ['sms'],
  link: true,
  familyTogether: true,
};
const SILENT = { confirms: false, steps: [] };
const CALL = { daysBefore: 1, at: localTime(10) };

interface Case {
  readonly name: string;
  readonly change: Partial<ReminderPlan>;
  readonly senders?: ReadonlySet<TouchChannel>;
  readonly losing?: number;
  readonly faults: readonly PlanFault[];
}

test.each<Case>([
  { name: 'one that reminds by a channel with a sender is good', change: {}, faults: [] },
  { name: 'one that tells nobody anything is not', change: SILENT, faults: [{ code: 'tells-nobody' }] },
  { name: 'one that is off is meant so', change: { ...SILENT, active: false }, faults: [] },
  {
    name: 'a channel without a sender is no way, unless another follows it',
    change: { channels: ['whatsapp', 'sms'], steps: [{ ...CALL, channels: ['whatsapp'] }] },
    senders: new Set(['sms'] as const),
    faults: [{ code: 'no-sender', channels: ['whatsapp'] }],
  },
  {
    name: 'a person who would be called before anybody was reminded never is',
    change: { personCalls: CALL },
    faults: [{ code: 'person-never-calls' }],
  },
  { name: 'an hour after the reminder they are', change: { personCalls: { ...CALL, at: localTime(11) } }, faults: [] },
  {
    name: 'one that takes reminders away, also by being off',
    change: { active: false },
    losing: 3,
    faults: [{ code: 'visits-lose-reminders', visits: 3 }],
  },
])('of plans, $name', ({ change, senders = ALL, losing = 0, faults }) => {
  expect(planFaults({ ...PLAN, ...change }, { senders, losing })).toEqual(faults);
});
