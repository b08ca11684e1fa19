import { describe, expect, test } from '@jest/globals';
import type { SiteId } from '../../platform/kernel/ids.ts';
import { areApart, nearPlaces, type Place } from './near-places.ts';

function place(id: string, address?: string, phone?: string): Place {
  return { id: id as SiteId, ...(address ? { address } : {}), ...(phone ? { phone } : {}) };
}

const PLACES = [
  place('madrid', 'Calle de la Alameda, 12, 28014 Madrid', '+34910600101'),
  place('getafe', 'Calle Toledo, 3, 28901 Getafe'),
  place('las-palmas', 'Calle de Triana, 45, 35002 Las Palmas de Gran Canaria', '+34910600102'),
];

describe('places that are near', () => {
  test('are those where somebody goes, and the others of that province', () => {
    expect(nearPlaces(PLACES, { visited: ['getafe' as SiteId] })).toEqual(['madrid', 'getafe']);
    expect(nearPlaces(PLACES, { visited: ['las-palmas' as SiteId] })).toEqual(['las-palmas']);
  });

  test('are those of the municipality or the province where somebody lives', () => {
    expect(
      nearPlaces(PLACES, { visited: [], home: { municipality: 'LAS PALMAS de Gran Canaria', provinces: [] } }),
    ).toEqual(['las-palmas']);
    expect(nearPlaces(PLACES, { visited: [], home: { provinces: [], postalCode: '28850' } })).toEqual([
      'madrid',
      'getafe',
    ]);
    expect(nearPlaces(PLACES, { visited: [], home: { municipality: 'Móstoles', provinces: ['Madrid'] } })).toEqual([
      'madrid',
      'getafe',
    ]);
  });

  test('are those of the number that was called, of who is not known', () => {
    expect(nearPlaces(PLACES, { visited: [], line: '+34910600102' })).toEqual(['las-palmas']);
    expect(nearPlaces(PLACES, { visited: ['madrid' as SiteId], line: '+34910600102' })).toEqual(['madrid', 'getafe']);
  });

  test('are apart where they are in different provinces', () => {
    expect(areApart(PLACES)).toBe(true);
    expect(areApart(PLACES.slice(0, 2))).toBe(false);
    expect(areApart([place('a'), place('b')])).toBe(false);
  });

  test('are none in particular where nothing says so, or where all are', () => {
    expect(nearPlaces(PLACES, { visited: [], line: '+34910600100' })).toEqual([]);
    expect(nearPlaces(PLACES, { visited: ['madrid' as SiteId, 'las-palmas' as SiteId] })).toEqual([]);
    expect(nearPlaces([place('a'), place('b')], { visited: ['a' as SiteId] })).toEqual(['a']);
  });
});
