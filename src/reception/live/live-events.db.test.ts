import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { publishLive } from '../index.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let server: ReturnType<TestDesk['app']['listen']>;
let staff: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  server = desk.app.listen(0, '127.0.0.1');
  staff = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await database.drop();
});

interface Stream {
  readonly response: IncomingMessage;
  /** Resolves with everything that came, once it holds the text. */
  until(text: string): Promise<string>;
  readonly ended: Promise<void>;
}

async function listen(cookie: string, lastEventId?: string, path = '/api/v1/events'): Promise<Stream> {
  const { port } = server.address() as AddressInfo;
  const headers = { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers }, resolve).on('error', reject);
  });
  let seen = '';
  const waiting = new Set<() => void>();
  response.setEncoding('utf8').on('data', (chunk: string) => {
    seen += chunk;
    for (const check of waiting) check();
  });
  response.on('error', () => undefined);
  return {
    response,
    ended: new Promise((resolve) => response.on('close', () => resolve())),
    until: (text) =>
      new Promise((resolve) => {
        const check = () => {
          if (!seen.includes(text)) return;
          waiting.delete(check);
          resolve(seen);
        };
        waiting.add(check);
        check();
      }),
  };
}

function idsOf(text: string): readonly number[] {
  return [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
}

describe('the live stream', () => {
  test('tells what happens, with ids only, and the time of the clinic', async () => {
    const stream = await listen(staff.cookie);
    await stream.until('"type":"clock"');
    await publishLive(desk.ctx, { type: 'appointment.booked', payload: { appointmentId: 'a-1' } });
    const seen = await stream.until('a-1');
    expect(seen).toContain(
      '"type":"appointment.booked","payload":{"appointmentId":"a-1"},"at":"2026-11-20T09:00:00.000Z"',
    );
    stream.response.destroy();
  });

  test('gives a browser that was away what it missed, in order and once', async () => {
    const first = await listen(staff.cookie);
    await publishLive(desk.ctx, { type: 'call.ringing', payload: { callId: 'seen' } });
    const last = idsOf(await first.until('"callId":"seen"')).at(-1);
    first.response.destroy();
    await Promise.all(
      ['one', 'two', 'three', 'four'].map((callId) =>
        publishLive(desk.ctx, { type: 'call.updated', payload: { callId } }),
      ),
    );
    const again = await listen(staff.cookie, String(last));
    await publishLive(desk.ctx, { type: 'call.ended', payload: { callId: 'end' } });
    const seen = await again.until('"callId":"end"');
    expect(seen).not.toContain('"callId":"seen"');
    const ids = idsOf(seen);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    expect(ids).toHaveLength(5);
    again.response.destroy();
  });

  test('gives it also to a page that opens the stream anew and says the number in the address', async () => {
    const first = await listen(staff.cookie);
    await publishLive(desk.ctx, { type: 'call.ringing', payload: { callId: 'before' } });
    const last = idsOf(await first.until('"callId":"before"')).at(-1);
    first.response.destroy();
    await publishLive(desk.ctx, { type: 'call.updated', payload: { callId: 'meanwhile' } });
    const again = await listen(staff.cookie, undefined, `/api/v1/events?lastEventId=${last}`);
    const seen = await again.until('"callId":"meanwhile"');
    expect(idsOf(seen)).toHaveLength(1);
    again.response.destroy();
  });

  test('tells nothing of another clinic, and nothing that is not for the desk', async () => {
    const other = await createTestDesk(database.db);
    const stream = await listen(staff.cookie);
    await stream.until('"type":"clock"');
    await publishLive(other.ctx, { type: 'task.changed', payload: { taskId: 'of-another-clinic' } });
    await publishLive(desk.ctx, { type: 'clinic.changed', payload: { secret: 'not-for-the-desk' } });
    await publishLive(desk.ctx, { type: 'task.changed', payload: { taskId: 'ours' } });
    const seen = await stream.until('"taskId":"ours"');
    expect(seen).not.toContain('of-another-clinic');
    expect(seen).not.toContain('not-for-the-desk');
    stream.response.destroy();
    other.stop.abort();
  });

  test('notices what another process wrote', async () => {
    const stream = await listen(staff.cookie);
    await stream.until('"type":"clock"');
    await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
      tx.run(
        `insert into live_event (clinic_id, type, payload, at) values ($1, 'task.changed', '{"taskId":"elsewhere"}', $2)`,
        [tx.clinicId, new Date(desk.ctx.clock.now())],
      ),
    );
    await stream.until('elsewhere');
    stream.response.destroy();
  });

  test('ends when its session is signed out', async () => {
    const leaving = await signInTo(desk);
    const stream = await listen(leaving.cookie);
    await stream.until('"type":"clock"');
    await leaving.delete('/session').expect(204);
    await stream.ended;
  });
});
