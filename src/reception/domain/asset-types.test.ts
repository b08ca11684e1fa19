import { expect, test } from '@jest/globals';
import { lackingAt, spelledAsKnown } from './asset-types.ts';

const [madrid, canary] = [{ id: 'madrid' }, { id: 'canary' }];
const scanner = (siteId: string, active = true) => ({ siteId, type: 'ecógrafo', active });

test('a type is written as it stands already, whatever its capitals', () => {
  expect(spelledAsKnown('Ecógrafo', ['sala', 'ecógrafo'])).toBe('ecógrafo');
  expect(spelledAsKnown('Ecógrafo', ['ecógrafo', 'Ecógrafo'])).toBe('Ecógrafo');
  expect(spelledAsKnown('ecografo', ['ecógrafo'])).toBe('ecografo');
});

test('a site lacks what it has fewer of in use than a visit needs', () => {
  const lacking = (count: number, ...assets: ReturnType<typeof scanner>[]) =>
    lackingAt([{ type: 'ecógrafo', count }], [madrid, canary], assets).map(({ site }) => site.id);
  expect(lacking(1, scanner(madrid.id), scanner(canary.id))).toEqual([]);
  expect(lacking(1, scanner(madrid.id))).toEqual(['canary']);
  expect(lacking(1, scanner(madrid.id, false), scanner(canary.id))).toEqual(['madrid']);
  expect(lacking(2, scanner(madrid.id), scanner(canary.id), scanner(canary.id))).toEqual(['madrid']);
});
