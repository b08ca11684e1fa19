import { createHash } from 'node:crypto';
import type { OpeningId } from '../domain/model.ts';
import type { Seats } from './occupancy.ts';

/** Under which the visits of one practitioner, service and start take their seats: made of the opening's name, so that all find the same. */
export function sessionOf(openingId: OpeningId): string {
  const hex = createHash('md5').update(openingId).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The seats of an opening; none where one visit takes all of the time. */
export function seatsOf(openingId: OpeningId, capacity: number | undefined): { readonly seats?: Seats } {
  return capacity === undefined ? {} : { seats: { session: sessionOf(openingId), from: 1, to: capacity } };
}
