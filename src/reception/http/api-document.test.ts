import { describe, expect, test } from '@jest/globals';
import { AGENDA_REFUSALS } from '../../agenda/index.ts';
import { ACTIONS } from '../../identity/index.ts';
import { apiDocument } from './api-document.ts';
import { REFUSALS } from './refusals.ts';
import { ROUTES } from './routes.ts';

const document = JSON.parse(JSON.stringify(apiDocument('https://alameda.test/'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
};
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

describe('the description of the API', () => {
  test('has every route, and at least twenty paths', () => {
    expect(operations).toHaveLength(ROUTES.length);
    expect(Object.keys(document.paths).length).toBeGreaterThanOrEqual(20);
  });

  test('gives every operation its own id, a summary and an answer', () => {
    expect(new Set(operations.map((operation) => operation['operationId'])).size).toBe(ROUTES.length);
    for (const operation of operations)
      expect(operation).toMatchObject({ summary: expect.any(String), responses: expect.any(Object) });
  });

  test('names every part of a path as a parameter', () => {
    for (const { path, params } of ROUTES) expect(/\{/.test(path)).toBe(params !== undefined);
    expect(document.paths['/appointments/{id}']?.['get']?.['parameters']).toEqual([
      expect.objectContaining({ name: 'id', in: 'path', required: true }),
    ]);
  });
});

test('every route has a policy, and only signing in, with a password or a link, is open', () => {
  const known = new Set<string>(['own-session', 'signed-in', ...ACTIONS]);
  const open = ROUTES.filter(({ policy }) => !known.has(policy));
  expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'post /session',
    'post /session/invitation',
    'post /session/invitation/accept',
  ]);
});

test('every refusal of the agenda has its problem', () => {
  expect(AGENDA_REFUSALS.filter((code) => !Object.hasOwn(REFUSALS, code))).toEqual([]);
});
