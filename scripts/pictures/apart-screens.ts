import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { openPage } from '../../test/support/browser.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';
import { post } from './manager-screens.ts';

/** What the simulated carrier does wrong from now on, to everybody. */
function misbehave(page: Page, faults: readonly string[]): Promise<void> {
  return page.evaluate(async (wanted) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ faults: wanted });
    const answer = await fetch('/simulator/api/faults', { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`faults: ${answer.status}`);
  }, faults);
}

/** A campaign that the carrier takes nothing of: its notice, and the task that it leaves. */
export async function haltedPictures(take: Take, manager: Page): Promise<void> {
  await misbehave(manager, ['not-authorised']);
  const { id } = await post(manager, '/campaigns', {
    name: 'Higiene dental de otoño',
    kind: 'recall',
    purpose: 'care',
    channels: ['sms'],
    texts: { es: '{clinic}: le toca su higiene dental. Pida hora en el {phone} o responda SÍ y le llamamos.' },
    audience: { ageFrom: 50 },
    holdOutPercent: 0,
    perMinute: 600,
  });
  await goTo(manager, `/campaigns?id=${id}`);
  await manager.getByRole('button', { name: words['campaigns.launch'] }).click();
  await manager.getByRole('button', { name: words['campaigns.launch.go'] }).click();
  await manager.getByText(words['campaigns.halted.not-authorised']).first().waitFor({ timeout: 60_000 });
  await misbehave(manager, []);
  await manager.evaluate(() => window.scrollTo(0, 0));
  await takeAll(take, manager, 'desk-campaign-halted');
  await goTo(manager, '/tasks');
  await manager.getByRole('link', { name: 'Higiene dental de otoño' }).first().waitFor();
  await takeAll(take, manager, 'desk-tasks-halted');
}

/** What somebody sees who is invited, before they have a password. */
export async function invitationPictures(take: Take, manager: Page): Promise<void> {
  const guest = { name: 'Mª del Carmen Fernández de Heredia i Puigdevall', email: 'carmen.puigdevall@alameda.example' };
  await goTo(manager, '/settings?tab=staff');
  await manager.getByRole('button', { name: words['staff.invite'] }).click();
  await manager.getByLabel(words['staff.name']).fill(guest.name);
  await manager.getByLabel(words['signIn.email']).fill(guest.email);
  await manager.getByRole('button', { name: words['staff.invite.send'] }).click();
  await manager.getByText(words['staff.link.sent'].replace('{name}', guest.name)).waitFor();
  const link = await manager.evaluate(async (email) => {
    const { mails } = (await (await fetch('/simulator/api/state')).json()) as {
      mails: { to: string[]; text: string }[];
    };
    return /https?:\S+/.exec(mails.find(({ to }) => to.includes(email))?.text ?? '')?.[0];
  }, guest.email);
  if (link === undefined) throw new Error('no link came');
  const { page } = await openPage(manager.context(), `/${new URL(link).hash}`);
  await page.getByText(guest.name).waitFor();
  await takeAll(take, page, 'desk-invitation');
  await page.close();
}

/** The server is gone: the notice over the page, and in what stands open on it. */
export async function awayPictures(take: Take, desk: Page): Promise<void> {
  await goTo(desk, '/agenda');
  await desk.locator('.agenda-item[data-appointment]').first().click();
  await desk.getByRole('dialog').getByText(words['appointment.title'], { exact: true }).waitFor();
  await desk.waitForLoadState('networkidle').catch(() => undefined);
  await desk.context().setOffline(true);
  await desk.getByText(words['line.away.text']).first().waitFor();
  await takeAll(take, desk, 'desk-away');
  await desk.context().setOffline(false);
  await desk.getByText(words['line.away.text']).first().waitFor({ state: 'detached' });
  await desk.keyboard.press('Escape');
}
