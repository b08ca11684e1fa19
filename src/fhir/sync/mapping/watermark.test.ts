import { describe, expect, test } from '@jest/globals';
import { at } from '../../../../test/support/test-context.ts';
import { foreignResource, isNews, type ForeignResource } from './foreign-resource.ts';
import { overlapMs, pollFrom, skewBetween, watermarkAfter } from './watermark.ts';

function came(lastUpdated: string | undefined, versionId?: string, said = 'a'): ForeignResource {
  const resource = foreignResource({
    resourceType: 'Location',
    id: 'x',
    name: said,
    meta: { ...(lastUpdated ? { lastUpdated } : {}), ...(versionId ? { versionId } : {}) },
  });
  if (!resource) throw new Error('no resource');
  return resource;
}

describe('rule 3.3: the overlap of a poll', () => {
  test.each([
    ['two minutes at least', 10_000, 0, 120_000],
    ['twice the interval', 300_000, 0, 600_000],
    ['the measured skew, ahead', 60_000, 400_000, 400_000],
    ['the measured skew, behind', 60_000, -400_000, 400_000],
  ])('is %s', (_name, intervalMs, skewMs, expected) => {
    expect(overlapMs(intervalMs, skewMs)).toBe(expected);
  });

  test('lies before the watermark', () => {
    expect(pollFrom(at('2026-11-20T09:02:00Z'), 60_000, 0)).toBe(at('2026-11-20T09:00:00Z'));
  });
});

describe('rule 3.3: the watermark', () => {
  test('is the greatest lastUpdated that the server gave', () => {
    const page = [came('2026-11-20T09:05:00Z'), came('2026-11-20T09:07:00Z'), came('2026-11-20T09:06:00Z')];
    expect(watermarkAfter(at('2026-11-20T09:00:00Z'), page)).toBe(at('2026-11-20T09:07:00Z'));
  });

  test('never goes back, and stays where nothing came', () => {
    const before = at('2026-11-20T09:00:00Z');
    expect(watermarkAfter(before, [came('2026-11-19T09:00:00Z')])).toBe(before);
    expect(watermarkAfter(before, [came(undefined)])).toBe(before);
    expect(watermarkAfter(undefined, [])).toBeUndefined();
  });

  test('a skew below a second is none: Date has whole seconds', () => {
    expect(skewBetween(at('2026-11-20T09:00:00Z'), at('2026-11-20T09:00:00.900Z'))).toBe(0);
    expect(skewBetween(at('2026-11-20T09:03:00Z'), at('2026-11-20T09:00:00Z'))).toBe(180_000);
  });
});

describe('rule 3.3: what is news', () => {
  const known = came('2026-11-20T09:00:00Z', '3');

  test.each([
    ['the same version is not', came('2026-11-20T09:00:00Z', '3', 'b'), false],
    ['another version is', came('2026-11-20T09:00:01Z', '4'), true],
    ['an older one is not, whatever its version', came('2026-11-20T08:59:00Z', '2', 'b'), false],
    [
      'a server that gives every version the same number is judged by content',
      came('2026-11-20T09:10:00Z', '3', 'b'),
      true,
    ],
  ])('%s', (_name, resource, expected) => {
    expect(isNews(resource, known)).toBe(expected);
  });

  test('without versions the content decides, in whatever order it is written', () => {
    const bare = (json: object) => foreignResource({ resourceType: 'Location', id: 'x', ...json }) as ForeignResource;
    const before = bare({ name: 'a', status: 'active' });
    expect(isNews(bare({ status: 'active', name: 'a' }), before)).toBe(false);
    expect(isNews(bare({ status: 'inactive', name: 'a' }), before)).toBe(true);
    expect(isNews(before, undefined)).toBe(true);
  });
});
