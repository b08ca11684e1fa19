import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { secretOf } from '../../src/platform/http/webhook-signature.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';

/** The simulator's other provider opens with the token of its account, and signs with it. */
const TOKEN = '0123456789abcdef0123456789abcdef';
const ACCOUNT = `AC${'0'.repeat(32)}`;

let product: Product;
beforeAll(async () => {
  const port = 20_000 + (process.pid % 20_000);
  product = await startProduct({
    PORT: String(port),
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    // Nobody listens there: the first provider is away.
    TWILIO_API_BASE_URL: 'http://127.0.0.1:1',
    SMS_GATEWAY_URL: `http://127.0.0.1:${port}/simulator/gateway`,
    SMS_GATEWAY_TOKEN: TOKEN,
    SMS_GATEWAY_SECRET: secretOf(Buffer.from(TOKEN)),
  });
}, 60_000);
afterAll(() => product.stop());

test('while the first provider is away the second carries the SMS, and its signed report says that it arrived', async () => {
  const headers = await signIn(product, 'manager');
  const { json: campaign } = await call(`${product.baseUrl}/api/v1/campaigns`, {
    headers,
    body: {
      kind: 'information',
      name: 'Tardes',
      purpose: 'administrative',
      channels: ['sms'],
      audience: {},
      texts: { es: '{clinic}: abrimos también por las tardes.' },
      holdOutPercent: 0,
      perMinute: 60,
    },
  });
  const phone = '+34600999888';
  const sent = await call(`${product.baseUrl}/api/v1/campaigns/${campaign.id}/test`, {
    headers,
    body: { phone, language: 'es' },
  });
  expect(sent.status).toBe(200);
  await new SimulatedPhone(product, phone).received(/abrimos tambi[eé]n por las tardes/);
  const message = await eventually('its report came', async () => {
    const [row] = await product.database.db.query<{ status: string; provider: string }>(
      product.demo.clinic.id as never,
      `select status, provider from message where clinic_id = $1 and to_address = $2`,
      [product.demo.clinic.id, phone],
    );
    return row?.status === 'delivered' ? row : undefined;
  });
  expect(message.provider).toBe('sms-gateway');
  // A report that anybody could have written changes nothing.
  const forged = await call(`${product.baseUrl}/sms-gateway/status?c=x&m=y&k=z`, {
    body: { id: '1', status: 'failed' },
  });
  expect(forged.status).toBe(403);
}, 60_000);
