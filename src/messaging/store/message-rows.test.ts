import { expect, test } from '@jest/globals';
import { toMessage, type MessageRow } from './message-rows.ts';

test('whoever reads the thread does not see a one-time code, nor is anything else hidden', () => {
  const row = { body: 'Clínica Alameda: su código es 482915. Caduca en 10 minutos.' } as MessageRow;
  expect(toMessage({ ...row, template: 'one-time-code' }).body).toBe(
    'Clínica Alameda: su código es ••••••. Caduca en 10 minutos.',
  );
  expect(toMessage({ ...row, template: 'asked-by-voice' }).body).toBe(row.body);
  expect(toMessage({ ...row, template: null }).body).toBe(row.body);
});
