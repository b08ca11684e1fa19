import twilio from 'twilio';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { CarrierCalls } from '../ports/carrier-calls.ts';

export interface TwilioCallsOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Instead of Twilio's own hosts: the simulator, a mock or a proxy. */
  readonly apiBaseUrl?: string | undefined;
}

/** A caller waits meanwhile: better the next desk than a slow answer. */
const TIMEOUT_MS = 6_000;

/** 404: forgotten or never there. 21220: not in progress (Twilio's list of errors, 2026-11). */
function isGone(error: unknown): boolean {
  return error instanceof twilio.RestException && (error.status === 404 || error.code === 21220);
}

function fault(error: unknown): ProviderError {
  const retryable = !(error instanceof twilio.RestException) || error.status >= 500 || error.status === 429;
  return new ProviderError('twilio', 'a call could not be placed or changed', { retryable, cause: error });
}

async function changed(work: Promise<unknown>): Promise<'done' | 'gone'> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (isGone(error)) return 'gone';
    throw fault(error);
  }
}

/** Calls through the Twilio API, by its own client. Nothing is tried twice: a second call would ring a second time. */
export function createTwilioCalls(options: TwilioCallsOptions): CarrierCalls {
  const client = twilio(options.accountSid, options.authToken, {
    httpClient: new twilio.RequestClient({ timeout: TIMEOUT_MS }),
  });
  if (options.apiBaseUrl) client.api.baseUrl = options.apiBaseUrl.replace(/\/+$/, '');
  return {
    async place({ from, to, url, statusUrl, timeoutSeconds, machineUrl }) {
      try {
        const call = await client.calls.create({
          from,
          to,
          url,
          method: 'POST',
          statusCallback: statusUrl,
          statusCallbackMethod: 'POST',
          statusCallbackEvent: ['completed'],
          timeout: timeoutSeconds,
          // Beside the talk: whoever answers hears at once who calls, and a machine is told apart meanwhile.
          ...(machineUrl === undefined
            ? {}
            : {
                machineDetection: 'DetectMessageEnd',
                asyncAmd: 'true',
                asyncAmdStatusCallback: machineUrl,
                asyncAmdStatusCallbackMethod: 'POST',
              }),
        });
        return { kind: 'placed', sid: call.sid };
      } catch (error) {
        if (error instanceof twilio.RestException && error.status === 400) return { kind: 'refused', code: error.code };
        throw fault(error);
      }
    },
    redirect: (sid, url) => changed(client.calls(sid).update({ url, method: 'POST' })),
    hangUp: (sid) => changed(client.calls(sid).update({ status: 'completed' })),
    changeParticipant: (conferenceSid, sid, { held, supervises }) =>
      changed(
        client
          .conferences(conferenceSid)
          .participants(sid)
          .update({
            ...(held === undefined ? {} : { hold: held }),
            ...(supervises === undefined
              ? {}
              : {
                  muted: supervises.mode === 'listen',
                  coaching: supervises.mode !== 'barge',
                  ...(supervises.mode === 'barge' ? {} : { callSidToCoach: supervises.agentSid }),
                }),
          }),
      ),
  };
}
