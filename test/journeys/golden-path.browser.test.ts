import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { es as phoneWords } from '../../src/simulator/web/texts/es.ts';
import {
  accessibilityFaults,
  dateOfHold,
  launchBrowser,
  openContext,
  openPage,
  signInAtDesk,
} from '../support/browser.ts';
import { peopleWithoutVisits, PhonePage, type Persona } from '../support/phone-page.ts';
import { call, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock } from '../support/simulated-phone.ts';

const DAY_MS = 86_400_000;

async function clinicNow(product: Product): Promise<string> {
  return (await call(`${product.baseUrl}/simulator/api/clock`)).json.now;
}

/** The coming Friday after hours: what is booked then is at least two days away, whenever the test runs. */
function fridayEvening(now: string): string {
  const earliest = Date.parse(now);
  const evening = Date.parse(`${now.slice(0, 10)}T20:30:00Z`);
  const weekday = new Date(evening).getUTCDay();
  const friday = evening + ((5 - weekday + 7) % 7) * DAY_MS;
  return new Date(friday > earliest ? friday : friday + 7 * DAY_MS).toISOString();
}

const chromium = installed('chromium', 'chromium-browser');

(chromium ? describe : describe.skip)('the golden path in a browser', () => {
  let product: Product;
  let browser: Browser;
  let people: readonly Persona[];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    await moveClock(product, { to: fridayEvening(await clinicNow(product)) });
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
    await desk.getByText(words['calls.none.live'], { exact: true }).waitFor();
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
    await desk.getByText(words['agenda.hold'], { exact: true }).waitFor();
    await phone.answerUntil(/queda reservada/i, '', person);
    const appointment = desk
      .getByRole('region', { name: words['agenda.title'], exact: true })
      .getByRole('button', { name: person.name });
    await appointment.waitFor();
    expect(await appointment.innerText()).toContain(words['status.unconfirmed']);
    await phone.over();

    await phone.toDayBefore();
    await simulator.page.getByRole('tab', { name: phoneWords.sms }).click();
    await phone
      .sms()
      .getByText(/recordamos/i)
      .waitFor();
    await phone.write('sí');
    await appointment.filter({ hasText: words['status.confirmed'] }).waitFor();

    expect(loads).toBe(0);
    expect([...simulator.complaints, ...atDesk.complaints]).toEqual([]);
    await Promise.all([patientContext.close(), deskContext.close()]);
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'every page is without serious faults of accessibility, %s',
    async (scheme) => {
      const own = await context(scheme);
      const { page, complaints } = await openPage(own, '/');
      const faults: Record<string, readonly string[]> = {};
      await page.getByRole('button', { name: words['signIn.submit'] }).waitFor();
      faults['sign-in'] = await accessibilityFaults(page);
      await signInAtDesk(page, receptionist());
      const monday = new Date(Date.parse(await clinicNow(product)) + 3 * DAY_MS).toISOString().slice(0, 10);
      const places = [
        [
          'agenda day',
          `/#/agenda?date=${monday}`,
          page.getByRole('region', { name: words['agenda.title'], exact: true }),
        ],
        ['agenda week', `/#/agenda?date=${monday}&view=week`, page.locator('.agenda-day-name').first()],
        ['calls', '/#/calls', page.getByRole('heading', { name: words['calls.title'], exact: true })],
        ['tasks', '/#/tasks', page.getByRole('heading', { name: words['tasks.title'], exact: true })],
        ['simulator', '/simulator', page.locator('.dial-button')],
      ] as const;
      for (const [name, address, shown] of places) {
        await page.goto(address);
        await shown.waitFor();
        faults[name] = await accessibilityFaults(page);
      }
      expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
      expect(complaints).toEqual([]);
      await own.close();
    },
    60_000,
  );
});
