import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { environmentSchema } from '../../src/platform/config/config.ts';

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
}

const compose = read('docker-compose.yml');

test('docker-compose.yml knows every environment variable', () => {
  const missing = Object.keys(environmentSchema.shape).filter((name) => !new RegExp(`\\b${name}: `).test(compose));
  expect(missing).toEqual([]);
});

test.each([
  'POSTGRES_PASSWORD',
  'SESSION_SECRET',
  'ENCRYPTION_KEY_FILE',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'PUBLIC_URL',
])('docker compose does not start without %s, and holds no value of its own', (name) => {
  const uses = compose.match(new RegExp(`\\$\\{${name}\\b[^}]*\\}`, 'g')) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((use) => !use.startsWith(`\${${name}:?`))).toEqual([]);
});

test('the image runs as an ordinary user and says whether it lives', () => {
  const dockerfile = read('Dockerfile');
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile).toContain('/health/live');
  expect(dockerfile).not.toMatch(/SECRET|PASSWORD|AUTH_TOKEN/);
});

test('the build server runs the check and then the tests', () => {
  const commands = read('.ci/run').match(/^npm .*$/gm) ?? [];
  expect(commands.map((line) => line.replace(' </dev/null', ''))).toEqual(['npm run check', 'npm test']);
});
