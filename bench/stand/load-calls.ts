import { createHmac, randomBytes } from 'node:crypto';
import type { RequestParts, SequenceStep } from './autocannon.ts';
import type { Facts } from './facts.ts';
import { run, type Counted, type Window } from './load-requests.ts';
import { median, type Sample } from './sample.ts';

/** What the caller does, one turn after the other: keys, or hanging up. `$birth` stands for their birth date. */
export type CallScript = readonly ('answer' | 'hang-up' | { readonly keys: string })[];

export interface CallsOrder extends Window {
  readonly url: string;
  readonly facts: Pick<Facts, 'line' | 'patients' | 'carrier'>;
  readonly script: CallScript;
}

interface Call {
  callSid: string;
  from: string;
  birthKeys: string;
  action: string;
  startedMs: number;
}

/** Twilio's own scheme: HMAC-SHA1 over the address and the sorted fields. */
export function signed(authToken: string, url: string, fields: Readonly<Record<string, string>>): string {
  const text = Object.keys(fields)
    .toSorted()
    .reduce((sum, key) => sum + key + (fields[key] ?? ''), url);
  return createHmac('sha1', authToken).update(text).digest('base64');
}

export const ACTION = /<Gather [^>]*action="([^"]+)"/;

/** Signed webhooks of whole calls, as the carrier sends them. Every webhook counts. */
export async function makeCalls({ url, facts, script, ...window }: CallsOrder): Promise<Sample> {
  const { carrier, line, patients } = facts;
  let calls = 0;
  const steps: Record<string, number[]> = {};

  function webhook(
    request: RequestParts,
    to: string,
    call: Partial<Call>,
    extra: Record<string, string>,
  ): RequestParts {
    const { callSid = '', from = '' } = call;
    const common = { AccountSid: carrier.accountSid, ApiVersion: '2010-04-01', Direction: 'inbound', To: line };
    const fields = { ...common, CallSid: callSid, From: from, CallStatus: 'in-progress', ...extra };
    const signature = signed(carrier.authToken, to, fields);
    call.startedMs = performance.now();
    return {
      ...request,
      path: to.slice(url.length),
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    };
  }

  function dial(request: RequestParts, call: Partial<Call>): RequestParts {
    const patient = patients[calls % patients.length];
    calls += 1;
    Object.assign(call, {
      callSid: `CA${randomBytes(16).toString('hex')}`,
      from: patient?.phone,
      birthKeys: patient?.birthKeys,
    });
    return webhook(request, `${url}/twilio/voice`, call, { CallStatus: 'ringing' });
  }

  function step(counted: Counted, act: CallScript[number]): SequenceStep<Call> {
    const name = typeof act === 'string' ? act : act.keys;
    return {
      method: 'POST',
      path: '/twilio/voice',
      setupRequest(request, call) {
        if (act === 'answer') return dial(request, call);
        if (act === 'hang-up')
          return webhook(request, `${url}/twilio/voice/status`, call, { CallStatus: 'completed', CallDuration: '60' });
        if (!call.action) return false;
        return webhook(request, call.action, call, {
          Digits: act.keys === '$birth' ? (call.birthKeys ?? '') : act.keys,
        });
      },
      onResponse(status, body, call) {
        call.action = ACTION.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
        if (status !== 200) return;
        const ms = performance.now() - (call.startedMs ?? 0);
        // A call that ended before its time went wrong, though the answer is a friendly one.
        if (call.action === '' && act !== 'hang-up') return counted.failed();
        counted.done(ms);
        (steps[name] ??= []).push(ms);
      },
    };
  }

  const sample = await run<Call>({ url, ...window }, (counted) => script.map((act) => step(counted, act)), false);
  const short = Object.entries(steps).map(([name, times]) => [name, median(times)] as const);
  return { ...sample, steps: Object.fromEntries(short) };
}
