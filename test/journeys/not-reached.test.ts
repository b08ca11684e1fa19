import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  const soon = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  const { json } = await call(
    `${product.baseUrl}/fhir/R4/Appointment?status=booked&date=ge${soon}&_sort=date&_count=1`,
    { headers },
  );
  const visit = new Date(json.entry[0].resource.start);
  const dayBefore = new Date(visit.getTime() - 24 * 3_600_000).toISOString().slice(0, 10);
  await moveClock(product, { to: `${dayBefore}T12:00:00Z` });
  const desk = await signIn(product, 'receptionist');
  const task = await eventually('a task says that somebody was not reached', async () => {
    const tasks = await call(`${product.baseUrl}/api/v1/tasks?status=open`, { headers: desk });
    return (tasks.json.tasks as { kind: string; reason: string }[]).find((each) => each.kind === 'not-reached');
  });
  expect(task.reason).toBe('undeliverable');
}, 60_000);
