import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Interval } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { shift } from '../test-support/test-clinic.ts';
import { AssetTimes, Assets, haveEnough, wantedAssets } from './assets.ts';
import { LocalDays } from './local-days.ts';
import type { Asset, AssetClosure, AssetClosureId, AssetId } from './model.ts';

const site = { id: 'madrid' as SiteId, zone: required(parseZone('Europe/Madrid'), 'a zone') };
const days = new LocalDays();

function asset(id: string, parts: Partial<Asset> = {}): Asset {
  return {
    id: id as AssetId,
    siteId: site.id,
    kind: 'room',
    type: 'sala',
    name: id,
    weeklyAvailability: [],
    active: true,
    version: 1,
    updatedAt: at('2026-11-01T00:00:00Z'),
    ...parts,
  };
}

function visitFrom(text: string, minutes = 20): Interval {
  const start = at(text);
  return { start, end: plusMs(start, minutes * MINUTE_MS) };
}

function there(all: readonly Asset[], visit: Interval, closures: readonly AssetClosure[] = []): readonly string[] {
  return new Assets(all, closures, days).thereFor(site, { type: 'sala', visit }).map(({ id }) => id);
}

describe('an asset is there', () => {
  test('by name as people sort, whatever the order it came in', () => {
    const all = [asset('Sala 2'), asset('Álgebra'), asset('sala 1'), asset('Otra', { type: 'box' })];
    expect(there(all, visitFrom('2026-11-23T08:00:00Z'))).toEqual(['Álgebra', 'sala 1', 'Sala 2']);
  });

  test.each([
    ['inside its hours', '2026-11-23T08:00:00Z', 20, true],
    ['to their last minute', '2026-11-23T09:40:00Z', 20, true],
    ['not over their end', '2026-11-23T09:50:00Z', 20, false],
    ['not on another day', '2026-11-24T08:00:00Z', 20, false],
    ['by the wall, whatever the offset', '2026-06-22T07:00:00Z', 20, true],
    ['not an hour early in summer', '2026-06-22T06:40:00Z', 20, false],
  ])('%s', (_what, start, minutes, expected) => {
    const morning = asset('Sala 1', { weeklyAvailability: shift('09:00', '11:00', [1]) });
    expect(there([morning], visitFrom(start, minutes))).toHaveLength(expected ? 1 : 0);
  });

  test('over midnight, where its shift is', () => {
    const night = asset('Sala 1', { weeklyAvailability: shift('22:00', '02:00', [1]) });
    expect(there([night], visitFrom('2026-11-24T00:30:00Z'))).toHaveLength(1);
    expect(there([night], visitFrom('2026-11-25T00:30:00Z'))).toHaveLength(0);
  });

  test('not while it is out of use, nor when it is used no more', () => {
    const id = 'c1' as AssetClosureId;
    const closure = { id, assetId: 'Sala 1' as AssetId, reason: 'obras', ...visitFrom('2026-11-23T08:10:00Z', 5) };
    expect(there([asset('Sala 1'), asset('Sala 2')], visitFrom('2026-11-23T08:00:00Z'), [closure])).toEqual(['Sala 2']);
    expect(there([asset('Sala 1')], visitFrom('2026-11-23T08:15:00Z'), [closure])).toEqual(['Sala 1']);
    expect(there([asset('Sala 1', { active: false })], visitFrom('2026-11-23T08:00:00Z'))).toEqual([]);
  });
});

describe('enough are free', () => {
  const visit = visitFrom('2026-11-23T08:00:00Z');
  const all = new Assets([asset('a'), asset('b')], [], days);
  const wanted = (count: number) => wantedAssets(all, site, { needs: [{ type: 'sala', count }], visit });
  const takenBy = (session: string, ...ids: readonly string[]) =>
    new AssetTimes(ids.map((id) => ({ assetId: id as AssetId, session, ...visit })));

  test.each([
    [1, [], true],
    [1, ['a'], true],
    [1, ['a', 'b'], false],
    [2, [], true],
    [2, ['b'], false],
    [3, [], false],
  ])('%i are needed while %j are taken: %s', (count, taken, expected) => {
    expect(haveEnough(wanted(count), takenBy('other', ...taken), { busy: visit })).toBe(expected);
  });

  test('what its own session has is free to it', () => {
    const times = takenBy('mine', 'a', 'b');
    expect(haveEnough(wanted(2), times, { busy: visit, session: 'mine' })).toBe(true);
    expect(haveEnough(wanted(1), times, { busy: visit, session: 'yours' })).toBe(false);
  });

  test('what ends as the visit begins is in nobody’s way, over midnight of UTC too', () => {
    const early = visitFrom('2026-11-22T23:50:00Z', 20);
    const times = new AssetTimes([{ assetId: 'a' as AssetId, session: 'x', ...early }]);
    expect(times.isFree('a' as AssetId, visitFrom('2026-11-23T00:10:00Z'))).toBe(true);
    expect(times.isFree('a' as AssetId, visitFrom('2026-11-23T00:09:00Z'))).toBe(false);
    expect(times.isFree('a' as AssetId, visitFrom('2026-11-22T23:45:00Z', 10))).toBe(false);
  });

  test('a type that nobody has is never enough', () => {
    const none = wantedAssets(all, site, { needs: [{ type: 'resonancia', count: 1 }], visit });
    expect(haveEnough(none, new AssetTimes([]), { busy: visit })).toBe(false);
  });
});
