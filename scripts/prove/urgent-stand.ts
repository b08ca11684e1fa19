import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { DEMO_NUMBER } from '../../src/app/demo/load-alameda.ts';
import { systemIds } from '../../src/platform/kernel/ids.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { startChild, type MortalChild } from '../../test/support/killed-child.ts';
import { call, signIn, type DemoFile } from '../../test/support/product.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { openGate, type Gate } from './gate.ts';

export const ANA = '+34600900001';
export const BEA = '+34600900002';
const ACCOUNT = `AC${'5'.repeat(32)}`;
const TOKEN = 'a token of the experiment';
const START_MS = 40_000;

/** The product as a process of its own that can be killed, and a carrier that outlives it, with a gate on either way between them. */
export interface Stand {
  readonly database: TestDatabase;
  readonly demo: DemoFile;
  readonly productUrl: string;
  /** Where the simulator's own API is, below /simulator. */
  readonly simulatorUrl: string;
  /** From the carrier to the product, and from the product to the carrier. */
  readonly webhooks: Gate;
  readonly carrier: Gate;
  readonly kills: () => number;
  /** SIGKILL. It is gone when this resolves, and starts again on the same data by itself. */
  kill(): Promise<void>;
  /** Waits until it answers. */
  up(): Promise<void>;
  stop(): Promise<void>;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((settle) => server.close(settle));
  return port;
}

/** Nobody listens: speech takes no time. A caller waits through a start of the product before silence counts. */
const DELAYS = { dialMs: 0, speechMsPerCharacter: 0, sentMs: 10, deliveredMs: 10, silenceScale: 3 };

function simulatorFor(productUrl: string, gateUrl: () => string, webDir: string): Simulator {
  return createSimulator({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhookBaseUrl: () => productUrl,
    localBaseUrl: gateUrl,
    numbers: [{ number: DEMO_NUMBER, label: 'Clínica Alameda', channels: ['voice', 'sms', 'whatsapp'] }],
    personas: async () => [],
    clock: { now: () => systemClock.now(), advanceTo: async () => undefined },
    ids: systemIds(systemClock),
    delays: DELAYS,
    webDir,
  });
}

async function answers(url: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < START_MS; waitedMs += 50) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('the product does not start');
}

/** Two people on duty day and night; the first one, then the other, twenty seconds each, and so once more. */
async function setUpOnCall(productUrl: string, demo: DemoFile): Promise<void> {
  const headers = await signIn({ baseUrl: productUrl, demo }, 'manager');
  const api = async (path: string, body: object): Promise<{ readonly id: string }> => {
    const answer = await call(`${productUrl}/api/v1/on-call/${path}`, { headers, body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.json as { id: string };
  };
  const { id: rotaId } = await api('rotas', { name: 'General' });
  for (const [index, phone] of [ANA, BEA].entries()) {
    const { id: personId } = await api('people', { name: `De guardia ${index + 1}`, phone, language: 'es' });
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
      await api('shifts', { rotaId, weekday, from: '00:00', to: '00:00', personId, rank: index + 1 });
    }
  }
  const step = (rank: number, channels: readonly string[]) => ({ rank, channels, waitSeconds: 20 });
  const ladder = [step(1, ['call', 'sms']), step(2, ['call']), step(1, ['call']), step(2, ['call'])];
  await api('setting', { ladder, fallbackNumber: '+34910900009' });
}

export async function openStand(): Promise<Stand> {
  const closings: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closings.splice(0).toReversed()) await Promise.resolve(close()).catch(() => undefined);
  };
  try {
    return await open(closings, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(closings: (() => unknown)[], stop: () => Promise<void>): Promise<Stand> {
  const database = await createTestDatabase();
  closings.push(() => database.drop());
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-urgent-'));
  closings.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const port = await freePort();
  const productUrl = `http://localhost:${port}`;
  const webhooks = await openGate(`http://127.0.0.1:${port}`);
  closings.push(() => webhooks.close());
  const simulator = simulatorFor(productUrl, () => webhooks.url, dataDir);
  closings.push(() => simulator.stop());
  const server = createServer(express().use('/simulator', simulator.router));
  const simulatorUrl = `http://127.0.0.1:${await listening(server)}`;
  closings.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const carrier = await openGate(simulatorUrl);
  closings.push(() => carrier.close());
  const environment = {
    CENTRALITA_MODE: 'demo',
    DATABASE_URL: database.ownerUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'error',
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_API_BASE_URL: `${carrier.url}/simulator/carrier`,
  };
  const launch = (): MortalChild => startChild(new URL('../../src/app/main.ts', import.meta.url), environment);
  let [child, kills] = [launch(), 0];
  closings.push(() => child.kill());
  await answers(productUrl);
  const demo = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as DemoFile;
  await setUpOnCall(productUrl, demo);
  return {
    database,
    demo,
    productUrl,
    simulatorUrl,
    webhooks,
    carrier,
    kills: () => kills,
    kill: async () => {
      await child.kill();
      kills += 1;
      child = launch();
    },
    up: () => answers(productUrl),
    stop,
  };
}
