import { receptionLoad } from '../../../telephony/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import { callsNow, type CallsRule } from '../domain/calls-now.ts';

/** A call whose end was never reported holds its place no longer. */
const LONGEST_CALL_MS = HOUR_MS;

/** How many calls may be placed at this moment, by the rule of campaigns or of reminders. Two round trips. */
export function callsLeft(ctx: ClinicContext, rule: CallsRule = callsNow): Promise<number> {
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const [load, [row]] = await Promise.all([
      receptionLoad(reader),
      reader.sql<{ calls: number }>(
        `select count(*)::int as calls from message where clinic_id = $1 and channel = 'voice' and direction = 'outbound'
            and status in ('planned', 'dispatching', 'accepted', 'sent') and created_at > $2`,
        [reader.clinicId, new Date(plusMs(ctx.clock.now(), -LONGEST_CALL_MS))],
      ),
    ]);
    return rule(load, row?.calls ?? 0);
  });
}
