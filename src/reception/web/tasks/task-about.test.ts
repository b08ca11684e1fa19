import { describe, expect, test } from '@jest/globals';
import { aboutOf, emailOf } from './task-about.ts';

test('who wrote an email and left no number is known by its address', () => {
  const task = { kind: 'callback', detail: { words: 'ana@example.com' } } as const;
  expect(emailOf(task)).toBe('ana@example.com');
  expect(emailOf({ ...task, phone: '+34600000000' })).toBeUndefined();
  expect(emailOf({ kind: 'request', detail: { words: 'ana@example.com' } })).toBeUndefined();
  expect(emailOf({ kind: 'callback', detail: { words: 'mi correo es ana@example.com' } })).toBeUndefined();
});

describe('what a task is about that is about nobody', () => {
  test.each([
    [
      { kind: 'campaign', reason: 'campaign-halted', detail: { campaignId: 'c1', campaign: 'Revisión' } },
      { kind: 'campaign', id: 'c1', name: 'Revisión' },
    ],
    [
      { kind: 'template', reason: 'template-paused', detail: { template: 'reminder', language: 'es' } },
      { kind: 'template', name: 'reminder', language: 'es' },
    ],
    [
      { kind: 'recording', reason: 'recording-trouble', detail: { callId: 'k1' } },
      { kind: 'call', id: 'k1' },
    ],
    [{ kind: 'ehr-sync', reason: 'ehr-sync-unreachable', detail: {} }, { kind: 'connection' }],
    [{ kind: 'triage', reason: 'triage-replay-differs', detail: {} }, { kind: 'protocols' }],
    [{ kind: 'vendor-request', reason: 'vendor-request' }, { kind: 'clinic' }],
  ] as const)('%j', (task, about) => {
    expect(aboutOf(task)).toEqual(about);
  });

  test.each([
    { kind: 'callback', reason: 'caller-asked' },
    { kind: 'triage', reason: 'triage-expired' },
    { kind: 'ehr-write', reason: 'ehr-conflict', patient: { id: 'p1', name: 'Ana' } },
    { kind: 'vendor-request', reason: 'vendor-request', phone: '+34600000000' },
  ] as const)('somebody is whom %j is about, whoever it is', (task) => {
    expect(aboutOf(task)).toBeUndefined();
  });
});
