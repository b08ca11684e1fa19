import { z } from 'zod';

const E164 = /^\+[1-9]\d{6,14}$/;
const numberIn = z
  .string()
  .regex(E164, 'expected a phone number as +34910000000')
  .meta({ examples: ['+34910000000'] });

export const linesShape = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        number: numberIn,
        channels: z.array(z.enum(['voice', 'sms', 'whatsapp'])).min(1),
      }),
    )
    .max(20)
    .describe('In order: the first that has a channel is the one that sends by it'),
});
export type LinesOut = z.infer<typeof linesShape>;

export const lineTestBody = z.strictObject({
  from: numberIn.describe('A number of the clinic that sends SMS'),
  to: numberIn.describe('Of whoever tries it: it gets one SMS'),
});
export const lineTestOut = z.object({ messageId: z.uuid() });
export const lineTestParams = z.object({ id: z.uuid() });
export const lineTestState = z.object({ status: z.string(), failure: z.string().optional() });
export type LineTestState = z.infer<typeof lineTestState>;
