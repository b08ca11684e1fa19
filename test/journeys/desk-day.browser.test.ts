import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { parseId, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, desksOf, launchBrowser, openContext, openPage } from '../support/browser.ts';
import { peopleWithoutVisits, PhonePage, type Persona } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock } from '../support/simulated-phone.ts';

const DAY_MS = 86_400_000;
const chromium = installed('chromium', 'chromium-browser');

/** The coming Tuesday at ten to twelve in Madrid: everybody works. */
function tuesdayMorning(now: string): string {
  const noon = Date.parse(`${now.slice(0, 10)}T10:50:00Z`);
  const days = ((2 - new Date(noon).getUTCDay() + 7) % 7) + 7;
  return new Date(noon + days * DAY_MS).toISOString();
}

/** Somebody who wants to be called back: as a talk leaves it. */
async function leaveTask({ database: { db }, demo }: Product): Promise<void> {
  const clinicId = required(parseId<ClinicId>(demo.clinic.id), 'clinic');
  await db.inClinic(clinicId, (tx) =>
    tx.run(
      `insert into task (clinic_id, id, kind, status, priority, reason, phone, created_at, updated_at)
       values ($1, $2, 'callback', 'requested', 'urgent', 'asked-for-person', '+34600111222', $3, $3)`,
      [clinicId, '0190f0f0-0000-7000-8000-0000000000f7', new Date()],
    ),
  );
}

(chromium ? describe : describe.skip)('a working day at the desk', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;
  let people: readonly Persona[];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
    const { now } = (await call(`${product.baseUrl}/simulator/api/clock`)).json;
    await moveClock(product, { to: tuesdayMorning(now) });
    people = await peopleWithoutVisits(product.baseUrl, 3);
    await leaveTask(product);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const someone = (index: number): Persona => required(people[index], 'somebody');
  /** The first keys of a page are heard once it stands. */
  const stands = (page: Page, heading: string) => page.getByRole('heading', { name: heading, exact: true }).waitFor();

  test('somebody calls: who it is, three keys to an appointment, moved, undone and answered, all by keyboard', async () => {
    const { page, complaints } = await deskOf('receptionist', '/calls');
    const keys = page.keyboard;
    await stands(page, words['calls.title']);

    const simulator = await openPage(await openContext(browser, { baseURL: product.baseUrl }), '/simulator');
    const phone = new PhonePage(simulator.page);
    await phone.be(someone(0));
    await phone.dial();
    const open = page.getByRole('article').getByRole('button', { name: words['pop.open'] });
    await open.waitFor();
    await open.focus();
    await keys.press('Enter');
    await page.getByRole('list', { name: words['pop.people'] }).getByText(someone(0).name).waitFor();

    await keys.press('b');
    await page.locator('.pop-opening').first().waitFor();
    await keys.press('1');
    await page.getByRole('button', { name: words['book.submit'] }).and(page.locator(':focus')).waitFor();
    await keys.press('Enter');
    const done = page.getByText(new RegExp(`Cita de ${someone(0).name} guardada`));
    await done.waitFor();
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // What the patient was to be told is taken back with it, before it was told.
    await keys.press('Control+z');
    await page.getByText(words['undo.done'], { exact: true }).waitFor();

    await keys.press('g');
    await keys.press('t');
    await stands(page, words['tasks.title']);
    await page.locator('.desk-task').first().waitFor();
    await keys.press('j');
    await keys.press('r');
    await page.getByPlaceholder(words['reply.placeholder']).and(page.locator(':focus')).waitFor();
    await keys.type('Le llamamos hoy.');
    await keys.press('Control+Enter');
    await page.getByText(words['reply.done'].replace('{channel}', 'SMS'), { exact: true }).waitFor();

    await keys.press('g');
    await keys.press('a');
    await page.locator('.agenda-item').first().waitFor();
    await keys.press('?');
    await page.getByText(words['help.lead']).waitFor();
    await keys.press('Escape');
    await keys.press('Control+k');
    await page.getByPlaceholder(words['palette.placeholder']).waitFor();
    await keys.type('informes');
    await keys.press('Enter');
    await stands(page, words['nav.reports']);
    expect(complaints).toEqual([]);
    await page.close();
    await simulator.page.context().close();
  }, 180_000);

  /** A day on which some visits may still move, and the first of them. */
  async function tomorrow(): Promise<{
    readonly day: string;
    readonly visit: { id: string; start: string; version: number };
  }> {
    const staff = await signIn(product, 'receptionist');
    const { now } = (await call(`${product.baseUrl}/api/v1/clinic`, { headers: staff })).json;
    const day = new Date(Date.parse(now) + DAY_MS).toISOString().slice(0, 10);
    const span = new URLSearchParams({ from: `${day}T06:00:00Z`, to: `${day}T20:00:00Z` });
    const { appointments } = (await call(`${product.baseUrl}/api/v1/agenda?${span}`, { headers: staff })).json;
    const movable = appointments.filter(({ status, zone }: never) => status === 'booked' && zone === 'Europe/Madrid');
    return { day, visit: required(movable[0], 'a visit') };
  }

  test('an appointment goes where keys take it; where it may not stand, the reason is there', async () => {
    const { day, visit } = await tomorrow();
    const { page, complaints } = await deskOf('receptionist', `/agenda?date=${day}`);
    expect(page.url()).toContain(`#/agenda?date=${day}`);
    const item = page.locator(`[data-appointment="${visit.id}"]`);
    await item.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('n');
    const bar = page.getByRole('region', { name: words['move.title'] });
    await bar.getByRole('button', { name: words['appointment.moveTo'], disabled: false }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/movida:/).waitFor();
    await bar.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText(words['undo.done'], { exact: true }).waitFor();

    // Outside the working hours: a receptionist reads why, and whom to ask.
    await page.evaluate((date) => (window.location.hash = `#/agenda?date=${date}`), day);
    await item.focus();
    await page.keyboard.press('m');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('PageUp');
    await bar.getByText(/Puede pedírselo a .*Carmen Ortiz/).waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('a session that runs out in the middle of a booking loses nothing that was typed', async () => {
    const { page } = await deskOf('receptionist', '/agenda');
    await page.locator('.agenda-toolbar').waitFor();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: words['book.title'] });
    await dialog.getByLabel(words['book.reason']).fill('Dolor de espalda desde ayer');
    await page.context().clearCookies();
    await dialog.getByPlaceholder(words['search.placeholder']).fill(someone(1).name);
    const again = page.getByRole('dialog', { name: words['expired.title'] });
    await again.getByLabel(words['signIn.password'], { exact: true }).fill('recepcion-alameda');
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'detached' });
    expect(await dialog.getByLabel(words['book.reason']).inputValue()).toBe('Dolor de espalda desde ayer');
    expect(await dialog.getByPlaceholder(words['search.placeholder']).inputValue()).toBe(someone(1).name);
    await page.close();
  }, 60_000);

  test('no screen has a fault of accessibility, light or dark', async () => {
    const { day } = await tomorrow();
    const { page, complaints } = await deskOf('manager', `/agenda?date=${day}`);
    const faults: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const found = await faultsInBothSchemes(page);
      if (found.length > 0) faults[name] = found;
    };
    await page.locator('.agenda-item').first().focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await look('moving');
    await page.keyboard.press('Escape');
    const places = [
      ['queue', '#/queue', words['queue.title']],
      ['inbox', '#/tasks', words['tasks.title']],
      ['reports', '#/reports', words['report.occupancy']],
      ['rules', '#/settings', words['rules.bands']],
      ['audit', '#/settings?tab=audit', words['audit.verify']],
      ['wallboard', '#/wallboard', /Cola de llamadas/],
    ] as const;
    for (const [name, hash, heading] of places) {
      await page.evaluate((to) => (window.location.hash = to), hash);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await look(name);
    }
    await page.evaluate(() => (window.location.hash = '#/agenda'));
    await page.locator('.agenda-toolbar').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(words['palette.placeholder']).fill(someone(2).name.slice(0, 6));
    await page
      .getByRole('option')
      .filter({ hasText: someone(2).name })
      .first()
      .click();
    await page.getByRole('heading', { name: words['timeline.title'] }).waitFor();
    await look('patient');
    await page.keyboard.press('?');
    await page.getByText(words['help.lead']).waitFor();
    await look('keys');
    await page.goto(`/embed/pop?number=${encodeURIComponent(someone(2).phone)}`);
    await page.getByRole('list', { name: words['pop.people'] }).waitFor();
    await look('pop');
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
