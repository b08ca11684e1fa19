import { z } from 'zod';

const list = {
  state: z
    .enum(['read', 'failed', 'not-offered'])
    .describe('failed: it did not answer in time, or not all of it; not-offered: that system has no such thing'),
  more: z.boolean().describe('There are more than these'),
};
const dateOut = z.iso.date().optional();

export const openPapersOut = z.object({
  at: z
    .enum(['no-ehr', 'not-there', 'asked'])
    .describe('no-ehr: the clinic has no own system; not-there: that system does not know the patient'),
  bills: z
    .object({
      ...list,
      items: z.array(
        z.object({
          title: z.string().optional(),
          amount: z
            .object({ minor: z.int(), currency: z.string().length(3) })
            .optional()
            .describe('In the smallest unit of the currency'),
          date: dateOut,
        }),
      ),
    })
    .optional()
    .describe('Invoices that were issued and not paid, and balances of accounts'),
  unsigned: z
    .object({
      ...list,
      items: z.array(z.object({ kind: z.enum(['document', 'consent']), title: z.string().optional(), date: dateOut })),
    })
    .optional()
    .describe('Documents that are drafts, and consents that were not decided'),
});
export type OpenPapersOut = z.infer<typeof openPapersOut>;
