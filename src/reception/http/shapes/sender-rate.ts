import { z } from 'zod';

const channel = z.enum(['sms', 'whatsapp', 'email', 'voice']);
/** More than any carrier grants one sender. */
const MOST_PER_MINUTE = 100_000;

export const senderRateBody = z.strictObject({
  channel,
  sender: z.string().trim().min(1).max(50).describe('As `GET /sender-rates` names it'),
  perMinute: z.int().min(1).max(MOST_PER_MINUTE).nullable().describe('What the carrier grants; null: what is usual'),
});

export const senderRatesOut = z.object({
  rates: z.array(
    z.object({
      channel,
      sender: z.string().describe('A number, an alias, or `house`: the address that emails come from'),
      perMinute: z.number().optional().describe('Absent where nothing was written: then it is the usual'),
      usualPerMinute: z.number(),
    }),
  ),
});
export type SenderRatesOut = z.infer<typeof senderRatesOut>;
