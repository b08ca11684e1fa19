import { z } from 'zod';
import { MESSAGE_CHANNELS, MOST_INSURERS } from '../../../patients/index.ts';
import { instantIn, instantOut, textIn } from './common.ts';

const CONSENT_CHANNELS = [...MESSAGE_CHANNELS, 'any'] as const;
const PURPOSES = ['care', 'administrative', 'commercial'] as const;

export const consentOut = z.object({
  purpose: z.string(),
  channel: z.string(),
  decision: z.enum(['permit', 'deny']),
  decidedAt: instantOut,
  validUntil: instantOut.optional().describe('A yes to offers holds for two years at most'),
});
export type ConsentOut = z.infer<typeof consentOut>;

export const consentBody = z.strictObject({
  purpose: z.enum(PURPOSES),
  channel: z.enum(CONSENT_CHANNELS),
  decision: z.enum(['permit', 'deny']),
  decidedAt: instantIn.optional().describe('Now where absent; a paper may have been signed before'),
  validUntil: instantIn.optional(),
  source: z.enum(['desk', 'paper', 'phone', 'web', 'import']).default('desk').describe('How it was given'),
});

export const insurersBody = z.strictObject({ insurers: z.array(textIn(100)).max(MOST_INSURERS) });
export const insurersOut = z.object({ insurers: z.array(z.string()) });

export const detailsBody = z.strictObject({ detailed: z.boolean() });

const MOST_ADDRESSES = 5_000;
const addressesIn = z.array(z.string().max(200)).min(1).max(MOST_ADDRESSES);

export const refusalsBody = z.strictObject({
  addresses: addressesIn.describe('Telephones as people write them, and email addresses'),
  scope: z.enum(['commercial', 'all']).describe('`commercial`: no offers; `all`: nothing at all'),
  source: textIn(100).describe('Which list it is: it stands in the audit trail'),
});
export const liftRefusalsBody = refusalsBody.omit({ scope: true });

export const refusalsTakenOut = z.object({
  changed: z.int().describe('Channels that changed: a telephone has three'),
  invalid: z.array(z.int()).describe('Places in the list, from 0, of what is neither a telephone nor an email'),
});
export type RefusalsTakenOut = z.infer<typeof refusalsTakenOut>;

export const refusalCountsOut = z.object({
  silent: z.array(
    z.object({ scope: z.enum(['commercial', 'all']), channel: z.enum(MESSAGE_CHANNELS), addresses: z.int() }),
  ),
});
export type RefusalCountsOut = z.infer<typeof refusalCountsOut>;
