import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { AnsweringDevice } from '../understanding/call-answer.ts';

export interface TalkInCall {
  readonly id: ConversationId;
  /** A person pressed a key or spoke. */
  readonly answered: boolean;
  /** What else spoke. */
  readonly device?: AnsweringDevice | undefined;
}

/** What was said in a call by the other side. Undefined where there was no talk. One round trip. */
export async function talkInCall(ctx: ClinicContext, sid: string): Promise<TalkInCall | undefined> {
  const [row] = await ctx.db.query<Omit<TalkInCall, 'device'> & { readonly device: AnsweringDevice | null }>(
    ctx.clinicId,
    `select c.id, h.answered, h.device
       from conversation c, lateral (
         select coalesce(bool_or(t.input #>> '{inputs,0,heard,kind}' in ('keys', 'said')
                  and t.input #>> '{inputs,0,heard,meaning,device}' is null), false) as answered,
                max(t.input #>> '{inputs,0,heard,meaning,device}') as device
           from conversation_turn t where t.clinic_id = c.clinic_id and t.conversation_id = c.id) h
      where c.clinic_id = $1 and c.channel = 'voice' and c.channel_key = $2
      order by c.opened_at desc limit 1`,
    [ctx.clinicId, sid],
  );
  return row && { ...row, device: row.device ?? undefined };
}
