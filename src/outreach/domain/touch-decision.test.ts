import { describe, expect, test } from '@jest/globals';
import { required } from '../../platform/kernel/assert.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import type { Permission } from './permission.ts';
import { answersAtOnce, decideTouch, type TouchFacts } from './touch-decision.ts';

const at = (iso: string): Instant => required(parseInstant(iso), iso);
const zone = required(parseZone('Europe/Madrid'), 'zone');
const START = at('2026-11-24T09:30:00Z');
const DUE = at('2026-11-23T09:00:00Z');
const ALLOWED: Permission = { kind: 'send', address: '+34600000001' };
const FACTS: TouchFacts = {
  step: 'reminder-1d',
  dueAt: DUE,
  start: START,
  visit: { start: START, status: 'booked', attendance: 'needs-action', zone },
  permission: ALLOWED,
  nextContactTime: DEFAULT_POLICY.nextContactTime,
};
const VISIT = required(FACTS.visit, 'visit');

describe('at the moment of sending', () => {
  test.each<[string, Partial<TouchFacts>, string]>([
    ['the appointment moved', { visit: { ...VISIT, start: at('2026-11-25T09:30:00Z') } }, 'moved'],
    ['the appointment was cancelled', { visit: { ...VISIT, status: 'cancelled' } }, 'cancelled'],
    ['the visit took place', { visit: { ...VISIT, status: 'fulfilled' } }, 'superseded'],
    ['the patient already said no', { visit: { ...VISIT, attendance: 'declined' } }, 'superseded'],
    ['the appointment is gone', { visit: undefined }, 'appointment-unknown'],
    ['the patient opted out', { permission: { kind: 'drop', reason: 'opted-out' } }, 'opted-out'],
    ['the patient died', { permission: { kind: 'drop', reason: 'patient-deceased' } }, 'patient-deceased'],
    ['a cancelled visit stands again', { step: 'cancellation' }, 'superseded'],
  ])('%s: dropped', (_name, change, reason) => {
    expect(decideTouch({ ...FACTS, ...change }, DUE)).toEqual({ kind: 'drop', reason });
  });

  test('a reminder in time is sent, and expires if the carrier is down for two hours', () => {
    expect(decideTouch(FACTS, DUE)).toEqual({
      kind: 'send',
      address: '+34600000001',
      expiresAt: at('2026-11-23T11:00:00Z'),
    });
  });

  test('a message never expires into the quiet hours', () => {
    expect(decideTouch(FACTS, at('2026-11-23T19:40:00Z'))).toMatchObject({ expiresAt: at('2026-11-23T20:10:00Z') });
  });

  test('a worker that comes back at night waits for the morning', () => {
    const notBefore = at('2026-11-24T08:00:00Z');
    const permission: Permission = { kind: 'defer', until: notBefore, reason: 'quiet-hours' };
    expect(decideTouch({ ...FACTS, permission }, at('2026-11-23T22:00:00Z'))).toEqual({
      kind: 'defer',
      until: notBefore,
      reason: 'quiet-hours',
    });
  });

  test('a reminder that would come within the hour before the visit is dropped', () => {
    expect(decideTouch(FACTS, at('2026-11-24T08:30:00Z'))).toEqual({ kind: 'drop', reason: 'too-late' });
  });

  test('the answer to a booking at night goes out at once, and no longer half an hour later', () => {
    const booked = at('2026-11-20T22:40:00Z');
    const { nextContactTime } = FACTS;
    expect(answersAtOnce({ dueAt: booked, nextContactTime }, zone, booked)).toBe(true);
    expect(answersAtOnce({ dueAt: booked, nextContactTime }, zone, at('2026-11-20T23:10:00Z'))).toBe(false);
    expect(answersAtOnce({ dueAt: DUE, nextContactTime }, zone, DUE)).toBe(false);
  });
});
