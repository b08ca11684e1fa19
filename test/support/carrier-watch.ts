import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { requestViolations } from './twilio-description.ts';

export interface CarrierWatch {
  /** How many requests to the simulated carrier were looked at. */
  seen(): number;
  /** Throws with what Twilio would not have understood. */
  stop(): void;
}

const FINISHED = 'http.server.response.finish';
const CARRIER = '/simulator/carrier';

/** Holds every request that this process takes as the simulated carrier against Twilio's published description. */
export function watchCarrier(): CarrierWatch {
  const wrong: string[] = [];
  let seen = 0;
  const look = (message: unknown): void => {
    const { request, response } = message as { request: Asked; response: { statusCode: number } };
    const url = request.originalUrl ?? request.url ?? '';
    if (!url.startsWith(`${CARRIER}/2010-`) || response.statusCode >= 400) return;
    seen += 1;
    const asked = { method: request.method ?? '', url: url.slice(CARRIER.length), form: formOf(request.body) };
    wrong.push(...requestViolations(asked).map((what) => `${asked.method} ${asked.url}: ${what}`));
  };
  subscribe(FINISHED, look);
  return {
    seen: () => seen,
    stop() {
      unsubscribe(FINISHED, look);
      if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));
    },
  };
}

type Asked = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  if (typeof body !== 'object' || body === null) return form;
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  return form;
}
