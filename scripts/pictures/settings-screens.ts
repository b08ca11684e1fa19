import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import type { PhonePage, Persona } from '../../test/support/phone-page.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';
import { post } from './manager-screens.ts';

const TRYOUT_MS = 180_000;

/** What is done often with a task, as it is written down. */
async function macroPictures(take: Take, manager: Page): Promise<void> {
  await goTo(manager, '/settings?tab=macros');
  await manager.getByRole('button', { name: words['macro.new'] }).click();
  await manager.getByLabel(words['macro.name'], { exact: true }).fill('Ahora le llamamos');
  await manager.getByLabel(words['macro.key'], { exact: true }).selectOption('1');
  await manager.getByLabel(words['macro.step'], { exact: true }).selectOption('reply');
  await manager.getByLabel(words['macro.text'], { exact: true }).fill('Le llamamos enseguida. {clinic}');
  await manager.getByRole('button', { name: words['macro.step.add'] }).click();
  await takeAll(take, manager, 'desk-macros');
}

/** What is sent before a visit: a service with three reminders of its own. */
async function planPictures(take: Take, manager: Page): Promise<void> {
  await goTo(manager, '/settings?tab=plans');
  await manager.getByRole('button', { name: words['plan.steps.add'] }).click();
  await manager.getByRole('button', { name: words['plan.steps.add'] }).click();
  await takeAll(take, manager, 'desk-plans');
  const text = manager.getByRole('textbox', { name: words['words.text'], exact: true });
  await text.fill('{clinic}: le esperamos el {day} a las {time} en {site}. Escriba 1 si viene, 2 si no puede.');
  await manager.getByRole('button', { name: words['words.variable.link'] }).click();
  await manager.locator('.words-shown', { hasText: 'le esperamos' }).waitFor();
  await text.scrollIntoViewIfNeeded();
  await takeAll(take, manager, 'desk-words');
}

/** Whose calls were taken for selling. */
async function commercialPictures(take: Take, manager: Page): Promise<void> {
  for (const [number, verdict] of [
    ['+34910555010', 'blocked'],
    ['+34932555011', 'blocked'],
    ['+34955555012', 'allowed'],
  ]) {
    await post(manager, '/commercial-numbers', { number, verdict });
  }
  await goTo(manager, '/settings?tab=commercial');
  await manager.getByText(words['commercial.verdict.allowed'], { exact: true }).waitFor();
  await takeAll(take, manager, 'desk-commercial');
}

/** A call of the past becomes a test of the clinic's own. */
async function calibrationPictures(
  take: Take,
  manager: Page,
  { phone, person }: { readonly phone: PhonePage; readonly person: Persona },
): Promise<void> {
  await phone.be(person);
  await phone.dial();
  await phone.say('Quería preguntar por mi factura');
  await phone.hangUp();
  await goTo(manager, '/calls');
  await manager.getByRole('row').nth(1).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByRole('button', { name: words['callTest.open'] }).click();
  await dialog.getByLabel(words['callTest.wrong']).last().check();
  await dialog.getByLabel(words['callTest.has'], { exact: true }).fill('factura');
  await dialog.getByLabel(words['callTest.about']).fill('Pregunta por su factura');
  await takeAll(take, manager, 'desk-calibration');
  await dialog.getByRole('button', { name: words['callTest.keep'] }).click();
  await manager.getByText(words['callTest.kept'], { exact: true }).waitFor();
  await manager.keyboard.press('Escape');
}

/** A draft that leads callers astray, tried by made-up callers; and what the calls of a month would have become. */
async function tryoutPictures(take: Take, manager: Page): Promise<void> {
  const { inForce, defaults } = await manager.evaluate(
    async () =>
      (await (await fetch('/api/v1/answering-rules')).json()) as {
        readonly inForce?: { readonly rules: object };
        readonly defaults: object;
      },
  );
  const rules = { ...(inForce?.rules ?? defaults), greeting: { es: 'Para pedir una cita, pulse 0.' } };
  await post(manager, '/answering-rules/draft', { rules, note: 'Un saludo más corto' });
  await goTo(manager, '/settings');
  await manager.reload();
  await manager.getByRole('button', { name: words['gate.start'] }).click();
  await manager.getByText(words['gate.fault.worse-than-now']).first().waitFor({ timeout: TRYOUT_MS });
  await manager.getByRole('progressbar').waitFor({ state: 'detached', timeout: TRYOUT_MS });
  await manager.getByRole('button', { name: words['rules.try.call'] }).click();
  await manager.getByRole('button', { name: words['rules.try.month'] }).click();
  await manager.waitForLoadState('networkidle');
  const heading = manager.getByRole('heading', { name: words['gate.title'] });
  await heading.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    // Under the bar of the draft.
    window.scrollBy(0, -110);
  });
  await takeAll(take, manager, 'desk-tryout');
}

/** Who works here, what each role may do, and what the clinic's messages come from. */
async function peoplePictures(take: Take, manager: Page): Promise<void> {
  const rights = ['agenda.read', 'patient.read', 'call.handle', 'conversation.read', 'task.read', 'settings.read'];
  await post(manager, '/staff-roles', { name: 'Suplencias', role: 'receptionist', rights });
  await goTo(manager, '/settings?tab=staff');
  await manager.getByRole('button', { name: words['staff.invite'] }).waitFor();
  await takeAll(take, manager, 'desk-staff');
  await goTo(manager, '/settings?tab=roles');
  await manager.getByRole('columnheader', { name: /Suplencias/ }).waitFor();
  await takeAll(take, manager, 'desk-roles');
  await goTo(manager, '/settings?tab=senders');
  await manager.getByRole('heading', { name: words['senders.lines'] }).waitFor();
  await takeAll(take, manager, 'desk-senders');
}

/** The pages of the settings beside the rules themselves. */
export async function settingsPictures(
  take: Take,
  manager: Page,
  caller: { readonly phone: PhonePage; readonly person: Persona },
): Promise<void> {
  await peoplePictures(take, manager);
  await planPictures(take, manager);
  await macroPictures(take, manager);
  await commercialPictures(take, manager);
  await calibrationPictures(take, manager, caller);
  await tryoutPictures(take, manager);
}

/** The clinic's own system, not looked at yet. The last picture of a run: from here on visits would be asked for there. */
export async function ehrPictures(take: Take, administrator: Page): Promise<void> {
  await post(administrator, '/ehr-connections', {
    baseUrl: 'https://hce.alameda.example/fhir/R4',
    auth: { kind: 'none' },
  });
  await goTo(administrator, '/settings?tab=ehr');
  await administrator.getByText(words['ehr.notMirrored']).waitFor();
  await takeAll(take, administrator, 'desk-ehr');
}
