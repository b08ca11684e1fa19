import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ SMTP_LISTEN_PORT: '0' });
}, 120_000);
afterAll(() => product.stop());

interface Mail {
  readonly to: readonly string[];
  readonly text: string;
  readonly subject: string;
}

async function mails(): Promise<readonly Mail[]> {
  return (await call(`${product.baseUrl}/simulator/api/state`)).json.mails;
}

test('an email to the clinic is answered by email, and what needs a person becomes a task at the desk', async () => {
  const transport = createTransport({ host: '127.0.0.1', port: product.mailPort, ignoreTLS: true });
  const to = 'recepcion@alameda.example';
  await transport.sendMail({
    from: 'ana@example.com',
    to,
    subject: 'Una persona',
    text: 'Quiero hablar con una persona',
  });
  const answer = await eventually('the answer', async () =>
    (await mails()).find((one) => one.to.includes('ana@example.com')),
  );
  expect(answer.subject).toBe('Re: Una persona');
  expect(answer.text).toContain('le contestará');
  await eventually('the task', async () => {
    const rows = await product.database.db.query<{ detail: { words?: string } | null }>(
      product.demo.clinic.id as never,
      `select detail from task where clinic_id = $1 and reason = 'asked-for-person'`,
      [product.demo.clinic.id],
    );
    return rows.find(({ detail }) => detail?.words === 'ana@example.com');
  });
  const headers = await signIn(product, 'receptionist');
  const { tasks } = (await call(`${product.baseUrl}/api/v1/tasks`, { headers })).json;
  const task = tasks.find(({ reason }: { readonly reason: string }) => reason === 'asked-for-person');
  const body = { body: 'Soy Rosa, de recepción. ¿En qué le ayudo?' };
  const reply = await call(`${product.baseUrl}/api/v1/tasks/${task.id}/reply`, { headers, body });
  expect(reply.json).toMatchObject({ channel: 'email', to: 'ana@example.com' });
  const written = await eventually('the answer of a person', async () =>
    (await mails()).find(({ text }) => text.includes('Soy Rosa')),
  );
  expect(written).toMatchObject({ to: ['ana@example.com'], subject: 'Re: Una persona' });
});
