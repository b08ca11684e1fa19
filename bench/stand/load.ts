/** The load generator, a process of its own. It also plays the carrier that takes every message at once. */
import { createServer } from 'node:http';
import { assert } from '../../src/platform/kernel/assert.ts';
import { answerOrders } from './orders.ts';
import { fillEhr, moveVisits } from './ehr-stub.ts';
import { bookPairs } from './load-bookings.ts';
import { makeCalls } from './load-calls.ts';
import { liveCalls } from './load-live-calls.ts';
import { race } from './load-race.ts';
import { fire } from './load-requests.ts';

/** Twilio's answer to a new message, as far as the client reads it. */
function accepted(number: number): string {
  const sid = `SM${number.toString(16).padStart(32, '0')}`;
  return JSON.stringify({ sid, status: 'queued', error_code: null, error_message: null, num_segments: '1' });
}

async function openCarrier(): Promise<string> {
  let messages = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      messages += 1;
      response.writeHead(201, { 'content-type': 'application/json' }).end(accepted(messages));
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  assert(address && typeof address === 'object', 'the carrier has a port');
  return `http://127.0.0.1:${address.port}`;
}

answerOrders({ openCarrier, fire, bookPairs, makeCalls, liveCalls, race, fillEhr, moveVisits });
