import type { CallSession } from './call-session.ts';
import { voiceParams } from './call-session.ts';

export type CallEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/** Reports a call's progress in order, one after the other, each with the next SequenceNumber. */
export interface StatusCallbacks {
  send(event: CallEvent): Promise<void>;
}

export function createStatusCallbacks(session: CallSession): StatusCallbacks {
  let sequence = -1;
  let last: Promise<void> = Promise.resolve();
  return {
    send(event) {
      const { report } = session;
      if (!report?.events.has(event)) return last;
      sequence += 1;
      const params = {
        ...voiceParams(session),
        ...(event === 'initiated' ? { CallStatus: 'initiated' } : {}),
        ...(event === 'completed' ? endParams(session) : {}),
        Timestamp: new Date(session.carrier.now()).toUTCString(),
        CallbackSource: 'call-progress-events',
        SequenceNumber: String(sequence),
      };
      const request = { url: report.url, method: report.method, params, report: true };
      last = last.then(async () => {
        await session.carrier.webhooks.send(request);
      });
      return last;
    },
  };
}

const SIP_CODES: Readonly<Record<string, string>> = { busy: '486', 'no-answer': '487', canceled: '487', failed: '404' };

function endParams(session: CallSession): Record<string, string> {
  const { status, durationSeconds = 0 } = session.record();
  return {
    CallDuration: String(durationSeconds),
    // Twilio bills by the minute begun: Duration is in minutes, CallDuration in seconds.
    Duration: String(Math.ceil(durationSeconds / 60)),
    SipResponseCode: SIP_CODES[status] ?? '200',
  };
}
