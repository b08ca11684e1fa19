import { beforeEach, expect, test } from '@jest/globals';
import type { SendOutside } from '../../platform/http/outside-request.ts';
import { silentLog } from '../../platform/log/log.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import { createClientKeys, keyIdOf } from './client-keys.ts';

const URL = 'https://vendor.example/jwks.json';
const ecKey = (kid: string) => ({ kty: 'EC', kid, crv: 'P-384', x: 'x', y: 'y' });

let now: number;
let asked: number;
let published: { status: number; body: string; isCut?: boolean } | 'down';

/** A vendor's server that keeps a key set. */
const send: SendOutside = async () => {
  asked += 1;
  if (published === 'down') throw new Error('down');
  return { headers: {}, isCut: false, ...published };
};

const publish = (...kids: string[]) => {
  published = { status: 200, body: JSON.stringify({ keys: kids.map(ecKey) }) };
};
const keys = () =>
  createClientKeys({ clock: { now: () => now as Instant, real: () => now as Instant }, log: silentLog }, send);
const kidsOf = (set: { readonly keys: readonly object[] } | undefined) =>
  set?.keys.map((key) => ('kid' in key ? key.kid : undefined));

beforeEach(() => {
  now = 1_800_000_000_000;
  asked = 0;
  publish('a');
});

test('a set is asked for once in five minutes, by however many requests', async () => {
  const find = keys();
  await Promise.all([find(URL, 'a'), find(URL, 'a')]);
  now += 4 * MINUTE_MS;
  expect(kidsOf(await find(URL, 'a'))).toEqual(['a']);
  expect(asked).toBe(1);
  now += MINUTE_MS;
  await find(URL, 'a');
  expect(asked).toBe(2);
});

test('a key id that is new is asked for at once, but not more often than every ten seconds', async () => {
  const find = keys();
  await find(URL, 'a');
  now += 11 * SECOND_MS;
  publish('a', 'b');
  expect(kidsOf(await find(URL, 'b'))).toEqual(['a', 'b']);
  expect(asked).toBe(2);
  for (let n = 0; n < 20; n += 1) await find(URL, `made-up-${n}`);
  expect(asked).toBe(2);
});

test('a key that was taken out of the set is no longer used after five minutes', async () => {
  const find = keys();
  await find(URL, 'a');
  publish('b');
  now += 5 * MINUTE_MS;
  expect(kidsOf(await find(URL, 'a'))).toEqual(['b']);
});

test('while the vendor’s server is down its last set holds for an hour', async () => {
  const find = keys();
  await find(URL, 'a');
  published = 'down';
  now += 59 * MINUTE_MS;
  expect(kidsOf(await find(URL, 'a'))).toEqual(['a']);
  now += HOUR_MS;
  expect(await find(URL, 'a')).toBeUndefined();
});

test.each([
  ['no JSON', { status: 200, body: '<html>' }],
  ['no set', { status: 200, body: '{"keys":"x"}' }],
  ['an empty set', { status: 200, body: '{"keys":[]}' }],
  ['an error', { status: 500, body: JSON.stringify({ keys: [ecKey('a')] }) }],
  ['a redirect', { status: 302, body: '' }],
  ['a set that was too large', { status: 200, body: JSON.stringify({ keys: [ecKey('a')] }), isCut: true }],
  ['symmetric keys', { status: 200, body: '{"keys":[{"kty":"oct","kid":"a","k":"c2VjcmV0"}]}' }],
])('%s is no key set', async (_what, answer) => {
  published = answer;
  expect(await keys()(URL, 'a')).toBeUndefined();
});

test('a private part that a vendor published by mistake is left out', async () => {
  published = { status: 200, body: JSON.stringify({ keys: [{ ...ecKey('a'), d: 'secret' }] }) };
  expect(await keys()(URL, 'a')).toEqual({ keys: [ecKey('a')] });
});

test('what is no assertion names no key', () => {
  for (const junk of [undefined, '', 'a.b.c', 'x'.repeat(10_000), {}]) expect(keyIdOf(junk)).toBeUndefined();
});
