import { expect, test } from '@jest/globals';
import { createLog } from './log.ts';

function lines() {
  const written: string[] = [];
  return { written, log: createLog('info', { write: (line: string) => void written.push(line) }) };
}

test('a line is one JSON object that reads alone', () => {
  const { written, log } = lines();
  log.with({ 'clinic.id': 'c1' }).info({ 'job.id': 'j1' }, 'A job ended.');
  log.debug({}, 'Too fine.');
  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    level: 'info',
    'clinic.id': 'c1',
    'job.id': 'j1',
    msg: 'A job ended.',
  });
});

test('what must not be logged loses its value, wherever it stands', () => {
  const { written, log } = lines();
  const secret = 'canary-7391';
  log.warn(
    { phone: secret, patient: { name: secret, birthDate: secret }, request: { headers: { cookie: secret } } },
    'Look.',
  );
  expect(written.join('')).not.toContain(secret);
  expect(written.join('')).toContain('[redacted]');
});

test('an error says its kind, code, message and cause, and not the parameters that it carries', () => {
  const { written, log } = lines();
  const cause = Object.assign(new Error('inner'), {
    code: '23505',
    detail: 'Key (phone)=(canary-1) exists',
    parameters: ['canary-2'],
  });
  log.error({ error: new Error('outer', { cause }) }, 'It failed.');
  log.error({ error: 'canary-3' }, 'It failed.');
  const text = written.join('');
  expect(text).not.toContain('canary');
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    error: { message: 'outer', cause: { message: 'inner', code: '23505' } },
  });
});
