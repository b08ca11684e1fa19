import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import request from 'supertest';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { ownAgenda } from '../../agenda/index.ts';
import { deskTasks } from '../../../test/support/desk-tasks.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { apiClient, createOAuth, loadOrCreateSigningKey, saveApiClient } from '../../identity/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { createSendOutside } from '../../platform/http/outside-request.ts';
import { silentLog } from '../../platform/log/log.ts';
import { importBundle } from '../import/import-bundle.ts';
import type { FhirPorts, FhirServerDeps } from '../api/fhir-call.ts';
import { fhirR5Routes } from '../api/r5-routes.ts';
import { fhirRoutes } from '../api/routes.ts';

/** A resource as a client sees it: JSON whose shape the test knows. */
export type Json = Record<string, ReturnType<typeof JSON.parse>>;

export const PUBLIC_URL = 'http://localhost:3000';
const FOLDER = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');

const sendOutside = createSendOutside({ allowLoopback: true });

/** Vendors of tests live on this machine; everything else is as in production. */
export function testPorts(): FhirPorts {
  const vendors = { fhirBase: `${PUBLIC_URL}/fhir/R4`, sealKey: TEST_SEAL_KEY, sendOutside, allowLoopback: true };
  return { ehr: ownAgenda, vendors, deskTasks };
}

export interface TestServer {
  readonly app: Express;
  readonly ctx: TestContext<FhirPorts>;
  readonly database: TestDatabase;
  /** A real access token with these scopes. */
  tokenFor(...scopes: string[]): Promise<string>;
  /** The same for a client that is registered here and now, with scopes of its own. */
  tokenOf(clientId: string, ...scopes: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** The FHIR server with its real token endpoint, over the sample clinic on the sample's own day. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  const ctx = await createTestContext<FhirPorts>(database.db, {
    ports: testPorts(),
    now: at('2026-01-05T07:00:00Z'),
  });
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
  for (const file of files) {
    const report = await importBundle(ctx, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    if (!report.ok) throw new Error(`${file}: ${JSON.stringify(report.error.issues.slice(0, 3))}`);
  }
  const { privateKey, publicKey } = await generateKeyPair('ES384');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES384' }] };
  const register = (id: string, scopes: readonly string[]) =>
    database.db.inClinic(ctx.clinicId, (tx) =>
      saveApiClient(tx, ctx, { id, name: 'Vendor', jwks, scopes, requestsPerMinute: 1_000_000 }),
    );
  await register('vendor', ['system/*.cruds']);
  const dataDir = mkdtempSync(join(tmpdir(), 'fhir-test-'));
  const signingKey = await loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY);
  const oauth = await createOAuth({
    publicUrl: PUBLIC_URL,
    runtime: ctx,
    signingKey,
    findClient: (id) => apiClient(ctx, id),
    sendOutside,
  });
  const deps: FhirServerDeps = {
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor }),
    verifyAccessToken: oauth.verifyAccessToken,
    publicUrl: PUBLIC_URL,
    log: silentLog,
  };
  const app = createHttpApp({
    log: silentLog,
    routers: [
      { path: '/oauth', router: oauth.router },
      { path: '/fhir/R4', router: fhirRoutes(deps) },
      { path: '/fhir/R5', router: fhirR5Routes(deps) },
    ],
  });
  let assertions = 0;
  const tokenOf = async (clientId: string, scopes: readonly string[]) => {
    assertions += 1;
    const now = Math.floor(ctx.clock.real() / 1_000);
    const claims = {
      iss: clientId,
      sub: clientId,
      aud: `${PUBLIC_URL}/oauth/token`,
      iat: now,
      exp: now + 200,
      jti: `${assertions}`,
    };
    const assertion = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES384', kid: 'k1', typ: 'JWT' })
      .sign(privateKey);
    const answer = await request(app)
      .post('/oauth/token')
      .type('form')
      .send({
        grant_type: 'client_credentials',
        scope: scopes.join(' '),
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return String(answer.body.access_token);
  };
  return {
    app,
    ctx,
    database,
    tokenFor: (...scopes) => tokenOf('vendor', scopes),
    tokenOf: async (clientId, ...scopes) => {
      await register(clientId, scopes);
      return tokenOf(clientId, scopes);
    },
    stop: async () => {
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface SendOptions {
  /** R4 where it is not said. */
  readonly version?: 'R4' | 'R5';
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly token?: string;
}

/** A request as a vendor's client makes it. A body that is a string is sent as it is. */
export function sendTo(server: TestServer, call: SendOptions & { readonly method: Method; readonly path: string }) {
  const agent = request(server.app);
  const made = agent[call.method](`/fhir/${call.version ?? 'R4'}${call.path}`)
    .set('content-type', 'application/fhir+json')
    .set(call.headers ?? {});
  if (call.token !== undefined) made.set('authorization', `Bearer ${call.token}`);
  if (call.body === undefined) return made;
  return made.send(typeof call.body === 'string' ? call.body : JSON.stringify(call.body));
}
