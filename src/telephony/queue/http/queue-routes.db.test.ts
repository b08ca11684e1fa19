import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import twilio from 'twilio';
import { createTestContext, type TestContext } from '../../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import { ownAgenda } from '../../../agenda/index.ts';
import { saveStaff } from '../../../identity/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { silentLog } from '../../../platform/log/log.ts';
import { importPatient } from '../../../patients/index.ts';
import type { PatientId, StaffId } from '../../../platform/kernel/ids.ts';
import { plusMs } from '../../../platform/time/instant.ts';
import { noteCall } from '../../commands/note-call.ts';
import { telephonyRoutes } from '../../http/voice-routes.ts';
import { keptCalls, type KeptCalls, type PlacedCall } from '../../test-support/kept-calls.ts';
import { completeTransfer, startTransfer, transferBlind } from '../commands/control-call.ts';
import { enterQueue } from '../commands/enter-queue.ts';
import { presenceOf, setPresence } from '../commands/presence.ts';
import type { QueueEntry } from '../domain/queue.ts';
import { hookUrl } from '../hooks.ts';

const PUBLIC_URL = 'https://clinic.example';
const ACCOUNT = `AC${'1'.repeat(32)}`;
const TOKEN = 'primary-token';
const LINE = '+34910000001';

let database: TestDatabase;
let ctx: TestContext<KeptCalls>;
let carrier: KeptCalls;
let app: express.Express;
let people = 0;
let calls = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  carrier = keptCalls();
  ctx = await createTestContext(database.db, { ports: carrier });
  const routes = telephonyRoutes({
    publicUrl: PUBLIC_URL,
    accountSid: ACCOUNT,
    authTokens: [TOKEN],
    runtime: ctx,
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor, ports: { ...carrier, ehr: ownAgenda } }),
    clinicOfLine: async (number) => (number === LINE ? ctx.clinicId : undefined),
    log: silentLog,
  });
  app = express().use('/twilio', routes);
});

type Params = Readonly<Record<string, string>>;

/** Calls a webhook as the carrier does, signed. */
function hook(url: string, params: Params, signature?: string) {
  const path = url.slice(PUBLIC_URL.length);
  const body = { AccountSid: ACCOUNT, ...params };
  return request(app)
    .post(path)
    .set('x-twilio-signature', signature ?? twilio.getExpectedTwilioSignature(TOKEN, PUBLIC_URL + path, body))
    .type('form')
    .send(body);
}

async function twimlOf(url: string, params: Params): Promise<string> {
  const answer = await hook(url, params);
  expect(answer.status).toBe(200);
  expect(answer.type).toBe('text/xml');
  return answer.text;
}

const actionOf = (twiml: string): string =>
  required(/action="([^"]+)"/.exec(twiml)?.[1], 'an action').replaceAll('&amp;', '&');
const sidOf = (name: string): string => `CA${createHash('md5').update(name).digest('hex')}`;
const HANGS_UP = /<Response>(<Say [^>]+>[^<]*<\/Say>)?<Hangup\/><\/Response>/;

async function agent(name: string): Promise<StaffId> {
  people += 1;
  const email = `q${people}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name, email, role: 'receptionist', language: 'es', password: 'una contraseña larga' }),
  );
  const [row] = await ctx.db.query<{ id: StaffId }>(
    ctx.clinicId,
    'select id from staff where clinic_id = $1 and email = $2',
    [ctx.clinicId, email],
  );
  const { id } = required(row, 'staff');
  await setPresence(ctx, id, { presence: 'available', deskPhone: `+3491000${String(people).padStart(4, '0')}` });
  ctx.clock.moveTo(plusMs(ctx.clock.now(), 1_000));
  return id;
}

async function caller(
  from = '+34600111222',
  mostSeconds = 300,
  more: { readonly slow?: boolean } = {},
): Promise<QueueEntry> {
  calls += 1;
  const sid = sidOf(`caller ${calls}`);
  await noteCall(ctx, { notice: { sid, from, to: LINE, status: 'in-progress' } });
  const entry = await enterQueue(ctx, {
    callerSid: sid,
    callerNumber: from,
    lineNumber: LINE,
    kind: 'waiting',
    reason: 'asked-for-person',
    language: 'es',
    mostSeconds,
    ...more,
  });
  return required(entry, 'an entry');
}

async function patient(givenName: string, address: string): Promise<void> {
  const one = {
    id: ctx.ids.next<PatientId>(),
    givenName,
    familyName: 'Vila',
    contactPoints: [{ channel: 'phone', address }] as const,
  };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, one));
}

const ring = (n = -1): PlacedCall => required(carrier.placed.at(n), 'a ring');
const presence = async (id: StaffId) => (await presenceOf(ctx, id))?.presence;
const waitUrl = (entry: QueueEntry, round = 0): string => hookUrl(ctx, 'wait', { entry: entry.id, round });

/** The telephone rings, hears who and why, and its key is pressed. */
async function pressed(call: PlacedCall, Digits?: string): Promise<string> {
  const whisper = await twimlOf(call.url, { CallSid: call.sid });
  return twimlOf(actionOf(whisper), { CallSid: call.sid, ...(Digits ? { Digits } : {}) });
}

async function talking(): Promise<{ entry: QueueEntry; call: PlacedCall; who: StaffId }> {
  const who = await agent('Marta');
  const entry = await caller();
  const call = ring();
  const joined = await pressed(call, '1');
  const status = required(/statusCallback="([^"]+)"/.exec(joined)?.[1], 'a status hook').replaceAll('&amp;', '&');
  const name = required(/>([^<]+)<\/Conference>/.exec(joined)?.[1], 'a conference');
  await twimlOf(status, { ConferenceSid: `CF${'1'.repeat(32)}`, FriendlyName: name });
  return { entry, call, who };
}

async function entryRow(entry: QueueEntry) {
  const [row] = await ctx.db.query<{ status: string; outcome: string | null; call_outcome: string | null }>(
    ctx.clinicId,
    `select e.status, e.outcome, c.outcome as call_outcome from queue_entry e
       join call c on c.clinic_id = e.clinic_id and c.id = e.call_id where e.clinic_id = $1 and e.id = $2`,
    [ctx.clinicId, entry.id],
  );
  return required(row, 'the entry');
}

async function countOf(type: string): Promise<number> {
  const rows = await ctx.db.query(ctx.clinicId, 'select 1 from outbox_event where clinic_id = $1 and type = $2', [
    ctx.clinicId,
    type,
  ]);
  return rows.length;
}

describe('a webhook of the queue', () => {
  test('that is unsigned, forged or signed for another address is refused at every step', async () => {
    await agent('Ana');
    const entry = await caller();
    const leg = new URL(ring().url).searchParams.get('leg') as PlacedCall['sid'];
    for (const step of ['wait', 'offer', 'accept', 'join', 'after', 'leg', 'conference', 'forward']) {
      const url = `${PUBLIC_URL}/twilio/queue/${step}?clinic=${ctx.clinicId}&entry=${entry.id}&leg=${leg}`;
      const params = { CallSid: ring().sid, Digits: '1' };
      const elsewhere = twilio.getExpectedTwilioSignature(TOKEN, `${url}&round=1`, { AccountSid: ACCOUNT, ...params });
      for (const signature of ['', 'AAAA', `${'A'.repeat(27)}=`, elsewhere]) {
        const answer = await hook(url, params, signature);
        expect([step, answer.status, answer.type]).toEqual([step, 403, 'application/problem+json']);
      }
    }
    expect(await entryRow(entry)).toMatchObject({ status: 'ringing' });
    expect(carrier.redirected).toEqual([]);
  });

  test.each<[string, string, Params]>([
    ['for something that is no entry', 'clinic=CLINIC&entry=none', { CallSid: sidOf('x') }],
    ['without a clinic', 'entry=ENTRY', { CallSid: sidOf('x') }],
    ['without a call', 'clinic=CLINIC&entry=ENTRY', {}],
    ['of another account', 'clinic=CLINIC&entry=ENTRY', { CallSid: sidOf('x'), AccountSid: `AC${'2'.repeat(32)}` }],
  ])('%s is answered with a sentence and an end', async (_what, query, params) => {
    await agent('Ana');
    const entry = await caller();
    const path = query.replace('CLINIC', ctx.clinicId).replace('ENTRY', entry.id);
    expect(await twimlOf(`${PUBLIC_URL}/twilio/queue/wait?${path}`, params)).toMatch(HANGS_UP);
  });
});

describe('who waits', () => {
  test('hears the place and the wait, is asked again and again, and not told the same every time', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const entry = await caller();
    const second = await caller('+34600999888');
    const first = await twimlOf(waitUrl(entry), { CallSid: entry.callerSid });
    expect(first).toContain('Es usted el siguiente.');
    expect(first).toContain('pulse 1.');
    expect(await twimlOf(waitUrl(second), { CallSid: second.callerSid })).toContain('una persona por delante');
    expect(actionOf(first)).toBe(waitUrl(entry, 1));
    const next = await twimlOf(actionOf(first), { CallSid: entry.callerSid });
    expect(next).not.toContain('siguiente');
    expect(actionOf(next)).toBe(waitUrl(entry, 2));
  });

  test('is told the same by a repeated delivery, and keeps one place', async () => {
    await agent('Ana');
    const entry = await caller();
    const once = await twimlOf(waitUrl(entry), { CallSid: entry.callerSid });
    expect(await twimlOf(waitUrl(entry), { CallSid: entry.callerSid })).toBe(once);
    expect(carrier.placed).toHaveLength(1);
  });

  test('and presses 1 is promised a call, once, and let go', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const entry = await caller();
    const promised = await twimlOf(waitUrl(entry, 1), { CallSid: entry.callerSid, Digits: '1' });
    expect(promised).toContain('Conserva su turno.');
    expect(promised).toMatch(HANGS_UP);
    expect(await twimlOf(waitUrl(entry, 1), { CallSid: entry.callerSid, Digits: '1' })).toMatch(HANGS_UP);
    expect(await entryRow(entry)).toMatchObject({ status: 'waiting', call_outcome: null });
  });

  test('is heard: a call is promised, the place told again, a message taken, or nothing more wanted', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const says = async (SpeechResult: string) => {
      const entry = await caller();
      const answer = await twimlOf(waitUrl(entry, 1), { CallSid: entry.callerSid, SpeechResult });
      return { entry, answer };
    };
    const called = await says('prefiero que me llamen ustedes');
    expect(called.answer).toContain('Conserva su turno.');
    const asked = await says('¿cuánto falta?');
    expect(asked.answer).toContain('por delante');
    expect(actionOf(asked.answer)).toBe(waitUrl(asked.entry, 2));
    const message = await says('quiero dejar un mensaje');
    expect(message.answer).toMatch(/<Record [^>]*action="https:\/\/clinic.example\/twilio\/voice\/voicemail"/);
    expect(await entryRow(message.entry)).toMatchObject({ status: 'left', outcome: 'message' });
    const gone = await says('déjelo, gracias');
    expect(gone.answer).toMatch(HANGS_UP);
    expect(await entryRow(gone.entry)).toMatchObject({ status: 'left', outcome: 'gave-up' });
    const noise = await says('la radio de fondo');
    expect(noise.answer).not.toContain('<Say');
    expect(await entryRow(noise.entry)).toMatchObject({ status: 'waiting' });
  });

  test('has keys: 2 for a message, 0 and * for the place, 5 for a slower voice that lasts', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const entry = await caller();
    const press = (Digits: string, round: number) =>
      twimlOf(waitUrl(entry, round), { CallSid: entry.callerSid, Digits });
    expect(await press('*', 1)).toContain('Es usted el siguiente.');
    expect(await press('0', 1)).toContain('Es usted el siguiente.');
    expect(await press('9', 1)).not.toContain('<Say');
    const slow = await press('5', 1);
    expect(slow).toMatch(/timeout="20".*<prosody rate="85%">De acuerdo, voy más despacio\./);
    expect(await press('*', 2)).toMatch(/timeout="20".*<prosody rate="85%">/);
    expect(await press('2', 3)).toContain('<Record');
  });

  test('and asked for a slower voice before is spoken to slowly from the first word', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const entry = await caller(undefined, 300, { slow: true });
    expect(await twimlOf(waitUrl(entry), { CallSid: entry.callerSid })).toContain('<prosody rate="85%">');
  });

  test('and tells of an emergency hears 112, comes first and is a task at once', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const [first, second] = [await caller(), await caller('+34600999888')];
    const said = { CallSid: second.callerSid, SpeechResult: 'me duele mucho el pecho y no puedo respirar' };
    const answer = await twimlOf(waitUrl(second, 1), said);
    expect(answer).toContain('llame ahora mismo al 112');
    expect(await twimlOf(waitUrl(second, 1), said)).toContain('112');
    expect(await countOf('conversation.needs-person')).toBe(1);
    const [event] = await ctx.db.query<{ payload: object }>(
      ctx.clinicId,
      "select payload from outbox_event where clinic_id = $1 and type = 'conversation.needs-person'",
      [ctx.clinicId],
    );
    expect(event?.payload).toMatchObject({ reason: 'emergency', urgent: true, phone: '+34600999888' });
    expect(await twimlOf(waitUrl(first), { CallSid: first.callerSid })).toContain('una persona por delante');
    await setPresence(ctx, ana, { presence: 'available' });
    expect(await entryRow(second)).toMatchObject({ status: 'ringing' });
  });

  test('and has waited too long is promised a call and let go', async () => {
    await agent('Ana');
    const entry = await caller('+34600111222', 30);
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 31_000));
    const answer = await twimlOf(waitUrl(entry, 3), { CallSid: entry.callerSid });
    expect(answer).toContain('Ahora no puede atenderle nadie.');
    expect(answer).toMatch(HANGS_UP);
  });

  test('and hangs up leaves an abandoned entry and an abandoned call, told once', async () => {
    const ana = await agent('Ana');
    const entry = await caller();
    await noteCall(ctx, { link: { sid: entry.callerSid, outcome: 'person' } });
    const over = { CallSid: entry.callerSid, From: '+34600111222', To: LINE, CallStatus: 'completed' };
    for (let delivery = 0; delivery < 2; delivery += 1)
      await twimlOf(`${PUBLIC_URL}/twilio/voice/status`, { ...over, Direction: 'inbound', CallDuration: '9' });
    expect(await entryRow(entry)).toEqual({ status: 'abandoned', outcome: 'abandoned', call_outcome: 'abandoned' });
    expect(await countOf('call.abandoned')).toBe(1);
    expect(carrier.hungUp).toEqual([ring().sid]);
    expect(await presence(ana)).toBe('available');
    expect(await twimlOf(waitUrl(entry, 1), { CallSid: entry.callerSid })).toMatch(HANGS_UP);
  });

  test('and gave up stays abandoned when a turn from before is delivered again, or late', async () => {
    await agent('Ana');
    const entry = await caller();
    // What every turn that hands over notes.
    const turned = () => noteCall(ctx, { link: { sid: entry.callerSid, outcome: 'person' } });
    await turned();
    const over = { CallSid: entry.callerSid, From: '+34600111222', To: LINE, CallStatus: 'completed' };
    await twimlOf(`${PUBLIC_URL}/twilio/voice/status`, { ...over, Direction: 'inbound', CallDuration: '9' });
    const updates = await countOf('call.updated');
    await turned();
    expect(await entryRow(entry)).toMatchObject({ call_outcome: 'abandoned' });
    expect(await countOf('call.updated')).toBe(updates);
  });
});

describe('a telephone of the clinic that rings', () => {
  test('hears who and why before anything is connected', async () => {
    await agent('Ana');
    await caller();
    const whisper = await twimlOf(ring().url, { CallSid: ring().sid });
    expect(whisper).toContain('Llamada de alguien sin identificar. Motivo: quiere hablar con una persona.');
    expect(whisper).toContain('Para aceptar, pulse 1.');
    expect(whisper).toMatch(/<Gather [^>]*numDigits="1"/);
    expect(carrier.redirected).toEqual([]);
  });

  test.each([
    ['urgent-symptoms', 'Urgente. Llamada', 'Motivo: síntomas que no pueden esperar.'],
    ['complaint', 'Llamada', 'Motivo: una queja.'],
    ['no-openings', 'Llamada', 'Motivo: no hay horas libres.'],
  ])('hears the real reason: %s', async (reason, begins, why) => {
    await agent('Ana');
    const entry = await caller();
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run('update queue_entry set reason = $3 where clinic_id = $1 and id = $2', [tx.clinicId, entry.id, reason]),
    );
    const whisper = await twimlOf(ring().url, { CallSid: ring().sid });
    expect(whisper).toContain(begins);
    expect(whisper).toContain(why);
    expect(whisper.includes('Urgente.')).toBe(reason === 'urgent-symptoms');
  });

  test('hears a name by the number as a possibility only, and none where several share it', async () => {
    await agent('Ana');
    const phone = '+34600777001';
    await patient('Rosa', phone);
    await caller(phone);
    expect(await twimlOf(ring().url, { CallSid: ring().sid })).toContain(
      'Llamada que puede ser de Rosa Vila, por el número.',
    );
    await patient('Joan', phone);
    const shared = await twimlOf(ring().url, { CallSid: ring().sid });
    expect(shared).toContain('Llamada de un número que comparten varios pacientes.');
    expect(shared).not.toContain('Rosa');
  });

  test('hears it in its own language, and which one the caller speaks', async () => {
    const who = await agent('Ana');
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run("update staff set language = 'ca' where clinic_id = $1 and id = $2", [tx.clinicId, who]),
    );
    await caller();
    const whisper = await twimlOf(ring().url, { CallSid: ring().sid });
    expect(whisper).toContain('Parla espanyol.');
    expect(whisper).toContain('Motiu: vol parlar amb una persona.');
    expect(whisper).toContain('language="ca-ES"');
  });

  test('and presses 1 is in the conference, to which the caller is brought once, however often it is delivered', async () => {
    await agent('Ana');
    const entry = await caller();
    const accept = actionOf(await twimlOf(ring().url, { CallSid: ring().sid }));
    const pressedOne = { CallSid: ring().sid, Digits: '1' };
    const first = await twimlOf(accept, pressedOne);
    expect(await twimlOf(accept, pressedOne)).toBe(first);
    expect(first).toMatch(/<Dial [^>]+><Conference [^>]*startConferenceOnEnter="true"/);
    expect(carrier.redirected.map(({ sid }) => sid)).toEqual([entry.callerSid]);
    const joined = await twimlOf(required(carrier.redirected[0], 'redirect').url, { CallSid: entry.callerSid });
    expect(joined).toMatch(/endConferenceOnExit="true"/);
    const room = (twiml: string) => />([^<]+)<\/Conference>/.exec(twiml)?.[1];
    expect(room(joined)).toBe(room(first));
    expect(await countOf('call.answered')).toBe(1);
  });

  test('at the telephone in the browser has accepted by answering, however often it is delivered', async () => {
    const who = await agent('Ana');
    await setPresence(ctx, who, { presence: 'available', deskPhone: null });
    const entry = await caller();
    expect(ring().to).toBe(`client:${who}`);
    const answered = await twimlOf(ring().url, { CallSid: ring().sid });
    expect(answered).toMatch(/^<[^>]+><Response><Dial [^>]+><Conference [^>]*startConferenceOnEnter="true"/);
    expect(await twimlOf(ring().url, { CallSid: ring().sid })).toBe(answered);
    expect(carrier.redirected.map(({ sid }) => sid)).toEqual([entry.callerSid]);
    expect(await countOf('call.answered')).toBe(1);
  });

  test.each([
    ['another key', '7'],
    ['nothing: an answering machine', undefined],
  ])('and presses %s passes the call on, and nobody is punished', async (_what, key) => {
    const ana = await agent('Ana');
    const berta = await agent('Berta');
    await caller();
    const first = ring();
    expect(await pressed(first, key)).toMatch(HANGS_UP);
    expect(carrier.placed).toHaveLength(2);
    expect(ring().to).not.toBe(first.to);
    expect(await presence(ana)).toBe('available');
    expect(await presence(berta)).toBe('busy');
    expect(await twimlOf(first.url, { CallSid: first.sid })).toContain('Esta llamada ya no espera.');
    expect(carrier.redirected).toEqual([]);
  });

  test('and is not picked up passes the call on', async () => {
    const ana = await agent('Ana');
    await agent('Berta');
    const entry = await caller();
    const leg = new URL(ring().url).searchParams.get('leg') as never;
    const over = hookUrl(ctx, 'leg', { entry: entry.id, leg });
    await twimlOf(over, { CallSid: ring().sid, CallStatus: 'no-answer' });
    await twimlOf(over, { CallSid: carrier.placed[0]?.sid ?? '', CallStatus: 'no-answer' });
    expect(carrier.placed).toHaveLength(2);
    expect(await presence(ana)).toBe('available');
  });

  test('for a caller who is gone hears that, and is put through to nobody', async () => {
    await agent('Ana');
    const entry = await caller();
    const call = ring();
    const accept = actionOf(await twimlOf(call.url, { CallSid: call.sid }));
    const ended = { CallSid: entry.callerSid, From: '+34600111222', To: LINE, CallStatus: 'completed' };
    await twimlOf(`${PUBLIC_URL}/twilio/voice/status`, { ...ended, Direction: 'inbound' });
    for (const url of [call.url, accept]) {
      const answer = await twimlOf(url, { CallSid: call.sid, Digits: '1' });
      expect(answer).toContain('Esta llamada ya no espera.');
      expect(answer).toMatch(HANGS_UP);
    }
    expect(carrier.redirected).toEqual([]);
  });
});

describe('a talk', () => {
  test('ends for the agent when the telephone is out of the conference: time to write it up', async () => {
    const { entry, call, who } = await talking();
    const after = hookUrl(ctx, 'after', { entry: entry.id, leg: new URL(call.url).searchParams.get('leg') as never });
    await twimlOf(after, { CallSid: call.sid });
    await twimlOf(after, { CallSid: call.sid });
    expect(await presence(who)).toBe('wrap-up');
    expect(await entryRow(entry)).toMatchObject({ status: 'finished', outcome: 'talked' });
    expect(carrier.hungUp).toEqual([entry.callerSid]);
  });

  test('is passed on warm: the second hears why, presses 1, and has the caller when the first is out', async () => {
    const { entry, who } = await talking();
    const berta = await agent('Berta');
    await startTransfer(ctx, entry.callId, { kind: 'staff', staffId: berta });
    const second = ring();
    expect(await pressed(second, '1')).toContain('<Conference');
    expect(await completeTransfer(ctx, entry.callId)).toMatchObject({ ok: true });
    expect([await presence(who), await presence(berta)]).toEqual(['wrap-up', 'busy']);
    expect(carrier.changed.map(({ change }) => change.held)).toEqual([true, false]);
    expect(await entryRow(entry)).toMatchObject({ status: 'talking' });
  });

  test('is passed on warm to one who does not take it, and the caller stays with the first', async () => {
    const { entry, who } = await talking();
    const berta = await agent('Berta');
    await startTransfer(ctx, entry.callId, { kind: 'staff', staffId: berta });
    expect(await pressed(ring(), '2')).toMatch(HANGS_UP);
    expect([await presence(who), await presence(berta)]).toEqual(['busy', 'available']);
    expect(await completeTransfer(ctx, entry.callId)).toMatchObject({ error: { code: 'no-transfer' } });
  });

  test('is passed on blind to a number: the caller is dialled through, and what comes of it is asked', async () => {
    const { entry } = await talking();
    await transferBlind(ctx, entry.callId, { kind: 'number', number: '+34911111111' });
    const forward = required(carrier.redirected.at(-1), 'a redirect').url;
    const twiml = await twimlOf(forward, { CallSid: entry.callerSid });
    expect(twiml).toMatch(/<Dial [^>]*action="[^"]*\/voice\/forwarded"[^>]*><Number>\+34911111111<\/Number><\/Dial>/);
    const bent = forward.replace(encodeURIComponent('+34911111111'), 'tel:1');
    expect(await twimlOf(bent, { CallSid: entry.callerSid })).toMatch(HANGS_UP);
  });

  test('is passed on blind to a colleague: the caller waits again, and only that one rings', async () => {
    const { entry } = await talking();
    await agent('Ana');
    const berta = await agent('Berta');
    await transferBlind(ctx, entry.callId, { kind: 'staff', staffId: berta });
    const again = required(carrier.redirected.at(-1), 'a redirect').url;
    expect(await twimlOf(again, { CallSid: entry.callerSid })).toContain('Es usted el siguiente.');
    expect(await presence(berta)).toBe('busy');
    expect(await twimlOf(ring().url, { CallSid: ring().sid })).toContain('se la pasan sus compañeros');
    expect(await pressed(ring(), '1')).toContain('<Conference');
  });
});
