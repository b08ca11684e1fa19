import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { accessibilityFaults, launchBrowser, openContext, openPage, signInAtDesk } from '../support/browser.ts';
import { call, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock } from '../support/simulated-phone.ts';

const chromium = installed('chromium', 'chromium-browser');
const DAY_MS = 86_400_000;
/** The reminders of the days that the clock is moved over leave by the same sender first. */
const BEHIND_OTHERS_MS = 60_000;

/** A working day to come, in the middle of the morning. */
function workingMorning(now: string): string {
  const tomorrow = new Date(Date.parse(now) + DAY_MS);
  const daysToTuesday = (2 - tomorrow.getUTCDay() + 7) % 7;
  const tuesday = new Date(tomorrow.getTime() + daysToTuesday * DAY_MS);
  return `${tuesday.toISOString().slice(0, 10)}T10:00:00Z`;
}

(chromium ? describe : describe.skip)('a campaign at the desk', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    const { now } = (await call(`${product.baseUrl}/simulator/api/clock`)).json;
    await moveClock(product, { to: workingMorning(now) });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function deskOf(
    role: string,
    scheme: 'light' | 'dark',
  ): Promise<{ page: Page; complaints: readonly string[] }> {
    const person = product.demo.staff.find((one) => one.role === role);
    if (!person) throw new Error(`nobody is ${role}`);
    const opened = await openPage(await openContext(browser, { baseURL: product.baseUrl, scheme }), '/');
    await signInAtDesk(opened.page, person);
    await opened.page.getByRole('link', { name: words['nav.campaigns'] }).click();
    return opened;
  }

  /** The people of the campaign whom this became of: the list shows one page of all. */
  async function shows(page: Page, state: 'sent' | 'excluded', text: RegExp): Promise<void> {
    await page.getByLabel(words['campaigns.outcome'], { exact: true }).first().click({ timeout: BEHIND_OTHERS_MS });
    await page.getByRole('option', { name: new RegExp(`^${words[`campaigns.state.of.${state}`]} `) }).click();
    await page.getByRole('cell', { name: text }).first().waitFor({ timeout: BEHIND_OTHERS_MS });
  }

  test('is counted while it is written, launched, watched and looked back on', async () => {
    const { page, complaints } = await deskOf('manager', 'light');
    await page.getByRole('button', { name: words['campaigns.new'] }).click();
    await page.getByRole('textbox', { name: words['campaigns.name'] }).fill('Revisión de otoño');
    await page
      .getByLabel(words['campaigns.language.es'], { exact: true })
      .fill('{clinic}: le toca su revisión. Llámenos al {phone}.');
    await page.getByLabel(words['campaigns.ageFrom'], { exact: true }).fill('60');
    await page.getByText('cumplen las reglas').waitFor();
    await page.getByText(words['campaigns.reason.already-booked']).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words['campaigns.save'] }).click();
    await page.getByRole('button', { name: words['campaigns.launch'] }).click();
    await page.getByRole('button', { name: words['campaigns.launch.go'] }).click();
    await shows(page, 'sent', /Enviado · entregado/);
    await page.getByRole('button', { name: words['campaigns.pause'] }).click();
    await page.getByText(words['campaigns.state.paused'], { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words['campaigns.stop'] }).click();
    await page.getByText(words['campaigns.state.stopped'], { exact: true }).first().waitFor();
    await shows(page, 'excluded', new RegExp(words['campaigns.reason.already-booked']));
    await page.getByRole('link', { name: words['campaigns.all'] }).click();
    await page.getByRole('link', { name: 'Revisión de otoño' }).waitFor();
    expect(complaints).toEqual([]);
  }, 180_000);

  test('is read in the dark by the receptionist, who launches nothing', async () => {
    const { page, complaints } = await deskOf('receptionist', 'dark');
    await page.getByRole('link', { name: 'Revisión de otoño' }).click();
    await page.getByText(words['campaigns.lift'], { exact: true }).waitFor();
    await shows(page, 'sent', /Enviado · entregado/);
    expect(await page.getByRole('button', { name: words['campaigns.stop'] }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 180_000);
});
