import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, launchBrowser, openContext, openPage, signInAtDesk } from '../support/browser.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';

/** For the page, whose clock is moved: a minute of its own attempts to come back. */
const GONE_MS = 60_000;
const STEP_MS = 1_000;
const SAID_WITHIN_MS = 5_000;
const BACK_WITHIN_MS = 15_000;
const DAY_MS = 86_400_000;

/** At a weekend nobody has visits. */
function comingMonday(): string {
  const now = new Date();
  return new Date(now.getTime() + (((1 - now.getUTCDay() + 7) % 7) + 7) * DAY_MS).toISOString().slice(0, 10);
}

const chromium = installed('chromium', 'chromium-browser');

(chromium ? describe : describe.skip)('the server is gone for a while', () => {
  let product: Product;
  let browser: Browser;
  let person: Persona;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    person = required((await peopleWithoutVisits(product.baseUrl, 1))[0], 'somebody');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function desk(place: string, withClock = false) {
    const context = await openContext(browser, { baseURL: product.baseUrl });
    if (withClock) await context.clock.install();
    const opened = await openPage(context, place);
    const staff = product.demo.staff.find(({ role }) => role === 'receptionist');
    await signInAtDesk(opened.page, required(staff, 'a receptionist'));
    return opened.page;
  }

  test('a part of the desk that an update has taken away is said in its place, and the rest stays', async () => {
    // The desk's own worker would answer with what it has kept.
    const context = await browser.newContext({
      baseURL: product.baseUrl,
      locale: 'es-ES',
      timezoneId: 'Europe/Madrid',
      serviceWorkers: 'block',
    });
    const { page } = await openPage(context, '/agenda');
    const staff = product.demo.staff.find(({ role }) => role === 'receptionist');
    await signInAtDesk(page, required(staff, 'a receptionist'));
    const agenda = page.getByRole('button', { name: words['agenda.new'] });
    await agenda.waitFor({ timeout: 40_000 });
    await page.route(/\/assets\/desk\/reports-page/, (route) => route.fulfill({ status: 404, body: '' }));
    const navigation = page.getByRole('navigation', { name: words['nav.label'] });
    await navigation.getByText(words['nav.reports'], { exact: true }).click();
    await page.getByRole('alert').getByText(words['error.title']).waitFor();
    await navigation.getByText(words['nav.agenda'], { exact: true }).click();
    await agenda.waitFor();
    await navigation.getByText(words['nav.reports'], { exact: true }).click();
    await page.unroute(/\/assets\/desk\/reports-page/);
    await page.getByRole('button', { name: words['app.retry'] }).click();
    await page.getByRole('heading', { level: 1, name: words['nav.reports'] }).waitFor();
    await context.close();
  }, 120_000);

  test('in the middle of a booking: it is said, nothing typed is lost, and it is booked once when the server is back', async () => {
    const day = comingMonday();
    const page = await desk(`/agenda?date=${day}`, true);
    const streams: string[] = [];
    page.on('request', (request) => request.url().includes('/api/v1/events') && streams.push(request.url()));
    await page.evaluate(() => Object.assign(globalThis, { sameScript: true }));
    const items = page.locator('.agenda-item[data-appointment]');
    await items.first().waitFor();
    const shown = await items.count();
    const staff = await signIn(product, 'receptionist');
    // Something happens, so that the page has seen an event.
    const visit = required(await items.first().getAttribute('data-appointment'), 'a visit');
    await Promise.all([
      page.waitForResponse((answer) => answer.url().includes('/api/v1/agenda')),
      call(`${product.baseUrl}/api/v1/appointments/${visit}/confirm`, {
        headers: staff,
        body: { attendance: 'tentative' },
      }),
    ]);
    await page.keyboard.press('c');
    const form = page.locator('.mantine-Modal-content');
    await form.getByPlaceholder(words['search.placeholder']).fill(person.name);
    await page.locator('.mantine-Combobox-option').filter({ hasText: person.name }).first().click();
    await form.getByPlaceholder(words['book.service.placeholder']).click();
    await page.getByRole('option', { name: /Medicina general/ }).click();
    await form.getByLabel(words['book.reason']).fill('Dolor de rodilla, viene con muletas');
    const time = form.locator('.desk-openings label').nth(1);
    await time.click();
    const chosen = await time.innerText();

    await product.halt();
    const goneAt = Date.now();
    await form.getByText(words['line.away.text']).waitFor({ timeout: SAID_WITHIN_MS });
    expect(Date.now() - goneAt).toBeLessThan(SAID_WITHIN_MS);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const save = form.getByRole('button', { name: words['book.submit'], exact: true });
    await save.click();
    await form.getByRole('alert').getByText(words['error.network']).first().waitFor();
    await form.getByText(words['line.unanswered']).waitFor();
    for (let goneMs = 0; goneMs < GONE_MS; goneMs += STEP_MS) await page.clock.runFor(STEP_MS);
    expect(await items.count()).toBe(shown);
    expect(await form.getByLabel(words['book.reason']).inputValue()).toBe('Dolor de rodilla, viene con muletas');

    await product.resume();
    await page.locator('.line-notice').first().waitFor({ state: 'detached', timeout: BACK_WITHIN_MS });
    expect(streams.at(-1)).toMatch(/lastEventId=\d+$/);
    expect(
      await form.locator('.desk-openings input:checked + label, .desk-openings label[data-checked]').innerText(),
    ).toBe(chosen);
    await page.route('**/api/v1/appointments', async (route) => {
      await wait(800);
      await route.continue();
    });
    await save.click();
    await form.getByText(words['quick.saving']).waitFor();
    await page.getByText(words['appointment.done.book'], { exact: true }).waitFor();
    expect(await page.evaluate(() => 'sameScript' in globalThis)).toBe(true);
    const again = await signIn(product, 'receptionist');
    const found = await call(`${product.baseUrl}/api/v1/patients?q=${encodeURIComponent(person.name)}`, {
      headers: again,
    });
    const record = await call(`${product.baseUrl}/api/v1/patients/${found.json.patients[0].id}`, { headers: again });
    expect(record.json.coming).toHaveLength(1);
    await page.context().close();
  }, 240_000);

  test('a browser without a network says so, and goes on by itself', async () => {
    const page = await desk('/tasks');
    await page.getByRole('heading', { name: words['tasks.title'] }).waitFor();
    await page.context().setOffline(true);
    await page.getByText(words['line.away.text']).waitFor({ timeout: SAID_WITHIN_MS });
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByText(words['line.away.text']).waitFor();
    await page.context().setOffline(false);
    await page.locator('.line-notice').first().waitFor({ state: 'detached', timeout: BACK_WITHIN_MS });
    await page.context().close();
  }, 120_000);

  test('what is read anew in vain takes away nothing: not the form that somebody fills in, not whose visit it is', async () => {
    const context = await openContext(browser, { baseURL: product.baseUrl });
    await context.clock.install();
    const { page } = await openPage(context, '/settings?tab=booking');
    const manager = product.demo.staff.find(({ role }) => role === 'manager');
    await signInAtDesk(page, required(manager, 'a manager'));
    await page.getByRole('button', { name: words['booking.edit'] }).first().click();
    const field = page.getByLabel(words['booking.maxPerDay']);
    await field.fill('7');
    await page.route('**/api/v1/booking-rules', (route) => route.fulfill({ status: 500, body: '{}' }));
    const failed = page.waitForResponse((answer) => answer.url().endsWith('/booking-rules') && answer.status() === 500);
    await page.clock.runFor(40_000);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
    await failed;
    for (let seconds = 0; seconds < 10; seconds++) await page.clock.runFor(STEP_MS);
    expect(await field.inputValue()).toBe('7');

    await page.route('**/api/v1/patients/*', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(`/agenda?date=${comingMonday()}`);
    await page.locator('.agenda-item[data-appointment]').first().click();
    const panel = page.getByRole('dialog');
    const unread = panel.getByText(words['appointment.patient.unread']);
    for (let seconds = 0; seconds < 20 && !(await unread.isVisible()); seconds++) await page.clock.runFor(STEP_MS);
    await unread.waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).first().innerText()).toMatch(/\S+ \S+/);
    await page.unroute('**/api/v1/patients/*');
    await panel.getByRole('button', { name: words['app.retry'] }).click();
    await panel.getByText(words['patient.messages'], { exact: true }).waitFor();
    await unread.waitFor({ state: 'detached' });
    await context.close();
  }, 120_000);
});
