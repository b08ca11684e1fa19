import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import type { Screen } from '../../test/support/browser.ts';

export const NARROW: Screen = { width: 1024, height: 768 };
export const WIDE: Screen = { width: 1440, height: 900 };
const TOAST_MS = 20_000;

export interface Look {
  readonly screen?: Screen;
  readonly dark?: boolean;
}

export type Take = (page: Page, name: string, look?: Look) => Promise<void>;

/** Toasts are part of the desk, but they hide what a picture wants to show: each is put away, as somebody would. */
async function closeToasts(page: Page): Promise<void> {
  // In a page that stands behind another nothing is drawn anew, and a notice that was put away stays.
  await page.bringToFront();
  const toasts = page.locator('.mantine-Notification-root');
  const start = Date.now();
  while ((await toasts.count()) > 0) {
    if (Date.now() - start > TOAST_MS) throw new Error(`a toast stays: ${await toasts.first().textContent()}`);
    await toasts
      .first()
      .locator('.mantine-Notification-closeButton')
      .click({ timeout: 1_000 })
      .catch(() => undefined);
    await page.waitForTimeout(100);
  }
}

/** Writes one picture as it looks on that screen, without toasts, and puts the page back to what it was. */
export function pictureTaker(folder: string): Take {
  return async (page, name, { screen, dark } = {}) => {
    await closeToasts(page);
    if (screen) await page.setViewportSize(screen);
    if (dark) await page.emulateMedia({ colorScheme: 'dark' });
    // What slides in or is drawn anew is given time to come to rest.
    await page.waitForTimeout(500);
    await page.evaluate(async () => {
      const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
    // One may have come meanwhile.
    await closeToasts(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    if (screen) await page.setViewportSize(WIDE);
    if (dark) await page.emulateMedia({ colorScheme: 'light' });
  };
}

/** The same screen in both themes, and on a small monitor. */
export async function takeAll(take: Take, page: Page, name: string): Promise<void> {
  await take(page, name);
  await take(page, `${name}-dark`, { dark: true });
  await take(page, `${name}-1024`, { screen: NARROW });
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), place);
  await page.waitForLoadState('networkidle').catch(() => undefined);
}

/** Who is calling, and the best three times for them. */
export async function popPictures(take: Take, desk: Page): Promise<void> {
  await goTo(desk, '/calls');
  await desk.locator('tbody .desk-link').first().click();
  await desk.getByRole('dialog').getByRole('button', { name: words['pop.open'] }).click();
  await desk.getByRole('list', { name: words['pop.people'] }).waitFor();
  await desk.getByRole('button', { name: words['patient.book'] }).first().waitFor();
  await takeAll(take, desk, 'desk-pop');
  await desk.keyboard.press('b');
  await desk.locator('.pop-opening').first().waitFor();
  await desk.keyboard.press('2');
  await take(desk, 'desk-pop-book');
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}

/** An appointment on its way to another time, where it may stand and where it may not. */
export async function movePictures(take: Take, desk: Page): Promise<void> {
  await desk.locator('.agenda-item').nth(1).focus();
  await desk.keyboard.press('m');
  for (let step = 0; step < 4; step += 1) await desk.keyboard.press('ArrowDown');
  await take(desk, 'desk-agenda-move');
  await desk.keyboard.press('ArrowRight');
  await take(desk, 'desk-agenda-move-refused');
  await desk.keyboard.press('Escape');
}

async function patientPictures(take: Take, desk: Page, name: string): Promise<void> {
  await goTo(desk, '/patients');
  await desk.getByPlaceholder(words['patients.placeholder']).fill(name);
  await desk.locator('.patients-list .desk-row').first().click();
  await desk.getByRole('heading', { name: words['timeline.title'] }).waitFor();
  await takeAll(take, desk, 'desk-patient');
}

async function keyPictures(take: Take, desk: Page): Promise<void> {
  await desk.keyboard.press('Control+k');
  await desk.getByPlaceholder(words['palette.placeholder']).waitFor();
  await take(desk, 'desk-palette');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await desk.keyboard.press('?');
  await desk.getByText(words['help.lead']).waitFor();
  await take(desk, 'desk-keys');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The pages beside agenda and calls. */
export async function pagePictures(take: Take, desk: Page, patient: string): Promise<void> {
  await goTo(desk, '/tasks');
  await desk.getByRole('heading', { name: words['tasks.title'], exact: true }).waitFor();
  await desk.getByRole('button', { name: words['tasks.complete'] }).first().waitFor();
  await desk.keyboard.press('j');
  await takeAll(take, desk, 'desk-tasks');
  await desk.keyboard.press('r');
  await desk.getByPlaceholder(words['reply.placeholder']).waitFor();
  await take(desk, 'desk-tasks-reply');
  await patientPictures(take, desk, patient);
  await goTo(desk, '/queue');
  await desk.getByRole('heading', { name: words['queue.title'] }).waitFor();
  await takeAll(take, desk, 'desk-queue');
  await goTo(desk, '/settings');
  await desk.getByRole('heading', { name: words['rules.bands'] }).waitFor();
  await takeAll(take, desk, 'desk-settings');
  await keyPictures(take, desk);
  await goTo(desk, '/wallboard');
  await desk.getByText(words['queue.longest']).waitFor();
  await take(desk, 'desk-wallboard');
  await goTo(desk, '/agenda');
}

/** What only a manager sees. */
export async function managerPictures(take: Take, manager: Page, patient: string): Promise<void> {
  await goTo(manager, '/settings?tab=audit');
  await manager.getByRole('button', { name: words['audit.verify.button'], exact: true }).click();
  await manager.getByRole('textbox', { name: words['audit.whose'], exact: true }).fill(patient);
  await manager.getByRole('option').first().click();
  await manager.getByRole('columnheader', { name: words['audit.who'], exact: true }).waitFor();
  await takeAll(take, manager, 'desk-audit');
}
