import { expect, test } from '@jest/globals';
import type { FhirJson } from '../mapping/resource.ts';
import { withSnapshot } from './snapshot.ts';

const base = {
  snapshot: {
    element: [
      { id: 'Slot', path: 'Slot' },
      { id: 'Slot.extension', path: 'Slot.extension', min: 0, max: '*', base: { path: 'DomainResource.extension' } },
      { id: 'Slot.status', path: 'Slot.status', min: 1, max: '1', constraint: [{ key: 'ele-1' }] },
    ],
  },
};

function snapshotOf(...element: FhirJson[]) {
  return withSnapshot({ url: 'urn:profile', differential: { element } }, base);
}

test('a profile narrows elements of its base, and its invariants come to those of the base', () => {
  const narrowed = snapshotOf({
    id: 'Slot.status',
    path: 'Slot.status',
    mustSupport: true,
    constraint: [{ key: 'own-1' }],
  });
  expect(narrowed).toMatchObject({ url: 'urn:profile' });
  expect(narrowed['snapshot']).toEqual({
    element: [
      ...base.snapshot.element.slice(0, 2),
      {
        id: 'Slot.status',
        path: 'Slot.status',
        min: 1,
        max: '1',
        mustSupport: true,
        constraint: [{ key: 'ele-1' }, { key: 'own-1' }],
      },
    ],
  });
});

test('slices stand behind the element that they are of, in their order', () => {
  const slice = (name: string) => ({ id: `Slot.extension:${name}`, path: 'Slot.extension', sliceName: name, max: '1' });
  const sliced = snapshotOf(
    { id: 'Slot.extension', path: 'Slot.extension', slicing: { rules: 'open' } },
    slice('a'),
    slice('b'),
  );
  expect(sliced['snapshot']).toMatchObject({
    element: [
      { id: 'Slot' },
      { id: 'Slot.extension', slicing: { rules: 'open' }, max: '*' },
      { id: 'Slot.extension:a', sliceName: 'a', min: 0, max: '1', base: { path: 'DomainResource.extension' } },
      { id: 'Slot.extension:b', sliceName: 'b' },
      { id: 'Slot.status' },
    ],
  });
});

test.each(['Slot.color', 'Slot.color:red'])('%s is a mistake in the profile', (id) => {
  expect(() => snapshotOf({ id, path: 'Slot.color', ...(id.includes(':') ? { sliceName: 'red' } : {}) })).toThrow(
    RangeError,
  );
});
