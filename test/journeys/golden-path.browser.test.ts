import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import {
  accessibilityFaults,
  dateOfHold,
  launchBrowser,
  openContext,
  openPage,
  peopleWithoutVisits,
  PhonePage,
  signInAtDesk,
  type Persona,
} from '../support/browser.ts';
import { startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';

const chromium = installed('chromium', 'chromium-browser');

(chromium ? describe : describe.skip)('the golden path in a browser', () => {
  let product: Product;
  let browser: Browser;
  let people: readonly Persona[];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    people = await peopleWithoutVisits(product.baseUrl, 1);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  function receptionist() {
    const staff = product.demo.staff.find(({ role }) => role === 'receptionist');
    if (!staff) throw new Error('the demo has no receptionist');
    return staff;
  }

  const context = (scheme: 'light' | 'dark' = 'light'): Promise<BrowserContext> =>
    openContext(browser, { baseURL: product.baseUrl, scheme });

  test('who calls from the simulator is seen at the desk, booked, reminded, and confirmed, and no page is loaded twice', async () => {
    const [person] = people;
    if (!person) throw new Error('nobody to be');
    const [patientContext, deskContext] = await Promise.all([context(), context()]);
    const simulator = await openPage(patientContext, '/simulator');
    const atDesk = await openPage(deskContext, '/#/calls');
    const desk = atDesk.page;
    await signInAtDesk(desk, receptionist());
    await desk.getByText('Ahora mismo no hay nadie al teléfono').waitFor();
    let loads = 0;
    desk.on('load', () => (loads += 1));

    const phone = new PhonePage(simulator.page);
    await phone.be(person);
    const greeting = await phone.dial();
    expect(greeting).toMatch(/Clínica Alameda, buen[oa]s (días|tardes|noches)/);
    const live = desk.getByRole('article').filter({ hasText: person.name });
    await live.getByText('asistente automático').waitFor();

    await phone.answerUntil(/confirmar/i, greeting, person);
    await live.getByRole('heading', { name: person.name }).waitFor();
    const date = await dateOfHold(desk);
    await desk.evaluate((day) => (window.location.hash = `/agenda?date=${day}`), date);
    await desk.getByText('Reservándose').first().waitFor();
    await phone.answerUntil(/queda reservada/i, '', person);
    const appointment = desk.getByRole('region', { name: 'Agenda', exact: true }).getByRole('button', { name: person.name });
    await appointment.waitFor();
    expect(await appointment.innerText()).toContain('Sin confirmar');
    await phone.over();

    await phone.toDayBefore();
    await simulator.page.getByRole('tab', { name: 'SMS' }).click();
    await phone.sms().getByText(/recordamos/i).waitFor();
    await phone.write('sí');
    await appointment.filter({ hasText: 'Confirmada' }).waitFor();

    expect(loads).toBe(0);
    expect([...simulator.complaints, ...atDesk.complaints]).toEqual([]);
    await Promise.all([patientContext.close(), deskContext.close()]);
  }, 60_000);

  test.each(['light', 'dark'] as const)('every page is without serious faults of accessibility, %s', async (scheme) => {
    const own = await context(scheme);
    const { page, complaints } = await openPage(own, '/');
    const faults: Record<string, readonly string[]> = {};
    await page.getByRole('button', { name: 'Entrar' }).waitFor();
    faults['sign-in'] = await accessibilityFaults(page);
    await signInAtDesk(page, receptionist());
    const places = [
      ['agenda day', '/#/agenda', page.getByRole('region', { name: 'Agenda', exact: true })],
      ['agenda week', '/#/agenda?view=week', page.getByRole('region', { name: 'Agenda', exact: true })],
      ['calls', '/#/calls', page.getByRole('heading', { name: 'Llamadas' })],
      ['tasks', '/#/tasks', page.getByRole('heading', { name: 'Tareas' })],
      ['simulator', '/simulator', page.getByRole('button', { name: 'Llamar' })],
    ] as const;
    for (const [name, address, shown] of places) {
      await page.goto(address);
      await shown.waitFor();
      faults[name] = await accessibilityFaults(page);
    }
    expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
    expect(complaints).toEqual([]);
    await own.close();
  }, 60_000);
});
