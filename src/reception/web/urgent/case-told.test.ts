import { describe, expect, test } from '@jest/globals';
import { calledNow, toldTo } from './case-told.ts';
import type { UrgentCase } from './urgent-queries.ts';

const people = [
  { id: 'a', name: 'Ana', phone: '+34600900001', hasWhatsapp: false, language: 'es' },
  { id: 'b', name: 'Bea', phone: '+34600900002', hasWhatsapp: false, language: 'es' },
];
const at = '2026-11-26T10:00:00Z';

function caseWith(state: string, ...alerts: readonly [personId: string, state: string][]): UrgentCase {
  return {
    id: 'c',
    reason: 'urgent-symptoms',
    state,
    step: 0,
    openedAt: at,
    alerts: alerts.map(([personId, told]) => ({ personId, state: told, channel: 'call', at })),
  };
}

describe('who is called now', () => {
  test('is the last one whose answer is still waited for', () => {
    expect(calledNow(caseWith('open', ['a', 'no-answer'], ['b', 'sent']), people)).toBe('Bea');
  });

  test('is nobody once nobody is left, or somebody has it', () => {
    expect(calledNow(caseWith('exhausted', ['b', 'sent']), people)).toBeUndefined();
    expect(calledNow(caseWith('acknowledged', ['a', 'accepted']), people)).toBeUndefined();
    expect(calledNow(caseWith('open', ['a', 'no-answer']), people)).toBeUndefined();
  });
});

test('an alert to somebody whose name is not known here is no alert to the number behind all others', () => {
  expect(toldTo(people, { personId: 'a' })).toEqual({ name: 'Ana' });
  expect(toldTo(people, { personId: 'who was put on duty meanwhile' })).toBe('person');
  expect(toldTo(people, {})).toBe('fallback');
});
