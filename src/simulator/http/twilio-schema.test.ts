import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LINE, PATIENT, startStand, twiml, type Stand } from './test-support/stand.ts';
import { answerViolations } from '../../../test/support/twilio-description.ts';

let stand: Stand;
beforeEach(async () => {
  stand = await startStand(({ path }) =>
    path === '/twilio/voice' ? twiml('<Record action="/twilio/voice/turn"/>') : twiml(''),
  );
});
afterEach(() => stand.stop());

const ACCOUNT = '/2010-04-01/Accounts/{AccountSid}';

function expectTwilios(route: string, status: number, json: unknown): void {
  const [method = '', path = ''] = route.split(' ');
  const url = path.replaceAll(/\{(\w+)\}/g, 'X');
  expect(answerViolations({ method, url }, { status, json })).toEqual([]);
}

describe('answers are as Twilio describes them', () => {
  test('for calls', async () => {
    const form = { To: PATIENT, From: LINE, Twiml: '<Response/>', MachineDetection: 'Enable' };
    const created = await stand.rest('/Calls.json', form);
    expectTwilios(`POST ${ACCOUNT}/Calls.json`, created.status, created.json);
    await stand.until(async () => (await stand.call(created.json.sid)).status === 'ringing');
    await stand.api(`/calls/${created.json.sid}/actions`, { kind: 'answer' });
    await stand.until(async () => (await stand.call(created.json.sid)).phase === 'over');
    const fetched = await stand.rest(`/Calls/${created.json.sid}.json`);
    expect(fetched.json).toMatchObject({ status: 'completed', answered_by: 'human', duration: '1' });
    expectTwilios(`GET ${ACCOUNT}/Calls/{Sid}.json`, fetched.status, fetched.json);
    const list = await stand.rest('/Calls.json?PageSize=1');
    expectTwilios(`GET ${ACCOUNT}/Calls.json`, list.status, list.json);
  });

  test('for messages', async () => {
    const created = await stand.rest('/Messages.json', { To: PATIENT, From: LINE, Body: 'Hola' });
    expectTwilios(`POST ${ACCOUNT}/Messages.json`, created.status, created.json);
    await stand.simulator.deliveriesSettled(2_000);
    const fetched = await stand.rest(`/Messages/${created.json.sid}.json`);
    expectTwilios(`GET ${ACCOUNT}/Messages/{Sid}.json`, fetched.status, fetched.json);
    const redacted = await stand.rest(`/Messages/${created.json.sid}.json`, { Body: '' });
    expect(redacted.json.body).toBe('');
    expectTwilios(`POST ${ACCOUNT}/Messages/{Sid}.json`, redacted.status, redacted.json);
    const list = await stand.rest('/Messages.json');
    expectTwilios(`GET ${ACCOUNT}/Messages.json`, list.status, list.json);
  });

  test('for a recording that is started, paused and stopped during the call', async () => {
    const call = await stand.rest('/Calls.json', {
      To: PATIENT,
      From: LINE,
      Twiml: '<Response><Pause length="60"/></Response>',
    });
    const { sid } = call.json;
    await stand.until(async () => (await stand.call(sid)).status === 'ringing');
    await stand.api(`/calls/${sid}/actions`, { kind: 'answer' });
    await stand.until(async () => (await stand.call(sid)).status === 'in-progress');
    const callback = { RecordingStatusCallback: 'https://centralita.example/twilio/recordings' };
    const started = await stand.rest(`/Calls/${sid}/Recordings.json`, callback);
    expectTwilios(`POST ${ACCOUNT}/Calls/{CallSid}/Recordings.json`, started.status, started.json);
    const current = `/Calls/${sid}/Recordings/Twilio.CURRENT.json`;
    const paused = await stand.rest(current, { Status: 'paused' });
    expectTwilios(`POST ${ACCOUNT}/Calls/{CallSid}/Recordings/{Sid}.json`, paused.status, paused.json);
    expect((await stand.rest(current, { Status: 'in-progress' })).json.status).toBe('in-progress');
    await stand.api(`/calls/${sid}/actions`, { kind: 'hangup' });
    const posted = await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/recordings'));
    expect(posted.params).toMatchObject({ RecordingStatus: 'completed', RecordingSource: 'StartCallRecordingAPI' });
    expect((await stand.rest(current, { Status: 'stopped' })).status).toBe(404);
    const list = await stand.rest(`/Calls/${sid}/Recordings.json`);
    expect(list.json.recordings).toHaveLength(1);
    expectTwilios(`GET ${ACCOUNT}/Calls/{CallSid}/Recordings.json`, list.status, list.json);
  });

  test('for recordings and the account', async () => {
    const call = await stand.api('/calls', { from: PATIENT, to: LINE });
    const { sid } = call.json;
    await stand.until(async () => (await stand.call(sid)).phase === 'recording');
    await stand.api(`/calls/${sid}/actions`, { kind: 'speech', text: 'hola' });
    await stand.api(`/calls/${sid}/actions`, { kind: 'keys', keys: '#' });
    await stand.until(async () => (await stand.call(sid)).phase === 'over');
    const list = await stand.rest('/Recordings.json');
    expect(list.json.recordings).toHaveLength(1);
    expectTwilios(`GET ${ACCOUNT}/Recordings.json`, list.status, list.json);
    const one = await stand.rest(`/Recordings/${list.json.recordings[0]?.sid}.json`);
    expectTwilios(`GET ${ACCOUNT}/Recordings/{Sid}.json`, one.status, one.json);
    const account = await stand.rest('.json');
    expectTwilios('GET /2010-04-01/Accounts/{Sid}.json', account.status, account.json);
    expect((await stand.rest(`/Recordings/${list.json.recordings[0]?.sid}.json`, undefined, 'DELETE')).status).toBe(
      204,
    );
  });
});
