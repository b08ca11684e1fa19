import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY_MS, HOUR_MS } from '../../src/platform/time/instant.ts';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';
import { moveClock } from '../support/simulated-phone.ts';

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.stop());

test('a reminder that cannot be delivered becomes a task at the desk, so that a person calls', async () => {
  await call(`${product.baseUrl}/simulator/api/faults`, { body: { faults: ['undeliverable'] } });
  const headers = { authorization: `Bearer ${await fhirToken(product)}` };
  // Far enough ahead that the reminder of the day before is still to come, at whatever hour the test runs.
  const soon = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
  const { json } = await call(
    `${product.baseUrl}/fhir/R4/Appointment?status=booked&date=ge${soon}&_sort=date&_count=1`,
    { headers },
  );
  const start = Date.parse(json.entry[0].resource.start);
  await moveClock(product, { to: new Date(start - 14 * HOUR_MS).toISOString() });
  const desk = await signIn(product, 'receptionist');
  const task = await eventually('a task says that somebody was not reached', async () => {
    const tasks = await call(`${product.baseUrl}/api/v1/tasks?status=open`, { headers: desk });
    return (tasks.json.tasks as { kind: string; reason: string }[]).find((each) => each.kind === 'not-reached');
  });
  expect(task.reason).toBe('undeliverable');
}, 60_000);
