import { expect, test } from '@jest/globals';
import { bodyOf, draftOf, type Connection } from './ehr-queries.ts';

const before: Connection = {
  id: 'c1',
  baseUrl: 'https://hce.alameda.example/fhir',
  version: 'R4',
  auth: { kind: 'basic', username: 'centralita' },
  requestsPerSecond: 50,
  state: 'active',
  strategy: null,
  report: null,
  probedAt: null,
  pausedAt: null,
  agendas: null,
};
const draft = draftOf(before);

test('what was not changed of how we say who we are is not sent, so that the secrets stay', () => {
  expect(bodyOf({ ...draft, version: 'R5' }, before)).toEqual({
    baseUrl: before.baseUrl,
    version: 'R5',
    requestsPerSecond: 50,
  });
  expect(bodyOf({ ...draft, secret: 'otra' }, before)).toMatchObject({
    auth: { kind: 'basic', username: 'centralita', password: 'otra' },
  });
});

test.each([
  [{ kind: 'none' }, { kind: 'none' }],
  [
    { kind: 'header', name: 'x-api-key', secret: 'k' },
    { kind: 'header', name: 'x-api-key', value: 'k' },
  ],
  [
    { kind: 'client-secret', name: 'app', secret: 's', tokenUrl: 'https://t.example/token' },
    {
      kind: 'client-secret',
      clientId: 'app',
      clientSecret: 's',
      scope: 'system/*.cruds',
      tokenUrl: 'https://t.example/token',
    },
  ],
  [
    { kind: 'private-key-jwt', name: 'app', secret: 'never sent' },
    { kind: 'private-key-jwt', clientId: 'app', scope: 'system/*.cruds' },
  ],
] as const)('a new connection with %j', (part, auth) => {
  const body = bodyOf({ ...draftOf(undefined), baseUrl: ' https://hce.example/fhir ', ...part }, undefined);
  expect(body).toEqual({ baseUrl: 'https://hce.example/fhir', version: 'R4', requestsPerSecond: 10, auth });
});
