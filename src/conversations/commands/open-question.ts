import { record } from '../../audit/index.ts';
import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { NodeNamed } from '../domain/dialogue.ts';
import type { ConversationChannel } from '../domain/turn.ts';
import { closeConversation, insertConversation } from '../store/conversation-store.ts';

/** A question that we put by message, beside reminders: a time that is kept, how somebody is after a visit. */
export interface QuestionOpening {
  readonly topic: 'proposal' | 'after-visit' | 'campaign';
  readonly channel: ConversationChannel;
  /** As of the `Turn`s of the thread. */
  readonly channelKey: string;
  readonly remote: string;
  readonly local: string;
  readonly patientId: PatientId;
  readonly language: Language;
  readonly node: NodeNamed<'proposal' | 'feeling' | 'score' | 'campaign'>;
}

/** Remembers what was asked, so that the reply finds it. Any other talk of the thread is closed: ask `isAnswerAwaited` before. */
export async function openQuestion(
  tx: ClinicTx,
  ctx: ClinicContext,
  opening: QuestionOpening,
): Promise<ConversationId> {
  const { topic, channel, channelKey, remote, local, patientId, language, node } = opening;
  const [current] = await tx.sql<{ readonly id: ConversationId }>(
    `select id from conversation where clinic_id = $1 and channel = $2 and channel_key = $3 and status = 'open' for update`,
    [tx.clinicId, channel, channelKey],
  );
  if (current) await closeConversation(tx, ctx, { id: current.id, outcome: 'replaced' });
  const id = ctx.ids.next<ConversationId>();
  const turn = { channel, channelKey, from: remote, to: local };
  const state = { seed: 'question', node, language } as const;
  const [made] = await Promise.all([
    insertConversation(tx, ctx, { id, turn, topic, language, state, patientId }),
    record(tx, ctx, {
      action: 'conversation.open',
      subject: { type: 'Conversation', id },
      patientId,
      detail: { channel, topic },
    }),
  ]);
  required(made || undefined, 'the thread that was just opened');
  return id;
}

/** A reminder is answered by its visit in the end; what else was asked, or begun by message, nobody answers a day later. */
const AWAITED_FOR_MS = DAY_MS;

/**
 * Whether a question of ours, or a person, waits for an answer of this patient's telephone: "sí" must know what it answers. A reminder
 * waits until its visit begins, or stands no more.
 */
export async function isAnswerAwaited(reader: ClinicReader, patientId: PatientId, now: Instant): Promise<boolean> {
  const [row] = await reader.sql<{ awaited: boolean }>(
    `select exists (select from conversation c join contact_point p on p.clinic_id = c.clinic_id and p.address = c.remote_address
      where c.clinic_id = $1 and p.patient_id = $2 and c.status = 'open' and c.channel <> 'voice' and case
        when c.state ->> 'seed' = 'reminder' or c.state -> 'node' ->> 'name' = 'reminder' then
          not coalesce((c.state -> 'node' ->> 'answered')::boolean, false) and exists (
            select from jsonb_array_elements(coalesce(c.state -> 'subjects', c.state -> 'node' -> 'subjects')) s
              join appointment a on a.clinic_id = c.clinic_id and a.id = (s ->> 'appointmentId')::uuid
             where a.start_at > $3 and a.status in ('proposed', 'pending', 'booked'))
        else c.updated_at > $4 and (c.state ->> 'seed' is not null or c.state -> 'node' ->> 'name' not in ('over', 'menu'))
        end) as awaited`,
    [reader.clinicId, patientId, new Date(now), new Date(plusMs(now, -AWAITED_FOR_MS))],
  );
  return row?.awaited === true;
}
