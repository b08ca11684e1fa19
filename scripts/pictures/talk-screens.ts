import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import type { Persona, PhonePage } from '../../test/support/phone-page.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';

const DESK_PHONE = '+34910000201';
const MOST_LOOKS = 60;

interface SimulatedCall {
  readonly sid: string;
  readonly to: string;
  readonly status: string;
  readonly phase: string;
}

/** The receptionist's telephone rings, is picked up, and the call accepted. */
async function pickUp(baseUrl: string, look: () => Promise<void>): Promise<void> {
  const simulator = `${baseUrl}/simulator/api`;
  const act = (sid: string, action: object) =>
    fetch(`${simulator}/calls/${sid}/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { calls } = (await (await fetch(`${simulator}/state`)).json()) as { calls: readonly SimulatedCall[] };
    const mine = calls.find(
      ({ to, status }) => to === DESK_PHONE && (status === 'ringing' || status === 'in-progress'),
    );
    if (mine?.status === 'ringing') await act(mine.sid, { kind: 'answer' });
    if (mine?.phase === 'listening') await act(mine.sid, { kind: 'keys', keys: '1' });
    if (mine?.phase === 'bridged') return;
    await look();
  }
  throw new Error('the telephone of the desk did not ring');
}

/** Somebody of the desk talks: the bar of the call in who calls, and over the page. */
export async function talkPictures(
  take: Take,
  desk: Page,
  talk: { readonly baseUrl: string; readonly phone: PhonePage; readonly person: Persona },
): Promise<void> {
  await goTo(desk, '/queue');
  const presence = desk.locator('button.presence');
  await presence.click();
  await desk.getByRole('textbox', { name: words['presence.desk'] }).fill(DESK_PHONE);
  await desk.getByRole('button', { name: words['presence.use'] }).click();
  await desk.getByRole('menuitem', { name: words['presence.available'], exact: true }).click();
  await talk.phone.be(talk.person);
  await talk.phone.dial();
  await talk.phone.press('0');
  await pickUp(talk.baseUrl, () => desk.waitForTimeout(500));
  const inside = desk.getByRole('dialog').getByRole('region', { name: words['call.bar'] });
  await inside.getByRole('button', { name: words['call.hold'] }).waitFor();
  await takeAll(take, desk, 'desk-talk');
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await take(desk, 'desk-talk-queue');
  await talk.phone.hangUp();
  await presence.click();
  await desk.getByRole('menuitem', { name: words['presence.away'], exact: true }).click();
}
