import { describe, expect, test } from '@jest/globals';
import express, { Router } from 'express';
import request from 'supertest';
import { z } from 'zod';
import { DatabaseUnavailable } from '../database/database-unavailable.ts';
import { silentLog } from '../log/log.ts';
import { createHttpApp } from './create-http-app.ts';
import { parsePart } from './error-to-problem.ts';
import { HttpProblem } from './problem.ts';

const body = z.object({ name: z.string(), list: z.array(z.object({ n: z.int() })) });

function app() {
  const router = Router();
  router.use(express.json({ limit: '1kb' }));
  router.post('/things', (incoming, response) => response.json(parsePart(body, 'body', incoming.body)));
  router.get('/refused', () => {
    throw new HttpProblem({ status: 409, code: 'slot-taken', title: 'Taken', facts: { next: [1] } });
  });
  router.get('/down', async () => Promise.reject(new DatabaseUnavailable(new Error('gone'))));
  router.get('/bug', () => {
    throw new Error('secret text of a bug');
  });
  return createHttpApp({ log: silentLog, routers: [{ path: '/api', router }] });
}

describe('an HTTP error', () => {
  test('of the body names the path of each wrong field', async () => {
    const answer = await request(app())
      .post('/api/things')
      .send({ list: [{ n: 1 }, { n: 'x' }] });
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual(['body.name', 'body.list.1.n']);
  });

  test('of malformed or over-long JSON is 400 and 413', async () => {
    const malformed = await request(app()).post('/api/things').type('json').send('{"a":');
    expect([malformed.status, malformed.body.code]).toEqual([400, 'malformed-json']);
    const long = await request(app())
      .post('/api/things')
      .send({ name: 'x'.repeat(2_000) });
    expect([long.status, long.body.code]).toEqual([413, 'body-too-large']);
  });

  test('of a body that is not compressed as it says is the sender’s, not ours', async () => {
    const post = request(app()).post('/api/things').type('json').set('content-encoding', 'gzip');
    const answer = await post.send('{"name":"plain"}');
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed-request']);
  });

  test('of a text that no database holds names its path', async () => {
    for (const bad of ['a\u0000b', 'half \ud800 of a pair']) {
      const text = JSON.stringify({ name: 'x', list: [{ n: 1, more: bad }] });
      const answer = await request(app()).post('/api/things').type('json').send(text);
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'body.list.0.more']);
    }
    const deep = await request(app())
      .post('/api/things')
      .type('json')
      .send(`{"list":${'['.repeat(400)}${']'.repeat(400)}}`);
    expect(deep.status).toBe(400);
  });

  test('of a refusal carries its code and facts', async () => {
    const answer = await request(app()).get('/api/refused');
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      type: 'https://centralita.dev/problems/slot-taken',
      code: 'slot-taken',
      next: [1],
    });
  });

  test('of a database that is down is 503 with Retry-After', async () => {
    const answer = await request(app()).get('/api/down');
    expect([answer.status, answer.get('retry-after')]).toEqual([503, '5']);
  });

  test('of a bug of ours says nothing of it', async () => {
    const answer = await request(app()).get('/api/bug');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    expect(answer.text).not.toContain('.ts');
  });

  test('of an unknown or malformed address is a problem too', async () => {
    expect((await request(app()).get('/nowhere')).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await request(app()).get('/api/%E0%A4%A')).status).toBeLessThan(500);
  });
});

describe('every answer', () => {
  test('carries a request id: the caller’s where it is safe, else a new one', async () => {
    const kept = await request(app()).get('/nowhere').set('x-request-id', 'abc-12345');
    expect(kept.get('x-request-id')).toBe('abc-12345');
    expect(kept.body.requestId).toBe('abc-12345');
    const replaced = await request(app()).get('/nowhere').set('x-request-id', '<script>');
    expect(replaced.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('forbids foreign scripts, framing and sniffing', async () => {
    const { headers } = await request(app()).get('/nowhere');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('of a face for machines alone forbids sniffing and carries a request id; what it does not know is answered as all', async () => {
    const router = Router();
    router.post('/notice', (_request, response) => response.type('text/xml').send('<Response/>'));
    const faces = createHttpApp({ log: silentLog, routers: [{ path: '/twilio', router, machinesOnly: true }] });
    const { headers } = await request(faces).post('/twilio/notice');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['content-security-policy']).toBeUndefined();
    const unknown = await request(faces).get('/twilio/nowhere');
    expect(unknown.status).toBe(404);
    expect(unknown.headers['content-security-policy']).toContain("default-src 'self'");
  });
});
