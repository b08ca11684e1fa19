import { z } from 'zod';
import { parseId, type ClinicId } from '../../../platform/kernel/ids.ts';
import type { QueueEntryId, QueueLegId } from '../domain/queue.ts';

const id = <Id extends ClinicId | QueueEntryId | QueueLegId>() =>
  z.string().transform((text, context): Id => {
    const parsed = parseId<Id>(text);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: 'expected a UUID' });
    return z.NEVER;
  });

const query = z.object({
  clinic: id<ClinicId>(),
  entry: id<QueueEntryId>(),
  leg: id<QueueLegId>().optional(),
  round: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .optional(),
  to: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .optional(),
  target: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
});

const body = z.object({
  AccountSid: z.string(),
  /** Absent where a conference as a whole is meant. */
  CallSid: z
    .string()
    .regex(/^CA[0-9a-f]{32}$/i)
    .optional(),
  Digits: z
    .string()
    .regex(/^[0-9*#]$/)
    .optional()
    .catch(undefined),
  SpeechResult: z.string().max(4_000).optional().catch(undefined),
  ConferenceSid: z
    .string()
    .regex(/^CF[0-9a-f]{32}$/i)
    .optional()
    .catch(undefined),
  FriendlyName: z.string().max(64).optional().catch(undefined),
});

/** What the carrier asks or tells about a queued call. */
export interface QueueEvent {
  readonly clinicId: ClinicId;
  readonly entry: QueueEntryId;
  readonly leg?: QueueLegId | undefined;
  readonly round: number;
  readonly to?: string | undefined;
  /** Whom a caller who waits asked for by name. */
  readonly target?: string | undefined;
  readonly accountSid: string;
  /** Empty where a conference as a whole is meant. */
  readonly sid: string;
  readonly key?: string | undefined;
  /** What the recogniser heard. */
  readonly text?: string | undefined;
  readonly conferenceSid?: string | undefined;
  readonly conference?: string | undefined;
}

/** The event, or undefined for what is none. */
export function parseQueueEvent(request: { readonly query: unknown; readonly body: unknown }): QueueEvent | undefined {
  const asked = query.safeParse(request.query);
  const told = body.safeParse(request.body);
  if (!asked.success || !told.success) return undefined;
  const { clinic, entry, leg, round = 0, to, target } = asked.data;
  const { AccountSid, CallSid, Digits, SpeechResult, ConferenceSid, FriendlyName } = told.data;
  return {
    clinicId: clinic,
    entry,
    leg,
    round,
    to,
    target,
    accountSid: AccountSid,
    sid: CallSid ?? '',
    key: Digits,
    text: SpeechResult,
    conferenceSid: ConferenceSid,
    conference: FriendlyName,
  };
}
