import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { HOUR_MS } from '../../src/platform/time/instant.ts';
import { accessibilityFaults, launchBrowser, openContext, openPage } from '../support/browser.ts';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';

const chromium = installed('chromium', 'chromium-browser');
const PHONE = { width: 390, height: 844 };

interface FhirVisit {
  readonly id: string;
  readonly start: string;
  readonly status: string;
  readonly participant: readonly { readonly actor: { readonly reference: string }; readonly status: string }[];
}

(chromium ? describe : describe.skip)('the link of a message, on a telephone', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  let people: readonly Persona[];
  let authorization: string;

  const fhir = async (path: string) => call(`${product.baseUrl}/fhir/R4${path}`, { headers: { authorization } });
  const visitNow = async (id: string): Promise<FhirVisit> => (await fhir(`/Appointment/${id}`)).json;
  const person = (index: number): Persona => {
    const found = people[index];
    if (!found) throw new Error('nobody to be');
    return found;
  };
  const shown = () => page.locator('main').innerText();

  async function press(name: string): Promise<string> {
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
    return shown();
  }

  /** Somebody books by telephone, and gets a message with a link. */
  async function bookAndGetLink(person: Persona): Promise<{ readonly id: string; readonly path: string }> {
    const phone = new SimulatedPhone(product, person.phone);
    let heard = await phone.dial();
    for (let turn = 0; turn < 12 && !/queda reservada/i.test(heard); turn += 1) {
      heard = await phone.press(/nacimiento/i.test(heard) ? person.keys : '1');
    }
    await phone.hangUp();
    const path = await eventually('a message carries a link', async () => {
      const { messages } = (await call(`${product.baseUrl}/simulator/api/state`)).json;
      const mine = (messages as { to: string; body: string }[]).filter(({ to }) => to === person.phone);
      return mine.flatMap(({ body }) => /\/p\/[A-Za-z0-9_-]{24}/.exec(body) ?? []).at(-1);
    });
    const { text } = await call(`${product.baseUrl}${path}/visit.ics`);
    return { id: /UID:(.+)@centralita/.exec(text)?.[1] ?? '', path };
  }

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    authorization = `Bearer ${await fhirToken(product)}`;
    people = await peopleWithoutVisits(product.baseUrl, 2);
    const context = await openContext(browser, { baseURL: product.baseUrl, screen: PHONE });
    ({ page, complaints } = await openPage(context, '/p/nobody'));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('confirms, moves and cancels by touch, in three languages, and the clinic sees it', async () => {
    expect(await shown()).toContain('Este enlace no sirve');
    const { id, path } = await bookAndGetLink(person(0));
    await page.goto(path);
    const before = await visitNow(id);
    expect(await shown()).toContain('Su cita');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    expect(await press('Confirmar que vendré')).toContain('Hemos anotado que vendrá');
    const patient = (await visitNow(id)).participant.find(({ actor }) => actor.reference.startsWith('Patient/'));
    expect(patient?.status).toBe('accepted');

    await press('Cambiar el día o la hora');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('radio').nth(2).check();
    expect(await press('Cambiar a este momento')).toContain('Esta es su nueva cita');
    expect((await visitNow(id)).start).not.toBe(before.start);

    await press('English');
    expect(await shown()).toContain('Your appointment');
    await press('Español');
    await press('Anular la cita');
    expect(await shown()).toContain('¿Quiere anular esta cita?');
    expect(await press('Sí, anular la cita')).toContain('La cita queda anulada');
    expect((await visitNow(id)).status).toBe('cancelled');
    // The browser writes a line for the page that was not there.
    expect(complaints.filter((line) => !line.endsWith('/p/nobody'))).toEqual([]);
  }, 60_000);

  test('of a visit of today tells the desk that somebody comes late', async () => {
    const { id, path } = await bookAndGetLink(person(1));
    const { start } = await visitNow(id);
    await moveClock(product, { to: new Date(Date.parse(start) - HOUR_MS / 2).toISOString() });
    await page.goto(path);
    await press('Llegaré tarde');
    expect(await press('15 minutos')).toContain('Se lo hemos dicho a la clínica');
    const desk = await signIn(product, 'receptionist');
    const task = await eventually('a task says that somebody comes late', async () => {
      const tasks = await call(`${product.baseUrl}/api/v1/tasks?status=open`, { headers: desk });
      return (tasks.json.tasks as { reason: string; priority: string }[]).find(
        ({ reason }) => reason === 'request-late',
      );
    });
    expect(task.priority).toBe('asap');
  }, 60_000);
});
