import type { ReminderPlan, ReminderStep, TouchChannel } from '../../domain/plan.ts';

export const PLAN_FAULTS = ['tells-nobody', 'no-sender', 'person-never-calls', 'visits-lose-reminders'] as const;

/** Why a plan does not come through its try-out. */
export interface PlanFault {
  readonly code: (typeof PLAN_FAULTS)[number];
  /** Of `no-sender`: the channels, none of which the clinic can send by. */
  readonly channels?: readonly TouchChannel[] | undefined;
  /** Of `visits-lose-reminders`. */
  readonly visits?: number | undefined;
}

function allSteps({ steps, extraCare }: ReminderPlan): readonly ReminderStep[] {
  return [...steps, ...(extraCare?.steps ?? [])];
}

function tellsNobody(plan: ReminderPlan): boolean {
  return !plan.confirms && allSteps(plan).length === 0 && plan.shortNotice === undefined;
}

/** Who is reminded in vain is called; where every reminder comes later than that, nobody ever is. */
function neverCalls({ personCalls, ...plan }: ReminderPlan): boolean {
  if (!personCalls) return false;
  return !allSteps(plan).some(
    ({ daysBefore, at }) =>
      daysBefore > personCalls.daysBefore || (daysBefore === personCalls.daysBefore && at < personCalls.at),
  );
}

/** What is wrong with a plan in itself and with the visits to come under it. Of a plan that is off: only whose reminders it takes away. */
export function planFaults(
  plan: ReminderPlan,
  known: {
    /** By which the clinic can send. */
    readonly senders: ReadonlySet<TouchChannel>;
    /** Visits that are reminded under the plan in force, and would not be any more. */
    readonly losing: number;
  },
): readonly PlanFault[] {
  const { senders, losing } = known;
  const lost: readonly PlanFault[] = losing > 0 ? [{ code: 'visits-lose-reminders', visits: losing }] : [];
  if (!plan.active) return lost;
  const ways = new Map(
    [plan.channels, ...allSteps(plan).flatMap(({ channels }) => (channels ? [channels] : []))].map(
      (channels) => [channels.join(), channels] as const,
    ),
  );
  const silent = [...ways.values()].filter((channels) => !channels.some((channel) => senders.has(channel)));
  return [
    ...(tellsNobody(plan) ? [{ code: 'tells-nobody' } as const] : []),
    ...silent.map((channels) => ({ code: 'no-sender', channels }) as const),
    ...(neverCalls(plan) ? [{ code: 'person-never-calls' } as const] : []),
    ...lost,
  ];
}
