import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isSigned, startVendor, type Received, type Vendor } from '../../src/fhir/test-support/vendor.ts';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';

let product: Product;
let vendor: Vendor;

beforeAll(async () => {
  [product, vendor] = await Promise.all([startProduct(), startVendor()]);
}, 120_000);

afterAll(async () => {
  await vendor?.stop();
  await product?.stop();
});

const TOPIC = 'https://centralita.dev/fhir/SubscriptionTopic/appointment-changed';

interface Parameter {
  readonly name: string;
  readonly valueCode?: string;
  readonly valueString?: string;
}

function parameterOf({ body }: Received, name: string): string | undefined {
  const parameters: readonly Parameter[] = body?.['entry'][0].resource.parameter ?? [];
  const found = parameters.find((parameter) => parameter.name === name);
  return found?.valueCode ?? found?.valueString;
}

test('a vendor subscribes, and hears of a visit that the desk books', async () => {
  const headers = { authorization: `Bearer ${await fhirToken(product)}`, 'content-type': 'application/fhir+json' };
  const made = await call(`${product.baseUrl}/fhir/R4/Subscription`, {
    headers,
    body: {
      resourceType: 'Subscription',
      status: 'requested',
      reason: 'A journey',
      criteria: TOPIC,
      channel: { type: 'rest-hook', endpoint: vendor.url, payload: 'application/fhir+json' },
    },
  });
  expect(made.status).toBe(201);
  const secret = made.json.channel.extension.find(({ url }: { url: string }) => url.endsWith('webhook-secret'));
  const at = `${product.baseUrl}/fhir/R4/Subscription/${made.json.id}`;
  await eventually('the handshake', async () => {
    const { json } = await call(at, { headers });
    return json.status === 'active' ? json : undefined;
  });

  const desk = await signIn(product, 'receptionist');
  const api = `${product.baseUrl}/api/v1`;
  const clinic = await call(`${api}/clinic`, { headers: desk });
  const people = await call(`${api}/patients?q=a`, { headers: desk });
  const list = clinic.json.services as readonly { id: string }[];
  const found = await Promise.all(list.map(({ id }) => call(`${api}/openings?service=${id}`, { headers: desk })));
  const opening = found.flatMap(({ json }) => json.openings ?? [])[0];
  const booked = await call(`${api}/appointments`, {
    headers: { ...desk, 'idempotency-key': 'vendor-is-told-1' },
    body: { openingId: opening.id, patientId: people.json.patients[0].id, service: opening.service.id },
  });
  expect([booked.status, booked.text]).toEqual([201, expect.any(String)]);

  const told = await eventually('the vendor is told', async () =>
    vendor.received.find((one) => parameterOf(one, 'type') === 'event-notification'),
  );
  expect(parameterOf(told, 'events-since-subscription-start')).toBe('1');
  expect(told.body?.['entry'][1].fullUrl).toMatch(
    new RegExp(`/fhir/R4/Appointment/${booked.json.id ?? booked.json.appointment?.id}$`),
  );
  expect(isSigned(told, secret.valueString)).toBe(true);
}, 60_000);
