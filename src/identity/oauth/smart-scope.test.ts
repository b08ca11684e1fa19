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

test.each([
  { asked: ['system/Patient.r', 'system/Appointment.cs'], granted: ['system/Patient.r', 'system/Appointment.cs'] },
  { asked: ['system/Slot.r'], granted: [] },
  { asked: ['system/Patient.cruds'], granted: ['system/Patient.rs'] },
  { asked: ['system/*.rs'], granted: ['system/Patient.rs', 'system/Appointment.rs'] },
  { asked: ['system/Appointment.write'], granted: ['system/Appointment.write'] },
  { asked: ['system/Patient.write'], granted: [] },
  { asked: ['system/Patient.*'], granted: ['system/Patient.rs'] },
  { asked: ['system/Patient.rs', 'system/Patient.rs'], granted: ['system/Patient.rs'] },
])('asked for $asked, a client is given $granted: the intersection with its own', ({ asked, granted }) => {
  expect(grantedScopes(asked, ['system/Patient.rs', 'system/Appointment.cruds'])).toEqual(granted);
});

test('a client of everything is given what it asks for, and one of nearly everything each part', () => {
  expect(grantedScopes(['system/Slot.rs', 'system/*.rs'], ['system/*.cruds'])).toEqual([
    'system/Slot.rs',
    'system/*.rs',
  ]);
  expect(grantedScopes(['system/*.cruds'], ['system/*.rs', 'system/Task.cu'])).toEqual([
    'system/*.rs',
    'system/Task.crus',
  ]);
});
