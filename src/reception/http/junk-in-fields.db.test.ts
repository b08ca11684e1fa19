import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { ROUTES } from './routes.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

/** What comes out of a clipboard, and what no field means. */
const JUNK: readonly unknown[] = [
  '\u0000\u202Egnirts',
  '👩‍👩‍👧‍👦'.repeat(40),
  "'; drop table patient; --",
  'x'.repeat(9_000),
  -1e300,
  [[{}]],
];
const NOBODY = '0190f0f0-0000-7000-8000-00000000dead';

interface Described {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly allOf?: readonly Described[];
}

function namesIn({ properties = {}, anyOf = [], oneOf = [], allOf = [] }: Described): readonly string[] {
  return [...new Set([...Object.keys(properties), ...[...anyOf, ...oneOf, ...allOf].flatMap(namesIn)])];
}

const WRITTEN = ROUTES.filter(
  ({ method, policy, body }) => method !== 'get' && policy !== 'stranger' && body !== undefined,
);

test('junk in any field of any route is a client error, or taken as what it is', async () => {
  expect(WRITTEN.length).toBeGreaterThan(40);
  const broken: string[] = [];
  for (const { method, path, body } of WRITTEN) {
    const described = z.toJSONSchema(body as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Described;
    const address = path.replaceAll(/\{\w+\}/g, NOBODY);
    for (const name of namesIn(described)) {
      for (const junk of JUNK) {
        const wrong = { [name]: junk };
        const { status, body: told } = await (method === 'patch'
          ? manager.patch(address, wrong)
          : manager.post(address, wrong));
        if (status >= 500 || /at .*\.ts:\d+/.test(JSON.stringify(told)))
          broken.push(`${method} ${path} ${name}: ${status}`);
      }
    }
  }
  expect(broken).toEqual([]);
}, 120_000);
