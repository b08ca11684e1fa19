import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { COMMANDS } from '../../src/app/cli/commands.ts';
import { json, startOutsideServer, type OutsideServer } from '../../src/fhir/test-support/outside-server.ts';
import { startProduct, type Product } from '../support/product.ts';

const run = promisify(execFile);
const CLI = join(import.meta.dirname, '../../src/app/cli.ts');

let product: Product;
let ehr: OutsideServer;
beforeAll(async () => {
  [product, ehr] = await Promise.all([startProduct(), startOutsideServer()]);
});
afterAll(() => Promise.all([product.stop(), ehr.stop()]));

function environment(): Record<string, string> {
  return {
    DATABASE_URL: product.database.ownerUrl,
    DATA_DIR: product.dataDir,
    PUBLIC_URL: 'https://centralita.example',
  };
}

/** As an operator types it, in a process of its own. */
async function typed(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], ...environment() };
  return (await run(process.execPath, [CLI, ...args], { env })).stdout;
}

/** The same command in this process, which is quicker. */
async function centralita(name: string, ...args: readonly string[]): Promise<string> {
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const said: string[] = [];
  const before = { ...process.env };
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  Object.assign(process.env, environment());
  try {
    await command.run(parseArgs({ args: [...args], options: command.options, allowPositionals: true }));
  } finally {
    process.env = before;
    spy.mockRestore();
  }
  return said.join('');
}

async function asAdministrator() {
  const staff = product.demo.staff.find(({ role }) => role === 'administrator');
  const headers = { 'content-type': 'application/json' };
  const { email, password } = staff ?? {};
  const body = JSON.stringify({ email, password });
  const answer = await fetch(`${product.baseUrl}/api/v1/session`, { method: 'POST', headers, body });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { ...headers, cookie, 'x-csrf-token': csrfToken };
}

test('an operator connects an EHR at the command line, and an administrator sees, probes and rotates it at the API', async () => {
  let tokens = 0;
  ehr.answers((asked, response) => {
    if (asked.path.endsWith('smart-configuration')) return json(response, { token_endpoint: `${ehr.origin}/token` });
    if (asked.path === '/token') return json(response, { access_token: `t${(tokens += 1)}`, expires_in: 300 });
    if (asked.headers.authorization !== `Bearer t${tokens}`) return json(response, {}, { status: 401 });
    if (asked.path !== '/fhir/metadata') return json(response, {}, { status: 404 });
    const resource = [{ type: 'Appointment', interaction: [{ code: 'create' }] }];
    return json(response, { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] });
  });
  const auth = ['--auth', 'private-key-jwt', '--client-id', 'ehr'];
  const printed = await typed('ehr', 'connect', `${ehr.origin}/fhir`, ...auth);
  const id = /^[0-9a-f-]{36}$/m.exec(printed)?.[0] ?? '';
  expect(printed).toContain(`public keys: https://centralita.example/oauth/ehr/${id}/jwks`);
  expect(printed).toContain('register the keys there, then run ehr probe');
  expect(JSON.parse(await centralita('ehr probe'))).toMatchObject({
    report: { reachable: true },
    strategy: { booking: 'post' },
  });
  expect(await centralita('ehr list')).toMatch(new RegExp(`^${id}  active  R4  private-key-jwt  .*booking post`));

  // Changed to an address where nobody answers as wanted, and back: it is looked at each time without being asked for.
  const changed = await centralita('ehr connect', `${ehr.origin}/nothing`, '--id', id);
  expect(changed).toContain('"reachable": false');
  expect(await centralita('ehr connect', `${ehr.origin}/fhir`, '--id', id)).toContain('"booking": "post"');

  await expect(centralita('ehr connect', ehr.origin, '--requests-per-second', '0')).rejects.toThrow('from 1 to 1000');
  await centralita('ehr connect', `${ehr.origin}/fhir`, '--id', id, '--requests-per-second', '50');

  const headers = await asAdministrator();
  const at = `${product.baseUrl}/api/v1/ehr-connections`;
  const listed = await fetch(at, { headers });
  expect(await listed.json()).toMatchObject({
    connections: [{ id, strategy: { booking: 'post' }, requestsPerSecond: 50 }],
  });
  const probed = await fetch(`${at}/${id}/probe`, { method: 'POST', headers });
  expect(await probed.json()).toMatchObject({ report: { reachable: true } });

  // The weekly look is seen where the mirror is, and so is a pause.
  expect(await centralita('ehr status', id)).toMatch(/^probed .* \(answered\), again .*; slots computed, booking post/);
  await centralita('ehr pause');
  expect(await centralita('ehr list')).toMatch(new RegExp(`^${id}  paused since `));
  expect(await centralita('ehr status', id)).toContain('again when it is resumed');
  const [clinic] = (await centralita('clinic list')).split(' ');
  expect(await centralita('ehr status', '--clinic', clinic ?? '')).toContain('again when it is resumed');
  const resumed = await fetch(`${at}/${id}/resume`, { method: 'POST', headers });
  expect(await resumed.json()).toMatchObject({ id, pausedAt: null });
  const notYet = await fetch(`${at}/${id}/mirror`, { headers });
  expect([notYet.status, await notYet.json()]).toMatchObject([404, { code: 'ehr-not-mirrored' }]);

  const jwks = async () => (await fetch(`${product.baseUrl}/oauth/ehr/${id}/jwks`)).json();
  const before = (await jwks()) as { keys: { kid: string }[] };
  await centralita('ehr rotate-key', id);
  expect(await jwks()).toMatchObject({ keys: [{ kid: before.keys[1]?.kid }, {}] });
  await centralita('ehr remove');
  expect(await centralita('ehr list')).toContain(`${id}  removed`);

  const described = await (await fetch(`${product.baseUrl}/api/v1/openapi.json`)).json();
  expect(described).toMatchObject({
    paths: {
      '/ehr-connections/{id}/probe': { post: { 'x-policy': 'integration.manage' } },
      '/ehr-connections/{id}/mirror': { get: { 'x-policy': 'integration.manage' }, post: {} },
    },
  });
  expect(await (await fetch(`${product.baseUrl}/api/docs`)).text()).toContain('/api/v1/ehr-connections');
}, 90_000);
