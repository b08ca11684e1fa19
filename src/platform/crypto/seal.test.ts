import { expect, test } from '@jest/globals';
import { required } from '../kernel/assert.ts';
import { seal, sealKeyOf, unseal } from './seal.ts';

const key = required(sealKeyOf('x'.repeat(40)), 'key');
const other = required(sealKeyOf('y'.repeat(40)), 'key');

test('what is sealed opens with its key and purpose only, and not after a change', () => {
  const sealed = seal(key, 'a', 'clave única');
  expect(sealed).not.toContain('clave');
  expect(unseal(key, 'a', sealed)).toBe('clave única');
  expect(unseal(other, 'a', sealed)).toBeUndefined();
  expect(unseal(key, 'b', sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[15] = (bytes[15] ?? 0) ^ 1;
  expect(unseal(key, 'a', bytes.toString('base64'))).toBeUndefined();
  for (const junk of ['', 'AAAA', '¿?']) expect(unseal(key, 'a', junk)).toBeUndefined();
});

test('the same text is never sealed alike twice', () => {
  expect(seal(key, 'a', 'x')).not.toBe(seal(key, 'a', 'x'));
});

test('a text that is too short is no key', () => {
  expect(sealKeyOf('  corta\n')).toBeUndefined();
});
