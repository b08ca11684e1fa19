import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseUnavailable } from '../platform/database/database-unavailable.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { importLine } from '../identity/index.ts';
import { importPatient } from '../patients/index.ts';
import { required } from '../platform/kernel/assert.ts';
import type { MessageId, PatientId } from '../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, plusMs, SECOND_MS } from '../platform/time/instant.ts';
import type { OutgoingMessage } from './commands/send.ts';
import { dispatchMessage, getMessage, send, withdrawMessages, type Message } from './index.ts';
import { post } from './test-support/fake-carrier.ts';
import { createMessagingWorld, LINE, type MessagingWorld } from './test-support/messaging-world.ts';

const PATIENT = '+34600000001';
const TRY = { id: 'job', attempt: 1, isLastAttempt: false };

let database: TestDatabase;
let world: MessagingWorld;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db);
});
afterEach(() => world.stop());

function plan(change: Partial<OutgoingMessage> = {}): Promise<MessageId> {
  const { ctx } = world;
  return ctx.db.inClinic(ctx.clinicId, (tx) =>
    send(tx, ctx, {
      channel: 'sms',
      to: PATIENT,
      from: LINE,
      body: 'Su cita es el martes.',
      purpose: 'care',
      language: 'es',
      dedupeKey: 'intention-1',
      ...change,
    }),
  );
}

const read = async (id: MessageId): Promise<Message> => required(await getMessage(world.ctx, id), 'message');
const statusOf = async (id: MessageId): Promise<string> => (await read(id)).status;
const only = () => required(world.carrier.messages[0], 'message at the carrier');

async function events(type: string): Promise<readonly object[]> {
  const { ctx } = world;
  const rows = await ctx.db.query<{ payload: object }>(
    ctx.clinicId,
    'select payload from outbox_event where clinic_id = $1 and type = $2 order by id',
    [ctx.clinicId, type],
  );
  return rows.map(({ payload }) => payload);
}

describe('one message for one intention', () => {
  test('a message goes out once and its reports move it to delivered', async () => {
    const id = await plan();
    expect(await statusOf(id)).toBe('planned');
    await world.advance(0);
    expect(await statusOf(id)).toBe('accepted');
    expect(only()).toMatchObject({ from: LINE, to: PATIENT, body: 'Su cita es el martes.' });
    expect(await world.carrier.report(only(), 'sent')).toBe(200);
    expect(await world.carrier.report(only(), 'delivered')).toBe(200);
    expect(await read(id)).toMatchObject({ status: 'delivered', segments: 1 });
    expect((await events('message.status')).map((event) => ('status' in event ? event.status : ''))).toEqual([
      'accepted',
      'sent',
      'delivered',
    ]);
  });

  test('the same intention again finds the message that is there', async () => {
    const first = await plan();
    await world.advance(0);
    expect(await plan({ body: 'another text' })).toBe(first);
    await world.advance(HOUR_MS);
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('ten jobs for it at the same time send it once', async () => {
    const id = await plan();
    await Promise.all(Array.from({ length: 10 }, () => dispatchMessage.run(world.ctx, { messageId: id }, TRY)));
    expect(world.carrier.messages).toHaveLength(1);
    expect(await statusOf(id)).toBe('accepted');
  });

  test('reports that come twice and in the wrong order leave it delivered', async () => {
    const id = await plan();
    await world.advance(0);
    for (const status of ['delivered', 'sent', 'queued', 'delivered', 'sent'])
      await world.carrier.report(only(), status);
    expect(await statusOf(id)).toBe('delivered');
    expect(await events('message.status')).toHaveLength(2);
  });
});

describe('a worker that was paused', () => {
  /** Another worker comes while this one stands still between its claim and the carrier; then it wakes. */
  async function pausedAfterClaim(id: MessageId, lastMs: number): Promise<void> {
    const { ctx } = world;
    let pausedMs = 0;
    const clock = { ...ctx.clock, real: () => plusMs(ctx.clock.real(), pausedMs) };
    const query: typeof ctx.db.query = async (clinicId, text, params) => {
      const rows = await ctx.db.query<never>(clinicId, text, params);
      if (text.startsWith('update message m') && pausedMs === 0) {
        pausedMs = lastMs;
        await dispatchMessage.run(ctx, { messageId: id }, TRY);
      }
      return rows;
    };
    const inClinic = ctx.db.inClinic.bind(ctx.db);
    const atOnce = ctx.db.atOnce.bind(ctx.db);
    const paused = { ...ctx, clock, db: { ...ctx.db, query, inClinic, atOnce } };
    await dispatchMessage.run(paused, { messageId: id }, TRY).catch(() => undefined);
  }

  test('sends nothing once its lease may be over; the message leaves once all the same', async () => {
    const id = await plan();
    await pausedAfterClaim(id, MINUTE_MS);
    expect(world.carrier.messages).toHaveLength(0);
    expect(await statusOf(id)).toBe('planned');
    await world.advance(HOUR_MS);
    expect(world.carrier.messages).toHaveLength(1);
    expect(await statusOf(id)).toBe('accepted');
  });

  test('for a moment only, sends what it claimed', async () => {
    const id = await plan();
    await pausedAfterClaim(id, SECOND_MS);
    expect(world.carrier.messages).toHaveLength(1);
    expect(await statusOf(id)).toBe('accepted');
  });
});

test('a claim whose answer was lost with the database is asked for again, and the message leaves once', async () => {
  const id = await plan();
  const { ctx } = world;
  let lost = 0;
  const query: typeof ctx.db.query = async (clinicId, text, params) => {
    const rows = await ctx.db.query<never>(clinicId, text, params);
    if (text.startsWith('update message m') && (lost += 1) === 1) throw new DatabaseUnavailable(undefined);
    return rows;
  };
  const db = { ...ctx.db, query, inClinic: ctx.db.inClinic.bind(ctx.db), atOnce: ctx.db.atOnce.bind(ctx.db) };
  await dispatchMessage.run({ ...ctx, db }, { messageId: id }, TRY);
  expect(lost).toBe(2);
  expect(world.carrier.messages).toHaveLength(1);
  expect(await statusOf(id)).toBe('accepted');
});

describe('a line that the carrier does not take as a sender', () => {
  const OTHER = '+34910000002';
  beforeEach(() =>
    world.ctx.db.inClinic(world.ctx.clinicId, (tx) => importLine(tx, { number: OTHER, channels: ['sms'] })),
  );

  test('gives way to another of the clinic, and rests', async () => {
    const id = await plan();
    world.carrier.mood = { refuses: 21606, from: LINE };
    await world.advance(0);
    expect(world.carrier.messages.map(({ from }) => from)).toEqual([OTHER]);
    expect(await read(id)).toMatchObject({ status: 'accepted', from: OTHER });
    world.carrier.mood = 'answers';
    await plan({ dedupeKey: 'intention-2', to: '+34600000002' });
    await world.advance(0);
    expect(world.carrier.messages.map(({ from }) => from)).toEqual([OTHER, OTHER]);
  });

  test('in doubt, no other line is tried', async () => {
    const id = await plan({ from: OTHER });
    world.carrier.mood = 'takes-it-and-drops-the-line';
    await world.advance(0);
    expect(await statusOf(id)).toBe('unknown');
    expect(world.carrier.messages.length).toBeLessThanOrEqual(1);
  });
});

describe('an address of which a report says that it will never work', () => {
  async function pointOf(status: 'undelivered' | 'delivered', code?: number) {
    const { ctx } = world;
    await world.carrier.report(only(), status, code);
    const rows = await ctx.db.query<{ sms: boolean; dead: boolean }>(
      ctx.clinicId,
      `select sms_failed_at is null as sms, undeliverable_at is not null as dead from contact_point
        where clinic_id = $1 and address = $2`,
      [ctx.clinicId, PATIENT],
    );
    return rows[0];
  }
  beforeEach(async () => {
    const { ctx } = world;
    const contactPoints = [{ channel: 'phone', address: PATIENT }] as const;
    const person = { id: ctx.ids.next<PatientId>(), givenName: 'Ana', familyName: 'Prueba', contactPoints };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, person));
    await plan();
    await world.advance(0);
  });

  test('takes no SMS and may be rung, until something arrives after all', async () => {
    expect(await pointOf('undelivered', 30006)).toEqual({ sms: false, dead: false });
    expect(await pointOf('delivered')).toEqual({ sms: true, dead: false });
  });

  test('is nobody’s where the number is none', async () => {
    expect(await pointOf('undelivered', 21211)).toEqual({ sms: true, dead: true });
  });

  test('by WhatsApp is not there, and may be rung and written to all the same', async () => {
    const { ctx } = world;
    await plan({ channel: 'whatsapp', dedupeKey: 'by-whatsapp' });
    await world.advance(0);
    const sent = required(world.carrier.messages.at(-1), 'message');
    const isThere = async () => {
      const [row] = await ctx.db.query<{ there: boolean; fine: boolean }>(
        ctx.clinicId,
        `select no_whatsapp_at is null as there, undeliverable_at is null and sms_failed_at is null as fine from contact_point
          where clinic_id = $1 and address = $2`,
        [ctx.clinicId, PATIENT],
      );
      return row;
    };
    await world.carrier.report(sent, 'undelivered', 63024);
    expect(await isThere()).toEqual({ there: false, fine: true });
    await world.carrier.report(sent, 'delivered');
    expect(await isThere()).toEqual({ there: true, fine: true });
  });

  test('is kept where it was switched off only', async () => {
    expect(await pointOf('undelivered', 30003)).toEqual({ sms: true, dead: false });
  });
});

describe('surely not sent', () => {
  test('a carrier that cannot be reached is tried again, and the message leaves once', async () => {
    const id = await plan();
    world.carrier.mood = 'too-many-requests';
    await world.advance(4 * SECOND_MS);
    expect(await statusOf(id)).toBe('planned');
    world.carrier.mood = 'answers';
    await world.advance(MINUTE_MS);
    expect(await statusOf(id)).toBe('accepted');
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('with nobody listening it is tried for hours, then it fails where somebody sees it', async () => {
    const id = await plan();
    await world.carrier.stop();
    await world.advance(2 * HOUR_MS);
    expect(await statusOf(id)).toBe('planned');
    await world.advance(6 * HOUR_MS);
    expect(await read(id)).toMatchObject({ status: 'failed', failure: 'carrier-unreachable' });
  });

  test('a refusal is definite: it fails with our reason and is not repeated', async () => {
    const id = await plan();
    world.carrier.mood = { refuses: 21211 };
    await world.advance(HOUR_MS);
    expect(await read(id)).toMatchObject({ status: 'failed', failure: 'invalid-number', errorCode: '21211' });
    expect(await events('message.status')).toEqual([
      expect.objectContaining({ failure: 'invalid-number', failureKind: 'permanent' }),
    ]);
  });

  test('what has lost its sense while the carrier was down does not leave', async () => {
    const id = await plan({ expiresAt: plusMs(world.ctx.clock.now(), MINUTE_MS) });
    world.carrier.mood = 'too-many-requests';
    await world.advance(2 * MINUTE_MS);
    world.carrier.mood = 'answers';
    await world.advance(HOUR_MS);
    expect(await read(id)).toMatchObject({ status: 'dropped', failure: 'expired' });
    expect(world.carrier.messages).toHaveLength(0);
  });

  test('what was withdrawn does not leave, and what has left cannot be withdrawn', async () => {
    const { ctx } = world;
    const waiting = await plan();
    const withdraw = (id: MessageId) =>
      ctx.db.inClinic(ctx.clinicId, (tx) => withdrawMessages(tx, ctx, { messageIds: [id], reason: 'moved' }));
    expect(await withdraw(waiting)).toBe(1);
    const left = await plan({ dedupeKey: 'intention-2' });
    await world.advance(0);
    expect(await withdraw(left)).toBe(0);
    expect(world.carrier.messages).toHaveLength(1);
    expect(await statusOf(waiting)).toBe('dropped');
  });
});

describe('in doubt', () => {
  test.each([
    'takes-it-and-drops-the-line',
    'takes-it-and-answers-503',
    'takes-it-and-hangs',
    'takes-it-and-answers-nonsense',
  ] as const)('a carrier that %s: unknown, not repeated, and settled by its report', async (mood) => {
    const id = await plan();
    world.carrier.mood = mood;
    await world.advance(0);
    expect(await statusOf(id)).toBe('unknown');
    expect(await world.carrier.report(only(), 'delivered')).toBe(200);
    world.carrier.mood = 'answers';
    await world.advance(HOUR_MS);
    expect(await statusOf(id)).toBe('delivered');
    expect(world.carrier.messages).toHaveLength(1);
    expect(await events('message.unresolved')).toEqual([]);
  });

  test('without a report it is found in the list of the carrier', async () => {
    const id = await plan();
    world.carrier.mood = 'takes-it-and-drops-the-line';
    await world.advance(0);
    await world.advance(MINUTE_MS);
    expect(await statusOf(id)).toBe('accepted');
    expect(await world.carrier.report(only(), 'delivered')).toBe(200);
    expect(await statusOf(id)).toBe('delivered');
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('two lost messages of the same words are not taken for one another', async () => {
    world.carrier.mood = 'takes-it-and-drops-the-line';
    const ids = [await plan({ dedupeKey: 'a' }), await plan({ dedupeKey: 'b' })];
    await world.advance(MINUTE_MS);
    for (const id of ids) expect(await statusOf(id)).toBe('accepted');
    const rows = await world.ctx.db.query<{ count: number }>(
      world.ctx.clinicId,
      'select count(distinct provider_id) as count from message',
    );
    expect(rows[0]?.count).toBe(2);
  });

  test('found nowhere for ten minutes, it is left to a person, once, and is never repeated', async () => {
    const id = await plan();
    world.carrier.mood = 'drops-the-line';
    await world.advance(0);
    world.carrier.mood = 'answers';
    await world.advance(9 * MINUTE_MS);
    expect(await events('message.unresolved')).toEqual([]);
    await world.advance(HOUR_MS);
    expect(await read(id)).toMatchObject({ status: 'unknown', failure: 'unresolved' });
    expect(await events('message.unresolved')).toEqual([{ messageId: id }]);
    expect(world.carrier.messages).toHaveLength(0);
  });

  test('a carrier that cannot be asked leaves it to a person too, and its late report still counts', async () => {
    const id = await plan();
    world.carrier.mood = 'takes-it-and-drops-the-line';
    world.carrier.listingWorks = false;
    await world.advance(HOUR_MS);
    expect(await events('message.unresolved')).toHaveLength(1);
    await world.carrier.report(only(), 'delivered');
    expect(await read(id)).toMatchObject({ status: 'delivered', failure: undefined });
  });

  test('a worker killed between the claim and the answer: the next run does not send again', async () => {
    const id = await plan();
    const { ctx } = world;
    const sending = Promise.withResolvers<void>();
    const send = () => {
      sending.resolve();
      return new Promise<never>(() => undefined);
    };
    const dying = { ...ctx, ports: { ...ctx.ports, sms: { ...ctx.ports.sms, send } } };
    void dispatchMessage.run(dying, { messageId: id }, TRY);
    await sending.promise;
    expect(await statusOf(id)).toBe('dispatching');
    await world.advance(0);
    expect(await statusOf(id)).toBe('unknown');
    await world.advance(HOUR_MS);
    expect(world.carrier.messages).toHaveLength(0);
    expect(await events('message.unresolved')).toHaveLength(1);
  });

  test('a worker killed after the carrier took it: the next run finds it there, and it is never in doubt', async () => {
    const id = await plan();
    const { ctx } = world;
    const sent = Promise.withResolvers<void>();
    const send = async (request: Parameters<typeof ctx.ports.sms.send>[0]) => {
      await ctx.ports.sms.send(request);
      sent.resolve();
      return new Promise<never>(() => undefined);
    };
    void dispatchMessage.run(
      { ...ctx, ports: { ...ctx.ports, sms: { ...ctx.ports.sms, send } } },
      { messageId: id },
      TRY,
    );
    await sent.promise;
    expect(await statusOf(id)).toBe('dispatching');
    await world.advance(0);
    expect(await statusOf(id)).toBe('accepted');
    expect((await events('message.status')).filter((told) => JSON.stringify(told).includes('unknown'))).toEqual([]);
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('a worker that was only paused brings the answer after all', async () => {
    const id = await plan();
    const { ctx } = world;
    const sending = Promise.withResolvers<void>();
    const pause = Promise.withResolvers<void>();
    const sms = {
      ...ctx.ports.sms,
      send: async (request: Parameters<typeof ctx.ports.sms.send>[0]) => {
        sending.resolve();
        await pause.promise;
        return ctx.ports.sms.send(request);
      },
    };
    const paused = dispatchMessage.run({ ...ctx, ports: { ...ctx.ports, sms } }, { messageId: id }, TRY);
    await sending.promise;
    await world.advance(0);
    expect(await statusOf(id)).toBe('unknown');
    pause.resolve();
    await paused;
    expect(await statusOf(id)).toBe('accepted');
    expect(world.carrier.messages).toHaveLength(1);
  });
});

describe('reports of the carrier', () => {
  test('a failed delivery says why', async () => {
    const id = await plan();
    await world.advance(0);
    await world.carrier.report(only(), 'undelivered', 30006);
    expect(await read(id)).toMatchObject({ status: 'failed', failure: 'landline', errorCode: '30006' });
  });

  test('an address that the carrier blocks is not written to again', async () => {
    await plan();
    world.carrier.mood = { refuses: 21610 };
    await world.advance(0);
    world.carrier.mood = 'answers';
    const second = await plan({ dedupeKey: 'intention-2' });
    await world.advance(0);
    expect(await read(second)).toMatchObject({ status: 'dropped', failure: 'opted-out' });
    expect(world.carrier.messages).toHaveLength(0);
  });

  test('forged, for another message, or malformed: refused with valid TwiML, and nothing changes', async () => {
    const id = await plan();
    await world.advance(0);
    const { statusCallback, sid } = only();
    const params = { MessageSid: sid, AccountSid: `AC${'0123456789abcdef'.repeat(2)}`, MessageStatus: 'delivered' };
    expect(await post(statusCallback, params, 'AAAA')).toBe(403);
    expect(await post(statusCallback, params, null)).toBe(403);
    expect(await post(statusCallback.replace(/k=.*/, 'k=other'), params)).toBe(403);
    expect(await post(statusCallback.replace(/m=[^&]*/, 'm=0190f0f0-0000-7000-8000-0000000000ff'), params)).toBe(403);
    // Signed, and of no message of ours: taken, and only noted.
    expect(await post(statusCallback.split('?')[0] ?? '', params)).toBe(200);
    expect(await post(statusCallback, { ...params, AccountSid: `AC${'0'.repeat(32)}` })).toBe(403);
    expect(await post(statusCallback, { ...params, MessageSid: 'x' })).toBe(400);
    expect(await post(statusCallback, { ...params, Padding: 'x'.repeat(40_000) })).toBe(413);
    expect(await post(statusCallback, { ...params, MessageSid: `SM${'f'.repeat(32)}` })).toBe(200);
    expect(await post(statusCallback, { ...params, MessageStatus: 'a-new-word' })).toBe(200);
    expect(await statusOf(id)).toBe('accepted');
  });
});
