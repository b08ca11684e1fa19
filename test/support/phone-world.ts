import { randomBytes } from 'node:crypto';
import express, { type Express } from 'express';
import request from 'supertest';
import twilio from 'twilio';
import { JOBS } from '../../src/app/jobs.ts';
import type { Ports } from '../../src/app/ports.ts';
import { SUBSCRIPTIONS } from '../../src/app/subscriptions.ts';
import { createSmallClinic, type SmallClinic } from '../../src/conversations/test-support/small-clinic.ts';
import { clinicOfLine } from '../../src/identity/index.ts';
import { createJobRunner } from '../../src/jobs/index.ts';
import { createTwilioMessages, messagingRoutes } from '../../src/messaging/index.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN, FakeCarrier } from '../../src/messaging/test-support/fake-carrier.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { plusMs } from '../../src/platform/time/instant.ts';
import { telephonyRoutes } from '../../src/telephony/index.ts';

const PUBLIC_URL = 'https://clinic.example';
const LINK_SECRET = 'a secret of the tests';

type Params = Readonly<Record<string, string>>;

/** One call as the carrier tells it. */
export interface PhoneCall {
  readonly sid: string;
  /** The TwiML that the caller heard last. */
  heard(): string;
  keys(digits: string): Promise<string>;
  speech(text: string): Promise<string>;
  /** The caller hangs up. */
  hangUp(seconds?: number): Promise<void>;
  /** Any signed webhook of this call. */
  post(path: string, params: Params): Promise<request.Response>;
}

/** A clinic with its phone and its messages, every job and every subscription of the product, and a carrier that keeps state. */
export interface PhoneWorld {
  readonly clinic: SmallClinic;
  readonly carrier: FakeCarrier;
  readonly app: Express;
  readonly ctx: ClinicContext<Ports>;
  call(from: string): Promise<PhoneCall>;
  /** Somebody writes to the clinic; what is answered is in `carrier.messages`. */
  write(from: string, body: string): Promise<void>;
  advance(ms: number): Promise<void>;
  stop(): Promise<void>;
}

let clinics = 0;

export async function createPhoneWorld(db: Database, ports: Partial<Ports> = {}): Promise<PhoneWorld> {
  clinics += 1;
  const number = `+3491000${String(clinics).padStart(4, '0')}`;
  const clinic = await createSmallClinic(db, { number });
  const carrier = new FakeCarrier(() => clinic.ctx.clock.now());
  const apiBaseUrl = await carrier.start();
  const sms = createTwilioMessages({
    accountSid: FAKE_ACCOUNT,
    authToken: FAKE_TOKEN,
    linkSecret: LINK_SECRET,
    apiBaseUrl,
    statusCallbackBase: PUBLIC_URL,
    timeoutMs: 2_000,
  });
  // What a journey does not touch has no adapter: a call of it would fail the test.
  const all = { ...clinic.ctx.ports, sms, ...ports } as Ports;
  const ctx: ClinicContext<Ports> = { ...clinic.ctx, ports: all };
  const contextFor: (clinicId: typeof ctx.clinicId) => ClinicContext<Ports> = (clinicId) => ({ ...ctx, clinicId });
  const runner = createJobRunner<ClinicContext<Ports>>({
    runtime: clinic.ctx,
    definitions: JOBS,
    subscriptions: SUBSCRIPTIONS,
    contextFor,
  });
  const shared = {
    publicUrl: PUBLIC_URL,
    accountSid: FAKE_ACCOUNT,
    authTokens: [FAKE_TOKEN] as const,
    contextFor,
    clinicOfLine: (line: string) => clinicOfLine(db, line),
    log: silentLog,
  };
  const recordingCarrier = ports.recordings ? { recordingCarrier: ports.recordings.carrier } : {};
  const app = express()
    .use('/twilio', telephonyRoutes({ ...shared, runtime: clinic.ctx, ...recordingCarrier }))
    .use('/twilio', messagingRoutes({ ...shared, linkSecret: LINK_SECRET }));
  const post = (path: string, params: Params) =>
    request(app)
      .post(path)
      .set('x-twilio-signature', twilio.getExpectedTwilioSignature(FAKE_TOKEN, PUBLIC_URL + path, { ...params }))
      .type('form')
      .send({ ...params });
  return {
    clinic,
    carrier,
    app,
    ctx,
    call: async (from) => {
      const sid = `CA${randomBytes(16).toString('hex')}`;
      const base = { CallSid: sid, AccountSid: FAKE_ACCOUNT, From: from, To: number, Direction: 'inbound' };
      let heard = (await post('/twilio/voice', { ...base, CallStatus: 'ringing' })).text;
      const answer = async (input: Params): Promise<string> => {
        const action = /action="([^"]+)"/.exec(heard)?.[1]?.replaceAll('&amp;', '&') ?? '';
        const path = action.slice(PUBLIC_URL.length);
        heard = (await post(path, { ...base, CallStatus: 'in-progress', ...input })).text;
        return heard;
      };
      return {
        sid,
        heard: () => heard,
        keys: (Digits) => answer({ Digits }),
        speech: (SpeechResult) => answer({ SpeechResult, Confidence: '0.9' }),
        hangUp: async (seconds = 20) => {
          await post('/twilio/voice/status', { ...base, CallStatus: 'completed', CallDuration: String(seconds) });
        },
        post: async (path, params) => post(path, { ...base, ...params }),
      };
    },
    write: async (from, Body) => {
      const MessageSid = `SM${randomBytes(16).toString('hex')}`;
      await post('/twilio/messages', {
        MessageSid,
        AccountSid: FAKE_ACCOUNT,
        From: from,
        To: number,
        Body,
        NumMedia: '0',
      });
      await runner.runDue(clinic.ctx.clock, clinic.ctx.clock.now());
    },
    advance: async (ms) => void (await runner.runDue(clinic.ctx.clock, plusMs(clinic.ctx.clock.now(), ms))),
    stop: async () => {
      await carrier.stop();
      await db.inSystem(async (tx) => {
        await tx.run('delete from job');
        await tx.run('delete from outbox_event');
      });
    },
  };
}
