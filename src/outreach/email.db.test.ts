import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startMailServer, type TestMailServer } from '../../test/support/mail-server.ts';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { createHttpApp } from '../platform/http/create-http-app.ts';
import { createRequestRate } from '../platform/http/request-rate.ts';
import { required } from '../platform/kernel/assert.ts';
import { silentLog } from '../platform/log/log.ts';
import { createSmtpSender } from '../platform/mail/smtp-sender.ts';
import { MINUTE_MS } from '../platform/time/instant.ts';
import {
  DEFAULT_PLAN,
  onAppointmentChanged,
  onMessageStatus,
  replanVisits,
  saveReminderPlan,
  sendTouch,
  unsubscribeRoutes,
} from './index.ts';
import { visitOf } from './test-support/one-visit.ts';

const PHONE = '+34600000001';
const EMAIL = 'ana@example.org';
const SECRET = 'a secret of the tests';
const TUESDAY = at('2026-11-24T09:30:00Z');
const REMINDED = '2026-11-23T09:00:00Z';

let database: TestDatabase;
let mails: TestMailServer;
let web: Server;
let baseUrl: string;
let world: MessagingWorld;
let ctx: MessagingContext;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  mails = await startMailServer();
  web = createServer();
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  world = await createMessagingWorld(database.db, {
    jobs: [replanVisits, sendTouch],
    subscriptions: [
      subscribe<MessagingContext>('appointment.booked', 'outreach.replan', onAppointmentChanged),
      subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus),
    ],
    visitLinks: { publicUrl: baseUrl, secret: SECRET },
    mail: createSmtpSender({ url: mails.url, from: 'avisos@clinic.example' }),
  });
  ctx = world.ctx;
  const router = unsubscribeRoutes({
    secret: SECRET,
    rate: createRequestRate(),
    contextFor: (clinicId) => ({ ...ctx, clinicId }),
  });
  web.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/', router, machinesOnly: true }] }));
  await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['email', 'sms'] } });
  await visitOf(world, {
    start: TUESDAY,
    contactPoints: [
      { channel: 'phone', address: PHONE },
      { channel: 'email', address: EMAIL },
    ],
  });
});
afterEach(async () => {
  await world.stop();
  await mails.stop();
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
});

const remind = (): Promise<void> => world.advance(at(REMINDED) - ctx.clock.now());
const header = (name: string): string =>
  mails.received[0]?.headers.find(({ key }) => key === name)?.value ?? `no ${name}`;

async function messages(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ channel: string; status: string; failure: string | null }>(
    ctx.clinicId,
    'select channel, status, failure from message where clinic_id = $1 order by created_at, id',
    [ctx.clinicId],
  );
  return rows.map(({ channel, status, failure }) => [channel, status, failure].filter(Boolean).join(' '));
}

test('a reminder by email names clinic, day, time and place, and carries the visit for the calendar', async () => {
  await remind();
  expect(mails.received).toHaveLength(1);
  const [mail] = mails.received;
  expect(mail?.subject).toBe('Recordatorio de su cita en Clínica de prueba');
  expect(mail?.from).toMatchObject({ name: 'Clínica de prueba', address: 'avisos@clinic.example' });
  expect(mail?.text).toContain('martes 24 de noviembre, a las 10:30');
  expect(mail?.text).toMatch(/\/p\/[A-Za-z0-9_-]{24}/);
  expect(mail?.html).toMatch(/<a href="http[^"]+\/p\/[A-Za-z0-9_-]{24}">/);
  expect(`${mail?.text}${mail?.html}`).not.toMatch(/Dermatología|Ruiz|Ana/);
  const calendar = Buffer.from(required(mail?.attachments[0], 'attachment').content as ArrayBuffer).toString();
  expect(calendar).toMatch(/SUMMARY:Clínica de prueba[\s\S]*SEQUENCE|SEQUENCE[\s\S]*SUMMARY:Clínica de prueba/);
  expect(await messages()).toEqual(['email accepted']);
  expect(world.carrier.messages).toEqual([]);
});

describe('the end of emails', () => {
  test('is one request of the mail program, and the next channel takes over', async () => {
    await remind();
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const url = header('list-unsubscribe').replace(/[<>]/g, '');
    const looked = await fetch(url);
    expect(await looked.text()).toContain('No enviarme más correos');
    expect(await suppressed()).toEqual([]);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
    expect(await suppressed()).toEqual([EMAIL]);
    await visitOf(world, {
      start: TUESDAY,
      contactPoints: [
        { channel: 'phone', address: PHONE },
        { channel: 'email', address: EMAIL },
      ],
    });
    await world.advance(MINUTE_MS);
    expect(await messages()).toEqual(['email accepted', 'sms accepted']);
  });

  async function suppressed(): Promise<readonly string[]> {
    const rows = await ctx.db.query<{ address: string }>(
      ctx.clinicId,
      `select address from suppressed_address where clinic_id = $1 and channel = 'email'`,
      [ctx.clinicId],
    );
    return rows.map(({ address }) => address);
  }

  test('a token that we did not sign ends nothing', async () => {
    const response = await fetch(`${baseUrl}/u/${'A'.repeat(59)}`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});

test('an address that does not exist is not the end: the reminder goes by SMS', async () => {
  mails.behave('no-such-address');
  await remind();
  await world.advance(MINUTE_MS);
  expect(await messages()).toEqual(['email failed mail-rejected', 'sms accepted']);
  expect(world.carrier.messages).toHaveLength(1);
});

test('a mail server that takes it and says nothing leaves it unknown: it is not sent twice', async () => {
  mails.behave('drops');
  await remind();
  await world.advance(20 * MINUTE_MS);
  expect(mails.received).toHaveLength(1);
  expect(await messages()).toEqual(['email unknown unresolved']);
  expect(world.carrier.messages).toEqual([]);
});
