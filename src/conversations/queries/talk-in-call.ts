import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';

/** The talk of a call, and whether anybody pressed a key or spoke in it. Undefined where there was none. One round trip. */
export async function talkInCall(
  ctx: ClinicContext,
  sid: string,
): Promise<{ readonly id: ConversationId; readonly answered: boolean } | undefined> {
  const [row] = await ctx.db.query<{ readonly id: ConversationId; readonly answered: boolean }>(
    ctx.clinicId,
    `select c.id, exists (select from conversation_turn t
              where t.clinic_id = c.clinic_id and t.conversation_id = c.id
                and t.input #>> '{inputs,0,heard,kind}' in ('keys', 'said')) as answered
       from conversation c where c.clinic_id = $1 and c.channel = 'voice' and c.channel_key = $2
      order by c.opened_at desc limit 1`,
    [ctx.clinicId, sid],
  );
  return row;
}
