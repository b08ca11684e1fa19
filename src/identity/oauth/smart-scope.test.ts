import { expect, test } from '@jest/globals';
import { grantedScopes, parseSmartScope, scopesAllow } from './smart-scope.ts';

test.each([
  ['system/Patient.rs', { resourceType: 'Patient', letters: 'rs' }],
  ['system/*.cruds', { resourceType: '*', letters: 'cruds' }],
  ['system/Slot.read', { resourceType: 'Slot', letters: 'rs' }],
  ['system/*.*', { resourceType: '*', letters: 'cruds' }],
])('the scope %s is read', (text, scope) => {
  expect(parseSmartScope(text)).toEqual(scope);
});

test.each([
  'system/Patient.',
  'system/Patient.sr',
  'user/Patient.rs',
  'system/Patient.rs?name=x',
  'openid',
  '',
  'system/patient.rs',
])('the scope "%s" grants nothing', (text) => {
  expect(parseSmartScope(text)).toBeUndefined();
});

test('a scope allows its letters on its type only', () => {
  expect(scopesAllow(['system/Patient.rs'], 'Patient', 's')).toBe(true);
  expect(scopesAllow(['system/Patient.rs'], 'Patient', 'c')).toBe(false);
  expect(scopesAllow(['system/Patient.rs'], 'Slot', 'r')).toBe(false);
  expect(scopesAllow(['system/*.rs'], 'Slot', 'r')).toBe(true);
  expect(scopesAllow(['system/Patient.cruds'], '*', 'c')).toBe(false);
});

test('a client is given what lies inside its own scopes, and nothing wider', () => {
  const own = ['system/Patient.rs', 'system/Appointment.cruds'];
  expect(grantedScopes(['system/Patient.r', 'system/Appointment.cs', 'system/Slot.r', 'system/*.rs'], own)).toEqual([
    'system/Patient.r',
    'system/Appointment.cs',
  ]);
  expect(grantedScopes(['system/Slot.rs'], ['system/*.cruds'])).toEqual(['system/Slot.rs']);
});
