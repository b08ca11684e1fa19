import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, desksOf, launchBrowser, openContext, openPage } from '../support/browser.ts';
import { call, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { smallEhr, startTestEhr, type TestEhr } from '../support/sandbox-ehr.ts';

const chromium = installed('chromium', 'chromium-browser');
const EMAIL = 'paula.vives@alameda.example';
const NAME = 'Paula Vives Ferrer';
const TOKEN = 'canario-de-la-historia';
const OWN = 'cuatro palabras muy fáciles';

(chromium ? describe : describe.skip)('who works at the clinic', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;
  let ehr: TestEhr;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    [product, ehr] = await Promise.all([
      startProduct({ EHR_INSIDE_HOSTS: '127.0.0.1' }),
      startTestEhr(smallEhr(), { access: { kind: 'token', token: TOKEN } }),
    ]);
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await ehr?.stop();
  });

  const text = (key: keyof typeof words, values: Readonly<Record<string, string>> = {}) =>
    words[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

  async function entered(password: string): Promise<Page> {
    const { page } = await openPage(await openContext(browser, { baseURL: product.baseUrl }), '/');
    await page.getByLabel(words['signIn.email']).fill(EMAIL);
    await page.getByLabel(words['signIn.password'], { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    return page;
  }

  test('is let in by keyboard, chooses a password, gets a role of the clinic’s own, and is put out again', async () => {
    const { page, complaints } = await deskOf('manager', '/settings');
    // The list is one stop of the tabulator; the arrows go through it, across its groups.
    const tab = (key: keyof typeof words) => page.getByRole('tab', { name: words[key], exact: true });
    await tab('rules.title').focus();
    const isThere = async () => (await tab('staff.title').getAttribute('aria-selected')) === 'true';
    const tabs = page.getByRole('tab');
    for (let step = 1; step < (await tabs.count()) && !(await isThere()); step += 1) {
      await page.keyboard.press('ArrowDown');
      // The page follows the address: the next key only when this one is seen.
      await tabs.nth(step).and(page.locator('[aria-selected="true"]')).waitFor();
    }
    await page.getByRole('button', { name: words['staff.invite'] }).waitFor();
    expect(await isThere()).toBe(true);
    expect(await page.locator('.settings-list [tabindex="0"]').count()).toBe(1);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['staff.invite'] }).press('Enter');
    await page.getByLabel(words['staff.name']).fill(NAME);
    await page.getByLabel(words['signIn.email']).fill(EMAIL);
    const higher = page
      .getByLabel(words['staff.role'], { exact: true })
      .locator('option', { hasText: words['role.administrator'] });
    expect(await higher.isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByLabel(words['staff.by'], { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel(words['signIn.email']).press('Enter');
    const password = await page.locator('pre').textContent();
    expect(password).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['staff.password.kept'] }).press('Enter');

    const paula = await entered(required(password ?? undefined, 'the password'));
    await paula.getByRole('heading', { name: words['password.title'] }).waitFor();
    expect(await faultsInBothSchemes(paula)).toEqual([]);
    await paula.getByLabel(words['password.current'], { exact: true }).fill(password ?? '');
    await paula.getByLabel(words['password.next'], { exact: true }).fill(OWN);
    await paula.keyboard.press('Enter');
    await paula.getByRole('navigation', { name: words['nav.label'] }).waitFor();

    await page.evaluate(() => (window.location.hash = '#/settings?tab=roles'));
    await page.getByRole('button', { name: words['roles.new'] }).click();
    await page.getByLabel(words['roles.name']).fill('Suplencias');
    await page.getByLabel(words['right.agenda.write']).uncheck();
    expect(await page.getByLabel(words['right.integration.manage']).isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['roles.save'] }).click();
    await page.getByRole('columnheader', { name: /Suplencias/ }).waitFor();

    await page.evaluate(() => (window.location.hash = '#/settings?tab=staff'));
    await page.getByRole('button', { name: text('staff.change.of', { name: NAME }) }).click();
    await page.getByLabel(words['staff.role'], { exact: true }).selectOption({ label: 'Suplencias' });
    await page.getByRole('button', { name: words['staff.save'], exact: true }).click();
    await page.getByRole('article', { name: NAME }).getByText('Suplencias').waitFor();
    await paula.reload();
    await paula.evaluate(() => (window.location.hash = '#/settings?tab=staff'));
    await paula.getByText(/Puede pedírselo a Carmen Ortiz/).waitFor();

    const card = page.getByRole('article', { name: NAME });
    await card.getByRole('button', { name: text('staff.close.of', { name: NAME }) }).click();
    await card.getByRole('button', { name: words['staff.close'], exact: true }).click();
    await card.getByText(words['staff.closed']).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await paula.evaluate(() => (window.location.hash = '#/tasks'));
    await paula.getByText(words['expired.title']).waitFor();
    await paula.getByLabel(words['signIn.password'], { exact: true }).fill(OWN);
    await paula.keyboard.press('Enter');
    await paula.getByText(words['signIn.wrong']).waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), paula.context().close()]);
  }, 180_000);

  test('is invited by a link that comes by email, chooses a password with it, and the link opens nothing more', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=staff');
    const guest = { name: 'Teresa Miró Bel', email: 'teresa.miro@alameda.example' };
    await page.getByRole('button', { name: words['staff.invite'] }).click();
    await page.getByLabel(words['staff.name']).fill(guest.name);
    await page.getByLabel(words['signIn.email']).fill(guest.email);
    await page.getByRole('button', { name: words['staff.invite.send'] }).click();
    await page.getByText(text('staff.link.sent', { name: guest.name })).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const card = page.getByRole('article', { name: guest.name });
    await card.getByText(words['staff.link.waits']).waitFor();
    const linkOf = async (): Promise<string> => {
      const { json } = await call(`${product.baseUrl}/simulator/api/state`);
      const mail = json.mails.find(({ to }: { to: readonly string[] }) => to.includes(guest.email)) as { text: string };
      return required(/https?:\S+/.exec(mail.text)?.[0], 'a link');
    };
    const first = await linkOf();
    await card.getByRole('button', { name: text('staff.link.revoke.of', { name: guest.name }) }).click();
    await card.getByText(words['staff.link.waits']).waitFor({ state: 'detached' });
    const placeOf = (link: string) => `/${new URL(link).hash}`;
    const own = await openContext(browser, { baseURL: product.baseUrl });
    const late = (await openPage(own, placeOf(first))).page;
    await late.getByText(words['error.invitation-over']).waitFor();
    expect(await faultsInBothSchemes(late)).toEqual([]);
    await card.getByRole('button', { name: text('staff.link.send.of', { name: guest.name }) }).click();
    await card.getByText(words['staff.link.waits']).waitFor();
    const second = await linkOf();
    expect(second).not.toBe(first);
    const teresa = (await openPage(own, placeOf(second))).page;
    await teresa.getByText(guest.email).waitFor();
    expect(await faultsInBothSchemes(teresa)).toEqual([]);
    await teresa.getByLabel(words['password.next']).fill(OWN);
    await teresa.keyboard.press('Enter');
    await teresa.getByRole('navigation', { name: words['nav.label'] }).waitFor();
    expect(new URL(teresa.url()).hash).toBe('#/agenda');
    const again = (await openPage(own, placeOf(second))).page;
    await again.getByText(words['error.invitation-over']).waitFor();
    await own.close();
    expect(complaints).toEqual([]);
    await page.close();
  }, 180_000);

  test('the clinic’s own system is looked at before it is saved, loaded, and disconnected', async () => {
    const { page } = await deskOf('administrator', '/settings?tab=ehr');
    await page.getByRole('button', { name: words['ehr.new'] }).click();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByLabel(words['ehr.url']).fill('https://127.0.0.1:1/fhir');
    await page.getByLabel(words['ehr.auth']).selectOption('none');
    await page.getByRole('button', { name: words['ehr.try'] }).click();
    await page.getByText(words['ehr.state.unreachable'], { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: words['ehr.save.anyway'] }).waitFor();
    await page.getByLabel(words['ehr.url']).fill(ehr.baseUrl);
    await page.getByLabel(words['ehr.rate'], { exact: true }).fill('500');
    await page.getByLabel(words['ehr.auth']).selectOption('header');
    await page.getByLabel(words['ehr.name.header']).fill('authorization');
    await page.getByLabel(words['ehr.secret'], { exact: true }).fill(`Bearer ${TOKEN}`);
    await page.getByRole('button', { name: words['ehr.try'] }).click();
    await page.getByText(words['ehr.state.reachable'], { exact: true }).waitFor({ timeout: 60_000 });
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['ehr.save'], exact: true }).click();
    await page.getByRole('heading', { name: ehr.baseUrl }).waitFor({ timeout: 60_000 });
    expect(await page.content()).not.toContain(TOKEN);
    await page.getByText(text('ehr.rate.shown.other', { count: '500' })).waitFor();
    await page.getByRole('button', { name: words['ehr.load'] }).click();
    await page.getByText(words['ehr.mirror.following'], { exact: true }).waitFor({ timeout: 90_000 });
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['ehr.remove'] }).click();
    await page.getByRole('group').getByRole('button', { name: words['ehr.remove'] }).click();
    await page.getByText(words['ehr.none']).waitFor();
    await page.close();
  }, 300_000);
});
