import type { RequestParts, SequenceStep } from './autocannon.ts';
import { run, type Counted, type Window } from './load-requests.ts';
import type { Sample } from './sample.ts';

export interface BookingsOrder extends Window {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Each is asked for once. */
  readonly pairs: readonly { readonly opening: string; readonly patient: string; readonly body?: string }[];
  /** Hold and book as the API has it, or one request: to the bare handler, or a `body` to `url` as it stands. */
  readonly by: 'api' | 'bare' | 'body';
}

export interface BookingsSample extends Sample {
  readonly used: number;
}

interface Booking {
  startedMs: number;
  patient: string;
  holdId: string;
}

const BLANK = { startedMs: 0, patient: '', holdId: '' };
const CREATED = 201;
const OK = 200;

function post(request: RequestParts, body: object): RequestParts {
  return { ...request, body: JSON.stringify(body) };
}

/** The id of the answer. Parsing the whole of it would only load the generator. */
const idIn = (body: string): string => /"id":"([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';

/** Hold and book, each pair another opening and patient; the two requests count as one. */
export async function bookPairs({ url, headers, pairs, by, ...window }: BookingsOrder): Promise<BookingsSample> {
  let used = 0;
  const next = () => {
    const pair = pairs[used];
    used += 1;
    return pair;
  };
  const common = { method: 'POST' as const, headers: { ...headers, 'content-type': 'application/json' } };
  const finish = (counted: Counted, status: number, context: Partial<Booking>) => {
    if (status === CREATED || status === OK) counted.done(performance.now() - (context.startedMs ?? 0));
  };
  const overApi = (counted: Counted): readonly SequenceStep<Booking>[] => [
    {
      ...common,
      path: '/api/v1/holds',
      setupRequest(request, context) {
        const pair = next();
        if (!pair) return false;
        Object.assign(context, BLANK, { startedMs: performance.now(), patient: pair.patient });
        return post(request, { openingId: pair.opening });
      },
      onResponse(status, body, context) {
        context.holdId = status === CREATED ? idIn(body) : '';
      },
    },
    {
      ...common,
      path: '/api/v1/appointments',
      setupRequest: (request, { holdId, patient }) => !!holdId && post(request, { holdId, patientId: patient }),
      onResponse: (status, _body, context) => finish(counted, status, context),
    },
  ];
  const bare = (counted: Counted): readonly SequenceStep<Booking>[] => [
    {
      ...common,
      setupRequest(request, context) {
        const pair = next();
        if (!pair) return false;
        context.startedMs = performance.now();
        return { ...request, path: `/book/${pair.opening}/${pair.patient}` };
      },
      onResponse: (status, _body, context) => finish(counted, status, context),
    },
  ];
  const { pathname } = new URL(url);
  const bodies = (counted: Counted): readonly SequenceStep<Booking>[] => [
    {
      ...common,
      headers: { ...headers, 'content-type': 'application/fhir+json' },
      path: pathname,
      setupRequest(request, context) {
        const pair = next();
        if (!pair) return false;
        context.startedMs = performance.now();
        return { ...request, body: pair.body ?? '' };
      },
      onResponse(status, body, context) {
        // A refusal of $book is an answer of 200 that holds nothing but an OperationOutcome.
        if (body.includes('"booked"')) finish(counted, status, context);
        else counted.failed();
      },
    },
  ];
  const sample = await run<Booking>({ url, ...window }, { api: overApi, bare, body: bodies }[by], false);
  return { ...sample, used: Math.min(used, pairs.length) };
}
