import { describe, expect, test } from '@jest/globals';
import { applyEvent, numberOf, patientOf, readable, type LiveState, type Message } from './live-state.ts';

const EMPTY: LiveState = {
  now: '2026-03-02T09:00:00.000Z',
  zone: 'Europe/Madrid',
  lines: [],
  personas: [],
  calls: [],
  messages: [],
  mails: [],
  webhooks: [],
  faults: {},
};
const message = (sid: string, status: string): Message => ({
  sid,
  status,
  direction: 'outbound-api',
  from: '+34910000001',
  to: 'whatsapp:+34600111222',
  body: 'Hola',
  createdAt: EMPTY.now,
});

describe('the live state of the page', () => {
  test('keeps the newest first and replaces what it knows in its place', () => {
    const events = [message('a', 'queued'), message('b', 'queued'), message('a', 'delivered')];
    const state = events.reduce<LiveState | undefined>(
      (at, one) => applyEvent(at, { kind: 'message', message: one }),
      EMPTY,
    );
    expect(state?.messages.map(({ sid, status }) => `${sid} ${status}`)).toEqual(['b queued', 'a delivered']);
  });

  test('waits for the whole state before it takes events', () => {
    expect(applyEvent(undefined, { kind: 'clock', now: 'x' })).toBeUndefined();
    expect(applyEvent(EMPTY, { kind: 'clock', now: 'later' })?.now).toBe('later');
  });

  test('knows the patient’s number on either side', () => {
    expect(patientOf(message('a', 'sent'))).toBe('+34600111222');
    expect(patientOf({ direction: 'inbound', from: '+34600111222', to: '+34910000001' })).toBe('+34600111222');
    expect(numberOf('whatsapp:+1')).toBe('+1');
    expect(readable('+34600111222')).toBe('+34 600 111 222');
    expect(readable('+4412345')).toBe('+4412345');
  });
});
