import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { importLine } from '../../identity/index.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { required } from '../../platform/kernel/assert.ts';
import { campaignPreflight } from '../campaigns/queries/preflight.ts';
import { isAlias } from './domain/alias.ts';
import { saveSenderAlias, senderAliases } from './sender-aliases.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext<object>(database.db, { ports: {} });
  await database.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number: '+34910000001', channels: ['sms'] }));
});
afterAll(() => database.drop());

const PLAN = { channels: ['sms'], purpose: 'care', texts: { es: 'Hola' } } as const;
const day = (text: string) => required(parseLocalDate(text), 'day');

test.each([
  ['ALAMEDA', true],
  ['Cl Alameda', true],
  ['AB', false],
  ['Clinica Alameda', false],
  ['34910000001', false],
  ['Clínica', false],
  [' ALAMEDA', false],
])('%j as a sender: %p', (text, lawful) => {
  expect(isAlias(text)).toBe(lawful);
});

test('a campaign is not launched from an alias that the register does not have yet', async () => {
  expect(await campaignPreflight(ctx, PLAN)).toEqual([]);
  const alias = 'ALAMEDA';
  const unregistered = [{ channel: 'sms', code: 'alias-unregistered', blocks: true }];
  await saveSenderAlias(ctx, { alias, status: 'requested', inUse: true });
  expect(await campaignPreflight(ctx, PLAN)).toEqual(unregistered);
  const registered = { alias, status: 'registered', originProvider: 'Operador SA', inUse: true } as const;
  // From the day after the test's own, the 20th.
  await saveSenderAlias(ctx, { ...registered, registeredFrom: day('2026-11-21') });
  expect(await campaignPreflight(ctx, PLAN)).toEqual(unregistered);
  await saveSenderAlias(ctx, { ...registered, registeredFrom: day('2026-11-20') });
  expect(await campaignPreflight(ctx, PLAN)).toEqual([]);
});

test('a registration has its day and its operator, and one alias at a time is in use', async () => {
  expect(await saveSenderAlias(ctx, { alias: 'OTRA', status: 'registered', inUse: true })).toMatchObject({
    error: { code: 'alias-registration-incomplete' },
  });
  expect(await saveSenderAlias(ctx, { alias: '34910000001', status: 'requested', inUse: true })).toMatchObject({
    error: { code: 'alias-invalid' },
  });
  await saveSenderAlias(ctx, { alias: 'OTRA', status: 'refused', inUse: true });
  expect((await senderAliases(ctx)).map(({ alias, inUse }) => [alias, inUse])).toEqual([
    ['OTRA', true],
    ['ALAMEDA', false],
  ]);
});
