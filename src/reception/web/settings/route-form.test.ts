import { expect, test } from '@jest/globals';
import { TASK_KINDS, TASK_PRIORITIES } from '../../tasks/task.ts';
import { ApiError } from '../api/client.ts';
import { ROUTED_KINDS, ROUTED_PRIORITIES } from './routed.ts';
import { bodyOf, draftOf, faultOf } from './route-queries.ts';

test('every kind and priority of task can be chosen', () => {
  expect([...ROUTED_KINDS].toSorted()).toEqual([...TASK_KINDS].toSorted());
  expect([...ROUTED_PRIORITIES].toSorted()).toEqual([...TASK_PRIORITIES].toSorted());
});

test('a route is sent with receivers of its own kind alone, and a change with the version it was made of', () => {
  const draft = { ...draftOf(undefined, 'ca'), name: 'Receptes', emails: ['a@b.es'], url: 'https://x.example' };
  expect(bodyOf(draft)).toEqual(expect.objectContaining({ target: 'email', emails: ['a@b.es'], language: 'ca' }));
  expect(bodyOf(draft)).not.toHaveProperty('url');
  const hook = bodyOf({ ...draft, target: 'webhook' }, { version: 3 } as never);
  expect(hook).toMatchObject({ url: 'https://x.example', expectedVersion: 3 });
  expect(hook).not.toHaveProperty('target');
  expect(hook).not.toHaveProperty('emails');
});

test('what is wrong is said at its field', () => {
  const invalid = new ApiError(400, {
    code: 'invalid',
    errors: [{ path: 'body.emails.1', code: 'no-email' }] as never,
  });
  expect(faultOf(invalid, 'emails')).toBe('no-email');
  expect(faultOf(invalid, 'url')).toBeUndefined();
  expect(faultOf(new ApiError(422, { code: 'endpoint-not-allowed' }), 'url')).toBe('endpoint-not-allowed');
  expect(faultOf(new ApiError(422, { code: 'receiver-missing' }), 'emails')).toBe('receiver-missing');
  expect(faultOf(new ApiError(409, { code: 'too-many-routes' }), 'url')).toBeUndefined();
});
