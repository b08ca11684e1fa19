import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { required } from '../../src/platform/kernel/assert.ts';
import { es as words } from '../../src/reception/web/i18n/es.ts';
import { faultsInBothSchemes, launchBrowser, openContext, openPage, signInAtDesk } from '../support/browser.ts';
import { fakeVoiceLine, type FakeVoiceLine } from '../support/fake-voice-line.ts';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';
import { installed } from '../support/redis-server.ts';

const chromium = installed('chromium', 'chromium-browser');
const KEY = { TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`, TWILIO_API_KEY_SECRET: 'a-secret-of-a-key-of-tests' };
const FAKE_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

(chromium ? describe : describe.skip)('a telephone in the browser, with the carrier’s own kit', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-web.mjs')], { stdio: 'ignore' });
    product = await startProduct(KEY);
    browser = await launchBrowser(chromium ?? '', FAKE_MICROPHONE);
    const headers = await signIn(product, 'receptionist');
    const body = { presence: 'available', deskPhone: null };
    expect((await call(`${product.baseUrl}/api/v1/presence`, { headers, body })).status).toBe(200);
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test('it rings, is answered with sound, is muted, sends keys and hangs up', async () => {
    const context = await openContext(browser, { baseURL: product.baseUrl });
    await context.grantPermissions(['microphone'], { origin: product.baseUrl });
    const otherEnd = await context.newPage();
    await otherEnd.goto('/health/live');
    const line: FakeVoiceLine = await fakeVoiceLine(context, otherEnd);
    const { page, complaints } = await openPage(context, '/queue');
    await signInAtDesk(
      page,
      required(
        product.demo.staff.find(({ role }) => role === 'receptionist'),
        'receptionist',
      ),
    );
    const types = () => line.said.map(({ type }) => type);
    await eventually('the browser is a telephone', async () => types().includes('register'));
    const phone = page.getByRole('region', { name: words['softphone.title'], exact: true });
    const button = (key: 'answer' | 'reject' | 'mute' | 'unmute' | 'hangUp') =>
      phone.getByRole('button', { name: words[`softphone.${key}`], exact: true });

    const callId = await line.ring('+34600111222');
    await phone.getByText(words['softphone.ringing'], { exact: true }).waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button('answer').click();
    await phone.getByText(words['softphone.talking'], { exact: true }).waitFor();
    await eventually('the caller hears sound', async () => (await line.heardBytes()) > 1_000);
    await button('mute').click();
    expect(await button('unmute').getAttribute('aria-pressed')).toBe('true');
    await button('unmute').click();
    await phone.getByLabel(words['softphone.keys']).pressSequentially('12#');
    await eventually('the keys are sent', async () => (await line.tones(page)) === '12#');
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await button('hangUp').click();
    await phone.waitFor({ state: 'detached' });
    await eventually('the carrier is told', async () =>
      line.said.some(({ type, payload }) => type === 'hangup' && payload.callsid === callId),
    );

    await line.ring('+34600111333');
    await button('reject').click();
    await phone.waitFor({ state: 'detached' });
    expect(types()).toContain('reject');

    const third = await line.ring('+34600111444');
    await button('answer').click();
    await phone.getByText(words['softphone.talking'], { exact: true }).waitFor();
    line.hangUp(third);
    await phone.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  }, 240_000);

  test('a call of the queue rings in the browser; who calls opens with the keys of the call, and answering is enough', async () => {
    const context = await openContext(browser, { baseURL: product.baseUrl });
    await context.grantPermissions(['microphone'], { origin: product.baseUrl });
    const otherEnd = await context.newPage();
    await otherEnd.goto('/health/live');
    const line = await fakeVoiceLine(context, otherEnd);
    const { page, complaints } = await openPage(context, '/queue');
    const receptionist = required(
      product.demo.staff.find(({ role }) => role === 'receptionist'),
      'receptionist',
    );
    await signInAtDesk(page, receptionist);
    await eventually('the browser is a telephone', async () => line.said.some(({ type }) => type === 'register'));

    const caller = new SimulatedPhone(product, '+34600111555');
    await caller.dial();
    await caller.press('0');
    const leg = await eventually('the browser rings at the carrier', async () => {
      const { calls } = (await call(`${product.baseUrl}/simulator/api/state`)).json;
      return calls.find(
        (one: { to: string; status: string }) => one.to.startsWith('client:') && one.status === 'ringing',
      );
    });
    const ofLeg = `${product.baseUrl}/simulator/api/calls/${leg.sid}`;
    await line.ring('+34600111555');
    const bar = page.getByRole('dialog').getByRole('region', { name: words['call.bar'] });
    await bar.getByRole('button', { name: words['softphone.answer'] }).click();
    await eventually('the kit answers', async () => line.said.some(({ type }) => type === 'answer'));
    await call(`${ofLeg}/actions`, { body: { kind: 'answer' } });
    await eventually('they talk', async () => (await caller.state()).phase === 'bridged');
    await bar.getByText(words['softphone.talking'], { exact: false }).waitFor();
    expect((await call(ofLeg)).json.transcript).toEqual([]);

    await bar.getByRole('button', { name: words['softphone.mute'] }).click();
    await bar.getByRole('button', { name: words['softphone.unmute'] }).click();
    await bar.getByRole('button', { name: words['call.hold'] }).click();
    await bar.getByText(words['call.held'], { exact: false }).first().waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await bar.getByRole('button', { name: words['call.resume'] }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const overPage = page.getByRole('region', { name: words['call.bar'] });
    await overPage.getByRole('button', { name: words['softphone.hangUp'] }).click();
    await eventually('the kit hangs up', async () => line.said.some(({ type }) => type === 'hangup'));
    await eventually('the caller is let go', async () => (await caller.state()).status === 'completed');
    await overPage.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  }, 240_000);
});
