import { afterEach, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { ACCOUNT_SID, AUTH_TOKEN, LINE, PATIENT, startStand, twiml, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

const TEMPLATE = {
  friendly_name: 'reminder',
  language: 'es',
  types: {
    'twilio/quick-reply': {
      body: '{{1}}: tiene cita el {{2}}. Responda 1 o 2.',
      actions: [
        { id: '1', title: 'Sí, iré' },
        { id: '2', title: 'No puedo' },
      ],
    },
  },
};
const order = (contentSid: string) => ({
  To: `whatsapp:${PATIENT}`,
  From: `whatsapp:${LINE}`,
  ContentSid: contentSid,
  ContentVariables: '{"1":"Alameda","2":"martes"}',
});

/** The template is handed in by the real client, with every host of it rewritten. */
async function handIn(): Promise<string> {
  stand = await startStand(() => twiml(''));
  class Rewritten extends twilio.RequestClient {
    override request<TData>(options: Parameters<typeof twilio.RequestClient.prototype.request<TData>>[0]) {
      const uri = options.uri.replace('https://content.twilio.com', `${stand.baseUrl}/simulator/carrier`);
      return super.request<TData>({ ...options, uri });
    }
  }
  const client = twilio(ACCOUNT_SID, AUTH_TOKEN, { httpClient: new Rewritten() });
  const { sid } = await client.content.v1.contents.create(TEMPLATE as never);
  expect(await client.content.v1.contents(sid).fetch()).toMatchObject({ sid, friendlyName: 'reminder' });
  const approval = await client.content.v1.contents(sid).approvalFetch().fetch();
  expect(approval.whatsapp).toMatchObject({ status: 'approved' });
  return sid;
}

const shown = async (sid: string) =>
  (await stand.api('/state')).json.messages.find((message) => message['sid'] === sid);

test('a template that was handed in is read with its values and its buttons; a press is told as Twilio tells it', async () => {
  const content = await handIn();
  expect(content).toMatch(/^HX[0-9a-f]{32}$/);
  const { sid } = (await stand.rest('/Messages.json', order(content))).json;
  await stand.simulator.deliveriesSettled(2_000);
  expect(await shown(sid)).toMatchObject({
    body: 'Alameda: tiene cita el martes. Responda 1 o 2.',
    buttons: [
      { id: '1', title: 'Sí, iré' },
      { id: '2', title: 'No puedo' },
    ],
  });
  const pressed = await stand.api(`/messages/${sid}/press`, { button: '1' });
  expect(pressed).toMatchObject({ status: 201, json: { body: 'Sí, iré', direction: 'inbound' } });
  await stand.simulator.deliveriesSettled(2_000);
  expect(stand.asked.at(-1)).toMatchObject({
    path: '/twilio/messages',
    genuine: true,
    params: {
      From: `whatsapp:${PATIENT}`,
      To: `whatsapp:${LINE}`,
      Body: 'Sí, iré',
      MessageType: 'button',
      ButtonText: 'Sí, iré',
      ButtonPayload: '1',
      OriginalRepliedMessageSid: sid,
      OriginalRepliedMessageSender: `whatsapp:${LINE}`,
      WaId: PATIENT.slice(1),
    },
  });
  expect(await shown(sid)).toMatchObject({ pressed: '1' });
});

test('what has no such button, and what nobody handed in, has nothing to press', async () => {
  const content = await handIn();
  const { sid } = (await stand.rest('/Messages.json', order(content))).json;
  expect((await stand.api(`/messages/${sid}/press`, { button: '9' })).status).toBe(404);
  expect((await stand.api('/messages/SM0/press', { button: '1' })).status).toBe(404);
  const unknown = `HX${'0'.repeat(32)}`;
  const other = (await stand.rest('/Messages.json', order(unknown))).json;
  expect(await shown(other.sid)).toMatchObject({ body: expect.stringContaining(`[${unknown}]`) });
  expect(await shown(other.sid)).not.toHaveProperty('buttons');
  const types = { 'twilio/quick-reply': { body: 'x', actions: [] } };
  const headers = {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`,
  };
  const url = `${stand.baseUrl}/simulator/carrier/v1/Content`;
  const refused = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ language: 'es', types }) });
  expect(refused.status).toBe(400);
  expect((await fetch(url)).status).toBe(401);
});
