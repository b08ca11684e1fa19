import { z } from 'zod';
import { ALIAS_STATUSES } from '../../../outreach/index.ts';
import { parseLocalDate } from '../../../platform/time/wall-time.ts';
import { required } from '../../../platform/kernel/assert.ts';

const dayIn = z.iso.date().transform((text) => required(parseLocalDate(text), 'day'));

export const senderAliasBody = z.strictObject({
  alias: z.string().trim().min(1).max(30).describe('3 to 11 letters, digits and spaces, a letter among them'),
  status: z.enum(ALIAS_STATUSES).describe('As the register of the CNMC has it'),
  registeredFrom: dayIn.optional(),
  originProvider: z.string().trim().min(1).max(120).optional().describe('The operator, as the register names it'),
  inUse: z.boolean().default(false).describe('Campaigns by SMS leave from it'),
  reminds: z
    .boolean()
    .default(false)
    .describe('In use: what is written about a visit leaves from it too, with a link in place of an answer'),
});

export const senderAliasesOut = z.object({
  aliases: z.array(
    z.object({
      alias: z.string(),
      status: z.enum(ALIAS_STATUSES),
      registeredFrom: z.string().optional(),
      originProvider: z.string().optional(),
      inUse: z.boolean(),
      reminds: z.boolean().optional(),
    }),
  ),
});
export type SenderAliasesOut = z.infer<typeof senderAliasesOut>;
