import { z } from 'zod';
import type { TurnInput } from '../../conversations/index.ts';
import { toStorable } from '../../platform/http/storable-text.ts';
import { callStatusOf, type CallStatus } from '../domain/call-status.ts';

/** Who hides the number is one to us. `+266696687` spells ANONYMOUS (Twilio, "How do anonymous calls look", 2026-11). */
const ANONYMOUS = 'anonymous';
const HIDDEN = new Set([
  '',
  'anonymous',
  'restricted',
  'unavailable',
  'unknown',
  'private',
  '+266696687',
  '+7378742833',
  '+2562533',
  '+8656696',
  '+86282452253',
]);

const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/);
const remote = z.union([
  z
    .string()
    .max(40)
    .refine((text) => HIDDEN.has(text.toLowerCase()))
    .transform(() => ANONYMOUS),
  e164,
  z
    .string()
    .max(255)
    .regex(/^(?:sip|sips|client):\S+$/i)
    .transform(() => ANONYMOUS),
]);

/** What must be right for a webhook to mean a call of ours. Fields that are not named here are left alone. */
const voiceEvent = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/i),
  AccountSid: z.string().regex(/^AC[0-9a-f]{32}$/i),
  From: remote,
  To: e164,
  CallStatus: z
    .string()
    .max(20)
    .transform((text, context): CallStatus => {
      const status = callStatusOf(text);
      if (status) return status;
      context.addIssue({ code: 'custom', message: 'unknown call status' });
      return z.NEVER;
    }),
  Direction: z.string().max(20).optional(),
  CallDuration: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional(),
});

export interface VoiceEvent {
  readonly callSid: string;
  readonly accountSid: string;
  /** The other side, also of a call that we placed. */
  readonly from: string;
  /** Our line. */
  readonly to: string;
  readonly status: CallStatus;
  readonly durationSeconds?: number | undefined;
}

/** The event, or undefined for a body that is none. */
export function parseVoiceEvent(body: unknown): VoiceEvent | undefined {
  const parsed = voiceEvent.safeParse(body);
  if (!parsed.success) return undefined;
  const { CallSid, AccountSid, From, To, CallStatus, CallDuration, Direction } = parsed.data;
  const isPlaced = Direction === 'outbound-api';
  return {
    callSid: CallSid,
    accountSid: AccountSid,
    from: isPlaced ? To : From,
    to: isPlaced ? From : To,
    status: CallStatus,
    durationSeconds: CallDuration,
  };
}

/** The recogniser gives up long before; the rest is not read. */
const LONGEST_SPEECH = 4_000;
const heard = z.object({
  Digits: z
    .string()
    .regex(/^[0-9*#]{1,32}$/)
    .optional()
    .catch(undefined),
  SpeechResult: z.string().optional().catch(undefined),
  Confidence: z.coerce.number().min(0).max(1).optional().catch(undefined),
});

/** What the caller did. Anything that is no input counts as silence: the question is asked again. */
export function parseVoiceInput(body: unknown): TurnInput {
  const parsed = heard.safeParse(body);
  if (!parsed.success) return { kind: 'silence' };
  const { Digits, SpeechResult, Confidence } = parsed.data;
  if (Digits !== undefined) return { kind: 'keys', keys: Digits };
  const text = toStorable((SpeechResult ?? '').slice(0, LONGEST_SPEECH)).trim();
  if (text === '') return { kind: 'silence' };
  return { kind: 'speech', text, ...(Confidence === undefined ? {} : { confidence: Confidence }) };
}

const MOST_TURNS = 500;
const turnNumber = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const turnQuery = z.object({ turn: turnNumber, wait: turnNumber.optional() });

/** Which question the input answers, and how often the caller was asked to wait for the reply. */
export function parseTurnNumber(query: unknown): { readonly turn: number; readonly waits: number } | undefined {
  const parsed = turnQuery.safeParse(query);
  if (!parsed.success || parsed.data.turn > MOST_TURNS) return undefined;
  return { turn: parsed.data.turn, waits: parsed.data.wait ?? 0 };
}

const dialed = z.object({ DialCallStatus: z.string().max(20) });

/** How the dialing to another number ended: `completed` or `answered` where somebody was there. */
export function parseDialStatus(body: unknown): string | undefined {
  return dialed.safeParse(body).data?.DialCallStatus;
}
