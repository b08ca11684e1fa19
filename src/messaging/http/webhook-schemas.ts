import { z } from 'zod';
import { toStorable } from '../../platform/http/storable-text.ts';

// Twilio says that parameters may be added at any time: unknown ones are ignored, known ones must have their form.
const accountSid = z.string().regex(/^AC[0-9a-f]{32}$/i);
const messageSid = z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i);
/** E.164, with `whatsapp:` before it where it is that; or a WhatsApp user without a number (`whatsapp:ES.1234…`). */
const reachable = z.string().regex(/^(?:whatsapp:)?\+[1-9]\d{4,14}$|^whatsapp:[A-Za-z]{2}\.[A-Za-z0-9._-]{1,64}$/);

/** What WhatsApp carries at most. */
const MOST_CHARACTERS = 4_096;

export const inboundSchema = z.object({
  MessageSid: messageSid,
  AccountSid: accountSid,
  /** Any sender; one that cannot be answered (`CORREOS`, a short code) is told apart later. */
  From: z.string().min(1).max(100),
  To: reachable,
  /** Longer than any channel carries is cut, not refused: who wrote it gets an answer. */
  Body: z
    .string()
    .default('')
    .transform((text) => toStorable(text.slice(0, MOST_CHARACTERS))),
  NumMedia: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  /** Of a quick reply: the id that our form gave the button. Those of texts that are not ours are words like any others. */
  ButtonPayload: z.string().max(256).optional(),
  OriginalRepliedMessageSid: z.string().max(64).optional(),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional(),
});

export function isReachable(address: string): boolean {
  return reachable.safeParse(address).success;
}

export const statusSchema = z.object({
  MessageSid: messageSid,
  AccountSid: accountSid,
  MessageStatus: z.string().min(1).max(40),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
});

export type StatusReport = z.infer<typeof statusSchema>;

export const statusQuerySchema = z.object({ c: z.uuid(), m: z.uuid(), k: z.string().min(1).max(100) });
