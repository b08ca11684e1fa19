/** The process under test: the product on one port, bare Express on another, both on one event loop and like pools. */
import { createServer, type RequestListener } from 'node:http';
import { compose } from '../../src/app/compose.ts';
import { ENTITIES } from '../../src/app/entities.ts';
import { sealKeyOf } from '../../src/platform/crypto/seal.ts';
import { dueJobs, reclaimLost } from '../../src/jobs/store/jobs.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { assert, required } from '../../src/platform/kernel/assert.ts';
import { parseId, systemIds, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { bareApp } from './bare-app.ts';
import { dispatchMessages, type DispatchOrder } from './dispatch-messages.ts';
import { importLines } from './import-lines.ts';
import { catchUp, insertBare, loadMirror, type Mirrored, type MirrorOrder } from './mirror.ts';
import { searchDesk, type DeskOrder } from './desk-search.ts';
import type { Facts } from './facts.ts';
import { answerOrders } from './orders.ts';
import { dispatchThroughQueue, planTouches, replanMoved, type DispatchedOrder } from './outreach-work.ts';
import { heapMib } from '../../test/support/heap.ts';
import { startProfile, stopProfile } from './profile.ts';

export interface ServerOptions {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly carrierUrl: string;
  readonly facts: Facts;
}

export interface ServerAddresses {
  readonly productUrl: string;
  readonly bareUrl: string;
}

/** A thousand callers knock at the same moment. */
const BACKLOG = 2_048;
const SWEPT_AT_ONCE = 500;

async function listen(): Promise<{ readonly url: string; answer(listener: RequestListener): void }> {
  let listener: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((settle) => server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, settle));
  const address = server.address();
  assert(address && typeof address === 'object', 'the server has a port');
  return { url: `http://127.0.0.1:${address.port}`, answer: (next) => (listener = next) };
}

async function open({ databaseUrl, dataDir, carrierUrl, facts }: ServerOptions) {
  const [product, bare] = await Promise.all([listen(), listen()]);
  const runtime = {
    clock: systemClock,
    ids: systemIds(systemClock),
    db: openDatabase({ url: databaseUrl, entities: ENTITIES }),
    log: createLog('error'),
  };
  const sealKey = required(sealKeyOf('bench'.repeat(8)), 'key');
  const { app, contextFor, runner } = await compose({
    runtime,
    dataDir,
    publicUrl: product.url,
    secrets: {
      linkSecret: 's'.repeat(32),
      sealKey,
      twilio: { accountSid: facts.carrier.accountSid, authTokens: [facts.carrier.authToken] },
    },
    twilioApiBaseUrl: carrierUrl,
    demoRouters: [],
    allowLoopback: true,
    ehrInsideHosts: ['127.0.0.1'],
  });
  const clinicId = required(parseId<ClinicId>(facts.clinicId), 'clinic id');
  const ctx = contextFor(clinicId, { kind: 'system', name: 'bench' });
  product.answer(app);
  bare.answer(bareApp({ databaseUrl, ctx, facts }));
  const addresses: ServerAddresses = { productUrl: product.url, bareUrl: bare.url };
  const contextOf = (id: ClinicId) => contextFor(id, { kind: 'system', name: 'bench' });
  return { addresses, ctx, runner, sealKey, contextOf, databaseUrl, carrierUrl };
}

/** What the dispatcher does at each doorbell, in ms. */
async function sweep({ ctx, runner }: Awaited<ReturnType<typeof open>>): Promise<number> {
  const startedMs = performance.now();
  await runner.relay();
  await reclaimLost(ctx.db, ctx.clock.real(), ctx.clock.now());
  await dueJobs(ctx.db, ctx.clock.now(), SWEPT_AT_ONCE);
  return performance.now() - startedMs;
}

let opened: Awaited<ReturnType<typeof open>> | undefined;
const running = () => required(opened, 'the server');

answerOrders({
  open: async (options: ServerOptions) => {
    opened = await open(options);
    return opened.addresses;
  },
  dispatch: (order: DispatchOrder) => dispatchMessages(running(), order),
  sweep: () => sweep(running()),
  loadMirror: (order: MirrorOrder) => loadMirror(running(), running().ctx.ids.next<ClinicId>(), order),
  catchUp: (of: Mirrored) => catchUp(running(), of),
  insertBare: (order: { rows: number; perStatement: number }) => insertBare(running().ctx, order),
  importLines: (order: { lines: number }) =>
    importLines(running().contextOf(running().ctx.ids.next<ClinicId>()), order),
  planTouches: ({ people }: { people: number }) => {
    const { ctx: own, contextOf } = running();
    return planTouches(contextOf, { clinicId: own.ids.next<ClinicId>(), people });
  },
  replanMoved: (order: { visits: number }) => replanMoved(running().ctx, order),
  dispatchThroughQueue: (order: Pick<DispatchedOrder, 'messages' | 'rounds' | 'line' | 'redisUrl'>) => {
    const { databaseUrl, carrierUrl } = running();
    return dispatchThroughQueue(running(), { ...order, databaseUrl, carrierUrl });
  },
  heapMib,
  searchDesk: (order: DeskOrder) =>
    searchDesk(running().contextOf(required(parseId<ClinicId>(order.clinicId), 'clinic id'))),
  startProfile,
  stopProfile,
});
