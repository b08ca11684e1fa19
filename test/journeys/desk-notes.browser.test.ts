import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { desksOf, faultsInBothSchemes, launchBrowser } from '../support/browser.ts';
import { peopleWithoutVisits } from '../support/phone-page.ts';
import { call, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';

const chromium = installed('chromium', 'chromium-browser');

(chromium ? describe : describe.skip)('a note of the desk about a patient', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const api = async (path: string, headers: Record<string, string>, body?: object) => {
    const { status, json } = await call(`${product.baseUrl}/api/v1${path}`, { headers, ...(body ? { body } : {}) });
    if (status >= 300) throw new Error(`${path}: ${status}`);
    return json;
  };

  test('is written by keys while the call lasts, and stands at the record and, pinned, beside the visit', async () => {
    const staff = await signIn(product, 'receptionist');
    const [person] = await peopleWithoutVisits(product.baseUrl, 1);
    const { name, birthDate, phone: number } = required(person, 'somebody');
    const { patients } = await api(`/patients?q=${encodeURIComponent(name)}`, staff);
    const patient = patients.find((one: { birthDate?: string }) => one.birthDate === birthDate);
    const { services } = await api('/clinic', staff);
    const service = services.find((one: { name: string }) => one.name === 'Medicina general');
    const { openings } = await api(`/openings?service=${service.id}&limit=1`, staff);
    const visit = await api('/appointments', staff, { openingId: openings[0].id, patientId: patient.id });

    const { page, complaints } = await deskOf('receptionist', '/calls');
    await page.getByRole('heading', { name: words['calls.title'], exact: true }).waitFor();
    const phone = new SimulatedPhone(product, number);
    await phone.dial();
    await page.getByRole('article').getByRole('button', { name: words['pop.open'] }).click();
    const notes = page.getByRole('region', { name: words['note.title'] });
    await notes.getByText(words['note.none']).waitFor();
    await notes.getByRole('button', { name: words['note.add'] }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('nada');
    await page.keyboard.press('Escape');
    // Of the form alone: the pop stays open.
    await notes.getByRole('button', { name: words['note.add'] }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    // A letter that is a key elsewhere is only a letter here.
    await page.keyboard.type('bebé a su cargo: llame después de las 16');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const written = notes.getByRole('listitem').filter({ hasText: 'llame después de las 16' });
    await written.waitFor();
    expect(await written.getByRole('img', { name: words['note.isPinned'] }).count()).toBe(1);
    expect(['in-progress', 'ringing']).toContain((await phone.state()).status);

    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(`/#/patients?id=${patient.id}`);
    await written.getByText(/Rosa Molina/).waitFor();
    await written.getByRole('button', { name: new RegExp(`^${words['note.edit']}`) }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (no antes)');
    await page.keyboard.press('Escape');
    await notes.getByText('(no antes)').waitFor({ state: 'detached' });
    await written.getByRole('button', { name: new RegExp(`^${words['note.edit']}`) }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Llame por la mañana');
    await page.keyboard.press('Enter');
    const changed = notes.getByRole('listitem').filter({ hasText: 'Llame por la mañana' });
    await changed.getByText(/cambiada por/).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);

    await page.goto(`/#/agenda?date=${visit.start.slice(0, 10)}`);
    await page.locator(`[data-appointment="${visit.id}"]`).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('list', { name: words['note.title'] }).getByText('Llame por la mañana').waitFor();

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.goto(`/#/patients?id=${patient.id}`);
    await changed.getByRole('button', { name: new RegExp(`^${words['note.remove']}`) }).click();
    await notes.getByRole('group', { name: words['note.remove.ask'] }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await notes.getByText(words['note.none']).waitFor();
    await notes.getByRole('button', { name: words['note.add'] }).and(page.locator(':focus')).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('is read and not written by a clinician, who is told whom to ask', async () => {
    const staff = await signIn(product, 'receptionist');
    const [person] = await peopleWithoutVisits(product.baseUrl, 1);
    const { patients } = await api(`/patients?q=${encodeURIComponent(required(person, 'somebody').name)}`, staff);
    await api(`/patients/${patients[0].id}/notes`, staff, { text: 'Viene en silla de ruedas' });
    const { page } = await deskOf('clinician', `/patients?id=${patients[0].id}`);
    const notes = page.getByRole('region', { name: words['note.title'] });
    await notes.getByText('Viene en silla de ruedas').waitFor();
    const adder = notes.getByRole('button');
    expect(await adder.count()).toBe(1);
    expect(await adder.isDisabled()).toBe(true);
    expect(await adder.getAttribute('title')).toMatch(/\w/);
    await page.close();
  }, 60_000);
});
