import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { parseId, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { ca } from '../../src/reception/web/i18n/ca.ts';
import { en } from '../../src/reception/web/i18n/en.ts';
import { es } from '../../src/reception/web/i18n/es.ts';
import { accessibilityFaults, launchBrowser, openContext, openPage, signInAtDesk } from '../support/browser.ts';
import { startProduct, type Product } from '../support/product.ts';
import { installed } from '../support/redis-server.ts';

const WRITE = '0190f0f0-0000-7000-8000-0000000000f1';
const chromium = installed('chromium', 'chromium-browser');

/** A visit whose "I come" met another time at the EHR: as write-back leaves it, row and task. */
async function leaveConflict(product: Product): Promise<void> {
  const { db } = product.database;
  const clinicId = required(parseId<ClinicId>(product.demo.clinic.id), 'clinic');
  await db.inClinic(clinicId, async (tx) => {
    const [visit] = await tx.sql<{ id: string; patient_id: string; start_at: number }>(
      `select id, patient_id, start_at from appointment where clinic_id = $1 and status = 'booked' order by start_at desc limit 1`,
      [clinicId],
    );
    const { id, patient_id: patientId, start_at: start } = required(visit, 'a visit of the demo');
    const known = { status: 'booked', start: new Date(start).toISOString(), attendance: 'needs-action' };
    const theirs = { ...known, start: new Date(start + 3_600_000).toISOString() };
    const versions = { known, theirs, ours: { attendance: 'accepted' } };
    const intent = { id: WRITE, kind: 'confirm', appointmentId: id, attendance: 'accepted', cause: 'phone' };
    const now = new Date();
    await tx.run(
      `insert into ehr_write (clinic_id, id, connection_id, kind, appointment_id, state, reason, intent, versions, created_at, updated_at)
       values ($1, $2, $2, 'confirm', $3, 'conflict', 'changed-there', $4, $5, $6, $6)`,
      [clinicId, WRITE, id, intent, versions, now],
    );
    await tx.run(
      `insert into task (clinic_id, id, kind, status, priority, reason, patient_id, appointment_id, dedupe_key, detail, created_at, updated_at)
       values ($1, $2, 'ehr-write', 'requested', 'urgent', 'ehr-conflict', $3, $4, $5, $6, $7, $7)`,
      [
        clinicId,
        WRITE,
        patientId,
        id,
        `ehr-write:${WRITE}:conflict`,
        { writeId: WRITE, kind: 'confirm', versions },
        now,
      ],
    );
  });
}

(chromium ? describe : describe.skip)('a conflict with the clinic’s own system at the desk', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct();
    browser = await launchBrowser(chromium ?? '');
    await leaveConflict(product);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('shows both versions in three languages, light and dark, and ends with the choice', async () => {
    const staff = required(
      product.demo.staff.find(({ role }) => role === 'receptionist'),
      'receptionist',
    );
    const shots = process.env['SCREENSHOTS'];
    for (const scheme of ['dark', 'light'] as const) {
      const context = await openContext(browser, { baseURL: product.baseUrl, scheme });
      const { page, complaints } = await openPage(context, '/#/tasks');
      await signInAtDesk(page, staff);
      for (const words of scheme === 'light' ? [ca, en, es] : [es]) {
        const language = words === ca ? 'ca' : words === en ? 'en' : 'es';
        await page.evaluate((chosen) => localStorage.setItem('centralita.language', chosen), language);
        await page.reload();
        const panel = page.getByRole('region', { name: words['conflict.title'] });
        await panel.getByRole('columnheader', { name: words['conflict.ours'] }).waitFor();
        // The time and the answer differ, the status does not.
        expect(await panel.getByLabel(words['conflict.differs']).count()).toBe(2);
        await panel.getByRole('cell', { name: words['conflict.attendance.accepted'] }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        if (shots) await page.screenshot({ path: join(shots, `conflict-${scheme}-${language}.png`) });
      }
      if (scheme === 'light') {
        await page.getByRole('button', { name: es['conflict.keep.theirs'] }).click();
        await page.getByText(es['conflict.kept.theirs']).waitFor();
        await page.getByRole('region', { name: es['conflict.title'] }).waitFor({ state: 'detached' });
      }
      expect(complaints).toEqual([]);
      await context.close();
    }
  }, 240_000);
});
