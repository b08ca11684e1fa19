import { randomUUID } from 'node:crypto';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../../conversations/test-support/small-clinic.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import { saveChatSetting } from './commands/chat-settings.ts';
import { sayInChat } from './commands/converse.ts';
import { chatRoutes } from './http/chat-routes.ts';
import { chatScript } from './http/chat-script.ts';

const PAGE = 'https://www.clinica.test';
const PHONE = '+34600111222';

let database: TestDatabase;
let clinic: SmallClinic;
let app: Express;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  lines += 1;
  clinic = await createSmallClinic(database.db, { number: `+3491000${String(lines).padStart(4, '0')}` });
  await clinic.addPatient({ givenName: 'Ana', birthDate: '1984-03-12', phone: PHONE });
  const router = chatRoutes({
    contextFor: (clinicId, actor) => ({ ...clinic.ctx, clinicId, actor }),
    sealKey: TEST_SEAL_KEY,
    log: silentLog,
    stopping: new AbortController().signal,
  });
  app = createHttpApp({ log: silentLog, routers: [{ path: '/', router, machinesOnly: true }] });
  await saveChatSetting(clinic.ctx, { enabled: true, origins: [PAGE] });
});

function post(path: string, body: object, more: { readonly token?: string; readonly origin?: string } = {}) {
  const { token, origin = PAGE } = more;
  const asked = request(app).post(`/chat/${clinic.ctx.clinicId}/${path}`).set('origin', origin);
  return (token === undefined ? asked : asked.set('authorization', `Bearer ${token}`)).send(body);
}

interface Talk {
  readonly token: string;
  write(text: string, id?: string): Promise<string>;
  all(): Promise<readonly { readonly side: string; readonly text: string }[]>;
}

async function talk(): Promise<Talk> {
  const opened = await post('sessions', {}).expect(201);
  const token = String(opened.body.token);
  const all: Talk['all'] = async () => (await post('poll', { after: 0 }, { token }).expect(200)).body.messages;
  return {
    token,
    all,
    write: async (text, id = randomUUID()) => {
      await post('messages', { id, text }, { token }).expect(204);
      return (await all()).at(-1)?.text ?? '';
    },
  };
}

async function sentCodes(): Promise<readonly string[]> {
  const rows = await clinic.ctx.db.query<{ body: string }>(
    clinic.ctx.clinicId,
    'select body from message where clinic_id = $1 order by created_at, id',
    [clinic.ctx.clinicId],
  );
  return rows.map(({ body }) => /\b\d{6}\b/.exec(body)?.[0] ?? body);
}

async function appointments(): Promise<number> {
  const [row] = await clinic.ctx.db.query<{ n: number }>(
    clinic.ctx.clinicId,
    'select count(*) as n from appointment where clinic_id = $1',
    [clinic.ctx.clinicId],
  );
  return row?.n ?? 0;
}

/** Through the menu to the times that are offered, the way a text message would go. */
async function bookAfterProof(chat: Talk): Promise<string> {
  await chat.write('12/03/1984');
  await chat.write('1');
  return chat.write('1');
}

describe('the web chat', () => {
  test('says first that it is an automatic assistant, and asks who it is only after a number', async () => {
    const chat = await talk();
    expect((await chat.all())[0]?.text).toContain('asistente automático');
    expect(await chat.write('quiero una cita')).toMatch(/número de móvil.*código por SMS/);
  });

  test('books for whoever proved the number by a code and knows the birth date', async () => {
    const chat = await talk();
    await chat.write('1');
    await post('phone', { phone: '600 111 222', language: 'es' }, { token: chat.token }).expect(204);
    const [code] = await sentCodes();
    await post('code', { code, language: 'es' }, { token: chat.token }).expect(204);
    expect((await chat.all()).at(-1)?.text).toContain('fecha de nacimiento');
    expect(await bookAfterProof(chat)).toContain('reservada');
    expect(await appointments()).toBe(1);
  });

  test('tells nothing and books nothing for the right birth date without a code', async () => {
    const chat = await talk();
    await chat.write('quiero cambiar mi cita del número 600111222');
    for (const text of ['12/03/1984', '12031984', 'soy Ana, nací el 12 de marzo de 1984', '1', '1'])
      await chat.write(text);
    const said = (await chat.all()).filter(({ side }) => side === 'assistant');
    expect(said.map(({ text }) => text).join('\n')).not.toMatch(/Ana|Vidal|Prats|reservada/);
    expect(await appointments()).toBe(0);
  });

  test('answers alike for a number that nobody has, and sends nothing there', async () => {
    const chat = await talk();
    const known = await post('phone', { phone: PHONE }, { token: chat.token });
    const unknown = await post('phone', { phone: '+34699999999' }, { token: chat.token });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(await sentCodes()).toHaveLength(1);
    await post('phone', { phone: 'patata' }, { token: chat.token }).expect(422, /invalid-phone/);
  });

  test('takes a code once, five tries at most, and only in the chat that asked for it', async () => {
    const [chat, other] = [await talk(), await talk()];
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(204);
    const [code = ''] = await sentCodes();
    await post('code', { code }, { token: other.token }).expect(422, /code-wrong/);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) await post('code', { code: wrong }, { token: chat.token }).expect(422);
    await post('code', { code }, { token: chat.token }).expect(422, /code-wrong/);
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(204);
    const second = (await sentCodes()).at(-1);
    await post('code', { code: second }, { token: chat.token }).expect(204);
    await post('code', { code: second }, { token: chat.token }).expect(422, /code-wrong/);
  });

  test('takes no code that is older than ten minutes, and sends at most three within an hour', async () => {
    const chat = await talk();
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(204);
    const [code] = await sentCodes();
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      tx.run(`update chat_code set expires_at = expires_at - interval '11 minutes' where clinic_id = $1`, [
        tx.clinicId,
      ]),
    );
    await post('code', { code }, { token: chat.token }).expect(422, /code-wrong/);
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(204);
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(204);
    await post('phone', { phone: PHONE }, { token: chat.token }).expect(429, /too-many-codes/);
    expect(await sentCodes()).toHaveLength(3);
  });

  test('reads a message that is sent twice once', async () => {
    const chat = await talk();
    const id = randomUUID();
    await chat.write('hola', id);
    const before = await chat.all();
    await chat.write('hola', id);
    expect(await chat.all()).toEqual(before);
  });

  test('hands over to a person, whose words arrive in the chat; red flags say 112 first', async () => {
    const chat = await talk();
    expect(await chat.write('tengo un dolor muy fuerte en el pecho y no puedo respirar')).toContain('112');
    const [row] = await clinic.ctx.db.query<{ id: Parameters<typeof sayInChat>[1] }>(
      clinic.ctx.clinicId,
      `select id from conversation where clinic_id = $1 and channel = 'web'`,
      [clinic.ctx.clinicId],
    );
    if (!row) throw new Error('no conversation');
    expect(await sayInChat(clinic.ctx, row.id, 'Soy Marta, le llamo ahora.')).toBe(true);
    expect((await chat.all()).at(-1)).toMatchObject({ side: 'person', text: 'Soy Marta, le llamo ahora.' });
  });
});

describe('the door of the web chat', () => {
  test('is closed to other pages, to programs that name none, and where the clinic has it off', async () => {
    await post('sessions', {}, { origin: 'https://evil.test' }).expect(403, /origin-not-allowed/);
    await request(app).post(`/chat/${clinic.ctx.clinicId}/sessions`).send({}).expect(403);
    const allowed = await post('sessions', {}).expect(201);
    expect(allowed.headers['access-control-allow-origin']).toBe(PAGE);
    await saveChatSetting(clinic.ctx, { enabled: false, origins: [PAGE] });
    await post('sessions', {}).expect(404);
    await request(app).post('/chat/nobody/sessions').set('origin', PAGE).send({}).expect(404);
  });

  test('knows no token that is wrong, over, or of another clinic', async () => {
    const { token } = await talk();
    await post('poll', { after: 0 }, { token: 'x'.repeat(43) }).expect(401);
    await post('poll', { after: 0 }, { token: `${token}'--` }).expect(401);
    await post('messages', { id: randomUUID(), text: 'hola' }).expect(401);
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      tx.run(`update chat_session set expires_at = created_at where clinic_id = $1`, [tx.clinicId]),
    );
    await post('poll', { after: 0 }, { token }).expect(401, /chat-over/);
    const stored = await clinic.ctx.db.query<{ all: string }>(
      clinic.ctx.clinicId,
      'select row_to_json(s)::text as all from chat_session s where clinic_id = $1',
      [clinic.ctx.clinicId],
    );
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('lets nobody begin more than six chats a minute', async () => {
    for (let begun = 0; begun < 6; begun += 1) await post('sessions', {}).expect(201);
    const refused = await post('sessions', {}).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', {}],
    ['an id that is none', { id: 'x', text: 'hola' }],
    ['no words', { id: '0190f0f0-0000-7000-8000-0000000000c1', text: '   ' }],
    ['a number of its own', { id: '0190f0f0-0000-7000-8000-0000000000c1', text: 'hola', phone: PHONE }],
  ])('refuses a message with %s', async (_what, body) => {
    const { token } = await talk();
    await post('messages', body, { token }).expect(400);
  });

  test('takes 10,000 characters by their beginning, and answers', async () => {
    const { token } = await talk();
    const body = { id: '0190f0f0-0000-7000-8000-0000000000c2', text: 'hola '.repeat(2_000) };
    await post('messages', body, { token }).expect(204);
    const rows = await clinic.ctx.db.query<{ side: string; length: number }>(
      clinic.ctx.clinicId,
      'select side, length(body) as length from chat_message where clinic_id = $1 order by number desc limit 2',
      [clinic.ctx.clinicId],
    );
    expect(rows[0]?.side).toBe('assistant');
    expect(rows[1]).toMatchObject({ side: 'patient' });
    expect(rows[1]?.length).toBeLessThanOrEqual(1_000);
  });

  test('takes no origin that is more than one', async () => {
    for (const origin of ['*', 'null', 'https://a.test/', 'http://a.test', 'javascript:alert(1)', 'https://a.test/x'])
      expect(await saveChatSetting(clinic.ctx, { enabled: true, origins: [origin] })).toMatchObject({ ok: false });
  });

  test('gives out the widget to every page, in less than 20 kB', async () => {
    const answer = await request(app).get('/chat.js').expect(200);
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(() => new Script(answer.text)).not.toThrow();
    expect(gzipSync(chatScript().text).length).toBeLessThan(20_000);
    await request(app).get('/chat.js').set('if-none-match', String(answer.headers['etag'])).expect(304);
  });
});
