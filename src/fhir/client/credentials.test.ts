import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { connectionTo, testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer, type SeenRequest } from '../test-support/outside-server.ts';
import { createEhrClient } from './create-ehr-client.ts';
import type { EhrRequest } from './ehr-client.ts';
import type { EhrAuth } from './ehr-connection.ts';

const READ: EhrRequest = { method: 'GET', path: 'Patient/1', lane: 'batch' };
const SECRET_HEADERS = ['authorization', 'x-api-key', 'cookie'];

let ehr: OutsideServer;
let other: OutsideServer;
beforeEach(async () => {
  [ehr, other] = await Promise.all([startOutsideServer(), startOutsideServer()]);
});
afterEach(() => Promise.all([ehr.stop(), other.stop()]));

const CLIENT_SECRET: EhrAuth = {
  kind: 'client-secret',
  clientId: 'centralita',
  clientSecret: 's3:cret+ñ',
  sendBy: 'basic',
  scope: 'system/*.cruds',
};

/** A FHIR server with a token endpoint that gives t1, t2, … and takes the newest only. */
function tokenServer(options: { expiresIn?: number; tokenEndpoint?: string; scope?: string } = {}) {
  let given = 0;
  ehr.answers((request, response) => {
    if (request.path === '/fhir/.well-known/smart-configuration') {
      return json(response, { token_endpoint: options.tokenEndpoint ?? `${ehr.origin}/token` });
    }
    if (request.path === '/token') {
      given += 1;
      const token = { access_token: `t${given}`, token_type: 'bearer', expires_in: options.expiresIn ?? 300 };
      return json(response, { ...token, ...(options.scope === undefined ? {} : { scope: options.scope }) });
    }
    if (request.headers.authorization !== `Bearer t${given}`) return json(response, {}, { status: 401 });
    return json(response, { resourceType: 'Patient', id: '1' });
  });
}

const asked = (path: string): readonly SeenRequest[] => ehr.seen.filter((request) => request.path === path);

describe('a server is shown', () => {
  test.each<[string, EhrAuth, Record<string, string>]>([
    [
      'name and password',
      { kind: 'basic', username: 'ana', password: 'cañón' },
      { authorization: `Basic ${Buffer.from('ana:cañón').toString('base64')}` },
    ],
    ['a fixed header', { kind: 'header', name: 'X-Api-Key', value: 'k1' }, { 'x-api-key': 'k1' }],
  ])('%s', async (_kind, auth, headers) => {
    await createEhrClient(connectionTo(ehr.origin, { auth }), testClientDeps()).send(READ);
    expect(ehr.seen[0]?.headers).toMatchObject(headers);
  });

  test('nothing where it wants nothing', async () => {
    await createEhrClient(connectionTo(ehr.origin), testClientDeps()).send(READ);
    for (const name of SECRET_HEADERS) expect(ehr.seen[0]?.headers[name]).toBeUndefined();
  });

  test('a client secret in the header or in the form, as it wants', async () => {
    tokenServer();
    await createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps()).send(READ);
    const [byHeader] = asked('/token');
    expect(byHeader?.headers.authorization).toBe(
      `Basic ${Buffer.from('centralita:s3%3Acret%2B%C3%B1').toString('base64')}`,
    );
    expect(Object.fromEntries(new URLSearchParams(byHeader?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'system/*.cruds',
    });
    const auth = { ...CLIENT_SECRET, sendBy: 'post' } as const;
    await createEhrClient(connectionTo(ehr.origin, { id: 'c2', auth }), testClientDeps()).send(READ);
    const form = new URLSearchParams(asked('/token')[1]?.body);
    expect([form.get('client_id'), form.get('client_secret')]).toEqual(['centralita', 's3:cret+ñ']);
  });

  test.each([['system/*.rs'], [undefined]])('what the server says that it granted is known: %s', async (scope) => {
    tokenServer(scope === undefined ? {} : { scope });
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps());
    expect(client.grantedScope()).toBeUndefined();
    await client.send(READ);
    expect(client.grantedScope()).toBe(scope);
  });

  test.each(['RS384', 'ES384'])('an assertion signed with %s, for its token endpoint only, used once', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: 'k1', alg };
    const auth: EhrAuth = { kind: 'private-key-jwt', clientId: 'centralita', scope: 'system/*.rs', key };
    tokenServer({ expiresIn: 30 });
    const deps = testClientDeps();
    const client = createEhrClient(connectionTo(ehr.origin, { auth }), deps);
    await client.send(READ);
    await client.send(READ);
    const jwks = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg }] });
    const ids = new Set<unknown>();
    for (const { body } of asked('/token')) {
      const form = new URLSearchParams(body);
      expect(form.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
      const { payload, protectedHeader } = await jwtVerify(form.get('client_assertion') ?? '', jwks, {
        issuer: 'centralita',
        subject: 'centralita',
        audience: `${ehr.origin}/token`,
        algorithms: [alg],
        currentDate: new Date(deps.now()),
      });
      expect(protectedHeader).toMatchObject({ kid: 'k1', alg });
      expect((payload.exp ?? Infinity) - deps.now() / 1_000).toBeLessThanOrEqual(300);
      ids.add(payload.jti);
    }
    expect(ids.size).toBe(2);
  });
});

describe('rule 3.9: an access token', () => {
  test('is fetched once, however many ask at once', async () => {
    tokenServer();
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps());
    await Promise.all(Array.from({ length: 10 }, () => client.send(READ)));
    expect(asked('/token')).toHaveLength(1);
  });

  test('is shared by all clients of the connection until it is changed', async () => {
    tokenServer();
    const deps = testClientDeps();
    const connection = connectionTo(ehr.origin, { auth: CLIENT_SECRET });
    await createEhrClient(connection, deps).send(READ);
    await createEhrClient(connection, deps).send(READ);
    expect(asked('/token')).toHaveLength(1);
    await createEhrClient({ ...connection, revision: 2 }, deps).send(READ);
    expect(asked('/token')).toHaveLength(2);
  });

  test('is renewed a minute before its end', async () => {
    tokenServer({ expiresIn: 300 });
    const deps = testClientDeps();
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), deps);
    await client.send(READ);
    deps.advance(239_000);
    await client.send(READ);
    expect(asked('/token')).toHaveLength(1);
    deps.advance(2_000);
    await client.send(READ);
    expect(asked('/token')).toHaveLength(2);
  });

  test('that is refused is renewed once, also for a write, and together with all who were refused', async () => {
    tokenServer();
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps());
    await client.send(READ);
    // The server forgets t1: only what its token endpoint gives next is good.
    let given = 1;
    ehr.answers((request, response) => {
      if (request.path === '/token') return json(response, { access_token: `t${(given += 1)}`, expires_in: 300 });
      if (request.path.includes('well-known')) return json(response, { token_endpoint: `${ehr.origin}/token` });
      const good = request.headers.authorization === 'Bearer t2';
      return json(response, { resourceType: 'Patient' }, { status: good ? 200 : 401 });
    });
    const write: EhrRequest = { method: 'POST', path: 'Appointment', body: {}, lane: 'live' };
    const answers = await Promise.all([client.send(write), client.send(READ), client.send(READ)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked('/token')).toHaveLength(2);
  });

  test('that is refused again is a fault that asking again does not mend', async () => {
    tokenServer();
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps());
    ehr.answers((request, response) => {
      if (request.path === '/token') return json(response, { access_token: 'bad', expires_in: 300 });
      if (request.path.includes('well-known')) return json(response, { token_endpoint: `${ehr.origin}/token` });
      return json(response, {}, { status: 401 });
    });
    await expect(client.send(READ)).rejects.toMatchObject({ retryable: false, outcome: 'not-done' });
    expect(asked('/fhir/Patient/1')).toHaveLength(2);
  });

  test('that is not given is a fault with the standard’s own word, without the secret', async () => {
    ehr.answers((request, response) =>
      request.path === '/token'
        ? json(response, { error: 'invalid_client', error_description: 's3cret' }, { status: 400 })
        : json(response, { token_endpoint: `${ehr.origin}/token` }),
    );
    const sent = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps()).send(READ);
    await expect(sent).rejects.toMatchObject({ retryable: false, message: 'ehr: no access token: invalid_client' });
  });
});

describe('credentials never reach another origin', () => {
  const everything = (): string => JSON.stringify(other.seen);

  test('by a next link, an absolute path, dots or a second host', async () => {
    tokenServer();
    const client = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps());
    await client.send(READ);
    const before = ehr.seen.length;
    for (const path of [
      `${other.origin}/fhir/Patient?page=2`,
      `//${other.origin.slice('http://'.length)}/fhir/Patient`,
      `${ehr.origin}/elsewhere/Patient`,
      `${ehr.origin}@${other.origin.slice('http://'.length)}/fhir/Patient`,
      '/elsewhere',
      '../elsewhere',
      'Patient/../../elsewhere',
      'Patient/%2e%2e/%2e%2e/elsewhere',
      'Patient/..%2f..%2felsewhere',
    ]) {
      await expect(client.send({ ...READ, path })).rejects.toMatchObject({ retryable: false, outcome: 'not-done' });
    }
    expect([ehr.seen.length, other.seen.length]).toEqual([before, 0]);
  });

  test.each([301, 302, 303, 307, 308])('by a redirect with %d', async (status) => {
    for (const auth of [CLIENT_SECRET, { kind: 'header', name: 'X-Api-Key', value: 'k1' } as const]) {
      tokenServer();
      const client = createEhrClient(connectionTo(ehr.origin, { id: auth.kind, auth }), testClientDeps());
      const location = `${other.origin}/fhir/Patient/1`;
      ehr.answers((request, response) => {
        if (request.path === '/token') return json(response, { access_token: 't1' });
        if (request.path.includes('well-known')) return json(response, { token_endpoint: `${ehr.origin}/token` });
        return response.writeHead(status, { location }).end();
      });
      await expect(client.send(READ)).rejects.toMatchObject({ retryable: false });
    }
    expect(everything()).toBe('[]');
  });

  test('by a token endpoint that the server names on another host, where the secret itself would go there', async () => {
    tokenServer({ tokenEndpoint: `${other.origin}/token` });
    const sent = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps()).send(READ);
    await expect(sent).rejects.toMatchObject({ retryable: false });
    expect(everything()).toBe('[]');
  });

  test('by a redirect of the token endpoint', async () => {
    ehr.answers((request, response) =>
      request.path === '/token'
        ? response.writeHead(307, { location: `${other.origin}/token` }).end()
        : json(response, { token_endpoint: `${ehr.origin}/token` }),
    );
    const sent = createEhrClient(connectionTo(ehr.origin, { auth: CLIENT_SECRET }), testClientDeps()).send(READ);
    await expect(sent).rejects.toMatchObject({ retryable: false });
    expect(everything()).toBe('[]');
  });
});
