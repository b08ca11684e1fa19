import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { accessibilityFaults, desksOf, faultsInBothSchemes, launchBrowser } from '../support/browser.ts';
import { peopleWithoutVisits } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';

const chromium = installed('chromium', 'chromium-browser');
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 1024, height: 768 };
/** What a reader should never see: a key of ours, or a value that is none. */
const RAW =
  /\b(?:undefined|NaN|null)\b|\[object|\b(?:nav|agenda|calls|queue|tasks|report|campaigns|rules|plan|senders)\.[a-z]+\b/;

(chromium ? describe : describe.skip)('the screens of the desk', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** What is wrong with what is shown, on both monitors and in both themes. */
  async function faultsOf(page: Page): Promise<readonly string[]> {
    await page.setViewportSize(WIDE);
    const wide = await faultsInBothSchemes(page);
    const raw = RAW.exec(await page.locator('main').innerText());
    await page.setViewportSize(NARROW);
    const narrow = await accessibilityFaults(page);
    const isCut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    await page.setViewportSize(WIDE);
    return [...wide, ...narrow, ...(raw ? [`reads "${raw[0]}"`] : []), ...(isCut ? ['wider than 1024'] : [])];
  }

  const isThere = (page: Page) =>
    page
      .locator('main')
      .getByRole('heading', { level: 1 })
      .first()
      .waitFor()
      .then(() => page.locator('main [role="status"][aria-label]').first().waitFor({ state: 'detached' }));

  test.each(['manager', 'clinician'])(
    'have no fault of accessibility and no word that is none, on both monitors and in both themes, for a %s',
    async (role) => {
      const { page, complaints } = await deskOf(role, '/');
      const faults: Record<string, readonly string[]> = {};
      const look = async (name: string) => {
        await isThere(page);
        const found = await faultsOf(page);
        if (found.length > 0) faults[name] = found;
      };
      const links = page.getByRole('navigation', { name: words['nav.label'] }).getByRole('link');
      const places = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThan(8);
      for (const place of places) {
        await page.goto(`/${place}`);
        await look(place);
        const tabs = page.locator('main [role="tab"]');
        const titles = place.includes('urgent') || place.includes('settings') ? await tabs.allInnerTexts() : [];
        for (const title of titles) {
          await tabs.filter({ hasText: title }).first().click();
          await look(`${place} ${title}`);
        }
      }
      expect(faults).toEqual({});
      expect(complaints).toEqual([]);
      await page.close();
    },
    300_000,
  );

  test('a section that a role may not read says so, and whom to ask', async () => {
    const { page, complaints } = await deskOf('clinician', '/campaigns');
    await page.getByRole('heading', { level: 1, name: words['nav.campaigns'] }).waitFor();
    await page.getByText(/Puede pedírselo a .*Carmen Ortiz/).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  test('the television shows figures, and neither a name nor a number of who calls', async () => {
    const [person] = await peopleWithoutVisits(product.baseUrl, 1);
    const { name, phone: number } = required(person, 'somebody');
    const phone = new SimulatedPhone(product, number);
    await phone.dial();
    const { page } = await deskOf('receptionist', '/queue');
    await page.getByText(number.slice(3, 6)).or(page.getByText(name)).first().waitFor();
    await page.goto('/#/wallboard');
    await page.getByText(words['queue.longest']).waitFor();
    const shown = (await page.locator('main').innerText()).replaceAll(/\s/g, '');
    expect(shown).not.toContain(number.slice(3));
    for (const part of name.split(' ').filter(({ length }) => length > 3)) expect(shown).not.toContain(part);
    await phone.hangUp();
    await page.close();
  }, 60_000);

  test('who was put on duty after the page was opened is named while they are rung, and is no reserve number', async () => {
    const { page } = await deskOf('receptionist', '/urgent');
    await page.getByText(words['urgent.none']).waitFor();
    const manager = await signIn(product, 'manager');
    const post = async (path: string, body: object) =>
      (await call(`${product.baseUrl}/api/v1/on-call${path}`, { headers: manager, body })).json;
    const { id: rotaId } = await post('/rotas', { name: 'Guardia general' });
    const { id: personId } = await post('/people', { name: 'Ana Prats', phone: '+34600900001', language: 'es' });
    for (const weekday of [1, 2, 3, 4, 5, 6, 7])
      await post('/shifts', { rotaId, personId, rank: 1, weekday, from: '00:00', to: '00:00' });
    await post('/setting', { ladder: [{ rank: 1, channels: ['call'], waitSeconds: 600 }] });
    const phone = new SimulatedPhone(product, '+34600111882');
    await phone.dial();
    await phone.say('me duele el pecho');
    await phone.press('1');
    const told = page.getByRole('list', { name: words['urgent.told'] });
    await told.getByText(/Ana Prats/).waitFor();
    expect(await told.getByText(words['urgent.fallback']).count()).toBe(0);
    await page.close();
  }, 60_000);
});
