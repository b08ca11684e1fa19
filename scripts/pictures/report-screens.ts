import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';

/** The figures of a month, from the top to their meanings, what is behind one, and the evidence for the law. */
export async function reportPictures(take: Take, manager: Page): Promise<void> {
  await goTo(manager, '/reports');
  await manager.getByText(words['report.period.month'], { exact: true }).click();
  await manager.getByRole('heading', { name: words['report.occupancy'] }).waitFor();
  await takeAll(take, manager, 'desk-reports');
  const scrolledTo = async (name: string): Promise<void> => {
    await manager.getByRole('heading', { name }).first().scrollIntoViewIfNeeded();
    await manager
      .getByRole('heading', { name })
      .first()
      .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  };
  await scrolledTo(words['report.channels']);
  await takeAll(take, manager, 'desk-reports-results');
  await scrolledTo(words['report.means']);
  await takeAll(take, manager, 'desk-reports-meanings');
  await manager.getByRole('button', { name: /^\d+ llamadas? recibidas?$/ }).click();
  await manager.getByRole('dialog').locator('.desk-row').first().waitFor();
  await take(manager, 'desk-reports-behind');
  await manager.keyboard.press('Escape');
  await manager.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(manager, '/reports?view=evidence');
  await manager.getByText(words['report.period.month'], { exact: true }).click();
  await manager.getByRole('heading', { name: words['evidence.toPerson'] }).waitFor();
  await takeAll(take, manager, 'desk-evidence');
}
