import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { launchBrowser, openContext, openPage, type WatchedPage } from '../support/browser.ts';
import { readGuide } from '../support/guide.ts';
import { peopleWithoutVisits, PhonePage, type Persona } from '../support/phone-page.ts';
import { call, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';

const DAY_MS = 86_400_000;
const chromium = installed('chromium', 'chromium-browser');
const chapter = readGuide('desk.md');

/** The coming Tuesday at ten to twelve in Madrid: everybody works. */
function tuesdayMorning(now: string): string {
  const noon = Date.parse(`${now.slice(0, 10)}T10:50:00Z`);
  const days = ((2 - new Date(noon).getUTCDay() + 7) % 7) + 7;
  return new Date(noon + days * DAY_MS).toISOString();
}

/** Every name, key and word below is taken out of the guide: one that it does not give ends the test. */
(chromium ? describe : describe.skip)('somebody who knows only the guide', () => {
  let product: Product;
  let browser: Browser;
  let people: readonly Persona[];
  let desk: WatchedPage;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    const { now } = (await call(`${product.baseUrl}/simulator/api/clock`)).json;
    await moveClock(product, { to: tuesdayMorning(now) });
    people = await peopleWithoutVisits(product.baseUrl, 1);
    desk = await signedIn('recepcion@alameda.example', 'recepcion-alameda');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function signedIn(email: string, password: string): Promise<WatchedPage> {
    const start = chapter('Antes de empezar');
    const opened = await openPage(await openContext(browser, { baseURL: product.baseUrl }), '/');
    await opened.page.getByLabel('Correo electrónico').fill(start.code(email));
    await opened.page.getByLabel('Contraseña', { exact: true }).fill(start.code(password));
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('navigation').first().waitFor();
    return opened;
  }

  const someone = (): Persona => required(people[0], 'somebody');
  const titled = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor();
  /** Two keys, one after the other. */
  async function go(page: Page, keys: string, title: string): Promise<void> {
    for (const key of chapter('Antes de empezar').code(keys).split(' ')) await page.keyboard.press(key);
    await titled(page, title);
  }

  test('answers a call, and gives an appointment with three keys', async () => {
    const { page } = desk;
    const answering = chapter('Contestar una llamada');
    await page.getByRole('link', { name: answering.bold('Llamadas'), exact: true }).click();
    await titled(page, 'Llamadas');
    const simulator = await openPage(await openContext(browser, { baseURL: product.baseUrl }), '/simulator');
    const phone = new PhonePage(simulator.page);
    await phone.be(someone());
    answering.bold('Llamar');
    // The notice of the call, put away: that opens nothing.
    const notice = page.locator('.mantine-Notification-root', { hasText: 'Llamada de' });
    const putAway = notice.getByRole('button').click();
    await phone.dial();
    await putAway;
    await notice.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page
      .getByRole('article')
      .getByRole('button', { name: answering.bold('Ver ficha de la llamada') })
      .click();
    await page.getByText(answering.says('Único paciente con este número')).first().waitFor();

    const booking = chapter('Dar una cita con tres teclas');
    await page.keyboard.press(booking.code('B').toLowerCase());
    await page.locator('.pop-opening').first().waitFor();
    await page.keyboard.press(booking.code('1'));
    await page.getByRole('button', { name: 'Guardar cita' }).and(page.locator(':focus')).waitFor();
    booking.code('Intro');
    await page.keyboard.press('Enter');
    await page.getByText(new RegExp(`Cita de ${someone().name} guardada`)).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await simulator.page.context().close();
  }, 120_000);

  test('moves it by keys', async () => {
    const { page } = desk;
    const visit = await page.evaluate(async (name) => {
      const { now } = (await (await fetch('/api/v1/clinic')).json()) as { now: string };
      const to = new Date(Date.parse(now) + 30 * 86_400_000).toISOString();
      const found = await (await fetch(`/api/v1/agenda?${new URLSearchParams({ from: now, to })}`)).json();
      const { appointments } = found as { appointments: { id: string; start: string; patient?: { name: string } }[] };
      return appointments.find(({ patient }) => patient?.name.includes(name));
    }, someone().name);
    const { id, start } = required(visit, 'the appointment that was given');
    const address = chapter('Para otros programas').code('/agenda?date=2026-11-30&practitioner=…').split('2026')[0];
    await page.goto(`${product.baseUrl}${address}${start.slice(0, 10)}`);
    const moving = chapter('Mover una cita');
    await page.locator(`[data-appointment="${id}"]`).focus();
    await page.keyboard.press(moving.code('M').toLowerCase());
    // Another day and back: nothing is changed, and the visit has the focus again.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(`${moving.code('Alt')}+ArrowRight`);
    await page.locator(`[data-appointment="${id}"]`).waitFor({ state: 'detached' });
    moving.code('Esc');
    await page.keyboard.press('Escape');
    await page.locator(`[data-appointment="${id}"]:focus`).waitFor();
    // In the same instant: the day that was just turned to is not stayed on.
    const dayBefore = page.url();
    await page.keyboard.press(moving.code('M').toLowerCase());
    await page.evaluate(() => {
      for (const [key, altKey] of [
        ['ArrowRight', true],
        ['Escape', false],
      ] as const) {
        const press = { key, code: key, altKey, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
      }
    });
    await page.locator(`[data-appointment="${id}"]:focus`).waitFor();
    expect(new URL(page.url()).hash).toBe(new URL(dayBefore).hash);
    await page.keyboard.press(moving.code('M').toLowerCase());
    await page.keyboard.press(moving.code('N').toLowerCase());
    await page.getByRole('button', { name: moving.bold('Mover aquí'), disabled: false }).waitFor();
    moving.code('Intro');
    await page.keyboard.press('Enter');
    await page.getByText(/movida:/).waitFor();
    await page.locator(`[data-appointment="${id}"]:focus`).waitFor();
  }, 120_000);

  test('sees to an urgent case, and works the inbox', async () => {
    const { page } = desk;
    const urgent = chapter('Atender un caso urgente');
    const phone = new SimulatedPhone(product, '+34600111882');
    await phone.dial();
    await phone.say('me duele el pecho');
    await phone.press('1');
    await phone.hangUp().catch(() => undefined);
    await go(page, 'g t', 'Bandeja');
    const inbox = chapter('Trabajar la bandeja');
    const first = page.locator('.desk-task').first();
    await first.getByText(urgent.bold('Urgente'), { exact: true }).first().waitFor();
    await page.keyboard.press(inbox.code('J').toLowerCase());
    await page.keyboard.press(inbox.code('A').toLowerCase());
    await first.getByText('La lleva usted').waitFor();
    const before = await page.locator('.desk-task').count();
    await page.keyboard.press(urgent.code('E').toLowerCase());
    await page.waitForFunction((count) => document.querySelectorAll('.desk-task').length < count, before);
  }, 120_000);

  test('starts a campaign, and reads the report of the day', async () => {
    const campaign = chapter('Empezar una campaña');
    const manager = await signedIn('direccion@alameda.example', 'direccion-alameda');
    const { page } = manager;
    await go(page, 'g m', 'Campañas');
    await page.getByRole('button', { name: campaign.bold('Nueva campaña') }).click();
    await page.getByRole('textbox', { name: 'Nombre' }).first().fill('Revisión de otoño');
    await page.getByLabel('Español', { exact: true }).fill('{clinic}: le toca su revisión. Llámenos al {phone}.');
    await page.getByText('cumplen las reglas').waitFor();
    await page.getByRole('button', { name: campaign.bold('Guardar borrador') }).click();
    await page.getByRole('button', { name: campaign.bold('Lanzar'), exact: true }).click();
    await page.getByRole('button', { name: campaign.bold('Lanzar ahora') }).click();
    await page.getByRole('button', { name: campaign.bold('Pausar') }).click();
    await page.getByRole('button', { name: campaign.bold('Detener') }).click();
    await page.getByText('Detenida', { exact: true }).first().waitFor();
    expect(manager.complaints).toEqual([]);
    await page.context().close();

    await go(desk.page, 'g m', 'Campañas');
    await desk.page.getByText(/no cambiarlo\. Para cambiarlo, pídaselo a Carmen Ortiz/).waitFor();

    const report = chapter('Leer el informe del día');
    await go(desk.page, 'g r', report.bold('Informes'));
    await desk.page.getByText(report.says('Hoy'), { exact: true }).first().click();
    await desk.page.getByText(report.says('Resueltas sin persona'), { exact: false }).first().waitFor();
    expect(desk.complaints).toEqual([]);
  }, 120_000);
});
