import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { en as english } from '../../src/reception/web/i18n/en.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, desksOf, launchBrowser } from '../support/browser.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';

const MARTA = '+34910000201';
const chromium = installed('chromium', 'chromium-browser');

(chromium ? describe : describe.skip)('what the desk settles and repeats', () => {
  let product: Product;
  let browser: Browser;
  let deskOf: ReturnType<typeof desksOf>;
  let people: readonly Persona[];
  let manager: Record<string, string>;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    deskOf = desksOf(browser, product);
    people = await peopleWithoutVisits(product.baseUrl, 3);
    manager = await signIn(product, 'manager');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const someone = (index: number): Persona => required(people[index], 'somebody');
  const api = (path: string, body?: object) =>
    call(`${product.baseUrl}/api/v1${path}`, { headers: manager, ...(body ? { body } : {}) });

  /** A draft is saved through the API: what is tried here is the door before it. */
  async function drafted(change: object): Promise<void> {
    const { inForce, draft, defaults } = (await api('/answering-rules')).json;
    const rules = { ...(inForce?.rules ?? defaults), ...change };
    const saved = await api('/answering-rules/draft', {
      rules,
      note: 'prueba',
      ...(draft ? { expectedVersion: draft.version } : {}),
    });
    expect(saved.status).toBe(200);
  }

  async function tried(page: Page, outcome: 'gate.passed' | 'gate.failed'): Promise<void> {
    await page.getByRole('button', { name: words['gate.start'] }).click();
    const said = words[outcome].split('{calls}').at(-1)?.trim() ?? '';
    await page.getByText(said).waitFor({ timeout: 120_000 });
  }

  test('a draft that leads callers astray is not published; one that helps them is, and the way back is tried too', async () => {
    await drafted({ greeting: { es: 'Para pedir una cita, pulse 0.' } });
    const { page, complaints } = await deskOf('manager', '/settings');
    const publish = page.getByRole('button', { name: words['rules.publish'], exact: true });
    await publish.waitFor();
    expect(await publish.isDisabled()).toBe(true);
    await tried(page, 'gate.failed');
    await page.getByText(words['gate.fault.worse-than-now']).first().waitFor();
    expect(await publish.isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await drafted({ greeting: { es: 'Clínica Alameda, dígame.' } });
    await page.reload();
    await tried(page, 'gate.passed');
    await publish.click();
    await page.getByText(words['rules.published'], { exact: true }).waitFor();
    await drafted({ greeting: { es: 'Clínica Alameda, buenos días.' } });
    const { version } = (await api('/answering-rules')).json.draft;
    await api('/answering-rules/publish', { expectedVersion: version, untried: 'para volver atrás' });
    await page.reload();
    await page.getByRole('button', { name: words['rules.rollBack'], exact: true }).first().click();
    const back = page.getByRole('button', { name: words['rules.rollBack.now'] });
    expect(await back.isDisabled()).toBe(true);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['gate.start'] }).click();
    await page.getByText('ya se puede volver a estas reglas').waitFor({ timeout: 120_000 });
    await back.click();
    await page.getByText(words['rules.rolledBack'], { exact: true }).waitFor();
    expect((await api('/answering-rules')).json.inForce.rules.greeting.es).toBe('Clínica Alameda, dígame.');
    expect(complaints).toEqual([]);
    await page.close();
  }, 360_000);

  test('the words of a reminder are the clinic’s own, looked at while they are written, and the shipped ones come back', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=plans');
    const field = page.getByRole('textbox', { name: words['words.text'], exact: true });
    await field.fill('{clinic}: le esperamos el {day} a las {time} con {practitioner}. 1 si viene, 2 si no.');
    await page.getByText('Este aviso no puede decir el profesional').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await field.fill('{clinic}: le esperamos el {day} a las {time} en {site}. 1 si viene, 2 si no puede.');
    await page.getByRole('button', { name: words['words.variable.link'] }).click();
    const shown = page.locator('.words-shown', { hasText: 'Clinica Alameda: le esperamos el' });
    await shown.filter({ hasText: '/p/' }).waitFor();
    await page.getByLabel('Ver cómo queda sin el enlace').check();
    await shown.filter({ hasNotText: '/p/' }).waitFor();
    // What each value says, with what it says now; and how the others read it.
    const legend = page.getByRole('list', { name: words['words.legend'] });
    await legend.getByText(words['words.about.site']).waitFor();
    await legend.getByText('Ahora: Clínica Alameda').waitFor();
    for (const said of ['li recordem la seva cita', 'a reminder of your appointment'])
      await page.locator('.words-shown', { hasText: said }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['rules.save'], exact: true }).last().click();
    await page.getByText(words['words.saved'], { exact: true }).waitFor();
    const publish = page.getByRole('button', { name: words['words.publish'] });
    expect(await publish.isDisabled()).toBe(true);
    await page.getByRole('button', { name: words['words.try'] }).click();
    await page.getByText(words['words.try.passed']).waitFor();
    // Before and after are in words: nobody has to read the signs.
    await page.locator('.words-shown', { hasText: 'le esperamos el el día a las la hora' }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await publish.click();
    await page.getByText(words['words.published'], { exact: true }).waitFor();
    await page.getByLabel(words['campaigns.test.phone']).fill('600000009');
    await page.getByRole('button', { name: words['campaigns.test.send'] }).click();
    await page.getByText(words['words.test.sent'], { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Volver a este texto: De fábrica/ }).click();
    await page.locator('.words-shown', { hasText: 'le recordamos su cita' }).first().waitFor();
    await page.getByText(words['words.restored'], { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('who may only read the settings reads the words without their signs, with a preview', async () => {
    const { page, complaints } = await deskOf('receptionist', '/settings?tab=plans');
    const legend = page.getByRole('list', { name: words['words.legend'] });
    await legend.getByText(words['words.choice.read']).waitFor();
    await page.locator('.words-shown', { hasText: 'la clínica: le recordamos su cita del el día' }).waitFor();
    await page.locator('.words-shown', { hasText: /Clinica Alameda: le recordamos su cita del \S+ \d/ }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/[{}]/);
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  test('what is sent before a visit is changed for one service, and given back to the common plan', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=plans');
    await page.getByLabel(words['plan.whose']).first().click();
    await page.getByRole('option', { name: /Medicina general/ }).click();
    await page.getByRole('button', { name: words['plan.steps.add'] }).click();
    await page.getByLabel(words['plan.daysBefore'], { exact: true }).last().fill('1');
    const at = page.getByLabel(words['plan.at'], { exact: true }).last();
    await at.fill('25:00');
    await at.blur();
    await page.getByText(words['field.time.unreadable']).waitFor();
    await at.fill('1630');
    await at.press('ArrowUp');
    expect(await at.inputValue()).toBe('16:35');
    await page.getByText(words['plan.twoOnADay']).waitFor();
    const button = (key: 'rules.save' | 'rules.publish') =>
      page.getByRole('button', { name: words[key], exact: true }).first();
    expect(await button('rules.save').isDisabled()).toBe(true);
    await page.getByLabel(words['plan.daysBefore'], { exact: true }).last().fill('7');
    await button('rules.save').click();
    await page.getByText(words['rules.saved'], { exact: true }).waitFor();
    await page.getByRole('cell', { name: /7 días antes, a las 16:35/ }).waitFor();
    expect(await button('rules.publish').isDisabled()).toBe(true);
    expect((await api('/reminder-plans')).json.plans).toEqual([]);
    await page.getByRole('button', { name: words['plan.try.start'] }).click();
    await page.getByText(words['plan.try.passed']).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button('rules.publish').click();
    await page.getByText(words['plan.published'], { exact: true }).waitFor();
    const own = (await api('/reminder-plans')).json.plans as { serviceId?: string; plan: { steps: object[] } }[];
    expect(own.find(({ serviceId }) => serviceId)?.plan.steps).toMatchObject([{ daysBefore: 1 }, { daysBefore: 7 }]);
    await page.getByRole('button', { name: words['plan.remove'] }).click();
    await page.getByText(words['plan.takesAway']).waitFor();
    await page.getByRole('button', { name: words['plan.try.start'] }).click();
    await page.getByText(words['plan.try.passed']).waitFor();
    await button('rules.publish').click();
    await page.getByText(words['plan.notOwn'], { exact: true }).first().waitFor();
    await page.getByRole('button', { name: words['plan.rollBack'], exact: true }).first().click();
    await page.getByRole('button', { name: words['plan.try.start'] }).click();
    await page.getByRole('button', { name: words['plan.rollBack.now'] }).click();
    await page.getByText(words['plan.rolledBack'], { exact: true }).waitFor();
    expect((await api('/reminder-plans')).json.plans).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
    const { page: reader } = await deskOf('receptionist', '/settings?tab=plans');
    await reader.getByText(words['plan.readOnly']).first().waitFor();
    expect(await reader.getByRole('button', { name: words['rules.save'], exact: true }).first().isDisabled()).toBe(
      true,
    );
    await reader.close();
  }, 180_000);

  test('the proof of the trail is kept, and the clinic’s own system is shown to whom it belongs', async () => {
    const { page, complaints } = await deskOf('administrator', '/settings?tab=audit');
    await page.getByRole('button', { name: words['audit.verify.button'], exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words['audit.proof'], exact: true }).click(),
    ]);
    const proof = JSON.parse(readFileSync(required(await file.path(), 'the file'), 'utf8'));
    expect(proof).toMatchObject({ clinicId: product.demo.clinic.id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await page.evaluate(() => (window.location.hash = '#/settings?tab=ehr'));
    await page.getByText(words['ehr.none']).waitFor();
    const headers = await signIn(product, 'administrator');
    const at = `${product.baseUrl}/api/v1/ehr-connections`;
    const made = await call(at, { headers, body: { baseUrl: 'https://ehr.example/fhir', auth: { kind: 'none' } } });
    expect(made.status).toBe(201);
    await page.reload();
    await page.getByRole('heading', { name: 'https://ehr.example/fhir' }).waitFor();
    // It was looked at by itself, and nobody is there.
    await page.getByText(words['ehr.state.unreachable'], { exact: true }).first().waitFor();
    await page.getByRole('button', { name: words['ehr.pause'] }).click();
    await page.getByText(words['ehr.state.paused'], { exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    // Nothing was mirrored yet, which the browser writes down as a 404.
    expect(complaints.filter((text) => !text.includes('/mirror'))).toEqual([]);
    await page.close();
    const { page: reader } = await deskOf('receptionist', '/settings?tab=ehr');
    await reader.getByText('Puede pedírselo a Luis Pardo.').waitFor();
    await reader.close();
    expect((await fetch(`${at}/${made.json.id}`, { method: 'DELETE', headers })).status).toBe(204);
  }, 180_000);

  test('a patient who asks for their data is given all of it, by who may', async () => {
    const { patients } = (await api(`/patients?q=${encodeURIComponent(someone(1).name)}`)).json;
    const { page, complaints } = await deskOf('manager', `/patients?id=${patients[0].id}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words['patient.export'] }).click(),
    ]);
    const held = JSON.parse(readFileSync(required(await file.path(), 'the file'), 'utf8'));
    expect(held).toMatchObject({ patientId: patients[0].id, holdings: { patient: [{ id: patients[0].id }] } });
    expect(await faultsInBothSchemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
    const { page: reader } = await deskOf('receptionist', `/patients?id=${patients[0].id}`);
    await reader.getByRole('heading', { name: words['timeline.title'] }).waitFor();
    expect(await reader.getByRole('button', { name: words['patient.export'] }).count()).toBe(0);
    await reader.close();
  }, 180_000);

  test('what went wrong in a call is marked, becomes a test, and is held when a draft is tried', async () => {
    const phone = new SimulatedPhone(product, someone(0).phone);
    await phone.dial();
    await phone.say('Quería preguntar por mi factura');
    await phone.hangUp();
    const callId = await eventually('the call is over', async () => {
      const { calls } = (await api('/calls')).json as {
        calls: { id: string; endedAt?: string; conversationId?: string }[];
      };
      return calls.find(({ endedAt, conversationId }) => endedAt && conversationId)?.id;
    });
    const { page, complaints } = await deskOf('manager', '/calls');
    await page.getByRole('row').nth(1).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words['callTest.open'] }).click();
    const mark = dialog.getByLabel(words['callTest.wrong']).last();
    await mark.check();
    await dialog.getByLabel(words['callTest.has'], { exact: true }).fill('factura');
    await dialog.getByLabel(words['callTest.about']).fill('Pregunta por su factura');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: words['callTest.keep'] }).click();
    await page.getByText(words['callTest.kept'], { exact: true }).waitFor();
    expect((await api('/call-tests')).json.tests).toMatchObject([{ about: 'Pregunta por su factura' }]);
    expect(callId).toBeDefined();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.evaluate(() => (window.location.hash = '#/settings'));
    await page.getByText('Pregunta por su factura').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words['callTests.download'] }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('conversation.yml');
    expect(complaints).toEqual([]);
    await page.close();
  }, 240_000);

  test('what is wrong with a field is said in Spanish, and the second site shows hours and a holiday of its own', async () => {
    const { page, complaints } = await deskOf('manager', '/settings');
    const holidays = page.getByRole('group', { name: 'Festivos propios de Alameda Las Palmas' });
    expect(await holidays.getByLabel(words['rules.band.name'], { exact: true }).inputValue()).toContain('San Juan');
    const hours = page.getByRole('group', { name: 'Alameda Las Palmas', exact: true });
    expect(await hours.getByLabel(words['report.to'], { exact: true }).first().inputValue()).toBe('15:00');
    await page.getByRole('combobox', { name: words['rules.allowedNumbers'] }).fill('600111222');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words['rules.save'] }).click();
    await page.getByText(words['field.no-number'], { exact: true }).waitFor();
    // The browser itself writes a line for the 400.
    expect(complaints.filter((line) => !line.includes('400'))).toEqual([]);
    await page.close();
  }, 120_000);

  test('a number that sells is added in the settings, let through again, and taken back', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=commercial');
    await page.getByText(words['commercial.numbers.none'], { exact: true }).waitFor();
    await page.getByLabel(words['commercial.add'], { exact: true }).fill('600 555 009');
    await page.getByRole('button', { name: words['commercial.add.now'], exact: true }).click();
    await page.getByText(words['commercial.verdict.blocked'], { exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['commercial.allow'] }).click();
    await page.getByText(words['commercial.verdict.allowed'], { exact: true }).waitFor();
    expect((await api('/commercial-numbers')).json.numbers).toMatchObject([
      { number: '+34600555009', verdict: 'allowed' },
    ]);
    await page.getByRole('button', { name: words['commercial.forget'] }).click();
    await page.getByText(words['commercial.numbers.none'], { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('a macro is written in the settings, and run by its key: what it writes is shown first', async () => {
    const phone = new SimulatedPhone(product, someone(1).phone);
    await phone.dial();
    await phone.press('0');
    await phone.hangUp();
    await eventually('a task', async () => (await api('/tasks')).json.tasks[0]);
    const { page, complaints } = await deskOf('manager', '/settings?tab=macros');
    await page.getByRole('button', { name: words['macro.new'] }).click();
    await page.getByLabel(words['macro.name'], { exact: true }).fill('Ahora le llamamos');
    await page.getByLabel(words['macro.key'], { exact: true }).selectOption('1');
    await page.getByLabel(words['macro.step'], { exact: true }).selectOption('reply');
    await page.getByLabel(words['macro.text'], { exact: true }).fill('Le llamamos enseguida. {clinic}');
    await page.getByLabel(words['campaigns.language'], { exact: true }).selectOption('en');
    await page.getByLabel(words['macro.text'], { exact: true }).fill('We will call you shortly. {clinic}');
    await page.getByRole('button', { name: words['macro.step.add'] }).click();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['macro.save'], exact: true }).click();
    await page.getByText(words['macro.saved'], { exact: true }).waitFor();
    await page.evaluate(() => {
      localStorage.setItem('centralita.language', 'en');
      window.location.hash = '#/tasks';
    });
    // Who sits there reads English, who is written to speaks Spanish.
    await page.reload();
    await page.locator('.desk-task').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ahora le llamamos').waitFor();
    await page.keyboard.press('1');
    const text = dialog.getByRole('textbox');
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/^Le llamamos enseguida\. \S/);
    await dialog
      .getByRole('note')
      .getByText(/^We will call you shortly\. \S/)
      .waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: english['macros.send.one'].replace('{count}', '1') }).click();
    await page.getByText(english['macros.done.one'].replace('{count}', '1'), { exact: true }).waitFor();
    await page.evaluate(() => localStorage.removeItem('centralita.language'));
    expect(complaints).toEqual([]);
    await page.close();
  }, 240_000);

  test('which tasks are told by email or webhook is settled by keyboard, with what is wrong beside its field', async () => {
    const { page, complaints } = await deskOf('manager', '/settings?tab=routes');
    await page.getByText(words['routes.none'], { exact: true }).waitFor();
    await page.getByRole('button', { name: words['routes.new'] }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(words['routes.name']).focus();
    await page.keyboard.type('Recetas al equipo');
    await page.keyboard.press('Enter');
    await page.getByText(words['routes.fault.receiver-missing'], { exact: true }).waitFor();
    await page.getByRole('combobox', { name: words['routes.emails'] }).focus();
    await page.keyboard.type('equipo');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: words['routes.kinds'] }).focus();
    await page.keyboard.type('Petici');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const save = page.getByRole('button', { name: words['macro.save'], exact: true });
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByText(words['routes.fault.no-email'], { exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('combobox', { name: words['routes.emails'] }).focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('equipo@alameda.example');
    await page.keyboard.press('Enter');
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByText(words['routes.saved'], { exact: true }).waitFor();
    const routes = async () => (await api('/task-routes')).json.routes;
    expect(await routes()).toMatchObject([
      { name: 'Recetas al equipo', target: 'email', emails: ['equipo@alameda.example'], kinds: ['request'] },
    ]);

    await page.getByRole('button', { name: words['routes.new'] }).click();
    await page.getByLabel(words['routes.name']).fill('CRM');
    await page.getByLabel(words['routes.target'], { exact: true }).selectOption('webhook');
    await page.getByLabel(words['routes.url'], { exact: true }).fill('https://10.0.0.1/tareas');
    await save.click();
    await page.getByText(words['routes.fault.endpoint-not-allowed'], { exact: true }).waitFor();
    await page.getByLabel(words['routes.url'], { exact: true }).fill('https://crm.alameda.example/tareas');
    await save.click();
    await page.getByText('whsec_').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: words['routes.secret.kept'] }).click();
    await page.getByRole('button', { name: words['routes.remove'].replace('{name}', 'CRM') }).click();
    await eventually('it is gone', async () => (await routes()).length === 1);
    // What was refused on purpose.
    expect(complaints.filter((one) => !/status of 4(?:00|22).*task-routes/.test(one))).toEqual([]);
    await page.close();
  }, 120_000);

  test('a call whose caller allowed it is recorded, paused and gone on with from the bar', async () => {
    await drafted({ recording: { policy: 'ask', keepDays: 30, transcribesVoicemail: false } });
    const { version } = (await api('/answering-rules')).json.draft;
    await api('/answering-rules/publish', { expectedVersion: version, untried: 'se prueba la grabación' });
    await api('/presence', { presence: 'available', deskPhone: MARTA });
    const phone = new SimulatedPhone(product, someone(2).phone);
    await phone.dial();
    await phone.press('1');
    await phone.press('0');
    const mine = new SimulatedPhone(product, MARTA);
    await mine.pickUp();
    await call(`${product.baseUrl}/simulator/api/calls/${mine.sid}/actions`, { body: { kind: 'keys', keys: '1' } });
    const { page, complaints } = await deskOf('manager', '/queue');
    const bar = page.getByRole('region', { name: words['call.bar'] });
    await bar.waitFor();
    const pause = bar.getByRole('button', { name: words['recording.pause'] });
    await pause.or(bar.getByRole('button', { name: words['recording.start'] })).waitFor();
    // Who calls is shown by itself, with the keys of the call.
    await page.getByRole('dialog').getByRole('region', { name: words['call.bar'] }).waitFor();
    if (!(await pause.isVisible())) await bar.getByRole('button', { name: words['recording.start'] }).click();
    await pause.click();
    await bar.getByText(words['recording.paused'], { exact: true }).waitFor();
    await bar.getByRole('button', { name: words['recording.resume'] }).click();
    await bar.getByText(words['recording.running'], { exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await phone.hangUp();
    expect(complaints).toEqual([]);
    await page.close();
  }, 240_000);
});
