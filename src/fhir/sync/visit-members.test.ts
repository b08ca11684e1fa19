import { expect, test } from '@jest/globals';
import { statusOfVisit } from '../write-back/group-change.ts';
import { statusOfMember } from './visit-members.ts';

test.each([
  ['who is new has the status of the visit', undefined, 'booked', 'booked'],
  ['what was asked for is booked with the visit', 'pending', 'booked', 'booked'],
  ['who has arrived alone stays so', 'arrived', 'booked', 'arrived'],
  ['who has not arrived follows the visit', 'booked', 'arrived', 'arrived'],
  ['who did not come stays so while others are seen', 'noshow', 'fulfilled', 'noshow'],
  ['who had cancelled and is named again comes', 'cancelled', 'booked', 'booked'],
  ['whoever is still to come is cancelled with the visit', 'arrived', 'cancelled', 'cancelled'],
  ['who was seen is not cancelled with the visit', 'fulfilled', 'cancelled', 'fulfilled'],
  ['who had cancelled did not miss it', 'cancelled', 'noshow', 'cancelled'],
] as const)('%s', (_name, own, visit, expected) => {
  expect(statusOfMember(own, visit)).toBe(expected);
});

test.each([
  ['is as far as whoever has come least far', ['arrived', 'booked', 'cancelled'], 'booked'],
  ['is over when the last of those who came was seen', ['fulfilled', 'noshow'], 'fulfilled'],
  ['was missed when nobody came', ['noshow', 'cancelled'], 'noshow'],
  ['is cancelled when everybody cancelled', ['cancelled', 'cancelled'], 'cancelled'],
] as const)('a visit of several %s', (_name, members, expected) => {
  expect(statusOfVisit(members)).toBe(expected);
});
