import { expect, test } from '@jest/globals';
import { placesToPass } from './transfer-places.ts';

const AGENTS = [
  { staffId: 'me', name: 'Marta', presence: 'available' as const },
  { staffId: 'rosa', name: 'Rosa', presence: 'available' as const },
  { staffId: 'pau', name: 'Pau', presence: 'busy' as const },
];
const TARGETS = [
  { id: 'billing', name: 'Facturación', kind: 'specialty' as const, canBeCalledIn: false },
  { id: 'sants', name: 'Centro de Sants', kind: 'site' as const, canBeCalledIn: true },
];

test('a call can be passed on to free colleagues and to the targets of the rules, by name', () => {
  const { blind } = placesToPass(AGENTS, TARGETS, 'me');
  expect(blind.map(({ name }) => name)).toEqual(['Rosa', 'Facturación', 'Centro de Sants']);
  expect(blind.map(({ to }) => to)).toEqual([
    { kind: 'staff', staffId: 'rosa' },
    { kind: 'target', id: 'billing' },
    { kind: 'target', id: 'sants' },
  ]);
});

test('a target that is only a queue cannot be talked to first', () => {
  expect(placesToPass(AGENTS, TARGETS, 'me').warm.map(({ name }) => name)).toEqual(['Rosa', 'Centro de Sants']);
});
