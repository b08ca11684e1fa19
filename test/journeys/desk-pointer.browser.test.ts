import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { desksOf, faultsInBothSchemes, launchBrowser } from '../support/browser.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { moveClock } from '../support/simulated-phone.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const chromium = installed('chromium', 'chromium-browser');

/** The coming Tuesday at ten to twelve in Madrid: everybody works. */
function tuesdayMorning(now: string): string {
  const noon = Date.parse(`${now.slice(0, 10)}T10:50:00Z`);
  const days = ((2 - new Date(noon).getUTCDay() + 7) % 7) + 7;
  return new Date(noon + days * DAY_MS).toISOString();
}

interface Visit {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly patient: { readonly name: string };
}

(chromium ? describe : describe.skip)('a visit in the agenda, by pointer, by taps and by keys', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;
  let staff: Record<string, string>;
  let people: Persona[];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
    const { now } = (await call(`${product.baseUrl}/simulator/api/clock`)).json;
    await moveClock(product, { to: tuesdayMorning(now) });
    staff = await signIn(product, 'receptionist');
    people = [...(await peopleWithoutVisits(product.baseUrl, 6))];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const api = async (path: string, body?: object) => {
    const { status, json } = await call(`${product.baseUrl}/api/v1${path}`, {
      headers: staff,
      ...(body ? { body } : {}),
    });
    if (status >= 300) throw new Error(`${path}: ${status}`);
    return json;
  };
  const visitOf = (id: string): Promise<Visit> => api(`/appointments/${id}`);
  const lasts = ({ start, end }: Visit): number => (Date.parse(end) - Date.parse(start)) / MINUTE_MS;

  /** Two visits one right after the other, on a day of their own with time after them. */
  async function twoInARow(daysOn: number): Promise<{ first: Visit; next: Visit; day: string }> {
    const { services, practitioners, now } = await api('/clinic');
    const service = services.find(({ name }: { name: string }) => name === 'Medicina general');
    const practitioner = practitioners.find(({ name }: { name: string }) => /Carmen Ruiz/.test(name));
    const day = new Date(Date.parse(now) + daysOn * DAY_MS).toISOString().slice(0, 10);
    const span = new URLSearchParams({
      service: service.id,
      practitioner: practitioner.id,
      from: `${day}T00:00:00Z`,
      limit: '60',
    });
    const { openings } = (await api(`/openings?${span}`)) as { openings: { id: string; start: string; end: string }[] };
    const at = openings.findIndex(
      ({ end }, index) => openings[index + 1]?.start === end && openings[index + 4]?.start.startsWith(end.slice(0, 10)),
    );
    const book = async (index: number): Promise<Visit> => {
      const { name, birthDate } = required(people.pop(), 'somebody');
      const { patients } = await api(`/patients?q=${encodeURIComponent(name)}`);
      const patient = patients.find((one: { birthDate?: string }) => one.birthDate === birthDate);
      return api('/appointments', { openingId: openings[index]?.id, patientId: patient.id });
    };
    const first = await book(at);
    return { first, next: await book(at + 1), day: first.start.slice(0, 10) };
  }

  const box = async (of: Locator) => required((await of.boundingBox()) ?? undefined, 'its place');
  const shown = async (page: Page, visit: Visit): Promise<Locator> => {
    const item = page.locator(`[data-appointment="${visit.id}"]`);
    await item.scrollIntoViewIfNeeded();
    return item;
  };

  /** Takes the visit with the mouse, and holds it so many minutes further down, and columns to the right. */
  async function drag(page: Page, item: Locator, by: { readonly minutes: number; readonly columns?: number }) {
    const { x, y, width, height } = await box(item);
    const grab = { x: x + width / 2, y: y + 8 };
    const column = (await box(page.locator('.agenda-column').first())).width;
    const down = (by.minutes / 20) * (height + 2);
    await page.mouse.move(grab.x, grab.y);
    await page.mouse.down();
    await page.mouse.move(grab.x + 4, grab.y + 4, { steps: 3 });
    await page.mouse.move(grab.x + column * (by.columns ?? 0), grab.y + down, { steps: 8 });
    return page.locator('.agenda-ghost');
  }

  test('is dragged to a free time and taken back, and where it cannot be the reason stands under the pointer', async () => {
    const { first, next, day } = await twoInARow(6);
    const { page, complaints } = await deskOf('receptionist', `/agenda?date=${day}`);
    const item = await shown(page, first);
    const ghost = await drag(page, item, { minutes: 60 });
    await ghost.waitFor();
    expect(await ghost.getAttribute('data-refused')).toBeNull();
    await page.mouse.up();
    await page.getByText(/movida:/).waitFor();
    expect(Date.parse((await visitOf(first.id)).start) - Date.parse(first.start)).toBe(60 * MINUTE_MS);
    await page.getByRole('button', { name: words['undo.button'] }).click();
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    expect((await visitOf(first.id)).start).toBe(first.start);

    // Onto who comes next: it says so while it is held there, and once it is let go whom to ask.
    await shown(page, first);
    await drag(page, item, { minutes: 20 });
    await ghost.filter({ hasText: next.patient.name }).waitFor();
    await page.mouse.up();
    const bar = page.getByRole('region', { name: words['move.title'] });
    await bar.getByText(/Puede pedírselo a .*Carmen Ortiz/).waitFor();
    await page.keyboard.press('Escape');
    expect((await visitOf(first.id)).start).toBe(first.start);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  /** Takes the lower edge with the mouse, and holds it so many minutes further down. */
  async function pullEdge(page: Page, item: Locator, minutes: number) {
    const { x, y, width, height } = await box(item);
    const perMinute = (height + 2) / 20;
    await page.mouse.move(x + width / 2, y + height / 2);
    await item.locator('.agenda-resize').waitFor({ state: 'attached' });
    await page.mouse.move(x + width / 2, y + height - 3);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height - 3 + minutes * perMinute, { steps: 6 });
  }

  test('its edge is pulled; who comes next stops it, by name, and who may gives it all the same for a reason', async () => {
    const { first, next, day } = await twoInARow(7);
    const { page, complaints } = await deskOf('receptionist', `/agenda?date=${day}`);
    const item = await shown(page, first);
    await pullEdge(page, item, -10);
    await page.mouse.up();
    await page.getByText(/dura ahora 10 min/).waitFor();
    expect(lasts(await visitOf(first.id))).toBe(10);
    await page.getByRole('button', { name: words['undo.button'] }).click();
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    await item.filter({ hasText: first.patient.name }).waitFor();
    expect(lasts(await visitOf(first.id))).toBe(20);

    await pullEdge(page, item, 10);
    await item.and(page.locator('[data-refused]')).filter({ hasText: next.patient.name }).waitFor();
    await page.mouse.up();
    const panel = page.getByRole('dialog');
    await panel.getByRole('alert').filter({ hasText: next.patient.name }).waitFor();
    await panel.getByText(/Puede pedírselo a .*Carmen Ortiz/).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(lasts(await visitOf(first.id))).toBe(20);
    expect(complaints).toEqual([]);
    await page.close();

    const boss = await deskOf('manager', `/agenda?date=${day}`);
    await (await shown(boss.page, first)).focus();
    await boss.page.keyboard.press('l');
    const asked = boss.page.getByRole('dialog');
    await asked.getByLabel(words['length.minutes']).fill('30');
    await asked.getByRole('button', { name: words['length.save'] }).click();
    await asked.getByLabel(words['overbook.reason']).fill('Necesita más tiempo');
    await asked.getByRole('button', { name: /de todos modos/ }).click();
    await boss.page.getByText(/dura ahora 30 min/).waitFor();
    expect(lasts(await visitOf(first.id))).toBe(30);
    await boss.page.close();
  }, 120_000);

  test('lasts longer by keys alone, and goes to another time by single taps', async () => {
    const { next, day } = await twoInARow(8);
    const { page, complaints } = await deskOf('receptionist', `/agenda?date=${day}`);
    const item = await shown(page, next);
    await item.focus();
    await page.keyboard.press('l');
    await page.getByLabel(words['length.minutes']).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(/dura ahora 30 min/).waitFor();
    expect(lasts(await visitOf(next.id))).toBe(30);
    // In a field that is still there it would take back letters.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    expect(lasts(await visitOf(next.id))).toBe(20);

    await item.click();
    await page.getByRole('button', { name: words['appointment.moveInAgenda'] }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { x, y, width, height } = await box(item);
    await page.mouse.click(x + width / 2, y + (height + 2) * 2 + 4);
    const bar = page.getByRole('region', { name: words['move.title'] });
    await bar.getByRole('button', { name: words['appointment.moveTo'], disabled: false }).click();
    await page.getByText(/movida:/).waitFor();
    expect(Date.parse((await visitOf(next.id)).start) - Date.parse(next.start)).toBe(40 * MINUTE_MS);

    // What is moved by choosing another opening can be taken back too.
    await item.click();
    await page.getByRole('dialog').getByRole('button', { name: words['appointment.move'], exact: true }).click();
    await page.getByRole('dialog').locator('.desk-fieldset label').nth(2).click();
    await page.getByRole('dialog').getByRole('button', { name: words['appointment.moveTo'] }).click();
    await page.getByText(words['appointment.done.move'], { exact: true }).waitFor();
    await page.getByRole('button', { name: words['undo.button'] }).click();
    await page.getByText(words['undo.done'], { exact: true }).waitFor();
    expect(Date.parse((await visitOf(next.id)).start) - Date.parse(next.start)).toBe(40 * MINUTE_MS);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
