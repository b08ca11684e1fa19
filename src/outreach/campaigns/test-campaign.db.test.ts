import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startMailServer, type TestMailServer } from '../../../test/support/mail-server.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createMessagingWorld, LINE, type MessagingWorld } from '../../messaging/test-support/messaging-world.ts';
import { required } from '../../platform/kernel/assert.ts';
import { createSmtpSender } from '../../platform/mail/smtp-sender.ts';
import { subscriberOf } from '../visit-page/unsubscribe-token.ts';
import { testCampaign } from './commands/test-campaign.ts';
import { createCampaign } from './commands/write-campaign.ts';
import type { CampaignId, CampaignPlan } from './domain/campaign.ts';

const SECRET = 'a secret of the tests';
const EMAIL = 'recepcion@clinic.example';
const PLAN: CampaignPlan = {
  kind: 'information',
  name: 'Tardes',
  purpose: 'administrative',
  channels: ['email', 'sms'],
  texts: { es: '{clinic}: {name}, abrimos por las tardes. Pida hora en el {phone}.' },
  audience: {},
  holdOutPercent: 0,
  perMinute: 60,
};

let database: TestDatabase;
let mails: TestMailServer;
let world: MessagingWorld;
let id: CampaignId;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  await world.stop();
  await mails.stop();
});

async function begin(mail: boolean): Promise<void> {
  world = await createMessagingWorld(database.db, {
    visitLinks: { publicUrl: 'https://citas.example', secret: SECRET },
    ...(mail ? { mail: createSmtpSender({ url: mails.url, from: 'avisos@clinic.example' }) } : {}),
  });
  const made = await createCampaign(world.ctx, PLAN);
  if (!made.ok) throw new Error(made.error.code);
  id = made.value.id;
}

beforeEach(async () => {
  mails = await startMailServer();
  await begin(true);
});

test('a campaign by email is tried by email: its words, its subject, and an end that ends nobody’s emails', async () => {
  const tried = await testCampaign(world.ctx, { id, email: EMAIL, language: 'es' });
  const words = `Clínica de prueba: Nombre, abrimos por las tardes. Pida hora en el ${LINE}.`;
  expect(tried).toEqual({ ok: true, value: { text: words } });
  await world.advance(0);
  expect(world.carrier.messages).toEqual([]);
  expect(mails.received).toHaveLength(1);
  const mail = required(mails.received[0], 'mail');
  expect(mail).toMatchObject({ to: [{ address: EMAIL }], subject: 'Un mensaje de su clínica' });
  const text = required(mail.text, 'text');
  expect(text).toContain(words);
  const token = required(/\/u\/([\w-]+)/.exec(text)?.[1], 'the end');
  expect(subscriberOf(SECRET, token)).toBeUndefined();
});

test('with a telephone it is tried by SMS all the same', async () => {
  expect(await testCampaign(world.ctx, { id, phone: '600 123 456', language: 'es' })).toMatchObject({ ok: true });
  await world.advance(0);
  expect(world.carrier.messages.map(({ to }) => to)).toEqual(['+34600123456']);
  expect(mails.received).toEqual([]);
});

test('without a mail server it says so, and without an address of any kind too', async () => {
  await world.stop();
  await begin(false);
  const refused = (code: string) => ({ ok: false, error: { code } });
  expect(await testCampaign(world.ctx, { id, email: EMAIL, language: 'es' })).toEqual(refused('no-line'));
  expect(await testCampaign(world.ctx, { id, language: 'es' })).toEqual(refused('invalid-phone'));
});
