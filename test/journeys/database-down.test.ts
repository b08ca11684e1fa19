import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Running } from '../../src/app/start.ts';
import { parseEnvironment } from '../../src/platform/config/config.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { call, eventually, type DemoFile } from '../support/product.ts';

let folder: string;
let postgres: EmbeddedPostgres;
let running: Running;
let database: Database;
let baseUrl: string;
let demo: DemoFile;

const startPostgres = (port?: number) =>
  startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durable: false, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'centralita-down-'));
  postgres = await startPostgres();
  const env = {
    CENTRALITA_MODE: 'demo',
    DATABASE_URL: postgres.url,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const started = await start(parseEnvironment(env));
  if (!started) throw new Error('it did not start');
  running = started;
  database = openDatabase({ url: postgres.url, entities: [], poolSize: 2 });
  baseUrl = `http://127.0.0.1:${running.port}`;
  demo = JSON.parse(readFileSync(join(folder, 'data', 'demo.json'), 'utf8')) as DemoFile;
}, 60_000);

afterAll(async () => {
  await database.close();
  await running.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A webhook as the carrier sends and signs it. */
async function carrierCalls(path: string): Promise<{ status: number; text: string }> {
  const params: Record<string, string> = {
    AccountSid: demo.twilio.accountSid,
    ApiVersion: '2010-04-01',
    CallSid: `CA${'a'.repeat(32)}`,
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: '+34600000000',
    To: demo.clinic.phone,
  };
  const text = Object.keys(params)
    .toSorted()
    .reduce((all, key) => all + key + params[key], demo.baseUrl + path);
  const signature = createHmac('sha1', demo.twilio.authToken).update(text).digest('base64');
  const response = await fetch(baseUrl + path, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature },
    body: new URLSearchParams(params),
  });
  return { status: response.status, text: await response.text() };
}

test('while the database is down programs hear "try again" and callers are taken somewhere; it comes back by itself', async () => {
  const port = Number(new URL(postgres.url).port);
  expect((await call(`${baseUrl}/health/ready`)).status).toBe(200);
  await postgres.stop();

  expect((await call(`${baseUrl}/health/ready`)).status).toBe(503);
  expect((await call(`${baseUrl}/health/live`)).status).toBe(200);
  const session = await call(`${baseUrl}/api/v1/session`, {
    body: demo.staff[0] && { email: demo.staff[0].email, password: demo.staff[0].password },
  });
  expect([session.status, session.headers.get('retry-after') !== null]).toEqual([503, true]);
  expect(session.json.code).toBe('unavailable');
  const voice = await carrierCalls('/twilio/voice');
  expect(voice.status).toBe(200);
  expect(voice.text).toMatch(/<Response>.*<Say/s);
  expect(voice.text).toMatch(/<Hangup|<Dial|<Redirect|<Gather/);

  postgres = await startPostgres(port);
  await eventually('it is ready again', async () =>
    (await call(`${baseUrl}/health/ready`)).status === 200 ? true : undefined,
  );
  expect((await carrierCalls('/twilio/voice')).text).toContain('Alameda');
  // Due work goes on too: the desk is told of the call by a job.
  await eventually('the call is told to the desk', async () => {
    const rows = await database.querySystem<{ kind: string }>(
      `select kind from job where kind = 'on call.ringing: reception.live' and state = 'done'`,
    );
    return rows.length > 0 ? true : undefined;
  });
}, 60_000);
