import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import type { Database } from '../../platform/database/database.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import type { MailSender } from '../../platform/mail/mail-sender.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import { ownAgenda, type AgendaPorts } from '../../agenda/index.ts';
import { clinicOfLine, importLine } from '../../identity/index.ts';
import { createJobRunner, type AnyJob, type JobRunner, type Subscription } from '../../jobs/index.ts';
import {
  createMailMessages,
  createTwilioMessages,
  dispatchMessage,
  handleInbound,
  messagingRoutes,
  resolveUnknown,
  type MessagingPorts,
} from '../index.ts';
import type { MessageProvider } from '../ports/message-provider.ts';
import { FAKE_ACCOUNT, FAKE_TOKEN, FakeCarrier } from './fake-carrier.ts';

/** What a module to the right of this one asks for beside it: the addresses of visits. */
interface LinkPorts {
  readonly visitLinks?: { readonly publicUrl: string; readonly secret: string };
}
type Ports = MessagingPorts & AgendaPorts & LinkPorts;
export type MessagingContext = TestContext<Ports>;

const LINK_SECRET = 'a secret of the tests';

export const LINE = '+34910000001';

/** A clinic with a line, our webhooks on a port, and a carrier on another: the whole way of a message over real HTTP. */
export interface MessagingWorld {
  readonly ctx: MessagingContext;
  readonly carrier: FakeCarrier;
  readonly publicUrl: string;
  readonly runner: JobRunner;
  /** Moves the clock and runs what falls due on the way. */
  advance(ms: number): Promise<void>;
  stop(): Promise<void>;
}

const TIMEOUT_MS = 300;

/** `line` must be one that no other test of the file uses: a number belongs to one clinic. */
export async function createMessagingWorld(
  db: Database,
  options: {
    readonly line?: string;
    readonly now?: Instant;
    readonly jobs?: readonly AnyJob<MessagingContext>[];
    readonly subscriptions?: readonly Subscription<MessagingContext>[];
    readonly visitLinks?: LinkPorts['visitLinks'];
    /** Takes the emails; none leaves without. */
    readonly mail?: MailSender;
  } = {},
): Promise<MessagingWorld> {
  const clinic: { ctx?: MessagingContext } = {};
  const carrier = new FakeCarrier(() => clinic.ctx?.clock.now() ?? 0);
  const apiBaseUrl = await carrier.start();
  const web: Server = createServer();
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const sms: MessageProvider = createTwilioMessages({
    accountSid: FAKE_ACCOUNT,
    authToken: FAKE_TOKEN,
    linkSecret: LINK_SECRET,
    apiBaseUrl,
    statusCallbackBase: publicUrl,
    timeoutMs: TIMEOUT_MS,
  });
  const made = await createTestContext<Ports>(db, {
    ports: {
      sms,
      ehr: ownAgenda,
      ...(options.mail ? { email: createMailMessages(options.mail) } : {}),
      ...(options.visitLinks ? { visitLinks: options.visitLinks } : {}),
    },
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  clinic.ctx = made;
  await db.inClinic(made.clinicId, (tx) =>
    importLine(tx, { number: options.line ?? LINE, channels: ['sms', 'whatsapp', 'voice'] }),
  );
  const contextFor = (clinicId: ClinicId): MessagingContext => ({ ...made, clinicId });
  const router = messagingRoutes({
    publicUrl,
    accountSid: FAKE_ACCOUNT,
    authTokens: ['a-newer-token', FAKE_TOKEN],
    linkSecret: LINK_SECRET,
    contextFor,
    clinicOfLine: (number) => clinicOfLine(db, number),
    log: silentLog,
  });
  web.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/twilio', router }] }));
  const definitions = [dispatchMessage, resolveUnknown, handleInbound, ...(options.jobs ?? [])];
  const runner = createJobRunner<MessagingContext>({
    runtime: made,
    definitions,
    subscriptions: options.subscriptions ?? [],
    contextFor,
  });
  return {
    ctx: made,
    carrier,
    publicUrl,
    runner,
    advance: async (ms) => void (await runner.runDue(made.clock, plusMs(made.clock.now(), ms))),
    async stop() {
      await carrier.stop();
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
      await db.inSystem(async (tx) => {
        await tx.run(`delete from job`);
        await tx.run('delete from outbox_event');
        await tx.run('delete from clinic_line');
      });
    },
  };
}
