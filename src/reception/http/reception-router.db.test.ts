import { holdOutbound, releaseOutbound } from '../../messaging/index.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, TOKEN, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { ROUTES } from './routes.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  staff = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const NOBODY = '0190f0f0-0000-7000-8000-00000000dead';
const addressOf = (path: string): string => `/api/v1${path.replaceAll(/\{\w+\}/g, NOBODY)}`;

interface OpeningsBody {
  readonly openings: readonly { readonly id: string; readonly start: string }[];
}

async function openings(limit = 20): Promise<OpeningsBody['openings']> {
  const answer = await staff.get(`/openings?service=${desk.service}&limit=${limit}`).expect(200);
  return (answer.body as OpeningsBody).openings;
}

let used = 0;
/** An opening that no other test of this file takes. */
async function freeOpening(): Promise<string> {
  const found = await openings(100);
  used += 1;
  return found[used + 40]?.id ?? '';
}

async function book(): Promise<{ id: string; version: number; start: string }> {
  const openingId = await freeOpening();
  const answer = await staff.post('/appointments', { openingId, patientId: desk.patient }).expect(201);
  return answer.body;
}

describe('a long answer', () => {
  test('travels packed to whoever can unpack it, and as it is to whoever cannot', async () => {
    const path = `/openings?service=${desk.service}&limit=100`;
    const packed = await staff.get(path).set('accept-encoding', 'gzip').expect('content-encoding', 'gzip');
    const plain = await staff.get(path).set('accept-encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.body).toEqual(plain.body);
    const short = await staff.get(`/openings?service=${desk.service}&limit=1`).set('accept-encoding', 'gzip');
    expect(short.headers['content-encoding']).toBeUndefined();
  });
});

describe('strangers', () => {
  test.each(ROUTES.filter(({ policy }) => policy !== 'stranger').map(({ method, path }) => [method, path] as const))(
    'get 401 from %s %s, before anything is read',
    async (method, path) => {
      const asked = request(desk.app);
      const answer = await asked[method](addressOf(path)).set('content-type', 'application/json').send('{"broken');
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  test('learn nothing about addresses that do not exist', async () => {
    await request(desk.app).get('/api/v1/nothing').expect(401);
    await staff.get('/nothing').expect(404);
  });

  test('may read the description of the API', async () => {
    const answer = await request(desk.app).get('/api/v1/openapi.json').expect(200);
    expect(answer.body.openapi).toBe('3.1.1');
    const page = await request(desk.app).get('/api/docs').expect(200);
    expect(page.text).toContain('/api/v1/appointments');
    expect(page.text).not.toContain('<script');
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts and other sites never see', async () => {
    const answer = await request(desk.app)
      .post('/api/v1/session')
      .send({ email: desk.emailOf('manager'), password: 'una contraseña larga' })
      .expect(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/centralita_session=.+HttpOnly; SameSite=Strict.+Secure/);
    expect(answer.body).toMatchObject({ csrfToken: expect.any(String), staff: { role: 'manager' } });
  });

  test('fails with one answer for a wrong password and an unknown address', async () => {
    const wrong = await request(desk.app)
      .post('/api/v1/session')
      .send({ email: desk.emailOf('clinician'), password: 'x' });
    const unknown = await request(desk.app).post('/api/v1/session').send({ email: 'nobody@x.test', password: 'x' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body.code).toBe(unknown.body.code);
  });

  test('ends with signing out', async () => {
    const leaving = await signInTo(desk);
    await leaving.delete('/session').expect(204);
    await leaving.get('/session').expect(401);
  });
});

describe('what may be done', () => {
  test('a change by cookie without the CSRF token is refused', async () => {
    const answer = await request(desk.app).post('/api/v1/holds').set('cookie', staff.cookie).send({}).expect(403);
    expect(answer.body.code).toBe('csrf-token-invalid');
  });

  test('a clinician reads the agenda but books nothing', async () => {
    const clinician = await signInTo(desk, 'clinician');
    await clinician.get('/clinic').expect(200);
    await clinician.post('/holds', { openingId: 'x' }).expect(403);
  });

  test('every page hears that nothing leaves to patients, and how much waits', async () => {
    expect((await staff.get('/clinic').expect(200)).body).not.toHaveProperty('outboundHeld');
    await holdOutbound(desk.ctx, 'behind-mark');
    const { body } = await staff.get('/clinic').expect(200);
    expect(body.outboundHeld).toMatchObject({ reason: 'behind-mark', waiting: 0 });
    await releaseOutbound(desk.ctx, { drop: false });
    expect((await staff.get('/clinic').expect(200)).body).not.toHaveProperty('outboundHeld');
  });

  test('the audit trail is for managers', async () => {
    await staff.get(`/audit?subject=Patient/${desk.patient}`).expect(403);
    const manager = await signInTo(desk, 'manager');
    await staff.get(`/patients/${desk.patient}`).expect(200);
    const answer = await manager.get(`/audit?subject=Patient/${desk.patient}`).expect(200);
    expect(answer.body.entries.map(({ action }: { action: string }) => action)).toContain('patient.read');
  });

  test('an access token reads what its scopes allow, and needs no CSRF token', async () => {
    const read = await request(desk.app)
      .get(`/api/v1/openings?service=${desk.service}`)
      .set('authorization', `Bearer ${TOKEN}`);
    expect(read.status).toBe(200);
    await request(desk.app).post('/api/v1/holds').set('authorization', `Bearer ${TOKEN}`).send({}).expect(403);
    await request(desk.app).get('/api/v1/clinic').set('authorization', 'Bearer forged').expect(401);
  });
});

describe('booking at the desk', () => {
  test('an opening becomes an appointment that the agenda, the patient and the openings show', async () => {
    const openingId = await freeOpening();
    const booked = await staff
      .post('/appointments', { openingId, patientId: desk.patient, reason: 'Revisión' })
      .expect(201);
    expect(booked.body).toMatchObject({
      patient: { name: 'Lucía García Pérez', phone: '+34612345678' },
      origin: 'desk',
      status: 'booked',
    });
    const { start, id } = booked.body as { start: string; id: string };
    const day = {
      from: new Date(Date.parse(start) - 3_600_000).toISOString(),
      to: new Date(Date.parse(start) + 7_200_000).toISOString(),
    };
    const agenda = await staff.get(`/agenda?from=${day.from}&to=${day.to}`).expect(200);
    expect(agenda.body.appointments.map((one: { id: string }) => one.id)).toContain(id);
    expect(agenda.body.workingTime.length).toBeGreaterThan(0);
    const record = await staff.get(`/patients/${desk.patient}`).expect(200);
    expect(record.body.coming.map((one: { id: string }) => one.id)).toContain(id);
  });

  test('a time that somebody has just taken is 409 with the next openings', async () => {
    const openingId = await freeOpening();
    await staff.post('/appointments', { openingId, patientId: desk.patient }).expect(201);
    const other = await staff
      .post('/appointments', {
        openingId,
        newPatient: { givenName: 'Rosa', familyName: 'Díaz', birthDate: '1990-01-02', phone: '655112233' },
      })
      .expect(409);
    expect(other.body.code).toBe('slot-taken');
    expect(other.body.openings.length).toBeGreaterThan(0);
  });

  test('a hold shows in the agenda, is released by its owner only, and is booked', async () => {
    const openingId = await freeOpening();
    const hold = await staff.post('/holds', { openingId }).expect(201);
    expect(hold.body).toMatchObject({ id: expect.any(String), openingId });
    const manager = await signInTo(desk, 'manager');
    await manager.delete(`/holds/${hold.body.id}`).expect(404);
    await manager.post('/appointments', { openingId, patientId: desk.patient }).expect(409);
    await staff.post('/appointments', { holdId: hold.body.id, patientId: desk.patient }).expect(201);
    const second = await staff.post('/holds', { openingId: await freeOpening() }).expect(201);
    await staff.delete(`/holds/${second.body.id}`).expect(204);
    await staff.delete(`/holds/${second.body.id}`).expect(204);
  });

  test('a hold that ran out is told as such, changes nothing, and its time is free for others', async () => {
    const openingId = await freeOpening();
    const hold = await staff.post('/holds', { openingId }).expect(201);
    desk.ctx.clock.moveTo(plusMs(desk.ctx.clock.now(), 10 * MINUTE_MS));
    const late = await staff.post('/appointments', { holdId: hold.body.id, patientId: desk.patient }).expect(409);
    expect([late.type, late.body.code]).toEqual(['application/problem+json', 'hold-expired']);
    const manager = await signInTo(desk, 'manager');
    await manager.post('/appointments', { openingId, patientId: desk.patient }).expect(201);
  });

  test('an appointment is confirmed, moved and cancelled, each on the version that was seen', async () => {
    const appointment = await book();
    const path = `/appointments/${appointment.id}`;
    const confirmed = await staff.post(`${path}/confirm`, { expectedVersion: appointment.version }).expect(200);
    expect(confirmed.body.attendance).toBe('accepted');
    const stale = await staff.post(`${path}/cancel`, { expectedVersion: appointment.version }).expect(409);
    expect(stale.body.code).toBe('version-conflict');
    const moved = await staff.post(`${path}/reschedule`, { openingId: await freeOpening() }).expect(200);
    expect(moved.body.start).not.toBe(appointment.start);
    await staff.post(`${path}/cancel`).expect(200);
    const late = await staff.post(`${path}/confirm`).expect(422);
    expect(late.body.code).toBe('not-changeable');
    await staff.post(`/appointments/${NOBODY}/cancel`).expect(404);
  });

  test('overbooking is for managers', async () => {
    const openingId = await freeOpening();
    await staff.post('/appointments', { openingId, patientId: desk.patient }).expect(201);
    const twice = {
      openingId,
      newPatient: { givenName: 'Iker', familyName: 'Sanz', birthDate: '1970-01-02', phone: '655112244' },
      overbook: true,
    };
    expect((await staff.post('/appointments', twice).expect(403)).body.code).toBe('overbook-not-allowed');
    const manager = await signInTo(desk, 'manager');
    await manager.post('/appointments', twice).expect(201);
  });
});

describe('bad input', () => {
  test.each([
    ['/agenda?from=2026-11-20T00:00:00Z&to=2027-11-20T00:00:00Z', 'query.to'],
    ['/agenda?from=2026-02-30T00:00:00Z&to=2026-03-01T00:00:00Z', 'query.from'],
    ['/openings?service=none', 'query.service'],
    ['/openings?service=0190f0f0-0000-7000-8000-000000000001&limit=5000', 'query.limit'],
    ['/patients/abc', 'params.id'],
    ['/patients?q=', 'query.q'],
    ['/messages', 'query.patient'],
  ])('GET %s names %s', async (path, wrong) => {
    const answer = await staff.get(path).expect(400);
    expect(answer.body.errors.map(({ path: at }: { path: string }) => at)).toContain(wrong);
  });

  test.each([
    ['/appointments', { openingId: '../..', patientId: NOBODY }, 400],
    ['/appointments', { patientId: NOBODY }, 400],
    ['/appointments', { openingId: 'no-such-opening', patientId: NOBODY }, 422],
    ['/appointments', { holdId: NOBODY, patientId: NOBODY }, 409],
    ['/patients', { givenName: '\u0000', familyName: ' ', birthDate: '2026-13-01', phone: 'x' }, 400],
    ['/patients', { givenName: 'A', familyName: 'B', birthDate: '1999-01-01', phone: 'no phone' }, 422],
    ['/understand', { text: 5 }, 400],
  ])('POST %s with %j is %d', async (path, body, status) => {
    await staff.post(path, body).expect(status);
  });

  test('malformed and oversized bodies have their own codes', async () => {
    const send = (text: string) =>
      request(desk.app)
        .post('/api/v1/patients')
        .set('cookie', staff.cookie)
        .set('x-csrf-token', staff.csrf)
        .type('json')
        .send(text);
    expect((await send('{"broken')).body.code).toBe('malformed-json');
    expect((await send(`{"a":"${'x'.repeat(300_000)}"}`)).status).toBe(413);
  });
});

describe('Idempotency-Key', () => {
  test('twenty twins at once take effect once', async () => {
    const body = { openingId: await freeOpening(), patientId: desk.patient };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => staff.post('/appointments', body).set('idempotency-key', 'twins')),
    );
    const first = answers.filter(({ status }) => status === 201);
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map((answer) => answer.body.id)).size).toBe(1);
    const rest = answers.filter(({ status }) => status !== 201);
    expect(
      rest.every(
        (answer) =>
          answer.status === 409 && answer.body.code === 'idempotency-in-flight' && answer.headers['retry-after'],
      ),
    ).toBe(true);
    const again = await staff.post('/appointments', body).set('idempotency-key', 'twins').expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first[0]?.body);
  });

  test('a refusal is replayed with its status, another body is 422, another caller has keys of their own', async () => {
    const body = { openingId: 'no-such-opening', patientId: desk.patient };
    const send = () => staff.post('/appointments', body).set('idempotency-key', 'refused');
    const [one, two] = [await send(), await send()];
    expect([one.status, two.status, two.text]).toEqual([422, 422, one.text]);
    const other = await staff
      .post('/appointments', { ...body, reason: 'x' })
      .set('idempotency-key', 'refused')
      .expect(422);
    expect(other.body.code).toBe('idempotency-key-reused');
    const manager = await signInTo(desk, 'manager');
    const theirs = await manager.post('/appointments', { ...body, reason: 'x' }).set('idempotency-key', 'refused');
    expect(theirs.body.code).toBe('opening-unknown');
  });

  test('a long answer is replayed whole', async () => {
    const body = {
      text: 'a '.repeat(900),
      language: 'es',
      now: '2026-11-20T09:00:00Z',
      timezone: 'Europe/Madrid',
    };
    const send = () => staff.post('/understand', body).set('accept-encoding', 'gzip').set('idempotency-key', 'long');
    const first = await send().expect(200);
    expect(first.text.length).toBeGreaterThan(20_000);
    const again = await send().expect(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
  });

  test('a key that is too long is 400', async () => {
    const answer = await staff.post('/holds', { openingId: 'x' }).set('idempotency-key', 'k'.repeat(256)).expect(400);
    expect(answer.body.code).toBe('idempotency-key-invalid');
  });
});
