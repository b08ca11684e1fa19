import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { silentLog } from '../../platform/log/log.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { openSandboxEhr } from './open-sandbox-ehr.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'centralita-ehr-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const open = () => openSandboxEhr({ clock: systemClock, log: silentLog }, dataDir);

test('the sandbox EHR is found again at the address and with the token of last time', async () => {
  const first = await open();
  await first.stop();
  const second = await open();
  await second.stop();
  expect([second.baseUrl, second.token]).toEqual([first.baseUrl, first.token]);
}, 60_000);

test('it goes elsewhere where its port is taken', async () => {
  const first = await open();
  const second = await open();
  const urls = [first.baseUrl, second.baseUrl];
  await Promise.all([first.stop(), second.stop()]);
  expect(new Set(urls).size).toBe(2);
}, 60_000);
