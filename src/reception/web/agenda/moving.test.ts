import { describe, expect, test } from '@jest/globals';
import { carriedOver } from './moving.ts';

const friday = [{ key: 'ruiz madrid 2026-12-04' }, { key: 'ruiz las-palmas 2026-12-04' }];

describe('a visit on its way while somebody turns to another day', () => {
  test('keeps its hour in the strip of the same person at the same site', () => {
    const spot = { columnKey: 'ruiz las-palmas 2026-12-03', minute: 1_020 };
    expect(carriedOver(spot, friday)).toEqual({ columnKey: 'ruiz las-palmas 2026-12-04', minute: 1_020 });
  });

  test('stays where it is while its own day is shown, and where nobody works like that', () => {
    const here = { columnKey: 'ruiz madrid 2026-12-04', minute: 600 };
    expect(carriedOver(here, friday)).toBe(here);
    const nobody = { columnKey: 'vidal madrid 2026-12-03', minute: 600 };
    expect(carriedOver(nobody, friday)).toBe(nobody);
  });
});
