import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { importPatient } from '../patients/index.ts';
import { required } from '../platform/kernel/assert.ts';
import type { PatientId } from '../platform/kernel/ids.ts';
import { HOUR_MS } from '../platform/time/instant.ts';
import { handleInbound, messagesBetween, send, threadOf, type Message } from './index.ts';
import { FAKE_ACCOUNT, post } from './test-support/fake-carrier.ts';
import { createMessagingWorld, LINE, type MessagingWorld } from './test-support/messaging-world.ts';

const PHONE = '+34600000001';

let database: TestDatabase;
let world: MessagingWorld;
let patientId: PatientId;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db);
  const { ctx } = world;
  patientId = ctx.ids.next<PatientId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id: patientId,
      givenName: 'Núria',
      familyName: 'Prova',
      language: 'ca',
      contactPoints: [{ channel: 'phone', address: PHONE }],
    }),
  );
});
afterEach(() => world.stop());

function inbound(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  count += 1;
  return {
    MessageSid: `SM${count.toString(16).padStart(32, '0')}`,
    AccountSid: FAKE_ACCOUNT,
    From: PHONE,
    To: LINE,
    Body: 'Hola, quiero cita',
    NumMedia: '0',
    ...change,
  };
}

const deliver = (params: Readonly<Record<string, string>>, signature?: string | null) =>
  post(`${world.publicUrl}/twilio/messages`, params, signature);

/** Writes a message to the clinic and lets everything happen that follows. Returns what the clinic answered. */
async function write(body: string, change: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const before = world.carrier.messages.length;
  expect(await deliver(inbound({ Body: body, ...change }))).toBe(200);
  await world.advance(0);
  return world.carrier.messages[before]?.body;
}

const thread = (): Promise<readonly Message[]> => threadOf(world.ctx, { address: PHONE });

describe('a message from a patient', () => {
  test('is answered in its thread, by the API', async () => {
    expect(await write('Hola, quiero cita')).toBeTruthy();
    expect((await thread()).map(({ direction, status }) => [direction, status])).toEqual([
      ['inbound', 'received'],
      ['outbound', 'accepted'],
    ]);
    expect((await threadOf(world.ctx, { patientId })).length).toBe(2);
    const now = world.ctx.clock.now();
    const during = { start: (now - HOUR_MS) as typeof now, end: (now + HOUR_MS) as typeof now };
    expect(await messagesBetween(world.ctx, { during, limit: 10 })).toHaveLength(2);
  });

  test('delivered twice, it is stored once and answered once', async () => {
    const params = inbound();
    await Promise.all([deliver(params), deliver(params)]);
    await world.advance(0);
    await deliver(params);
    await world.advance(HOUR_MS);
    expect(await thread()).toHaveLength(2);
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('with a picture and no words, it is asked for words in the language of the patient', async () => {
    expect(await write('', { NumMedia: '1' })).toBe(
      'Clínica de prueba: aquí només podem llegir text. Escrigui’ns amb paraules què necessita, o PERSONA perquè li truquem.',
    );
  });
});

describe('a quick reply of WhatsApp', () => {
  const [ONE, OTHER] = ['+34600000011', '+34600000012'];
  const writeFrom = (phone: string, body: string, change: Readonly<Record<string, string>> = {}) =>
    write(body, { From: `whatsapp:${phone}`, To: `whatsapp:${LINE}`, ...change });
  const press = (phone: string, key: string, under: string) =>
    writeFrom(phone, 'Sí, iré', { ButtonPayload: key, ButtonText: 'Sí, iré', OriginalRepliedMessageSid: under });
  const lastSid = () => required(world.carrier.messages.at(-1), 'message of ours').sid;

  test('is the key that the words name, and is kept as what stands on it', async () => {
    await writeFrom(ONE, 'Hola');
    const written = await writeFrom(ONE, '1');
    await writeFrom(OTHER, 'Hola');
    expect(await press(OTHER, '1', lastSid())).toBe(written);
    const said = await threadOf(world.ctx, { address: OTHER });
    expect(said.filter(({ direction }) => direction === 'inbound').map(({ body }) => body)).toEqual([
      'Hola',
      'Sí, iré',
    ]);
  });

  test('under an older message changes nothing, says so, and the talk goes on where it was', async () => {
    await writeFrom(ONE, 'Hola');
    const goesOn = await writeFrom(ONE, '1');
    await writeFrom(OTHER, 'Hola');
    const older = lastSid();
    await writeFrom(OTHER, '¿qué ha dicho?');
    expect(await press(OTHER, '2', older)).toMatch(/ese botón es de un mensaje anterior y no hemos cambiado nada/);
    expect(await writeFrom(OTHER, '1')).toBe(goesOn);
  });

  test('under the last message is heard also after one under an older message was not', async () => {
    await writeFrom(ONE, 'Hola');
    const goesOn = await writeFrom(ONE, '1');
    await writeFrom(OTHER, 'Hola');
    const older = lastSid();
    await writeFrom(OTHER, '¿qué ha dicho?');
    const last = lastSid();
    expect(await press(OTHER, '2', older)).toMatch(/mensaje anterior/);
    expect(await press(OTHER, '1', last)).toBe(goesOn);
  });

  test('of a text that is not ours is its words', async () => {
    const written = await writeFrom(ONE, 'Quiero pedir cita');
    expect(await writeFrom(OTHER, 'Quiero pedir cita', { ButtonPayload: 'buy-now' })).toBe(written);
  });
});

test('what one sender writes is read in the order in which it came, however its jobs are run', async () => {
  const words = ['BAJA', 'ALTA', 'BAJA', 'ALTA'];
  for (const Body of words) expect(await deliver(inbound({ Body }))).toBe(200);
  const backwards = (await thread()).map(({ id }) => id).toReversed();
  const job = { id: 'job', attempt: 1, isLastAttempt: false };
  await Promise.all(backwards.map((messageId) => handleInbound.run(world.ctx, { messageId }, job)));
  const answers = (await thread()).filter(({ direction }) => direction === 'outbound').map(({ body }) => body);
  expect(answers.map((body) => (body.includes('ALTA') ? 'BAJA' : 'ALTA'))).toEqual(words);
});

test('a message with what no database holds is read without it', async () => {
  expect(await write('una\u0000persona')).toBeTruthy();
  expect((await thread())[0]?.body).toBe('una persona');
});

test('a message that cannot be read after the last try is left to a person', async () => {
  const { ctx } = world;
  expect(await deliver(inbound())).toBe(200);
  const [message] = await thread();
  const { id } = required(message, 'message');
  // The conversation has no key to tell repeats by: a fault that no retry mends.
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update message set provider_id = null where clinic_id = $1', [ctx.clinicId]),
  );
  const run = (isLastAttempt: boolean) =>
    handleInbound.run(ctx, { messageId: id }, { id: 'job', attempt: 8, isLastAttempt });
  const told = () =>
    ctx.db.query(ctx.clinicId, `select 1 from outbox_event where clinic_id = $1 and type = 'message.unresolved'`, [
      ctx.clinicId,
    ]);
  await expect(run(false)).rejects.toThrow('is missing');
  expect(await told()).toHaveLength(0);
  await expect(run(true)).rejects.toThrow('is missing');
  expect(await told()).toHaveLength(1);
});

describe('asking for silence', () => {
  async function remind(key: string): Promise<Message> {
    const { ctx } = world;
    const id = await ctx.db.inClinic(ctx.clinicId, (tx) =>
      send(tx, ctx, {
        channel: 'sms',
        to: PHONE,
        from: LINE,
        body: 'Recordatorio',
        purpose: 'care',
        language: 'es',
        dedupeKey: key,
      }),
    );
    await world.advance(0);
    return required(
      (await thread()).find((message) => message.id === id),
      'reminder',
    );
  }

  test('BAJA is confirmed once, nothing is sent afterwards, and ALTA takes it back', async () => {
    expect(await write('Baja')).toMatch(/^Clínica de prueba: no li enviarem més missatges/);
    expect(await remind('first')).toMatchObject({ status: 'dropped', failure: 'opted-out' });
    // Whoever writes all the same gets an answer.
    expect(await write('Hola, quiero cita')).toBeTruthy();
    expect(await write('ALTA')).toMatch(/tornarà a rebre/);
    expect(await remind('second')).toMatchObject({ status: 'accepted' });
  });

  async function silent(): Promise<readonly string[]> {
    const { ctx } = world;
    const rows = await ctx.db.query<{ channel: string }>(
      ctx.clinicId,
      `select channel from suppressed_address where clinic_id = $1 and scope = 'all' order by channel`,
      [ctx.clinicId],
    );
    return rows.map(({ channel }) => channel);
  }

  test('BAJA is said of the number: no call by a machine, no WhatsApp either, until ALTA', async () => {
    await write('BAJA');
    expect(await silent()).toEqual(['sms', 'voice', 'whatsapp']);
    await write('ALTA');
    expect(await silent()).toEqual([]);
  });

  test('"no me llaméis más" is silence on the telephone too, and ALTA asks for messages, not for calls', async () => {
    expect(await write('No me llaméis más')).toMatch(/no li enviarem més missatges/);
    expect(await silent()).toEqual(['sms', 'voice', 'whatsapp']);
    await write('ALTA');
    expect(await silent()).toEqual(['voice']);
  });

  test('a STOP that the carrier has acted on is kept without an answer', async () => {
    expect(await write('STOP', { OptOutType: 'STOP' })).toBeUndefined();
    expect(await remind('first')).toMatchObject({ status: 'dropped' });
  });

  test('CANCELAR means the appointment and goes to the conversation', async () => {
    expect(await write('CANCELAR')).not.toMatch(/missatges a aquest número/);
    expect(await remind('first')).toMatchObject({ status: 'accepted' });
  });
});

test('a text that is longer than any channel carries is cut, and answered', async () => {
  expect(await deliver(inbound({ Body: 'hola '.repeat(2_000) }))).toBe(200);
  await world.advance(HOUR_MS);
  expect(world.carrier.messages).toHaveLength(1);
  const [kept] = await world.ctx.db.query<{ body: string }>(
    world.ctx.clinicId,
    `select body from message where clinic_id = $1 and direction = 'inbound'`,
    [world.ctx.clinicId],
  );
  expect(kept?.body.length).toBeLessThanOrEqual(4_096);
});

describe('webhooks that are not right', () => {
  test.each<[string, () => Promise<number>, number]>([
    ['forged', () => deliver(inbound(), 'AAAA'), 403],
    ['unsigned', () => deliver(inbound(), null), 403],
    ['of another account', () => deliver(inbound({ AccountSid: `AC${'1'.repeat(32)}` })), 403],
    ['empty', () => deliver({}), 403],
    ['without a sender', () => deliver(inbound({ From: '' })), 400],
    ['with an endless sender', () => deliver(inbound({ From: 'x'.repeat(5_000) })), 400],
    ['with an odd message id', () => deliver(inbound({ MessageSid: 'x' })), 400],
    ['too large', () => deliver(inbound({ Body: 'x'.repeat(40_000) })), 413],
    ['to a number that no clinic has', () => deliver(inbound({ To: '+34910009999' })), 200],
    ['from a name', () => deliver(inbound({ From: 'CORREOS' })), 200],
  ])('%s: valid TwiML, and nothing is kept', async (_name, act, status) => {
    expect(await act()).toBe(status);
    await world.advance(HOUR_MS);
    const rows = await world.ctx.db.query(world.ctx.clinicId, 'select 1 from message where clinic_id = $1', [
      world.ctx.clinicId,
    ]);
    expect(rows).toEqual([]);
    expect(world.carrier.messages).toEqual([]);
  });
});
