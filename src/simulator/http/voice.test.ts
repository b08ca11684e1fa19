import { afterEach, describe, expect, test } from '@jest/globals';
import { LINE, PATIENT, startStand, twiml, type Answered, type Product, type Stand } from './test-support/stand.ts';
import type { Delays } from '../carrier/delays.ts';

let stand: Stand;
afterEach(() => stand.stop());

const MENU = twiml(
  '<Gather input="dtmf speech" numDigits="1" timeout="3" action="/twilio/voice/turn" actionOnEmptyResult="true">' +
    '<Say language="es-ES">Para cita, <prosody rate="90%">pulse 1</prosody>.</Say></Gather><Say>nothing</Say>',
);

async function dialIn(product: Product, delays: Partial<Delays> = {}): Promise<string> {
  stand = await startStand(product, delays);
  const started = await stand.api('/calls', { from: PATIENT, to: LINE });
  expect(started.status).toBe(201);
  return started.json.sid;
}

const act = (sid: string, action: unknown) => stand.api(`/calls/${sid}/actions`, action);
const listening = (sid: string) => stand.until(async () => (await stand.call(sid)).phase === 'listening');
const over = (sid: string) =>
  stand.until(async () => {
    const call = await stand.call(sid);
    return call.phase === 'over' && call;
  });
const turns = () => stand.asked.filter(({ path }) => path === '/twilio/voice/turn');
const says = (call: Answered): readonly string[] =>
  call.transcript.filter((line) => line.kind === 'say').map((line) => line.text);

describe('an inbound call', () => {
  test('is answered, takes keys, and reports its end with its length', async () => {
    const sid = await dialIn(({ path }) => (path === '/twilio/voice' ? MENU : twiml('<Say>Adiós</Say><Hangup/>')));
    await listening(sid);
    await act(sid, { kind: 'keys', keys: '1' });
    const call = await over(sid);
    expect(says(call)).toEqual(['Para cita, pulse 1.', 'Adiós']);
    expect(call.transcript[0]?.language).toBe('es-ES');
    const status = await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/voice/status'));
    expect(stand.asked.every(({ genuine, token }) => genuine && token)).toBe(true);
    expect(stand.asked[0]?.params).toMatchObject({
      CallStatus: 'ringing',
      From: PATIENT,
      To: LINE,
      Direction: 'inbound',
    });
    expect(turns()[0]?.params).toMatchObject({ CallStatus: 'in-progress', Digits: '1', CallSid: sid });
    expect(status.params).toMatchObject({ CallStatus: 'completed', SequenceNumber: '0', CallDuration: '1' });
  });

  test('takes spoken words where speech is asked for', async () => {
    const sid = await dialIn(({ path }) => (path === '/twilio/voice' ? MENU : twiml('<Hangup/>')));
    await listening(sid);
    await act(sid, { kind: 'speech', text: 'quiero cita el martes' });
    await over(sid);
    expect(turns()[0]?.params).toMatchObject({ SpeechResult: 'quiero cita el martes', Confidence: '0.92' });
  });

  test('keys cut the prompt short', async () => {
    const sid = await dialIn(({ path }) => (path === '/twilio/voice' ? MENU : twiml('<Hangup/>')), {
      speechMsPerCharacter: 1_000,
    });
    await listening(sid);
    await act(sid, { kind: 'keys', keys: '1' });
    await stand.until(() => turns()[0]);
    expect(turns()[0]?.params['Digits']).toBe('1');
  });

  test('a long number is collected up to its length, and ends early at #', async () => {
    const ask = (digits: string): string =>
      twiml(`<Gather numDigits="${digits}" timeout="5" action="/twilio/voice/turn"><Say>Fecha</Say></Gather>`);
    const sid = await dialIn(({ path, params }) =>
      path === '/twilio/voice' ? ask('8') : params['Digits'] === '15031985' ? ask('20') : twiml('<Hangup/>'),
    );
    await listening(sid);
    await act(sid, { kind: 'keys', keys: '15031985' });
    await stand.until(() => turns()[0]);
    await listening(sid);
    await act(sid, { kind: 'keys', keys: '42#' });
    await over(sid);
    expect(turns().map(({ params }) => params['Digits'])).toEqual(['15031985', '42']);
    expect(turns()[1]?.params['FinishedOnKey']).toBe('#');
  });

  test('silence is posted without digits when the Gather asks for it', async () => {
    const sid = await dialIn(({ path }) => (path === '/twilio/voice' ? MENU : twiml('<Hangup/>')), { silenceScale: 0 });
    await over(sid);
    expect(turns()).toHaveLength(1);
    expect(turns()[0]?.params).not.toHaveProperty('Digits');
    expect(turns()[0]?.params).not.toHaveProperty('SpeechResult');
  });

  test('silence falls through to the next verb when the Gather does not ask for it', async () => {
    const silent = MENU.replace(' actionOnEmptyResult="true"', '');
    const sid = await dialIn(() => silent);
    await listening(sid);
    await act(sid, { kind: 'silence' });
    expect(says(await over(sid))).toEqual(['Para cita, pulse 1.', 'nothing']);
    expect(turns()).toHaveLength(0);
  });

  test('an action by GET is signed with its query, and a fragment is neither sent nor signed', async () => {
    const sid = await dialIn(({ path }) =>
      path === '/twilio/voice'
        ? MENU.replace('action="/twilio/voice/turn"', 'method="GET" action="/twilio/get?a=1#rc=2"')
        : twiml('<Hangup/>'),
    );
    await listening(sid);
    await act(sid, { kind: 'keys', keys: '1' });
    await over(sid);
    const got = stand.asked.find(({ path }) => path.startsWith('/twilio/get?a=1&'));
    expect(got).toMatchObject({ genuine: true, params: { Digits: '1', a: '1' } });
  });

  test('hanging up ends it at once, even while the product is thinking', async () => {
    let answer: (text: string) => void = () => undefined;
    const sid = await dialIn(({ path }) =>
      path === '/twilio/voice' ? new Promise<string>((resolve) => (answer = resolve)) : twiml(''),
    );
    await act(sid, { kind: 'hangup' });
    expect((await over(sid)).status).toBe('completed');
    answer(twiml(''));
    expect((await act(sid, { kind: 'hangup' })).status).toBe(404);
  });

  test('a redirect is followed, and a call that is rejected was never answered', async () => {
    const sid = await dialIn(({ path }) =>
      path === '/twilio/voice'
        ? twiml('<Redirect>/twilio/voice/turn?step=2</Redirect>')
        : twiml('<Reject reason="busy"/>'),
    );
    const call = await over(sid);
    expect(stand.asked[1]?.path).toBe('/twilio/voice/turn?step=2');
    expect(call).toMatchObject({ status: 'busy', durationSeconds: 0 });
    expect(call.startedAt).toBeUndefined();
  });
});

describe('a broken product', () => {
  test.each([
    ['an error', { status: 500, body: 'x' }, '11200'],
    ['TwiML that is not XML', { status: 200, body: '<Response><Say>a & b</Say></Response>' }, '12100'],
    ['another document', { status: 200, body: '<html></html>' }, '12102'],
  ])('that answers %s is heard as an application error', async (_what, answer, code) => {
    const sid = await dialIn(() => answer);
    const call = await over(sid);
    expect(call.status).toBe('failed');
    expect(says(call)[0]).toMatch(/application error/);
    expect(call.transcript[1]?.text).toContain(code);
  });

  test('that does not answer in time is given up', async () => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve(twiml('')), 400));
    const sid = await dialIn(({ path }) => (path === '/twilio/voice' ? late : twiml('')), { webhookTimeoutMs: 50 });
    expect((await over(sid)).transcript[1]?.text).toContain('11205');
    await late;
  });

  test('that points to another host is not followed there', async () => {
    const sid = await dialIn(() => twiml('<Redirect>https://elsewhere.example/x</Redirect>'));
    expect((await over(sid)).transcript[1]?.text).toContain('is not the product');
  });
});

describe('a call to a person', () => {
  const DIAL = twiml('<Dial action="/twilio/voice/turn" timeout="20"><Number>+34910000099</Number></Dial>');
  const product: Product = ({ path }) => (path === '/twilio/voice' ? DIAL : twiml('<Hangup/>'));
  const dialling = (sid: string) => stand.until(async () => (await stand.call(sid)).phase === 'dialling');

  test.each(['busy', 'no-answer'] as const)('that is %s posts so to the action', async (outcome) => {
    const sid = await dialIn(product);
    await dialling(sid);
    await act(sid, { kind: 'dial', outcome });
    await over(sid);
    expect(turns()[0]?.params).toMatchObject({ DialCallStatus: outcome, DialBridged: 'false' });
  });

  test('that is answered is bridged until one of them hangs up', async () => {
    const sid = await dialIn(product);
    await dialling(sid);
    await act(sid, { kind: 'dial', outcome: 'answered' });
    await stand.until(async () => (await stand.call(sid)).phase === 'bridged');
    const legs = async () => (await stand.rest(`/Calls.json?ParentCallSid=${sid}`)).json;
    expect(await legs()).toMatchObject({ calls: [{ status: 'in-progress', to: '+34910000099' }] });
    await act(sid, { kind: 'dial', outcome: 'ended' });
    await over(sid);
    expect(await legs()).toMatchObject({ calls: [{ status: 'completed' }] });
    expect(turns()[0]?.params).toMatchObject({ DialCallStatus: 'completed', DialCallDuration: '1' });
  });

  test('a message left by voice is kept as a recording and posted, also when the caller hangs up', async () => {
    const sid = await dialIn(({ path }) =>
      path === '/twilio/voice'
        ? twiml(
            '<Record action="/twilio/voice/turn" recordingStatusCallback="/twilio/recordings" maxLength="60" transcribe="true" transcribeCallback="/twilio/words"/>',
          )
        : twiml(''),
    );
    await stand.until(async () => (await stand.call(sid)).phase === 'recording');
    await act(sid, { kind: 'speech', text: 'llámenme por favor' });
    await act(sid, { kind: 'hangup' });
    await over(sid);
    const posted = await stand.until(() => turns()[0]);
    expect(posted.params).toMatchObject({ Digits: 'hangup', CallStatus: 'completed' });
    await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/recordings'));
    const written = await stand.until(() => stand.asked.find(({ path }) => path === '/twilio/words'));
    expect(written.params).toMatchObject({ TranscriptionStatus: 'completed', TranscriptionText: 'llámenme por favor' });
    const list = await stand.rest(`/Recordings.json?CallSid=${sid}`);
    expect(list.json.recordings).toHaveLength(1);
    const sound = await fetch(
      `${stand.baseUrl}/simulator/carrier${list.json.recordings[0]?.uri.replace('.json', '.wav')}`,
      {
        headers: {
          authorization: `Basic ${Buffer.from(`AC00000000000000000000000000000001:token-of-the-simulator`).toString('base64')}`,
        },
      },
    );
    expect(Buffer.from(await sound.arrayBuffer()).toString('latin1', 0, 4)).toBe('RIFF');
  });

  test('a queued caller waits until the line is left', async () => {
    const sid = await dialIn(({ path }) =>
      path === '/twilio/voice'
        ? twiml('<Enqueue waitUrl="/twilio/wait" action="/twilio/voice/turn">support</Enqueue>')
        : path === '/twilio/wait'
          ? twiml('<Say>Espere</Say><Leave/>')
          : twiml('<Hangup/>'),
    );
    await over(sid);
    expect(turns()[0]?.params).toMatchObject({ QueueResult: 'leave' });
    expect(stand.asked.find(({ path }) => path === '/twilio/wait')?.params).toMatchObject({ QueuePosition: '1' });
  });
});
