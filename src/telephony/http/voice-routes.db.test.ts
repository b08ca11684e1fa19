import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import twilio from 'twilio';
import { appointmentsOf } from '../../agenda/index.ts';
import { clinicOfLine } from '../../identity/index.ts';
import { createSmallClinic, type SmallClinic } from '../../conversations/test-support/small-clinic.ts';
import type { Database } from '../../platform/database/database.ts';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import { silentLog } from '../../platform/log/log.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { keptCalls } from '../test-support/kept-calls.ts';
import type { TelephonyDeps } from './deps.ts';
import { telephonyRoutes } from './voice-routes.ts';

const PUBLIC_URL = 'https://clinic.example';
const ACCOUNT = `AC${'1'.repeat(32)}`;
const TOKENS = ['primary-token', 'secondary-token'] as const;

let database: TestDatabase;
let clinic: SmallClinic;

beforeAll(async () => {
  database = await createTestDatabase();
  clinic = await createSmallClinic(database.db);
});
afterAll(() => database.drop());

function appWith(options: { db?: Database; deadlineMs?: number; delayMs?: number } = {}) {
  const db = options.db ?? database.db;
  const { ctx } = clinic;
  const deps: TelephonyDeps = {
    publicUrl: PUBLIC_URL,
    accountSid: ACCOUNT,
    authTokens: TOKENS,
    runtime: { ...ctx, db },
    contextFor: (clinicId, actor) => ({ ...ctx, db, clinicId, actor, ports: { ...ctx.ports, ...keptCalls() } }),
    clinicOfLine: (number) => clinicOfLine(db, number),
    log: silentLog,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  };
  return express().use('/twilio', telephonyRoutes(deps));
}

type Params = Readonly<Record<string, string>>;

function sidOf(name: string): string {
  return `CA${createHash('md5').update(name).digest('hex')}`;
}

function callParams(from: string, more: Params = {}): Params {
  return {
    CallSid: sidOf(randomUUID()),
    AccountSid: ACCOUNT,
    From: from,
    To: clinic.number,
    CallStatus: 'ringing',
    Direction: 'inbound',
    ...more,
  };
}

function post(
  app: express.Express,
  path: string,
  params: Params,
  options: { token?: string; signature?: string } = {},
) {
  const signature =
    options.signature ??
    twilio.getExpectedTwilioSignature(options.token ?? TOKENS[0], PUBLIC_URL + path, { ...params });
  return request(app)
    .post(path)
    .set('x-twilio-signature', signature)
    .type('form')
    .send({ ...params });
}

function actionOf(twiml: string): string {
  const action = /action="([^"]+)"/.exec(twiml)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return action.slice(PUBLIC_URL.length);
}

async function callRows(sid: string) {
  return clinic.ctx.db.query<{
    status: string;
    outcome: string | null;
    patient_id: string | null;
    conversation_id: string | null;
    duration_seconds: number | null;
  }>(
    clinic.ctx.clinicId,
    'select status, outcome, patient_id, conversation_id, duration_seconds from call where clinic_id = $1 and provider_sid = $2',
    [clinic.ctx.clinicId, sid],
  );
}

/** Answers each question in turn; the last TwiML comes back. */
async function dial(app: express.Express, params: Params, keys: readonly string[]): Promise<string> {
  let answer = await post(app, '/twilio/voice', params);
  for (const Digits of keys) {
    expect(answer.status).toBe(200);
    answer = await post(app, actionOf(answer.text), { ...params, CallStatus: 'in-progress', Digits });
  }
  return answer.text;
}

describe('a webhook', () => {
  test('that is forged, unsigned or signed for another body is refused with 403 and changes nothing', async () => {
    const app = appWith();
    const params = callParams('+34600222001');
    const other = twilio.getExpectedTwilioSignature(TOKENS[0], `${PUBLIC_URL}/twilio/voice`, {
      ...params,
      From: '+34600222002',
    });
    for (const signature of ['AAAA', '', other, `${'A'.repeat(27)}=`]) {
      const answer = await post(app, '/twilio/voice', params, { signature });
      expect(answer.status).toBe(403);
      expect(answer.type).toBe('application/problem+json');
    }
    expect(await callRows(params['CallSid'] ?? '')).toEqual([]);
  });

  test('signed with the secondary token is taken', async () => {
    const answer = await post(appWith(), '/twilio/voice', callParams('+34600222003'), { token: TOKENS[1] });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('buenos días');
  });

  test.each<[string, Params]>([
    ['without its fields', { AccountSid: ACCOUNT }],
    ['with a wrong sid', callParamsOf({ CallSid: "CA' or 1=1" })],
    ['of another account', callParamsOf({ AccountSid: `AC${'2'.repeat(32)}` })],
    ['with a status that nobody knows', callParamsOf({ CallStatus: 'dancing' })],
    ['with an overlong number', callParamsOf({ From: `+${'3'.repeat(300)}` })],
    ['to something that is no number', callParamsOf({ To: 'javascript:alert(1)' })],
    ['for a number that no clinic has', callParamsOf({ To: '+34999999999' })],
  ])('%s is answered with a sentence and an end', async (_what, params) => {
    const answer = await post(appWith(), '/twilio/voice', params);
    expect(answer.status).toBe(200);
    expect(answer.type).toBe('text/xml');
    expect(answer.text).toMatch(/<Say [^>]+>[^<]+<\/Say><Hangup\/>/);
  });

  test('with a body that is too large or has too many fields is a client error', async () => {
    const app = appWith();
    const large = await post(app, '/twilio/voice', { ...callParams('+34600222004'), Junk: 'x'.repeat(40_000) });
    expect(large.status).toBe(413);
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`field${index}`, 'x']));
    expect((await post(app, '/twilio/voice', many)).status).toBe(413);
  });

  test('about a recording is taken and left', async () => {
    const answer = await post(appWith(), '/twilio/recordings', { RecordingSid: 'RE1' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<Response/>');
  });
});

function callParamsOf(more: Params): Params {
  return {
    CallSid: sidOf(JSON.stringify(more)),
    AccountSid: ACCOUNT,
    From: '+34600222000',
    To: '+34910000001',
    CallStatus: 'ringing',
    ...more,
  };
}

describe('a call', () => {
  test('is asked for keys and speech in the language of the clinic, at the absolute address of the next turn', async () => {
    const { text } = await post(appWith(), '/twilio/voice', callParams('+34600222005'));
    expect(text).toContain('input="dtmf speech"');
    expect(text).toContain('language="es-ES"');
    expect(text).toContain('voice="Polly.Lucia-Neural"');
    expect(text).toContain(`action="${PUBLIC_URL}/twilio/voice/turn?turn=1"`);
    expect(text).toContain('actionOnEmptyResult="true"');
    expect(text).toContain('bargeIn="true"');
    expect(text).toContain('numDigits="1"');
  });

  test('books an appointment and keeps who called', async () => {
    const patientId = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600222006' });
    const params = callParams('+34600222006');
    const last = await dial(appWith(), params, ['1', '14051972', '1', '1']);
    expect(last).toContain('queda reservada');
    expect(last).toContain('<Hangup/>');
    expect(await appointmentsOf(clinic.ctx, patientId)).toHaveLength(1);
    expect(await callRows(params['CallSid'] ?? '')).toMatchObject([
      { status: 'in-progress', outcome: 'booked', patient_id: patientId },
    ]);
  });

  test('gets the same answer to a repeated delivery, and is booked once', async () => {
    const app = appWith();
    const patientId = await clinic.addPatient({ givenName: 'Eva', birthDate: '1980-05-14', phone: '+34600222007' });
    const params = callParams('+34600222007');
    const question = await dial(app, params, ['1', '14051980', '1']);
    const again = () => post(app, actionOf(question), { ...params, CallStatus: 'in-progress', Digits: '1' });
    const answers = await Promise.all([again(), again(), again()]);
    expect(new Set([...answers, await again()].map(({ text }) => text)).size).toBe(1);
    expect(await appointmentsOf(clinic.ctx, patientId)).toHaveLength(1);
  });

  test('that hears nothing, or sends what is no input, is asked again and in the end called back', async () => {
    const app = appWith();
    const params = callParams('+34600222008');
    let answer = await post(app, '/twilio/voice', params);
    const said: string[] = [];
    for (const extra of [{}, { Digits: 'abc' }, { SpeechResult: '   ' }]) {
      answer = await post(app, actionOf(answer.text), { ...params, CallStatus: 'in-progress', ...extra });
      said.push(answer.text);
    }
    expect(said[0]).toContain('¿Sigue ahí?');
    expect(said[1]).toContain('<prosody rate="85%">');
    expect(said[2]).toContain('<Hangup/>');
  });

  test('that carries what no database holds is understood all the same', async () => {
    const app = appWith();
    const params = callParams('+34600222031');
    const first = await post(app, '/twilio/voice', params);
    const said = { ...params, CallStatus: 'in-progress', SpeechResult: 'una\u0000persona' };
    expect((await post(app, actionOf(first.text), said)).text).toContain('Aviso a una persona');
  });

  test('two callers race for one time: one books it, the other hears others', async () => {
    const app = appWith();
    await clinic.addPatient({ givenName: 'Rosa', birthDate: '1990-01-01', phone: '+34600222009' });
    await clinic.addPatient({ givenName: 'Raúl', birthDate: '1990-01-01', phone: '+34600222010' });
    const calls = ['+34600222009', '+34600222010'].map((from) => callParams(from));
    const offers = await Promise.all(calls.map((params) => dial(app, params, ['1', '01011990'])));
    const chosen = await Promise.all(
      calls.map((params, index) =>
        post(app, actionOf(offers[index] ?? ''), { ...params, CallStatus: 'in-progress', Digits: '1' }),
      ),
    );
    const texts = chosen.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Para confirmar la cita'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('acaba de ocuparse'))).toHaveLength(1);
  });

  test('never goes back from its end, whatever comes later or twice', async () => {
    const app = appWith();
    const params = callParams('+34600222011');
    const sid = params['CallSid'] ?? '';
    await post(app, '/twilio/voice', params);
    const status = (CallStatus: string, more: Params = {}) =>
      post(app, '/twilio/voice/status', { ...params, CallStatus, ...more });
    for (const [name, more] of [
      ['completed', { CallDuration: '42' }],
      ['ringing', {}],
      ['in-progress', {}],
      ['completed', {}],
    ] as const) {
      expect((await status(name, more)).status).toBe(200);
    }
    expect(await callRows(sid)).toMatchObject([{ status: 'completed', duration_seconds: 42 }]);
    const ended = await clinic.ctx.db.query(
      clinic.ctx.clinicId,
      `select e.id from outbox_event e join call c on c.clinic_id = e.clinic_id and e.payload ->> 'callId' = c.id::text
        where e.clinic_id = $1 and e.type = 'call.ended' and c.provider_sid = $2`,
      [clinic.ctx.clinicId, sid],
    );
    expect(ended).toHaveLength(1);
  });
});

/** Transactions wait until they are let go. */
function gatedDatabase(): { readonly db: Database; readonly release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const db: Database = {
    check: () => database.db.check(),
    close: () => database.db.close(),
    inClinic: async (clinicId, work) => {
      await promise;
      return database.db.inClinic(clinicId, work);
    },
    atOnce: async (clinicId, ask) => {
      await promise;
      return database.db.atOnce(clinicId, ask);
    },
    inSystem: (work) => database.db.inSystem(work),
    reading: (clinicId, work) => database.db.reading(clinicId, work),
    query: (clinicId, text, params) => database.db.query(clinicId, text, params),
    querySystem: (text, params) => database.db.querySystem(text, params),
  };
  return { db, release: resolve };
}

describe('when something behind it does not work', () => {
  test('a caller hears an apology while the database is down', async () => {
    const down: Database = {
      ...database.db,
      inClinic: () => Promise.reject(new DatabaseUnavailable(undefined)),
      atOnce: () => Promise.reject(new DatabaseUnavailable(undefined)),
      inSystem: () => Promise.reject(new DatabaseUnavailable(undefined)),
      reading: () => Promise.reject(new DatabaseUnavailable(undefined)),
      query: () => Promise.reject(new DatabaseUnavailable(undefined)),
      querySystem: () => Promise.reject(new DatabaseUnavailable(undefined)),
    };
    const answer = await post(appWith({ db: down }), '/twilio/voice', callParams('+34600222012'));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('problema técnico');
    expect(answer.text).toContain('<Hangup/>');
  });

  test('a caller is put through to the number of the clinic, which is remembered, while the database is down', async () => {
    const { ctx } = clinic;
    const setFallback = (settings: object) =>
      ctx.db.query(ctx.clinicId, 'update clinic set settings = $2 where id = $1 returning id', [
        ctx.clinicId,
        settings,
      ]);
    await setFallback({ fallbackNumber: '+34910000099' });
    let isDown = false;
    const down = () => Promise.reject(new DatabaseUnavailable(undefined));
    const failing: Database = {
      check: () => database.db.check(),
      close: () => database.db.close(),
      inClinic: (clinicId, work) => (isDown ? down() : database.db.inClinic(clinicId, work)),
      atOnce: (clinicId, ask) => (isDown ? down() : database.db.atOnce(clinicId, ask)),
      inSystem: (work) => (isDown ? down() : database.db.inSystem(work)),
      reading: (clinicId, work) => (isDown ? down() : database.db.reading(clinicId, work)),
      query: (clinicId, text, params) => (isDown ? down() : database.db.query(clinicId, text, params)),
      querySystem: (text, params) => (isDown ? down() : database.db.querySystem(text, params)),
    };
    const app = appWith({ db: failing });
    const params = callParams('+34600222015');
    const menu = await post(app, '/twilio/voice', params);
    isDown = true;
    const turn = () => post(app, actionOf(menu.text), { ...params, CallStatus: 'in-progress', Digits: '1' });
    expect((await turn()).text).toMatch(/<Dial [^>]*>\+34910000099<\/Dial>/);
    isDown = false;
    expect((await turn()).text).toContain('nacimiento');
    await setFallback({});
  });

  test('a late reply is waited for, and is then the reply to the same input', async () => {
    const { db: slow, release } = gatedDatabase();
    const app = appWith({ db: slow, deadlineMs: 60 });
    const params = callParams('+34600222013');
    const first = await post(app, '/twilio/voice', params);
    expect(first.text).toContain('Un momento');
    const redirect =
      /<Redirect[^>]*>([^<]+)</.exec(first.text)?.[1]?.replaceAll('&amp;', '&').slice(PUBLIC_URL.length) ?? '';
    expect(redirect).toBe('/twilio/voice/turn?turn=0&wait=1');
    release();
    let answer = await post(app, redirect, params);
    for (let tries = 0; tries < 100 && answer.text.includes('Un momento'); tries += 1)
      answer = await post(app, redirect, params);
    expect(answer.text).toContain('buenos días');
  });

  test('after two waits the caller is let go with a promise, and a person is called', async () => {
    const { db: slow, release } = gatedDatabase();
    const app = appWith({ db: slow, deadlineMs: 30 });
    const params = callParams('+34600222014');
    const answer = await post(app, '/twilio/voice/turn?turn=0&wait=2', params);
    expect(answer.text).toContain('Una persona de la clínica le llamará');
    expect(answer.text).toContain('<Hangup/>');
    release();
    const needed = () =>
      clinic.ctx.db.query(
        clinic.ctx.clinicId,
        `select id from outbox_event where clinic_id = $1 and type = 'conversation.needs-person' and payload ->> 'phone' = '+34600222014'`,
        [clinic.ctx.clinicId],
      );
    for (let tries = 0; tries < 200 && (await needed()).length === 0; tries += 1) await wait(25);
    expect(await needed()).toHaveLength(1);
  });
});
