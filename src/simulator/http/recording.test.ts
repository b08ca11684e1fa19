import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LINE, PATIENT, startStand, twiml, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

const file = async (path: string) => {
  const answer = await fetch(`${stand.baseUrl}/simulator/api${path}`);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

describe('a conversation becomes a file that the tests can replay', () => {
  test('a call, with what was pressed and said and what was heard after it', async () => {
    stand = await startStand(({ params }) => {
      if (params['Digits']) return twiml('<Say>Hasta pronto</Say>');
      return twiml('<Gather input="dtmf speech" numDigits="1" action="/twilio/next"><Say>Pulse 1</Say></Gather>');
    });
    const { json } = await stand.api('/calls', { from: PATIENT, to: LINE });
    await stand.until(async () => (await stand.call(json.sid)).phase === 'listening');
    await stand.api(`/calls/${json.sid}/actions`, { kind: 'keys', keys: '1' });
    await stand.until(async () => (await stand.call(json.sid)).phase === 'over');
    const { text, type } = await file(`/calls/${json.sid}/recording.yml`);
    expect(type).toMatch(/^application\/yaml/);
    expect(parse(text)).toMatchObject({
      clinic: 'demo',
      channel: 'voice',
      caller: PATIENT,
      at: '2026-03-02T09:00:00.000Z',
      turns: [
        { start: true, says: ['Pulse 1'] },
        { keys: '1', says: ['Hasta pronto'] },
      ],
    });
  });

  test('a thread, from the first message of the patient on', async () => {
    stand = await startStand(() => twiml('<Message>Responda 1</Message>'));
    await stand.api('/messages', { from: PATIENT, to: LINE, body: 'quiero cita' });
    await stand.simulator.deliveriesSettled(3_000);
    const query = new URLSearchParams({ patient: PATIENT, line: LINE, channel: 'sms' });
    const { text } = await file(`/threads/recording.yml?${query}`);
    expect(parse(text)).toMatchObject({ channel: 'sms', turns: [{ text: 'quiero cita', says: ['Responda 1'] }] });
    query.set('channel', 'whatsapp');
    expect((await file(`/threads/recording.yml?${query}`)).status).toBe(404);
  });

  test('what is not there is not found', async () => {
    stand = await startStand(() => twiml(''));
    expect((await file('/calls/CAnone/recording.yml')).status).toBe(404);
  });
});
