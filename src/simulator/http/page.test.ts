import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { LINE, PATIENT, startStand, twiml, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

describe('the page of the simulator', () => {
  test('is served with a policy whose nonce stands in the page', async () => {
    const webDir = await mkdtemp(join(tmpdir(), 'simulator-page-'));
    await writeFile(join(webDir, 'index.html'), '<meta name="style-nonce" content="__CSP_NONCE__">');
    stand = await startStand(() => twiml(''), {}, webDir);
    const page = await fetch(`${stand.baseUrl}/simulator`);
    const nonce = /content="([^"]+)"/.exec(await page.text())?.[1] ?? 'none';
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  });

  test('starts from one state with everything in it', async () => {
    stand = await startStand(() => twiml(''));
    stand.simulator.deliverEmail({ from: 'a@b.example', to: ['c@d.example'], subject: 'Cita', text: 'Mañana' });
    await stand.api('/messages', { from: PATIENT, to: LINE, body: 'hola' });
    const { json } = await stand.api('/state');
    expect(json).toMatchObject({
      now: '2026-03-02T09:00:00.000Z',
      zone: 'Europe/Madrid',
      personas: [{ name: 'Ana Ruiz' }],
      mails: [{ subject: 'Cita', at: '2026-03-02T09:00:00.000Z' }],
      messages: [{ body: 'hola' }],
    });
  });

  test('hears of a call as it happens', async () => {
    stand = await startStand(() => twiml('<Say>Hola</Say>'));
    const stopped = new AbortController();
    const stream = await fetch(`${stand.baseUrl}/simulator/api/events`, { signal: stopped.signal });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    await stand.api('/calls', { from: PATIENT, to: LINE });
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of stream.body ?? []) {
      text += decoder.decode(part, { stream: true });
      if (text.includes('"phase":"over"')) break;
    }
    stopped.abort();
    expect(text).toContain('event: call');
    expect(text).toContain('"text":"Hola"');
  });

  test('tells the day before the next visit at ten on the wall', async () => {
    stand = await startStand(() => twiml(''));
    expect((await stand.api(`/clock/next-visit?phone=${encodeURIComponent(PATIENT)}`)).json).toMatchObject({
      visit: { dayBefore: '2026-03-28T09:00:00.000Z' },
    });
    expect((await stand.api('/clock/next-visit?phone=x')).json).toEqual({ visit: null });
  });

  test('an address that is none is a problem', async () => {
    stand = await startStand(() => twiml(''));
    expect((await stand.api('/nothing')).json).toMatchObject({ status: 404, code: 'not-found' });
    expect((await stand.api('/calls/CAx/actions', { kind: 'keys', keys: 'A' })).status).toBe(400);
    expect((await stand.api('/calls/CAx/actions', { kind: 'hangup' })).status).toBe(404);
  });
});
