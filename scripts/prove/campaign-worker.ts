/** A worker of the campaign experiment: it sends until it is killed. */
import { createBullHand, createJobRunner, startDispatcher, subscribe } from '../../src/jobs/index.ts';
import {
  createTwilioMessages,
  dispatchMessage,
  resolveUnknown,
  type MessagingPorts,
} from '../../src/messaging/index.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN } from '../../src/messaging/test-support/fake-carrier.ts';
import { onCampaignMessage, planCampaign, runCampaign } from '../../src/outreach/index.ts';
import { ENTITIES } from '../../src/app/entities.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { systemIds } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { fastClock } from './fast-clock.ts';

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

type Context = ClinicContext<MessagingPorts>;

const clock = fastClock(Number(given('CLOCK_FROM')), Number(given('CLOCK_AT')));
const url = given('DATABASE_URL');
const runtime = {
  clock,
  ids: systemIds(clock),
  db: openDatabase({ url, entities: ENTITIES, poolSize: 12 }),
  log: silentLog,
};
const sms = createTwilioMessages({
  accountSid: FAKE_ACCOUNT,
  authToken: FAKE_TOKEN,
  linkSecret: 'a secret of the experiment',
  apiBaseUrl: given('CARRIER_URL'),
  statusCallbackBase: 'http://127.0.0.1:9',
  timeoutMs: 3_000,
});
const runner = createJobRunner<Context>({
  runtime,
  definitions: [dispatchMessage, resolveUnknown, planCampaign, runCampaign],
  subscriptions: [subscribe<Context>('message.status', 'outreach.campaign', onCampaignMessage)],
  contextFor: (clinicId, kind) => ({ ...runtime, clinicId, actor: { kind: 'system', name: kind }, ports: { sms } }),
});
startDispatcher(runtime, runner, createBullHand({ kind: 'redis', url: given('REDIS_URL') }, silentLog));
// A database that stops hard breaks what waits on it; the next sweep begins anew, as the product does.
process.on('unhandledRejection', () => undefined);
process.send?.('ready');
