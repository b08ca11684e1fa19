import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { exampleProtocols } from '../../src/triage/index.ts';
import { faultsInBothSchemes, desksOf, launchBrowser, type WatchedPage } from '../support/browser.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';

const chromium = installed('chromium', 'chromium-browser');

/** Ana is on duty at every hour, and Bea stands behind. */
async function putOnDuty(product: Product): Promise<void> {
  const manager = await signIn(product, 'manager');
  const post = async (path: string, body: object) =>
    (await call(`${product.baseUrl}/api/v1/on-call${path}`, { headers: manager, body })).json;
  const { id: rotaId } = await post('/rotas', { name: 'Guardia general' });
  for (const [rank, name, phone] of [
    [1, 'Ana Prats', '+34600900001'],
    [2, 'Bea Ruiz', '+34600900002'],
  ] as const) {
    const { id: personId } = await post('/people', { name, phone, language: 'es' });
    for (const weekday of [1, 2, 3, 4, 5, 6, 7])
      await post('/shifts', { rotaId, personId, rank, weekday, from: '00:00', to: '00:00' });
  }
  await call(`${product.baseUrl}/api/v1/on-call/setting`, {
    headers: manager,
    body: { ladder: [{ rank: 1, channels: ['call'], waitSeconds: 600 }] },
  });
}

/** The screen is signed and in use, and triage decides beside whoever decides. */
async function beginTrial(product: Product): Promise<void> {
  const [doctor, manager] = [await signIn(product, 'clinician'), await signIn(product, 'manager')];
  const post = async (headers: Record<string, string>, path: string, body: object) => {
    const { status } = await call(`${product.baseUrl}/api/v1/triage${path}`, { headers, body });
    if (status >= 300) throw new Error(`${path}: ${status}`);
  };
  const { json: clock } = await call(`${product.baseUrl}/simulator/api/clock`);
  const reviewBy = `${new Date(clock.now).getUTCFullYear() + 1}-06-30`;
  const screen = required(
    exampleProtocols().find(({ id }) => id === 'cribado-universal'),
    'the screen',
  );
  const at = `/protocols/${screen.id}/${screen.version}`;
  const { sha256 } = screen;
  await post(doctor, `${at}/sign`, { sha256, clinician: 'Dra. Ana Prats', licence: '08/12345', reviewBy });
  await post(doctor, `${at}/activate`, {});
  await post(manager, '/mode', { mode: 'shadow' });
}

(chromium ? describe : describe.skip)('who cannot wait, at the desk', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
    await putOnDuty(product);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const tab = (page: Page, name: 'rota' | 'triage' | 'protocols') =>
    page.getByRole('tab', { name: words[`urgent.tab.${name}`] });

  test('the red line stands over every page until somebody has the case, by keys', async () => {
    const { page, complaints } = await deskOf('receptionist', '/patients');
    await page.getByRole('heading', { name: words['nav.patients'], exact: true }).waitFor();
    const phone = new SimulatedPhone(product, '+34600111882');
    await phone.dial();
    await phone.say('me duele el pecho');
    await phone.press('1');
    const banner = page.getByRole('alert').filter({ hasText: '600 11 18 82' });
    await banner.getByText(words['urgent.calling.who'].replace('{who}', 'Ana Prats')).waitFor();
    await banner.getByRole('link', { name: words['urgent.see'] }).press('Enter');
    const card = page.getByRole('list', { name: words['urgent.cases'] }).locator('.desk-case');
    await card.getByText('Ana Prats').first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('a');
    await card.getByText(words['urgent.state.acknowledged'], { exact: true }).waitFor();
    await banner.waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.keyboard.type('Enviado a urgencias');
    await page.keyboard.press('Enter');
    await card.getByText(words['urgent.state.closed'], { exact: true }).waitFor();
    await tab(page, 'rota').click();
    await page.getByRole('table', { name: 'Guardia general' }).getByText('Bea Ruiz').first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('the questions are answered by keys, a red flag ends them, and examples are marked as such', async () => {
    const { page, complaints } = await deskOf('receptionist', '/urgent?tab=triage');
    await page.getByLabel(words['triage.text']).fill('me duele el pecho');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '¿Tiene dolor, presión o peso en el pecho?' }).waitFor();
    await page.getByText(words['triage.mark.example']).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.getByText(words['triage.answered'], { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel(words['triage.text']).fill('me duele el pecho y tengo sudor frío');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words['triage.stop'], { exact: true }).waitFor();
    await page.getByText(/112/).first().waitFor();
    expect(await page.getByText('fuente').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'No lo sé' }).count()).toBe(0);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('everybody raises the priority; to lower it takes a clinician, and words', async () => {
    const desk = await deskOf('receptionist', '/urgent?tab=triage');
    await desk.page.getByLabel(words['triage.text']).fill('me duele la rodilla');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.getByRole('button', { name: words['override.open'] }).click();
    const level = desk.page.getByLabel(words['override.level']);
    expect(await level.locator('option').allTextContents()).not.toContain('Prioridad 5');
    await level.selectOption('3');
    expect(await faultsInBothSchemes(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: words['override.save'] }).click();
    await desk.page.getByText(words['override.stands'].replace('{from}', '4').replace('{to}', '3')).waitFor();
    await desk.page.getByText('Prioridad 3', { exact: true }).waitFor();
    expect(desk.complaints).toEqual([]);
    await desk.page.close();
    const doctor = await deskOf('clinician', '/urgent?tab=triage');
    await doctor.page.getByLabel(words['triage.text']).fill('me duele la cabeza');
    await doctor.page.keyboard.press('Control+Enter');
    await doctor.page.getByRole('button', { name: words['override.open'] }).click();
    await doctor.page.getByLabel(words['override.level']).selectOption('5');
    const save = doctor.page.getByRole('button', { name: words['override.save'] });
    expect(await save.isDisabled()).toBe(true);
    await doctor.page.getByLabel(words['override.comment']).fill('Migraña conocida');
    await save.click();
    await doctor.page.getByText('Migraña conocida').waitFor();
    await doctor.page.getByText('Prioridad 5', { exact: true }).waitFor();
    expect(doctor.complaints).toEqual([]);
    await doctor.page.close();
  }, 300_000);

  test('who may change it adds a shift to the rota, swaps one and takes the swap back, and reads in a calendar', async () => {
    const { page, complaints } = await deskOf('manager', '/urgent?tab=rota');
    const table = page.getByRole('table', { name: 'Guardia general' });
    const dialog = page.getByRole('dialog');
    const button = (name: string) => dialog.getByRole('button', { name });
    await page.getByRole('button', { name: `${words['rota.add']}: Guardia general` }).click();
    await dialog.getByLabel(words['rota.to']).selectOption({ label: 'Bea Ruiz' });
    await dialog.getByLabel(words['rota.rankField']).selectOption('3');
    await dialog.getByLabel(words['rota.weekday']).selectOption('3');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button(words['rota.save']).click();
    await table.getByRole('row', { name: /Miércoles, 20:00–08:00.*3.*Bea Ruiz/i }).waitFor();

    await page.getByRole('button', { name: new RegExp(`${words['rota.swap']}: Ana Prats, lunes`, 'i') }).click();
    await dialog.getByLabel(words['rota.to']).selectOption({ label: 'Bea Ruiz' });
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button(words['rota.save']).click();
    const swap = table.getByRole('row').filter({ hasText: words['rota.isSwap'] });
    await swap.getByText('Bea Ruiz').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await swap.getByRole('button', { name: words['rota.remove'] }).click();
    await button(words['rota.remove']).click();
    await swap.waitFor({ state: 'detached' });

    const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20991120T080000Z', 'DTEND:20991121T080000Z', 'SUMMARY:Ana Prats'];
    const other = event.map((line) => line.replace('UID:1', 'UID:2').replace('Ana Prats', 'Nadie Sabe'));
    const calendar = ['BEGIN:VCALENDAR', ...event, 'END:VEVENT', ...other, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    await page.getByRole('button', { name: `${words['rota.import']}: Guardia general` }).click();
    const chosen = page.waitForEvent('filechooser');
    await dialog.getByLabel(words['rota.file']).click();
    await (await chosen).setFiles({ name: 'guardia.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
    await button(words['rota.import']).click();
    await dialog.getByText(words['rota.imported'].replace('{count}', '1')).waitFor();
    await dialog.getByText(words['rota.unknown'].replace('{who}', 'Nadie Sabe')).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button(words['app.close']).last().click();
    await table
      .getByRole('row', { name: /20 nov.*Ana Prats/i })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    const desk = await deskOf('receptionist', '/urgent?tab=rota');
    await desk.page.getByRole('table', { name: 'Guardia general' }).getByText('Bea Ruiz').first().waitFor();
    expect(await desk.page.getByRole('button', { name: new RegExp(words['rota.swap']) }).count()).toBe(0);
    await desk.page.close();
  }, 300_000);

  test('a clinician reads a protocol, signs exactly that, and takes it into use', async () => {
    const { page, complaints } = await deskOf('clinician', '/urgent?tab=protocols');
    const read = page.getByRole('button', { name: new RegExp(`${words['protocols.read']}: Dolor torácico`) });
    await read.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Dolor de pecho con signos de infarto').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    const year = new Date((await call(`${product.baseUrl}/simulator/api/clock`)).json.now).getUTCFullYear() + 1;
    await dialog.getByLabel(words['protocols.licence']).fill('282812345');
    await dialog.getByLabel(words['protocols.reviewBy']).fill(`${year}-06-30`);
    expect(await dialog.getByRole('button', { name: words['protocols.sign'] }).isDisabled()).toBe(true);
    await dialog.getByLabel(words['protocols.haveRead']).check();
    await dialog.getByRole('button', { name: words['protocols.sign'] }).click();
    await dialog.getByRole('button', { name: words['protocols.activate'] }).click();
    await dialog.getByRole('button', { name: words['protocols.retire'] }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/282812345/).waitFor();
    await page.getByText(/^Protocolos de ejemplo: un clínico ha firmado 1 de \d+, /).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('on trial nobody sees what the questions decided, and a clinician only after a decision of their own', async () => {
    await beginTrial(product);
    const told = 'mi padre no respira';
    const begin = async ({ page }: WatchedPage) => {
      await page.getByLabel(words['triage.text']).fill(told);
      await page.keyboard.press('Control+Enter');
      await page.getByText(words['triage.mark.shadow'], { exact: true }).waitFor();
    };
    const decided = (page: Page) => page.getByText(/^Prioridad \d$/);
    const desk = await deskOf('receptionist', '/urgent?tab=triage');
    await begin(desk);
    await desk.page.getByText(words['veiled.others'], { exact: true }).waitFor();
    expect(await decided(desk.page).count()).toBe(0);
    expect(await desk.page.getByText(words['triage.stop'], { exact: true }).count()).toBe(0);
    expect(await desk.page.getByRole('button', { name: words['veiled.save'] }).count()).toBe(0);
    expect(await faultsInBothSchemes(desk.page)).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.page.close();

    const doctor = await deskOf('clinician', '/urgent?tab=triage');
    const { page } = doctor;
    await begin(doctor);
    await page.getByText(words['veiled.clinician'], { exact: true }).waitFor();
    const own = page.getByLabel(words['veiled.level']);
    const save = page.getByRole('button', { name: words['veiled.save'] });
    expect([await own.inputValue(), await save.isDisabled()]).toEqual(['', true]);
    expect(await page.getByText(words['triage.stop'], { exact: true }).count()).toBe(0);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await own.selectOption('2');
    await save.click();
    await page.getByText(words['triage.stop'], { exact: true }).waitFor();
    await page.getByText(words['veiled.clinician'], { exact: true }).waitFor({ state: 'detached' });
    expect(doctor.complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
