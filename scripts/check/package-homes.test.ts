import { expect, test } from '@jest/globals';
import { checkPackageHomes, matchesHome, packageOf } from './package-homes.ts';
import { parseSource } from './source-file.ts';

test.each([
  ['src/agenda/commands/book.ts', 'luxon'],
  ['src/outreach/jobs/send.ts', 'twilio'],
  ['src/agenda/ports/ehr.ts', 'fhir-kit-client'],
  ['src/outreach/jobs/send.ts', 'bullmq'],
  ['src/identity/session.ts', 'ioredis'],
  ['src/agenda/commands/book.ts', 'express'],
  ['src/agenda/commands/book.ts', 'pg'],
  ['src/agenda/commands/book.ts', '@mikro-orm/postgresql'],
  ['src/reception/http/page.ts', 'react'],
  ['src/reception/http/page.ts', '@mantine/core'],
  ['src/jobs/run.ts', 'pino'],
  ['src/agenda/phone.ts', 'libphonenumber-js/max'],
  ['src/platform/kernel/x.ts', 'a-package-without-a-home'],
])('%s may not import %s', (path, name) => {
  expect(checkPackageHomes([parseSource(path, `import type { X } from '${name}';`)])).toHaveLength(1);
});

test.each([
  ['src/platform/time/wall-time.ts', 'luxon'],
  ['src/telephony/providers/twilio/verify.ts', 'twilio/lib/webhooks/webhooks.js'],
  ['src/messaging/http/routes.ts', 'express'],
  ['src/agenda/store/slot.entity.ts', '@mikro-orm/core'],
  ['src/reception/web/agenda/day.tsx', '@mantine/core'],
  ['src/patients/commands/register-patient.test.ts', 'luxon'],
  ['scripts/make-alameda.ts', 'luxon'],
])('%s may import %s', (path, name) => {
  expect(checkPackageHomes([parseSource(path, `import { X } from '${name}';`)])).toEqual([]);
});

test('a package is named without the path inside it', () => {
  expect(packageOf('libphonenumber-js/max')).toBe('libphonenumber-js');
  expect(packageOf('@mikro-orm/core/types')).toBe('@mikro-orm/core');
  expect(packageOf('node:fs')).toBeUndefined();
  expect(packageOf('./a.ts')).toBeUndefined();
});

test('a home is a folder at the stated depth, not a name that begins alike', () => {
  expect(matchesHome('src/platform/time/a.ts', 'src/platform/time/')).toBe(true);
  expect(matchesHome('src/platform/time-zones/a.ts', 'src/platform/time/')).toBe(false);
  expect(matchesHome('src/agenda/http/a.ts', 'src/**/http/')).toBe(true);
  expect(matchesHome('src/agenda/deep/http/x/a.ts', 'src/**/http/')).toBe(true);
  expect(matchesHome('src/agenda/a.ts', 'src/*/a.ts')).toBe(true);
  expect(matchesHome('src/agenda/deep/a.ts', 'src/*/a.ts')).toBe(false);
});
