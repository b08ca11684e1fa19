import type { Page } from 'playwright-core';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { goTo, takeAll, type Take } from './desk-screens.ts';

/** What is done often with a task, as it is written down. */
export async function macroPictures(take: Take, manager: Page): Promise<void> {
  await goTo(manager, '/settings?tab=macros');
  await manager.getByRole('button', { name: words['macro.new'] }).click();
  await manager.getByLabel(words['macro.name'], { exact: true }).fill('Ahora le llamamos');
  await manager.getByLabel(words['macro.key'], { exact: true }).selectOption('1');
  await manager.getByLabel(words['macro.step'], { exact: true }).selectOption('reply');
  await manager.getByLabel(words['macro.text'], { exact: true }).fill('Le llamamos enseguida. {clinic}');
  await manager.getByRole('button', { name: words['macro.step.add'] }).click();
  await takeAll(take, manager, 'desk-macros');
}
