import twilio from 'twilio';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { MINUTE_MS, SECOND_MS } from '../../platform/time/instant.ts';
import type { RecordingCarrier, RecordingChange } from './ports.ts';

export interface TwilioRecordingsOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Instead of Twilio's own hosts. */
  readonly apiBaseUrl?: string | undefined;
  readonly publicUrl: string;
}

const PROVIDER = 'twilio';
/** A caller waits on the line meanwhile. */
const CONTROL_TIMEOUT_MS = 4 * SECOND_MS;
const FETCH_TIMEOUT_MS = 5 * MINUTE_MS;
const API = 'https://api.twilio.com';
const STATUSES: Readonly<Record<RecordingChange, 'paused' | 'in-progress' | 'stopped'>> = {
  pause: 'paused',
  resume: 'in-progress',
  stop: 'stopped',
};

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

function failed(what: string, cause: unknown): ProviderError {
  const status = statusOf(cause);
  const retryable = status === undefined || status === 429 || status >= 500;
  return new ProviderError(PROVIDER, what, { retryable, cause });
}

/** Recordings through Twilio's REST API (Calls/{Sid}/Recordings and Recordings/{Sid}). */
export function createTwilioRecordings(options: TwilioRecordingsOptions): RecordingCarrier {
  const { accountSid, authToken } = options;
  const base = (options.apiBaseUrl ?? API).replace(/\/+$/, '');
  const httpClient = new twilio.RequestClient({ timeout: CONTROL_TIMEOUT_MS, autoRetry: false, keepAlive: false });
  const client = twilio(accountSid, authToken, { httpClient, autoRetry: false });
  client.api.baseUrl = base;
  const callback = (line: string) =>
    `${options.publicUrl.replace(/\/+$/, '')}/twilio/recordings?line=${encodeURIComponent(line)}`;
  return {
    async start({ callSid, line }) {
      try {
        const made = await client.calls(callSid).recordings.create({
          recordingStatusCallback: callback(line),
          recordingStatusCallbackMethod: 'POST',
          recordingStatusCallbackEvent: ['completed', 'absent'],
          recordingChannels: 'mono',
        });
        return { recordingSid: made.sid };
      } catch (error) {
        throw failed('the recording did not begin', error);
      }
    },
    async change({ callSid, recordingSid }, to) {
      try {
        await client.calls(callSid).recordings(recordingSid).update({ status: STATUSES[to] });
      } catch (error) {
        throw failed(`the recording did not ${to}`, error);
      }
    },
    async fetch(recordingSid) {
      // The address is made here: that of a webhook could lead anywhere.
      const url = `${base}/2010-04-01/Accounts/${accountSid}/Recordings/${recordingSid}.wav`;
      const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
      let response: Response;
      try {
        response = await fetch(url, { headers: { authorization }, signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
      } catch (cause) {
        throw new ProviderError(PROVIDER, 'the sound did not come', { retryable: true, cause });
      }
      if (response.ok && response.body) {
        return { contentType: response.headers.get('content-type') ?? '', bytes: response.body };
      }
      await response.body?.cancel();
      if (response.status === 404) return undefined;
      throw new ProviderError(PROVIDER, `the sound did not come: ${response.status}`, { retryable: true });
    },
    async remove(recordingSid) {
      try {
        await client.recordings(recordingSid).remove();
      } catch (error) {
        if (statusOf(error) !== 404) throw failed('the recording was not deleted', error);
      }
    },
  };
}
