import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBullHand, startDispatcher, type QueueStore } from '../jobs/index.ts';
import type { Environment } from '../platform/config/config.ts';
import { openDatabase } from '../platform/database/database.ts';
import type { RuntimeContext } from '../platform/kernel/context.ts';
import { systemIds } from '../platform/kernel/ids.ts';
import { createLog, type LogDestination } from '../platform/log/log.ts';
import { systemClock } from '../platform/time/clock.ts';
import type { Delays } from '../simulator/index.ts';
import { startSealer } from './audit-sealer.ts';
import { compose } from './compose.ts';
import { openDemo, type Demo } from './demo/demo.ts';
import { mailSender } from './mail.ts';
import { startOutboundGuard } from './outbound-guard.ts';
import { openDemoClock } from './demo/demo-clock.ts';
import { ENTITIES } from './entities.ts';
import { listen, type Listening } from './listen.ts';
import { migrateStore, openStore } from './open-store.ts';
import { holdDataDir } from './hold-data-dir.ts';
import { ehrInsideHosts, loadSecrets, recordingsS3 } from './secrets.ts';
import { warmWords } from './warm-words.ts';

export interface Running {
  readonly port: number;
  readonly publicUrl: string;
  readonly demo: Demo | undefined;
  /** Where emails are taken, where they are. */
  readonly mailPort: number | undefined;
  /** Stops in order: no new visitors, running work ends, then the stores. Safe to repeat. */
  stop(): Promise<void>;
  /** Where a stop takes too long: waits for nothing, and says what is left behind. */
  leave(): string | undefined;
}

/** What a test wants otherwise than a person does. */
export interface StartOptions {
  /** Real-time delays of the simulated carrier. */
  readonly simulatorDelays?: Partial<Delays>;
  /** The demonstration with the sandbox EHR beside it. */
  readonly withEhr?: boolean;
  /** Where log lines go instead of the standard output. */
  readonly logTo?: LogDestination;
}

type Closing = () => Promise<void>;

/** Closes what was opened, the last first; one that fails does not keep the others open. */
async function closeAll(closings: Closing[]): Promise<void> {
  for (const close of closings.splice(0).toReversed()) await close().catch(() => undefined);
}

function queueStore(env: Environment, databaseUrl: string): QueueStore {
  return env.REDIS_URL ? { kind: 'redis', url: env.REDIS_URL } : { kind: 'postgres', url: databaseUrl };
}

function localUrlOf(listening: Listening): string {
  return `http://127.0.0.1:${listening.port}`;
}

/** Starts what `CENTRALITA_ROLE` and `CENTRALITA_MODE` ask for. `migrate` ends by itself and returns undefined. */
export async function start(env: Environment, options: StartOptions = {}): Promise<Running | undefined> {
  const closings: Closing[] = [];
  try {
    return await open(env, options, closings);
  } catch (error) {
    await closeAll(closings);
    throw error;
  }
}

async function open(env: Environment, options: StartOptions, closings: Closing[]): Promise<Running | undefined> {
  const dataDir = resolve(env.DATA_DIR);
  const isDemo = env.CENTRALITA_MODE === 'demo';
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!env.DATABASE_URL) closings.push(holdDataDir(dataDir));
  const store = await openStore(env, dataDir);
  closings.push(() => store.close('always'));
  if (env.CENTRALITA_ROLE === 'migrate' || env.CENTRALITA_ROLE === 'all') await migrateStore(env, store.url);
  if (env.CENTRALITA_ROLE === 'migrate') {
    await closeAll(closings);
    return undefined;
  }
  const listening = await listen(env.PORT, { nextFree: isDemo });
  closings.push(() => listening.close());
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${listening.port}`).replace(/\/+$/, '');
  const db = openDatabase({ url: store.url, entities: ENTITIES });
  closings.push(() => db.close());
  await db.check();
  const demoClock = isDemo ? openDemoClock(dataDir) : undefined;
  const log = createLog(env.LOG_LEVEL, options.logTo);
  const clock = demoClock?.clock ?? systemClock;
  const runtime: RuntimeContext = { clock, ids: systemIds(clock), db, log };
  const secrets = loadSecrets(env, dataDir);
  const localUrl = () => localUrlOf(listening);
  const { simulatorDelays, withEhr } = options;
  const deps = { runtime, secrets, dataDir, publicUrl, localUrl, simulatorDelays, withEhr };
  const demo = demoClock && (await openDemo({ ...deps, demoClock }));
  if (demo) closings.push(() => demo.stop());
  const twilioApiBaseUrl = env.TWILIO_API_BASE_URL ?? (demo && `${localUrl()}/simulator/carrier`);
  const product = await compose({
    runtime,
    dataDir,
    publicUrl,
    secrets,
    ehrInsideHosts: ehrInsideHosts(env, isDemo),
    recordingsS3: recordingsS3(env),
    ...(twilioApiBaseUrl === undefined ? {} : { twilioApiBaseUrl }),
    allowLoopback: demo !== undefined,
    mail: mailSender(env, { publicUrl, ...(demo ? { mailboxUrl: `${localUrl()}/simulator/api/mails` } : {}) }),
    demoRouters: demo ? [{ path: '/simulator', router: demo.router }] : [],
  });
  if (env.CENTRALITA_ROLE !== 'web') {
    const guard = await startOutboundGuard(runtime, dataDir);
    closings.push(() => guard.stop());
    const dispatcher = startDispatcher(runtime, product.runner, createBullHand(queueStore(env, store.url), log));
    const sealer = startSealer(runtime, join(dataDir, 'audit-heads.jsonl'));
    closings.push(
      () => sealer.stop(),
      () => dispatcher.stop(),
    );
    demo?.useWorkers(product.runner, dispatcher);
  }
  const mail =
    env.SMTP_LISTEN_PORT === undefined || env.CENTRALITA_ROLE === 'worker'
      ? undefined
      : await product.takeMail(env.SMTP_LISTEN_PORT);
  if (mail) closings.push(() => mail.stop());
  warmWords();
  listening.answer(product.app);
  closings.push(async () => product.drain());
  return {
    port: listening.port,
    publicUrl,
    demo,
    mailPort: mail?.port,
    stop: () => closeAll(closings),
    leave: store.leave,
  };
}
