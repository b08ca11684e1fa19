import { Agent, request } from 'node:http';
import { quantile, median } from './sample.ts';

export interface RaceOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** All asked for at the same moment. */
  readonly pairs: readonly { readonly opening: string; readonly patient: string }[];
}

export interface RaceResult {
  readonly ms: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many answers there were of each status. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** As many bookings as there are pairs, each on a connection of its own, all at once. */
export async function race({ url, headers, pairs }: RaceOrder): Promise<RaceResult> {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  const startedMs = performance.now();
  const book = ({ opening, patient }: RaceOrder['pairs'][number]) =>
    new Promise<void>((settle) => {
      const end = (status: string) => {
        statuses[status] = (statuses[status] ?? 0) + 1;
        times.push(performance.now() - startedMs);
        settle();
      };
      const sending = request(`${url}/api/v1/appointments`, {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
      });
      sending.on('error', () => end('broken'));
      sending.on('response', (response) => {
        response.resume().on('end', () => end(String(response.statusCode)));
      });
      sending.end(JSON.stringify({ openingId: opening, patientId: patient }));
    });
  await Promise.all(pairs.map(book));
  const ms = performance.now() - startedMs;
  agent.destroy();
  return { ms, p50Ms: median(times), p99Ms: quantile(times, 0.99), statuses };
}
