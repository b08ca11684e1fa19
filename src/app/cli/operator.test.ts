import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { demoUrl, writeDemoFile } from '../demo/demo-file.ts';
import { asOperator } from './operator.ts';

let dataDir: string;
const before = { ...process.env };

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'operator-'));
  process.env['DATA_DIR'] = dataDir;
  delete process.env['DATABASE_URL'];
});
afterEach(() => {
  process.env = { ...before };
  rmSync(dataDir, { recursive: true });
});

test('a command in a folder where no product was ever started says so, and makes nothing there', async () => {
  await expect(asOperator(async () => 0)).rejects.toThrow(`there is no database in ${dataDir}`);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('links of a command name the port that the sample clinic really has', () => {
  expect(demoUrl(dataDir)).toBeUndefined();
  writeDemoFile(dataDir, { baseUrl: 'http://localhost:3001' });
  expect(demoUrl(dataDir)).toBe('http://localhost:3001');
});
