import { expect, test } from '@jest/globals';
import { ApiError } from '../api/client.ts';
import { errorAt, fieldErrorsOf } from './field-errors.ts';

const refused = new ApiError(400, {
  errors: [
    { path: 'body.rules.greeting.es', message: 'knows no {x}' },
    { path: 'body.rules.targets.10.number', message: 'is no number' },
    { path: 'body.note', message: 'too long' },
  ],
});

test('what the server found wrong stands at its own field, and at no other', () => {
  const errors = fieldErrorsOf(refused);
  expect(errors).toHaveLength(2);
  expect(errorAt(errors, 'greeting.es')).toBe('knows no {x}');
  expect(errorAt(errors, 'greeting.ca')).toBeUndefined();
  expect(errorAt(errors, 'targets.10')).toBe('is no number');
  expect(errorAt(errors, 'targets.1')).toBeUndefined();
  expect(fieldErrorsOf(new Error('x'))).toEqual([]);
});
