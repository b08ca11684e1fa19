import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import twilio from 'twilio';
import { DEFAULT_RULES, draftRules, publishRules, type AnsweringRules } from '../../answering/index.ts';
import { clinicOfLine } from '../../identity/index.ts';
import { createSmallClinic, type SmallClinic } from '../../conversations/test-support/small-clinic.ts';
import type { Database } from '../../platform/database/database.ts';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import { silentLog } from '../../platform/log/log.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { keptCalls } from '../test-support/kept-calls.ts';
import { telephonyRoutes } from './voice-routes.ts';

const PUBLIC_URL = 'https://clinic.example';
const ACCOUNT = `AC${'1'.repeat(32)}`;
const TOKEN = 'primary-token';
const CATALAN = '+34600333001';
const FAMILY = '+34600333002';

let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A clinic with a Catalan speaker and a family of two languages, and the queries of its calls. */
async function clinicWith(rules: Partial<AnsweringRules> = {}) {
  lines += 1;
  const clinic = await createSmallClinic(database.db, { number: `+3491000${String(lines).padStart(4, '0')}` });
  await clinic.addPatient({ givenName: 'Jordi', birthDate: '1980-01-02', phone: CATALAN, language: 'ca' });
  await clinic.addPatient({ givenName: 'Grace', birthDate: '1951-06-30', phone: FAMILY, language: 'en' });
  await clinic.addPatient({ givenName: 'Pau', birthDate: '2015-02-03', phone: FAMILY, language: 'ca' });
  const drafted = await draftRules(clinic.ctx, { rules: { ...DEFAULT_RULES, ...rules }, note: '' });
  if (!drafted.ok) throw new Error(drafted.error.code);
  await publishRules(clinic.ctx, drafted.value.version, 'of a test');
  return clinic;
}

function phone({ ctx, number }: SmallClinic, from: string) {
  const looked: string[] = [];
  let isDown = false;
  const db: Database = {
    ...database.db,
    query: (clinicId, sql, parameters) => {
      if (isDown) return Promise.reject(new DatabaseUnavailable(undefined));
      if (/distinct p\.language/.test(sql)) looked.push(sql);
      return database.db.query(clinicId, sql, parameters);
    },
    inClinic: (clinicId, work) =>
      isDown ? Promise.reject(new DatabaseUnavailable(undefined)) : database.db.inClinic(clinicId, work),
  };
  const app = express().use(
    '/twilio',
    telephonyRoutes({
      publicUrl: PUBLIC_URL,
      accountSid: ACCOUNT,
      authTokens: [TOKEN],
      runtime: { ...ctx, db },
      contextFor: (clinicId, actor) => ({ ...ctx, db, clinicId, actor, ports: { ...ctx.ports, ...keptCalls() } }),
      clinicOfLine: (line) => clinicOfLine(database.db, line),
      log: silentLog,
    }),
  );
  const CallSid = `CA${createHash('md5').update(`${number} ${from}`).digest('hex')}`;
  const call = { CallSid, AccountSid: ACCOUNT, From: from, To: number, Direction: 'inbound' };
  const post = async (path: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const body = { ...call, CallStatus: 'in-progress', ...more };
    const signature = twilio.getExpectedTwilioSignature(TOKEN, PUBLIC_URL + path, body);
    const answer = await request(app).post(path).set('x-twilio-signature', signature).type('form').send(body);
    return answer.text;
  };
  return { post, looked, cutDatabase: () => void (isDown = true) };
}

test('the number of one language is greeted in it, with one look-up in the whole call', async () => {
  const { post, looked } = phone(await clinicWith(), CATALAN);
  const greeting = await post('/twilio/voice');
  expect(greeting).toContain('Soc l’assistent automàtic');
  expect(greeting).not.toMatch(/Jordi|Vega/);
  await post('/twilio/voice/turn?turn=1', { Digits: '1' });
  await post('/twilio/voice/turn?turn=2', { Digits: '*' });
  expect(looked).toHaveLength(1);
});

test.each([
  ['of a family of two languages', FAMILY],
  ['that nobody has', '+34600333009'],
  ['that is hidden', 'anonymous'],
])('a number %s is greeted as the line is', async (_what, from) => {
  const { post, looked } = phone(await clinicWith(), from);
  expect(await post('/twilio/voice')).toContain('Soy el asistente automático');
  expect(looked.length).toBeLessThanOrEqual(1);
});

test('whether the call may be recorded is asked, and settled, in the language of the record', async () => {
  const clinic = await clinicWith({ recording: { ...DEFAULT_RULES.recording, policy: 'ask' } });
  const { post } = phone(clinic, CATALAN);
  expect(await post('/twilio/voice')).toContain('gravem aquesta trucada');
  const after = await post('/twilio/voice/consent', { SpeechResult: 'prefereixo que no' });
  expect(after).toContain('no gravem la trucada');
  expect(after).toContain('Soc l’assistent automàtic');
  const [kept] = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select language from recording_consent', []);
  expect(kept).toEqual({ language: 'ca' });
});

test('the answering machine speaks the language of the record, before the message and after it', async () => {
  const { post } = phone(await clinicWith({ otherwise: { kind: 'voicemail' } }), CATALAN);
  expect(await post('/twilio/voice')).toContain('contestador automàtic');
  expect(await post('/twilio/voice/voicemail', { RecordingDuration: '0' })).toContain('No hem sentit cap missatge');
});

test('a call that fails is let go in the language of its talk', async () => {
  const { post, cutDatabase } = phone(await clinicWith(), FAMILY);
  await post('/twilio/voice');
  await post('/twilio/voice/turn?turn=1', { SpeechResult: 'English please' });
  cutDatabase();
  expect(await post('/twilio/voice/turn?turn=2', { Digits: '1' })).toContain('we have a technical problem');
});
