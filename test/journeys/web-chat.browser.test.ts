import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { WIDGET_TEXTS } from '../../src/messaging/chat/texts.ts';
import { es as deskWords } from '../../src/reception/web/i18n/es.ts';
import { accessibilityFaults, launchBrowser, openContext, openPage, signInAtDesk } from '../support/browser.ts';
import { peopleWithoutVisits } from '../support/phone-page.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';

const chromium = installed('chromium', 'chromium-browser');

function words(language: string, key: string): string {
  return WIDGET_TEXTS[language as 'es']?.[key] ?? key;
}

/** What was said, in its order; the browser looks into the widget's shadow. */
function linesOf(page: Page): Locator {
  return page.getByRole('log').locator('> div');
}

async function openWidget(page: Page, language = 'es'): Promise<void> {
  await page.getByRole('button', { name: words(language, 'open') }).click();
  await linesOf(page).first().waitFor();
}

/** Writes as a person does, and waits for the answer to it. */
async function write(page: Page, text: string, answer: RegExp): Promise<void> {
  await page.getByLabel(words('es', 'write')).fill(text);
  await page.keyboard.press('Enter');
  await linesOf(page).filter({ hasText: answer }).last().waitFor();
}

interface State {
  readonly messages: readonly { readonly to: string; readonly body: string }[];
  readonly mails: readonly { readonly to: readonly string[]; readonly subject: string; readonly text: string }[];
}

(chromium ? describe : describe.skip)('the web chat in a browser', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const state = async (): Promise<State> => (await call(`${product.baseUrl}/simulator/api/state`)).json;

  test('hears words of alarm also where the number is asked for', async () => {
    const { page } = await openPage(await openContext(browser, { baseURL: product.baseUrl }), '/simulator/chat');
    await openWidget(page);
    await write(page, 'quiero pedir cita de fisioterapia', /código por SMS/);
    await page.getByLabel(words('es', 'phone')).fill('me duele mucho el pecho y no puedo respirar');
    await page.keyboard.press('Enter');
    await linesOf(page).filter({ hasText: 'Llame ahora mismo al 112' }).first().waitFor();
  });

  test('books by keyboard alone for somebody who proves their number by the code that comes by SMS', async () => {
    const [person] = await peopleWithoutVisits(product.baseUrl, 1);
    if (!person?.birthDate) throw new Error('nobody to be');
    const { page, complaints } = await openPage(
      await openContext(browser, { baseURL: product.baseUrl }),
      '/simulator/chat',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('asistente automático').waitFor();
    expect(await page.getByLabel(words('es', 'write')).evaluate((field) => field.matches(':focus'))).toBe(true);
    await write(page, 'quiero cambiar mi cita', /código por SMS/);
    await page.getByLabel(words('es', 'phone')).fill(person.phone);
    await page.keyboard.press('Enter');
    const sms = await eventually('the code', async () =>
      (await state()).messages.find(({ to, body }) => to === person.phone && /c[oó]digo/.test(body)),
    );
    await page.getByLabel(words('es', 'code')).fill(/\b\d{6}\b/.exec(sms.body)?.[0] ?? '');
    await page.keyboard.press('Enter');
    await page.getByText(/el número es correcto/).waitFor();
    const [year, month, day] = person.birthDate.split('-');
    await write(page, `${day}/${month}/${year}`, /No encuentro|no veo|ninguna cita/i);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: words('es', 'open') }).evaluate((b) => b.matches(':focus'))).toBe(
      true,
    );
  }, 120_000);

  test('a person who is asked for is told by email, opens the task from there, and answers in the chat', async () => {
    const headers = await signIn(product, 'manager');
    const api = `${product.baseUrl}/api/v1`;
    const route = { name: 'Recepción', target: 'email', emails: ['recepcion@alameda.example'], content: 'full' };
    expect((await call(`${api}/task-routes`, { body: route, headers })).status).toBe(201);
    const screen = { width: 360, height: 640 };
    const { page } = await openPage(
      await openContext(browser, { baseURL: product.baseUrl, screen }),
      '/simulator/chat?lang=es',
    );
    await openWidget(page);
    await write(page, '<img src=x onerror=alert(1)> ¿aceptan la mutua?', /número|opci|persona/i);
    expect(await page.locator('img').count()).toBe(0);
    await write(page, 'quiero hablar con una persona', /una persona de la clínica/i);
    expect(await accessibilityFaults(page)).toEqual([]);
    const mail = await eventually('the email', async () =>
      (await state()).mails.find(({ to }) => to.includes('recepcion@alameda.example')),
    );
    expect(mail.subject).not.toContain('img');
    const [link = ''] = /http\S+#\/tasks\?task=\S+/.exec(mail.text) ?? [];
    const desk = (await openPage(await openContext(browser, { baseURL: product.baseUrl }), new URL(link).pathname))
      .page;
    const staff = product.demo.staff.find(({ role }) => role === 'receptionist');
    if (!staff) throw new Error('the demo has no receptionist');
    await signInAtDesk(desk, staff);
    await desk.goto(link.replace(/^http:\/\/[^/]+/, product.baseUrl));
    await desk.locator('.desk-task[data-asked]').waitFor();
    await desk.keyboard.press('r');
    await desk.getByPlaceholder(deskWords['reply.placeholder']).and(desk.locator(':focus')).waitFor();
    await desk.keyboard.type('Buenos días, le leo.');
    await desk.getByRole('button', { name: deskWords['reply.send'], exact: true }).click();
    await desk.getByText(deskWords['reply.done'].replace('{channel}', deskWords['reply.by.web'])).waitFor();
    await linesOf(page).filter({ hasText: 'Buenos días, le leo.' }).waitFor();
    const { tasks } = (await call(`${api}/tasks`, { headers })).json;
    const { conversationId } = tasks.find(({ id }: { readonly id: string }) => link.endsWith(id));
    const said = await call(`${api}/conversations/${conversationId}/chat-messages`, {
      body: { text: 'Soy Marta, de recepción.' },
      headers,
    });
    expect(said.status).toBe(204);
    await linesOf(page).filter({ hasText: 'Soy Marta' }).waitFor();
  }, 120_000);

  test('speaks the language of its page', async () => {
    const { page } = await openPage(
      await openContext(browser, { baseURL: product.baseUrl }),
      '/simulator/chat?lang=ca',
    );
    await openWidget(page, 'ca');
    await page.getByRole('dialog', { name: words('ca', 'title') }).waitFor();
    await page.getByRole('log').getByText('assistent automàtic').waitFor();
  }, 120_000);
});
