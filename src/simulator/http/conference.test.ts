import { afterEach, describe, expect, test } from '@jest/globals';
import { LINE, startStand, twiml, type Stand } from './test-support/stand.ts';

let stand: Stand;
afterEach(() => stand.stop());

const HOOKS =
  'statusCallback="https://centralita.example/twilio/queue/conference" statusCallbackEvent="start end join leave hold mute modify"';
const PHONES = { caller: '+34600111222', agent: '+34600111333', boss: '+34600111444' } as const;
type Who = keyof typeof PHONES;

const DOCUMENTS: Readonly<Record<Who, string>> = {
  caller: `<Dial action="https://centralita.example/twilio/after"><Conference ${HOOKS} endConferenceOnExit="true">sala</Conference></Dial>`,
  agent: '<Dial action="https://centralita.example/twilio/after"><Conference>sala</Conference></Dial>',
  boss: '<Dial><Conference muted="true" startConferenceOnEnter="false">sala</Conference></Dial>',
};

/** Rings each, who picks up and is in the conference. */
async function together(...people: readonly Who[]): Promise<Readonly<Record<string, string>>> {
  stand = await startStand(() => twiml('<Hangup/>'));
  const sids: Record<string, string> = {};
  for (const who of people) {
    const { json } = await stand.rest('/Calls.json', { To: PHONES[who], From: LINE, Twiml: twiml(DOCUMENTS[who]) });
    sids[who] = json.sid;
    await stand.until(async () => (await stand.call(json.sid)).status === 'ringing');
    await stand.api(`/calls/${json.sid}/actions`, { kind: 'answer' });
    await stand.until(async () => (await stand.call(json.sid)).phase === 'bridged');
  }
  return sids;
}

const heard = async (sid: string | undefined): Promise<readonly string[]> =>
  (await stand.call(sid ?? '')).transcript.filter(({ kind }) => kind === 'speech').map(({ text }) => text);
const say = async (sid: string | undefined, text: string): Promise<void> => {
  await stand.api(`/calls/${sid}/actions`, { kind: 'speech', text });
  await stand.until(async () => (await heard(sid)).includes(text));
};
const events = (): readonly (string | undefined)[] =>
  stand.asked
    .filter(({ path }) => path === '/twilio/queue/conference')
    .map(({ params }) => params['StatusCallbackEvent']);

async function roomSid(): Promise<string> {
  const { json } = await stand.rest('/Conferences.json?FriendlyName=sala&Status=in-progress');
  const [room] = (json as unknown as { conferences: { sid: string }[] }).conferences;
  return room?.sid ?? '';
}

describe('a conference', () => {
  test('is heard by all in it, but not by who is on hold, nor from who only listens or coaches another', async () => {
    const { caller, agent, boss } = await together('caller', 'agent', 'boss');
    const participants = `/Conferences/${await roomSid()}/Participants`;
    await say(agent, 'uno');
    await say(boss, 'nadie');
    await stand.rest(`${participants}/${caller}.json`, { Hold: 'true' });
    await say(agent, 'dos');
    await stand.rest(`${participants}/${caller}.json`, { Hold: 'false' });
    await stand.rest(`${participants}/${boss}.json`, { Muted: 'false', Coaching: 'true', CallSidToCoach: agent ?? '' });
    await say(boss, 'tres');
    await stand.rest(`${participants}/${boss}.json`, { Coaching: 'false' });
    await say(boss, 'cuatro');
    expect(await heard(caller)).toEqual(['uno', 'cuatro']);
    expect(await heard(agent)).toEqual(['uno', 'dos', 'tres', 'cuatro']);
  });

  test('ends for everybody when the one leaves whose end it is, and is reported in order', async () => {
    const { caller, agent } = await together('caller', 'agent');
    await stand.api(`/calls/${caller}/actions`, { kind: 'hangup' });
    await stand.until(async () => (await stand.call(agent ?? '')).phase === 'over');
    await stand.until(() => events().includes('conference-end'));
    expect(events()).toEqual([
      'participant-join',
      'conference-start',
      'participant-join',
      'participant-leave',
      'conference-end',
    ]);
    expect(stand.asked.filter(({ path }) => path === '/twilio/after')).toHaveLength(2);
  });

  test('refuses to coach somebody who is not in it, and what Twilio does not know', async () => {
    const { agent, caller } = await together('caller', 'agent');
    const path = `/Conferences/${await roomSid()}/Participants/${caller}.json`;
    expect((await stand.rest(path, { Coaching: 'true', CallSidToCoach: `CA${'0'.repeat(32)}` })).status).toBe(400);
    expect((await stand.rest(path, { Whisper: 'true' })).status).toBe(400);
    expect((await stand.rest(path.replace(caller ?? '', `CA${'0'.repeat(32)}`), { Hold: 'true' })).status).toBe(404);
    expect(agent).toBeDefined();
  });
});

test('conferences and participants are as Twilio describes them', async () => {
  const { caller } = await together('caller', 'agent');
  const sid = await roomSid();
  // Every answer is held against Twilio's description by the stand itself.
  const one = `/Conferences/${sid}/Participants/${caller}.json`;
  const asked: readonly (readonly [string, Record<string, string>?])[] = [
    ['/Conferences.json'],
    [`/Conferences/${sid}.json`],
    [`/Conferences/${sid}/Participants.json`],
    [one],
    [one, { Hold: 'true' }],
    [`/Conferences/${sid}.json`, { Status: 'completed' }],
  ];
  for (const [path, form] of asked) expect((await stand.rest(path, form)).status).toBe(200);
});

test.each([
  ['an attribute of Dial', '<Dial whisper="x">+34600111222</Dial>'],
  ['an attribute of the conference', '<Dial><Conference hold="true">sala</Conference></Dial>'],
  ['a noun of Dial', '<Dial><Person>Ana</Person></Dial>'],
  ['a verb in Dial', '<Dial><Say>Hola</Say></Dial>'],
  ['two conferences', '<Dial><Conference>a</Conference><Conference>b</Conference></Dial>'],
  ['a verb', '<Shout>Hola</Shout>'],
  ['an attribute of Gather', '<Gather keys="4"><Say>Hola</Say></Gather>'],
  ['an attribute of a nested Say', '<Gather><Say speed="slow">Hola</Say></Gather>'],
  ['a verb in Say', '<Say>Hola<Hangup/></Say>'],
  ['a verb in Gather', '<Gather><Dial>+34600111222</Dial></Gather>'],
])('%s that Twilio does not have ends the call with error 12200', async (_what, document) => {
  stand = await startStand(() => twiml(document));
  const { json } = await stand.api('/calls', { from: PHONES.caller, to: LINE });
  const call = await stand.until(async () => {
    const now = await stand.call(json.sid);
    return now.phase === 'over' && now;
  });
  expect(call.transcript.some(({ text }) => text.startsWith('12200'))).toBe(true);
});
