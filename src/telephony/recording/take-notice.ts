import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { endOfTalk, speaksByRelay, type PersonReason } from '../../conversations/index.ts';
import { isRelayNumber } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { redFlagsIn, type SaidRedFlag } from '../../triage/index.ts';
import { toStorable } from '../../platform/http/storable-text.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { linkCall } from '../store/call-store.ts';
import { bindToAssessments } from './bind-to-assessments.ts';
import { settleLater } from './settle-recording.ts';
import { writeNews, type RecordingId } from './recording-rows.ts';

/** What is shorter is somebody who hung up after the tone. */
const SHORTEST_SECONDS = 2;
const LONGEST_TRANSCRIPT = 10_000;

const sid = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`, 'i'));
const notice = z.object({
  AccountSid: sid('AC'),
  CallSid: sid('CA'),
  RecordingSid: sid('RE'),
  RecordingStatus: z.enum(['in-progress', 'completed', 'absent', 'failed']).optional(),
  RecordingDuration: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional(),
  RecordingSource: z.string().max(40).optional(),
  TranscriptionStatus: z.enum(['completed', 'failed']).optional(),
  TranscriptionText: z.string().max(100_000).optional(),
});

export type RecordingNotice = z.infer<typeof notice>;

/** A notice about a recording, or undefined for a body that is none. */
export function parseRecordingNotice(body: unknown): RecordingNotice | undefined {
  const parsed = notice.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

async function callOf(ctx: ClinicContext, callSid: string): Promise<{ id: CallId; permitted: boolean } | undefined> {
  const [row] = await ctx.db.query<{ id: CallId; permitted: boolean }>(
    ctx.clinicId,
    `select c.id, coalesce(k.decision = 'permit', false) as permitted from call c
       left join recording_consent k on k.clinic_id = c.clinic_id and k.call_id = c.id
      where c.clinic_id = $1 and c.provider_sid = $2`,
    [ctx.clinicId, callSid],
  );
  return row;
}

/**
 * Takes what the carrier says of a recording, in any order and however often: the sound is fetched when it is there, a message
 * that was left becomes `call.voicemail { callId, recordingId }`. Sound of a call without a consent is deleted unheard.
 * `unknown-call`: the clinic has no such call; the sound stays where it is.
 */
export async function takeRecordingNotice(
  ctx: ClinicContext,
  told: RecordingNotice,
): Promise<'taken' | 'unknown-call'> {
  const call = await callOf(ctx, told.CallSid);
  if (!call) return 'unknown-call';
  if (told.TranscriptionStatus !== undefined) {
    await takeTranscript(ctx, call.id, told);
    return 'taken';
  }
  const kind = told.RecordingSource === 'RecordVerb' ? ('voicemail' as const) : ('call' as const);
  const seconds = told.RecordingDuration;
  const status = told.RecordingStatus ?? 'completed';
  const failure = failureOf({ kind, status, seconds, permitted: call.permitted });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const written = await writeNews(tx, ctx, {
      callId: call.id,
      providerSid: told.RecordingSid,
      kind,
      status: failure === undefined ? (status === 'in-progress' ? 'running' : 'at-carrier') : 'failed',
      durationSeconds: seconds,
      failure,
    });
    if (!written) return;
    const subject = { type: 'Recording', id: written.id };
    await record(tx, ctx, { action: 'recording.note', subject, detail: { kind, status, seconds, failure } });
    if (written.isNew) await bindToAssessments(tx, ctx, call.id);
    if (status === 'in-progress' && failure === undefined) return;
    await settleLater(tx, ctx, written.id);
    if (kind !== 'voicemail') return;
    await linkCall(tx, { sid: told.CallSid, outcome: failure === undefined ? 'voicemail' : 'voicemail-empty' });
    if (failure !== undefined) return;
    await emit(tx, ctx, { type: 'call.voicemail', payload: { callId: call.id, recordingId: written.id } });
  });
  return 'taken';
}

function failureOf(facts: {
  readonly kind: 'call' | 'voicemail';
  readonly status: 'in-progress' | 'completed' | 'absent' | 'failed';
  readonly seconds: number | undefined;
  readonly permitted: boolean;
}): string | undefined {
  const { kind, status, seconds, permitted } = facts;
  if (status === 'absent' || status === 'failed') return 'absent';
  if (kind === 'call' && !permitted) return 'no-consent';
  // Who leaves a message was told that it is recorded, and spoke after the tone.
  if (kind === 'voicemail' && status === 'completed' && (seconds ?? 0) < SHORTEST_SECONDS) return 'empty';
  return undefined;
}

interface VoicemailCall {
  readonly from_address: string;
  readonly to_address: string;
  readonly patient_id: string | null;
  readonly conversation_id: ConversationId | null;
}

/** A relay operator spoke: a call back to that number reaches no patient. */
async function isByRelay(ctx: ClinicContext, callId: CallId, text: string): Promise<boolean> {
  if (speaksByRelay(text)) return true;
  const [call] = await ctx.db.query<Pick<VoicemailCall, 'from_address' | 'conversation_id'>>(
    ctx.clinicId,
    'select from_address, conversation_id from call where clinic_id = $1 and id = $2',
    [ctx.clinicId, callId],
  );
  if (!call) return false;
  if (await isRelayNumber(ctx, call.from_address)) return true;
  const talk = call.conversation_id === null ? undefined : await endOfTalk(ctx, call.conversation_id);
  return talk?.relay === true;
}

/**
 * Words of alarm in a message that was left call a person at once, as they do in a talk. They are looked for in every language:
 * what the carrier wrote down need not be in the line's. Publishes `conversation.needs-person`, once per message.
 */
async function raiseAlarm(
  tx: ClinicTx,
  ctx: ClinicContext,
  {
    callId,
    flags,
    relay,
  }: { readonly callId: CallId; readonly flags: readonly SaidRedFlag[]; readonly relay: boolean },
): Promise<void> {
  const [call] = await tx.sql<VoicemailCall>(
    'select from_address, to_address, patient_id, conversation_id from call where clinic_id = $1 and id = $2',
    [tx.clinicId, callId],
  );
  if (!call) return;
  const level = Math.min(...flags.map((flag) => flag.level));
  const reason: PersonReason = level === 1 ? 'emergency' : 'urgent-symptoms';
  await emit(tx, ctx, {
    type: 'conversation.needs-person',
    payload: {
      reason,
      urgent: true,
      level,
      line: call.to_address,
      ...(call.from_address.startsWith('+') && !relay ? { phone: call.from_address } : {}),
      ...(call.patient_id === null ? {} : { patientId: call.patient_id }),
      ...(call.conversation_id === null ? {} : { conversationId: call.conversation_id }),
    },
  });
}

async function takeTranscript(ctx: ClinicContext, callId: CallId, told: RecordingNotice): Promise<void> {
  const text = toStorable((told.TranscriptionText ?? '').slice(0, LONGEST_TRANSCRIPT)).trim();
  if (text === '') return;
  const flags = LANGUAGES.flatMap((language) => redFlagsIn(text, language));
  const relay = flags.length > 0 && (await isByRelay(ctx, callId, text));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<{ id: RecordingId }>(
      `update recording set transcript = $4 where clinic_id = $1 and call_id = $2 and provider_sid = $3
          and kind = 'voicemail' and transcript is null and status not in ('deleted', 'failed') returning id`,
      [tx.clinicId, callId, told.RecordingSid, text],
    );
    if (!row) return;
    await emit(tx, ctx, { type: 'call.voicemail', payload: { callId, recordingId: row.id } });
    if (flags.length > 0) await raiseAlarm(tx, ctx, { callId, flags, relay });
  });
}
