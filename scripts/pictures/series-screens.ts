import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';
import { post } from './manager-screens.ts';

const DAY_MS = 86_400_000;
const WEEKS = [1, 2, 3];

function read<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (from) => (await (await fetch(`/api/v1${from}`)).json()) as T, path);
}

interface Opening {
  readonly id: string;
  readonly start: string;
  readonly practitioner: { readonly id: string };
}

/** Three visits of one patient, a week apart with one practitioner: what is done with all of them at once. */
export async function seriesPictures(take: Take, desk: Page, name: string): Promise<void> {
  const clinic = await read<{ now: string; services: { id: string; name: string }[] }>(desk, '/clinic');
  const service = clinic.services.find((one) => one.name === 'Medicina general')?.id ?? '';
  const { patients } = await read<{ patients: { id: string }[] }>(desk, `/patients?q=${encodeURIComponent(name)}`);
  const booked: { readonly id: string; readonly start: string }[] = [];
  let practitioner = '';
  for (const week of WEEKS) {
    const from = new Date(Date.parse(clinic.now) + week * 7 * DAY_MS).toISOString();
    const whose = practitioner === '' ? '' : `&practitioner=${practitioner}`;
    const path = `/openings?service=${service}&from=${from}&limit=1${whose}`;
    const [opening] = (await read<{ openings: Opening[] }>(desk, path)).openings;
    if (!opening) throw new Error('no time is free for a series');
    practitioner = opening.practitioner.id;
    const visit = await post(desk, '/appointments', { openingId: opening.id, patientId: patients[0]?.id, service });
    booked.push({ id: visit['id'] ?? '', start: opening.start });
  }
  const [first] = booked;
  await goTo(desk, `/agenda?date=${first?.start.slice(0, 10)}`);
  await desk.locator(`[data-appointment="${first?.id}"]`).click();
  const dialog = desk.getByRole('dialog');
  const cancelAll = dialog.getByRole('button', { name: /^Anular esta y las siguientes/ });
  await cancelAll.waitFor();
  await takeAll(take, desk, 'desk-series');
  await cancelAll.click();
  await dialog.getByRole('list', { name: words['following.dates'] }).waitFor();
  await takeAll(take, desk, 'desk-series-cancel');
  await desk.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
