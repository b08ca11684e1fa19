import { describe, expect, test } from '@jest/globals';
import { isCarrierSilent, isToHalt, refusalOf, type Fate } from './refusals.ts';

const failed = ({ kind, reason }: { readonly kind: string; readonly reason: string }): Fate => ({
  status: 'failed',
  failureKind: kind,
  failure: reason,
});

describe('a refusal is about', () => {
  test.each([
    ['configuration', 'not-authorised', 'everybody'],
    ['configuration', 'account-suspended', 'everybody'],
    ['configuration', 'bad-sender', 'everybody'],
    ['configuration', 'not-found', 'everybody'],
    ['content', 'filtered', 'everybody'],
    ['content', 'policy', 'everybody'],
    ['content', 'template-needed', 'everybody'],
    ['content', 'too-long', 'some'],
    ['configuration', 'region-not-enabled', 'some'],
    ['configuration', 'fraud-block', 'some'],
    ['configuration', 'refused', 'some'],
    ['suppress', 'opted-out', 'person'],
    ['suppress', 'blocked', 'person'],
    ['permanent', 'invalid-number', 'person'],
    ['permanent', 'not-on-whatsapp', 'person'],
    ['temporary', 'unreachable', 'person'],
    ['temporary', 'rate-limited', 'person'],
    ['temporary', 'limited-by-meta', 'person'],
  ])('of %s %s: %s', (kind, reason, about) => {
    expect(refusalOf(failed({ kind, reason }))).toBe(about);
  });

  test('nobody but that one, of what did not fail', () => {
    expect(refusalOf({ status: 'unknown' })).toBe('person');
  });
});

describe('a campaign is halted', () => {
  const filtered = failed({ kind: 'content', reason: 'filtered' });
  const abroad = failed({ kind: 'configuration', reason: 'region-not-enabled' });
  const dead = failed({ kind: 'permanent', reason: 'unknown-number' });
  const carried = { status: 'delivered' };
  test.each([
    ['at the third message of three', filtered, { filtered: 3 }, true],
    ['not at the second: it may be chance', filtered, { filtered: 2 }, false],
    ['where one in ten is filtered', filtered, { filtered: 6, carried: 54 }, true],
    ['not where a few of a hundred are', filtered, { filtered: 4, carried: 96 }, false],
    ['where half are not allowed', abroad, { abroad: 10, carried: 10 }, true],
    ['not where some live abroad', abroad, { abroad: 9, carried: 20 }, false],
    ['not for those abroad where two are filtered', filtered, { filtered: 2, abroad: 9, carried: 9 }, false],
    ['never for people, however many', dead, { dead: 100 }, false],
    ['as if those were not there, whose fault is their own', filtered, { filtered: 3, dead: 90 }, true],
  ])('%s', (_name, refused, counts: Partial<Record<string, number>>, halts) => {
    const fates = Object.entries({ filtered, abroad, dead, carried }).map(([name, fate]) => ({
      ...fate,
      messages: counts[name] ?? 0,
    }));
    expect(isToHalt(refused, fates)).toBe(halts);
  });
});

describe('a carrier is silent', () => {
  test.each([
    ['where nobody knows of any of five', { unknown: 5 }, true],
    ['not of four: that may be one worker that died', { unknown: 4 }, false],
    ['where it is half of them', { unknown: 20, delivered: 15, failed: 5 }, true],
    ['not where most were answered', { unknown: 20, accepted: 21 }, false],
    ['not of what has not left', { unknown: 2, planned: 40, dispatching: 8 }, false],
  ] as const)('%s', (_name, counts, silent) => {
    const fates = Object.entries(counts).map(([status, messages]) => ({ status, messages }));
    expect(isCarrierSilent(fates)).toBe(silent);
  });
});
