import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import {
  faultsInBothSchemes,
  desksOf,
  launchBrowser,
  openContext,
  openPage,
  signInAtDesk,
} from '../support/browser.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';

const DAY_MS = 86_400_000;
const MARTA = '+34910000201';
const chromium = installed('chromium', 'chromium-browser');

/** The coming Tuesday at ten to twelve in Madrid: everybody works. */
function tuesdayMorning(now: string): string {
  const noon = Date.parse(`${now.slice(0, 10)}T10:50:00Z`);
  const days = ((2 - new Date(noon).getUTCDay() + 7) % 7) + 7;
  return new Date(noon + days * DAY_MS).toISOString();
}

(chromium ? describe : describe.skip)('more of a working day at the desk', () => {
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
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const someone = (index: number): Persona => required(people[index], 'somebody');
  const now = async () => (await call(`${product.baseUrl}/simulator/api/clock`)).json.now as string;

  async function choosePatient(page: Page, inside: string, name: string): Promise<void> {
    await page.locator(inside).getByPlaceholder(words['search.placeholder']).fill(name);
    await page.locator('.mantine-Combobox-option').filter({ hasText: name }).first().click();
  }

  async function chooseService(page: Page, inside: string): Promise<void> {
    await page.locator(inside).getByPlaceholder(words['book.service.placeholder']).click();
    await page.getByRole('option', { name: /Medicina general/ }).click();
  }

  test('a cancellation by a slip is taken back by the same hand within half a minute', async () => {
    const day = new Date(Date.parse(await now()) + DAY_MS).toISOString().slice(0, 10);
    const { page, complaints } = await deskOf('receptionist', `/agenda?date=${day}`);
    const item = page.locator('.agenda-item[data-appointment]').first();
    const id = required(await item.getAttribute('data-appointment'), 'a visit');
    await item.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words['appointment.cancel'], exact: true }).click();
    await dialog.getByRole('button', { name: words['appointment.cancel.yes'] }).click();
    await page.getByText(words['appointment.done.cancel'], { exact: true }).waitFor();
    await page.getByRole('button', { name: words['undo.button'] }).click();
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    const staff = await signIn(product, 'receptionist');
    expect((await call(`${product.baseUrl}/api/v1/appointments/${id}`, { headers: staff })).json.status).toBe('booked');
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the agenda comes in few files, and does not wait for what may be opened beside it', async () => {
    const context = await openContext(browser, { baseURL: product.baseUrl });
    // What never comes, and whose page is closed at the end.
    await context.route(/\/panels-/, () => undefined);
    const { page } = await openPage(context, '/agenda');
    const scripts = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
    await signInAtDesk(page, required(product.demo.staff[0], 'somebody'));
    await page.locator('.agenda-item[data-appointment]').first().waitFor();
    expect(scripts.size).toBeLessThan(35);
    await context.close();
  }, 180_000);

  test('what has to come before somebody can sign in is less than 200 kB', async () => {
    const html = await (await fetch(`${product.baseUrl}/`)).text();
    const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path]) =>
      required(path, 'a path'),
    );
    const files = await Promise.all(
      paths.map(async (path) => (await fetch(`${product.baseUrl}${path}`)).arrayBuffer()),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(200_000);
  });

  test('of a long day only what is near the screen is drawn; arrows reach the rest, and paper has all of it', async () => {
    const day = new Date(Date.parse(await now()) + DAY_MS).toISOString().slice(0, 10);
    const { page, complaints } = await deskOf('receptionist', '/agenda');
    await page.setViewportSize({ width: 360, height: 420 });
    await page.evaluate((date) => (window.location.hash = `#/agenda?date=${date}`), day);
    const items = page.locator('.agenda-item[data-appointment]');
    await items.first().waitFor();
    const columns = await page.locator('section[data-column]').count();
    expect(await page.locator('.agenda-column').count()).toBeLessThan(columns);
    const counted = Number.parseInt(await page.locator('.agenda-toolbar [role="status"]').innerText(), 10);
    await items.first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-appointment') ?? '');
    const walked = new Set<string>();
    for (let id = await focused(); !walked.has(id); id = await focused()) {
      walked.add(id);
      await page.keyboard.press('ArrowDown');
    }
    for (let step = 0; step < columns; step += 1) await page.keyboard.press('ArrowRight');
    const last = await focused();
    expect(last).not.toBe('');
    expect(walked.has(last)).toBe(false);
    expect(await page.locator('.day-sheet').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const lines = page.locator('.day-sheet tbody tr');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(counted);
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('a visit is booked again and again: each date says whether it can be, and why not', async () => {
    const { page, complaints } = await deskOf('receptionist', '/agenda');
    await page.locator('.agenda-toolbar').waitFor();
    await page.keyboard.press('c');
    const form = '.mantine-Modal-content';
    await choosePatient(page, form, someone(0).name);
    await chooseService(page, form);
    await page.getByLabel(words['series.repeat']).check();
    await page.getByLabel(words['series.times']).fill('3');
    await page.locator(`${form} .desk-fieldset label`).first().click();
    await page.getByRole('button', { name: words['series.check'] }).click();
    const dates = page.getByRole('list', { name: words['series.dates'] });
    await dates.waitFor();
    expect(await dates.getByRole('listitem').count()).toBe(3);
    await dates.getByText(words['series.looking']).first().waitFor({ state: 'detached' });
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: /^Guardar \d citas?$/ }).click();
    await dates.getByText(words['series.booked'], { exact: true }).first().waitFor();
    await page
      .getByText(/^\d citas? guardadas?$/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  /** Opens the coming visit of somebody that has others after it. */
  async function openFirstOfSeries(page: Page, name: string): Promise<void> {
    const staff = await signIn(product, 'receptionist');
    const found = await call(`${product.baseUrl}/api/v1/patients?q=${encodeURIComponent(name)}`, { headers: staff });
    const patient = required(found.json.patients[0], name) as { id: string };
    await page.evaluate((id) => (window.location.hash = `#/patients?id=${id}`), patient.id);
    await page.locator('.record-grid .desk-row').first().click();
  }

  test('a series is moved and cancelled in one act by keyboard, and taken back in one', async () => {
    const { page, complaints } = await deskOf('receptionist', '/agenda');
    await openFirstOfSeries(page, someone(0).name);
    const dialog = page.getByRole('dialog');
    const dates = dialog.getByRole('list', { name: words['following.dates'] });
    const press = async (name: string | RegExp) => {
      await dialog.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await press(/^Mover esta y las siguientes \(\d\)$/);
    await dialog.locator('.mantine-Chip-label').last().click();
    await press(words['series.check']);
    await dates.waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await press(/^Mover \d citas$/);
    await page
      .getByText(/^\d citas? cambiadas?$/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    if (await dates.isVisible()) await press(words['app.back']);
    await press(/^Anular esta y las siguientes \(\d\)$/);
    await dates.waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const count = await dates.getByRole('listitem').count();
    await dates.getByRole('checkbox').last().focus();
    await page.keyboard.press('Space');
    await press(`Anular ${count - 1} cita${count > 2 ? 's' : ''}`);
    await page
      .getByText(/^\d citas? anuladas?$/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(words['undo.done'], { exact: true }).last().waitFor();
    await dialog.getByRole('button', { name: `Anular esta y las siguientes (${count})` }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('what a service keeps free around its visits is drawn, and is no free time to point at', async () => {
    const day = new Date(Date.parse(await now()) + DAY_MS).toISOString().slice(0, 10);
    const context = await openContext(browser, { baseURL: product.baseUrl });
    // The services of the sample clinic keep none.
    await context.route('**/api/v1/clinic', async (route) => {
      const answer = await route.fetch();
      const clinic = (await answer.json()) as { services?: object[] };
      const services = clinic.services?.map((one) => ({ ...one, bufferBeforeMinutes: 5, bufferAfterMinutes: 10 }));
      await route.fulfill({ response: answer, json: { ...clinic, services } });
    });
    const { page, complaints } = await openPage(context, `/agenda?date=${day}`);
    await signInAtDesk(page, required(product.demo.staff[0], 'somebody'));
    const buffer = page.locator('.agenda-buffer').first();
    await buffer.waitFor();
    expect(await buffer.getAttribute('title')).toBe(words['agenda.buffer']);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await buffer.dispatchEvent('click');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  }, 180_000);

  test('who waits stands beside the agenda, is put on the list and taken off it', async () => {
    const { page, complaints } = await deskOf('receptionist', '/agenda');
    await page.locator('.agenda-toolbar').waitFor();
    await page.keyboard.press('w');
    const panel = page.getByRole('complementary', { name: words['waiting.title'] });
    await panel.getByText(words['waiting.none'], { exact: true }).waitFor();
    await panel.getByRole('button', { name: words['waiting.add'] }).click();
    await choosePatient(page, '.waiting-panel', someone(1).name);
    await chooseService(page, '.waiting-panel');
    await panel.getByRole('button', { name: words['waiting.save'], exact: true }).click();
    const line = panel.getByRole('listitem').filter({ hasText: someone(1).name });
    await line.waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await line.getByRole('button', { name: words['waiting.remove'].replace('{name}', someone(1).name) }).click();
    await line.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('somebody reads what the assistant hears and takes the caller over', async () => {
    const staff = await signIn(product, 'receptionist');
    await call(`${product.baseUrl}/api/v1/presence`, {
      headers: staff,
      body: { presence: 'available', deskPhone: MARTA },
    });
    const { page, complaints } = await deskOf('receptionist', '/queue');
    await page.getByRole('heading', { name: words['queue.title'] }).waitFor();
    const phone = new SimulatedPhone(product, someone(2).phone);
    await phone.dial();
    await phone.say('Quería preguntar por mi factura');
    await page.getByRole('log').getByText('Quería preguntar por mi factura').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['call.takeOver'] }).click();
    await eventually('my telephone rings', async () => {
      const { json } = await call(`${product.baseUrl}/simulator/api/state`);
      return json.calls.find((one: { to: string; status: string }) => one.to === MARTA && one.status === 'ringing');
    });
    await page.getByRole('button', { name: words['call.takeOver'] }).waitFor({ state: 'detached' });
    await phone.hangUp();
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the evidence for the law is read, and has no fault of accessibility', async () => {
    const { page, complaints } = await deskOf('manager', '/reports?view=evidence');
    await page.getByRole('heading', { name: words['evidence.toPerson'] }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(`^${words['evidence.asked']}`) }).click();
    await page.getByRole('dialog', { name: words['evidence.asked'] }).locator('.desk-row').first().waitFor();
    await page.keyboard.press('Escape');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^ley-10-2025-.*\.csv$/);
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the calls behind the evidence are read on to their end, a hundred at a time', async () => {
    const { page, complaints } = await deskOf('manager', '/reports');
    // Nobody calls the demo so often: its own answer, with other calls in it.
    await page.route('**/api/v1/reports/service-evidence*', async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      const at = await now();
      const asked = { startedAt: at, askedAt: at, waitedSeconds: 30, letGo: false, callback: false };
      const callList = Array.from({ length: 230 }, (_one, index) => ({ ...asked, id: `call-${index}` }));
      await route.fulfill({ response, json: { ...body, callList } });
    });
    await page.goto('/#/reports?view=evidence');
    await page.getByRole('button', { name: new RegExp(`^${words['evidence.asked']}`) }).click();
    const list = page.getByRole('dialog', { name: words['evidence.asked'] });
    const rows = list.locator('.desk-row');
    const more = list.getByRole('button', { name: words['timeline.more'] });
    for (const count of [100, 200]) {
      await list.getByText(`${count} de 230`).waitFor();
      expect(await rows.count()).toBe(count);
      if (count === 100) expect(await faultsInBothSchemes(page)).toEqual([]);
      await more.click();
    }
    await more.waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(230);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('figures open what they were counted from, and the minutes of the saved time are the manager’s', async () => {
    const phone = new SimulatedPhone(product, someone(0).phone);
    await phone.dial();
    await phone.hangUp();
    const { page, complaints } = await deskOf('manager', '/reports');
    await page.getByText(words['report.period.month'], { exact: true }).click();
    await page.getByRole('heading', { name: words['report.means'] }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: /^\d+ llamadas? recibidas?$/ }).click();
    await page.getByRole('dialog').locator('.desk-row').first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: new RegExp(`^${words['report.callbacks']}`) }).click();
    await page.getByRole('dialog', { name: words['report.callbacks.state.kept'] }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(`^${words['report.offers']}`) }).click();
    await page.getByRole('dialog', { name: words['report.offersTaken'] }).getByText(words['report.nothing']).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const places = page.getByRole('table', { name: words['report.places'] });
    await places.getByRole('button').first().click();
    await page.getByRole('dialog').locator('.desk-row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const booked = page.getByRole('table', { name: words['report.occupancy'] }).getByRole('button');
    await booked.first().click();
    const visits = page.getByRole('dialog', { name: new RegExp(`^${words['report.booked']}: `) });
    await visits.locator('.desk-row').first().waitFor();
    // Whose visit it is stands first, its time below.
    const [whose = '', when = ''] = (await visits.locator('.desk-row').first().innerText()).split(/\n+/);
    expect(whose).toMatch(/^\p{Lu}\S+ \p{Lu}/u);
    expect(when).toMatch(/\d{1,2}:\d{2}$/);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const each = page.getByLabel(`${words['report.saved.call']}: ${words['report.saved.each']}`);
    await each.fill('4,5');
    await page.getByRole('button', { name: words['report.saved.save'] }).click();
    await page.getByText(words['report.saved.done'], { exact: true }).waitFor();
    await page.reload();
    await each.waitFor();
    expect(await each.inputValue()).toBe('4,5');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const table = readFileSync(required(await file.path(), 'the file'), 'utf8');
    for (const name of [
      'report.firstContact',
      'report.refill',
      'report.saved',
      'report.origin.desk',
      'report.noVisit',
    ] as const)
      expect(table).toContain(words[name]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the count of who found no time opens who they are, and each opens their record', async () => {
    const staff = await signIn(product, 'manager');
    const { services } = (await call(`${product.baseUrl}/api/v1/clinic`, { headers: staff })).json;
    const found = await call(`${product.baseUrl}/api/v1/patients?q=${encodeURIComponent(someone(0).name)}`, {
      headers: staff,
    });
    const [patient] = found.json.patients;
    const { page, complaints } = await deskOf('manager', '/reports');
    // There is a free time for everybody in the sample clinic: what the server would count is put in its place.
    const reason = { reason: 'declined', people: 1, sentence: 'Ninguna hora le venía bien.' };
    const week = { week: '2026-11-30', service: services[0], people: 1, reasons: [reason] };
    await page.route('**/api/v1/reports/unmet-demand?*', (route) => route.fulfill({ json: { weeks: [week] } }));
    const asked: URL[] = [];
    await page.route('**/api/v1/reports/unmet-demand/people?*', async (route) => {
      asked.push(new URL(route.request().url()));
      const status = (await route.fetch()).status();
      const person = { id: patient.id, day: '2026-12-01', patient, ...reason };
      await route.fulfill({ status, json: { people: [person] } });
    });
    await page.reload();
    await page
      .getByRole('table', { name: words['report.unmet'] })
      .getByRole('button', { name: new RegExp(`^${words['report.unmet']}: .*: 1$`) })
      .click();
    const row = page.getByRole('dialog').locator('.desk-row').first();
    await row.getByText(reason.sentence, { exact: false }).waitFor();
    expect(asked[0]?.searchParams.get('week')).toBe(week.week);
    expect(asked[0]?.searchParams.get('service')).toBe(services[0].id);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await row.click();
    await page.getByRole('dialog', { name: words['patient.title'] }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('who wants no messages any more is not written to: the reply says so before a word of it', async () => {
    const phone = new SimulatedPhone(product, someone(1).phone);
    await phone.write('quiero hablar con una persona');
    await phone.received(/persona de la clínica/);
    const { page, complaints } = await deskOf('receptionist', '/tasks');
    const number = someone(1).phone.replace(/^\+34(\d{3})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4');
    const card = page.locator('.desk-task').filter({ hasText: number });
    const open = async () => {
      await card.getByRole('button', { name: words['tasks.more'] }).click();
      await page.getByRole('menuitem', { name: words['key.inbox.reply'] }).click();
      // It closes with a movement: the page is looked at once that is over.
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    await open();
    await card.getByText(`SMS · ${number} · 0 de`).waitFor();
    await card.getByRole('button', { name: words['app.close'], exact: true }).click();
    await phone.write('BAJA');
    await phone.received(/no le enviaremos más mensajes/);
    await open();
    await card.getByRole('alert').getByText(words['error.opted-out']).waitFor();
    await card.getByRole('textbox', { name: words['key.inbox.reply'] }).fill('Buenos días.');
    for (const name of [words['reply.send'], words['reply.sendAndDone']])
      expect(await card.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('the day stays readable after a reload without a server, and is forgotten at the sign-out', async () => {
    const { page } = await deskOf('receptionist', '/agenda');
    const item = page.locator('.agenda-item[data-appointment]').first();
    await item.waitFor();
    await page.locator('html[data-kept="true"]').waitFor({ state: 'attached' });
    const kept = () => page.evaluate(() => sessionStorage.getItem('centralita.day'));
    expect(await kept()).not.toBeNull();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('alert').getByText(words['offline.title']).waitFor();
    const first = required(
      (JSON.parse((await kept()) ?? '{}') as { visits: { patient: string }[] }).visits[0],
      'a visit',
    );
    await page.getByRole('cell', { name: first.patient, exact: true }).first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: words['app.retry'] }).click();
    await page.locator('.agenda-toolbar').waitFor();
    await page.getByRole('banner').getByRole('button', { name: /Rosa/ }).click();
    await page.getByRole('menuitem', { name: words['user.signOut'] }).click();
    await page.getByRole('button', { name: words['signIn.submit'] }).waitFor();
    expect(await kept()).toBeNull();
    await page.close();
  }, 180_000);
});
