import type { BookingsSample } from '../stand/load-bookings.ts';
import type { RateBenchmark } from './benchmark.ts';

/** More pairs than a machine can book in a millisecond. */
const PAIRS_PER_MS = 2;

function booking(by: 'api' | 'bare', named: { readonly name: string; readonly what: string }): RateBenchmark {
  return {
    kind: 'rate',
    ...named,
    baseline: 'bare-three-inserts',
    async measure(stand, window) {
      const url = by === 'api' ? stand.productUrl : stand.bareUrl;
      const headers = by === 'api' ? await stand.signedIn() : {};
      const pairs = await stand.lookAt(Math.ceil(window.ms * PAIRS_PER_MS));
      const sample = await stand.load.order<BookingsSample>('bookPairs', { url, headers, pairs, by, ...window });
      stand.use(sample.used);
      return sample;
    },
  };
}

export const bookings: readonly RateBenchmark[] = [
  booking('api', { name: 'booking-http', what: 'POST /holds and POST /appointments, together one' }),
  booking('bare', { name: 'booking-bare', what: 'holdSlot and bookAppointment behind one bare handler' }),
];
