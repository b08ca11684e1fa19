import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemIds } from '../../platform/kernel/ids.ts';
import type { JobId } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { createBullHand, type Hand } from './bull-hand.ts';

/** A Redis that takes connections and says nothing, as a frozen one does. */
let silent: Server;
let sockets: Socket[];
let hand: Hand;
beforeEach(async () => {
  sockets = [];
  silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await hand.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => silent.close(resolve));
});

const url = () => `redis://127.0.0.1:${(silent.address() as AddressInfo).port}`;
const job = () => ({ id: systemIds(systemClock).next<JobId>(), attempts: 0 });

test('a queue that does not answer is not waited for, and gets no second heap of jobs meanwhile', async () => {
  hand = createBullHand({ kind: 'redis', url: url() }, silentLog, 100);
  await expect(hand.handOut([job()])).rejects.toThrow('no answer of the queue within 100 ms');
  await expect(hand.handOut([job()])).rejects.toThrow('no answer of the queue within 100 ms');
}, 20_000);

test('whoever waits for the queue goes on where it is closed', async () => {
  hand = createBullHand({ kind: 'redis', url: url() }, silentLog, 60_000);
  const handing = expect(hand.handOut([job()])).rejects.toThrow();
  await hand.close();
  await handing;
}, 20_000);
