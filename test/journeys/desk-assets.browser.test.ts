import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, desksOf, launchBrowser } from '../support/browser.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';

const chromium = installed('chromium', 'chromium-browser');
const SERVICE = 'Medicina general';
const SITE = 'Alameda Las Palmas';
const WEEK_MS = 7 * 86_400_000;
const saying = (key: keyof typeof words, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), words[key] as string);

interface Opening {
  readonly id: string;
  readonly start: string;
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly site: { readonly id: string; readonly name: string; readonly zone: string };
}

(chromium ? describe : describe.skip)('rooms and devices at the desk', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;
  let manager: Record<string, string>;
  let people: readonly Persona[];
  /** Two who could see somebody at one time, in one place. */
  let both: readonly [Opening, Opening];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
    manager = await signIn(product, 'manager');
    people = await peopleWithoutVisits(product.baseUrl, 2);
    both = await twoAtOnce();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const api = (path: string, body?: object) =>
    call(`${product.baseUrl}/api/v1${path}`, { headers: manager, ...(body ? { body } : {}) });

  async function twoAtOnce(): Promise<readonly [Opening, Opening]> {
    const clinic = (await api('/clinic')).json;
    const idOf = (list: readonly { id: string; name: string }[], name: string) =>
      required(
        list.find((one) => one.name === name),
        name,
      ).id;
    const from = new Date(Date.parse(clinic.now) + WEEK_MS).toISOString();
    const path = `/openings?service=${idOf(clinic.services, SERVICE)}&site=${idOf(clinic.sites, SITE)}&from=${from}&limit=100`;
    const all = (await api(path)).json.openings as readonly Opening[];
    const pairs = all.flatMap((one) => {
      const other = all.find((each) => each.start === one.start && each.practitioner.id !== one.practitioner.id);
      return other ? [[one, other] as const] : [];
    });
    return required(pairs[0], 'two at one time');
  }

  const timeOf = ({ start, site }: Opening): string =>
    new Intl.DateTimeFormat('es', { timeZone: site.zone, hour: '2-digit', minute: '2-digit' }).format(new Date(start));
  const dayOf = ({ start }: Opening): string => start.slice(0, 10);
  const ofPerson = (opening: Opening): string =>
    `/agenda?date=${dayOf(opening)}&site=${opening.site.id}&practitioner=${opening.practitioner.id}`;
  const byAssets = (opening: Opening): string => `/agenda?by=assets&date=${dayOf(opening)}&site=${opening.site.id}`;

  /** The booking form with the service chosen, and the times of the day that it offers. */
  async function offered(page: Page): Promise<readonly string[]> {
    await page.locator('.agenda-head').first().waitFor();
    await page.keyboard.press('c');
    const form = page.locator('.mantine-Modal-content');
    await form.getByPlaceholder(words['book.service.placeholder']).click();
    await page.getByRole('option', { name: new RegExp(SERVICE) }).click();
    const first = form.locator('.desk-openings fieldset').first();
    await first.locator('label').first().waitFor();
    return first.locator('label').allInnerTexts();
  }

  /** The form filled in for somebody, at that time, and not sent. */
  async function filled(page: Page, at: Opening, whom: number): Promise<Locator> {
    expect(await offered(page)).toContain(timeOf(at));
    const { name } = required(people[whom], 'somebody');
    const form = page.locator('.mantine-Modal-content');
    await form.getByPlaceholder(words['search.placeholder']).fill(name);
    await page.locator('.mantine-Combobox-option').filter({ hasText: name }).first().click();
    await form
      .locator('.desk-openings label', { hasText: timeOf(at) })
      .first()
      .click();
    return form.getByRole('button', { name: words['book.submit'] });
  }

  async function addBox(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: words['assets.add'] }).click();
    await page.getByRole('textbox', { name: words['assets.name'] }).fill(name);
    await page.getByRole('combobox', { name: words['assets.type'] }).fill('box');
    await page.getByLabel(words['agenda.site'], { exact: true }).selectOption({ label: SITE });
    await page.keyboard.press('Escape');
  }

  test('a manager adds a room, and a service needs it: where there is none, that is said at once', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=assets');
    await page.getByRole('heading', { name: 'Ecógrafo 1' }).waitFor();
    await addBox(page, 'Box 1');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['booking.save'], exact: true }).click();
    await page.getByText(words['assets.saved'], { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Box 1' }).waitFor();

    await page.getByRole('tab', { name: words['booking.title'] }).click();
    await page.getByRole('button', { name: `${words['booking.edit']}: ${SERVICE}` }).click();
    await page.getByRole('button', { name: words['booking.needs.add'] }).click();
    const lacking = saying('booking.needs.lacking', { type: 'box', site: 'Alameda Madrid' });
    await page.getByText(lacking).waitFor();
    expect(await page.getByText(saying('booking.needs.lacking', { type: 'box', site: SITE })).count()).toBe(0);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['booking.save'], exact: true }).click();
    await page.getByText(saying('booking.is.needs', { needs: 'box' })).waitFor();
    await page.getByText(lacking).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('when one visit has the only room, nobody else is offered that time, and who overbooks is told why', async () => {
    const [one, other] = both;
    const late = await deskOf('receptionist', ofPerson(other));
    const sendLate = await filled(late.page, other, 1);
    // Nothing new reaches that page: somebody looks at it a moment too long.
    await late.page.route('**/api/v1/openings?*', (route) => route.abort());
    const { page, complaints } = await deskOf('manager', ofPerson(one));
    await (await filled(page, one, 0)).click();
    await page.getByText(words['appointment.done.book'], { exact: true }).waitFor();
    const panel = page.getByRole('dialog');
    await panel.locator('dd', { hasText: 'Box 1' }).waitFor();

    await sendLate.click();
    await late.page.getByText(words['error.no-asset'], { exact: true }).waitFor();
    await late.page.close();
    await page.goto('about:blank');
    await page.goto(ofPerson(other));
    const left = await offered(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left).not.toContain(timeOf(other));
    const { name } = required(people[1], 'somebody else');
    const patientId = (await api(`/patients?q=${encodeURIComponent(name)}`)).json.patients[0].id;
    const over = { overbook: true, overbookReason: 'Viene de lejos' };
    const refused = await api('/appointments', { openingId: other.id, patientId, ...over });
    expect(refused.json).toMatchObject({ code: 'slot-taken', rule: 'no-asset' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the agenda shows the rooms; a visit goes to another by the keyboard alone, and paper says which', async () => {
    const [one] = both;
    await api('/assets', { kind: 'room', type: 'box', name: 'Box 2', siteId: one.site.id });
    const { page, complaints } = await deskOf('receptionist', ofPerson(one));
    await page.getByText(words['agenda.by.assets'], { exact: true }).click();
    const column = (name: string) =>
      page.locator(`section[aria-label^="${saying('agenda.column', { practitioner: name, site: SITE })}"]`);
    const visit = column('Box 1').locator('[data-appointment]');
    await visit.waitFor();
    expect(await column('Box 2').locator('[data-appointment]').count()).toBe(0);
    expect(await visit.innerText()).toContain(one.practitioner.name);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await visit.focus();
    await page.keyboard.press('Enter');
    const change = page.getByRole('button', { name: `${words['booking.edit']}: Box 1` });
    await change.focus();
    await page.keyboard.press('Enter');
    const instead = page.getByRole('button', { name: 'Box 2', exact: true });
    await instead.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Box 2');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(saying('appointment.done.asset', { name: 'Box 2' }), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await column('Box 2').locator('[data-appointment]').waitFor();
    expect(await column('Box 1').locator('[data-appointment]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.day-sheet', { hasText: 'Box 2' }).waitFor();
    await page.emulateMedia({ media: null });
    await page.keyboard.press('s');
    await page.locator('.agenda-head', { hasText: one.practitioner.name }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.day-sheet td', { hasText: 'Box 2' }).waitFor();
    await page.emulateMedia({ media: null });
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('what is out of use is hatched in the agenda, with the visits that stand in it told; who only receives reads it', async () => {
    const [one] = both;
    const { page, complaints } = await deskOf('manager', '/settings?tab=assets');
    await page.getByRole('button', { name: `${words['assets.out.add']}: Box 2` }).click();
    const [year, month, day] = dayOf(one).split('-');
    await page.getByLabel(words['assets.out.from']).fill(`${day}/${month}/${year}`);
    await page.getByLabel(words['assets.out.reason']).fill('Pintura');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['booking.save'], exact: true }).click();
    await page.getByText(words['assets.out.visits.one'].replace('{count}', '1')).waitFor();
    await page.locator('.asset-closure', { hasText: 'Pintura' }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.goto(byAssets(one));
    await page.locator('.agenda-closure', { hasText: saying('agenda.outOfUse', { reason: 'Pintura' }) }).waitFor();
    await page.goto('about:blank');
    await page.goto('/settings?tab=assets');
    const closure = page.locator('.asset-closure', { hasText: 'Pintura' });
    await closure.getByRole('button').click();
    await page.getByText(words['assets.out.removed'], { exact: true }).waitFor();
    await closure.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();

    const reader = await deskOf('receptionist', '/settings?tab=assets');
    await reader.page.getByText(words.readOnly).waitFor();
    expect(await reader.page.getByRole('button', { name: words['assets.add'] }).isDisabled()).toBe(true);
    await reader.page.close();
  }, 180_000);
});
