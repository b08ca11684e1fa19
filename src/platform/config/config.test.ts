import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentSchema, exampleEnvironment, parseEnvironment } from './config.ts';

const PRODUCTION = {
  SESSION_SECRET: 'x'.repeat(32),
  ENCRYPTION_KEY_FILE: '/run/secrets/key',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'y'.repeat(32),
  PUBLIC_URL: 'https://citas.example.org',
};

describe('the environment', () => {
  test('of a demo needs nothing', () => {
    expect(parseEnvironment({ CENTRALITA_MODE: 'demo' })).toMatchObject({
      PORT: 3000,
      DATA_DIR: '.data',
      CENTRALITA_ROLE: 'all',
    });
  });

  test('of production names every secret that is missing', () => {
    expect(() => parseEnvironment({})).toThrow(
      /SESSION_SECRET: missing[\s\S]*ENCRYPTION_KEY_FILE[\s\S]*TWILIO_AUTH_TOKEN/,
    );
    expect(parseEnvironment(PRODUCTION).CENTRALITA_MODE).toBe('production');
    expect(parseEnvironment({ CENTRALITA_ROLE: 'migrate' }).CENTRALITA_ROLE).toBe('migrate');
  });

  test.each([
    ['PORT', 'http', 'expected a port number'],
    ['PORT', '70000', '65535'],
    ['DATABASE_URL', 'mysql://x', 'expected a URL that starts with postgres://'],
    ['REDIS_URL', 'localhost:6379', 'expected a URL that starts with redis://'],
    ['CENTRALITA_ROLE', 'boss', 'worker'],
    ['TWILIO_ACCOUNT_SID', 'AC12', 'expected AC and 32 hexadecimal digits'],
    ['SESSION_SECRET', 'short', 'at least 32'],
  ])('names %s=%s with what was expected', (name, value, expected) => {
    expect(() => parseEnvironment({ ...PRODUCTION, [name]: value })).toThrow(new RegExp(`${name}: .*${expected}`));
  });

  test('an empty variable is an absent one', () => {
    expect(parseEnvironment({ ...PRODUCTION, PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  test('is documented whole in .env.example and in the README', () => {
    const root = join(import.meta.dirname, '../../..');
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(exampleEnvironment());
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const name of Object.keys(environmentSchema.shape)) expect(readme).toContain(`\`${name}\``);
  });
});
