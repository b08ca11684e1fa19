import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { endOfConsent } from './consent.ts';

const zone = required(parseZone('Europe/Madrid'), 'zone');
const decidedAt = at('2026-11-20T09:00:00Z');
const YES = { purpose: 'commercial', decision: 'permit', decidedAt } as const;

test.each([
  ['a yes to offers holds for two years', YES, '2028-11-20T09:00:00Z'],
  ['or for less, as was said', { ...YES, validUntil: at('2027-01-01T00:00:00Z') }, '2027-01-01T00:00:00Z'],
  ['never for longer', { ...YES, validUntil: at('2040-01-01T00:00:00Z') }, '2028-11-20T09:00:00Z'],
  ['a no holds until it is taken back', { ...YES, decision: 'deny' } as const, undefined],
  ['a yes to one’s own care too', { ...YES, purpose: 'care' } as const, undefined],
])('%s', (_name, consent, end) => {
  expect(endOfConsent(consent, zone)).toBe(end && at(end));
});
