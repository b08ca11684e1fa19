import twilio from 'twilio';
import { speechOf, type Language } from '../../../platform/i18n/language.ts';
import type { QueueEntry, QueueLeg } from '../domain/queue.ts';
import { speak } from '../../http/twiml.ts';

/** Says it, takes one key for so long, or words where it `listens`, and asks again at `action` whether anything came or not. */
export function keyTwiml(
  text: string,
  how: {
    readonly language: Language;
    readonly action: string;
    readonly timeoutSeconds: number;
    readonly listens?: boolean;
    readonly slowly?: boolean | undefined;
  },
): string {
  const response = new twilio.twiml.VoiceResponse();
  const gather = response.gather({
    input: how.listens ? ['dtmf', 'speech'] : ['dtmf'],
    language: speechOf(how.language).language,
    action: how.action,
    method: 'POST',
    numDigits: 1,
    finishOnKey: '',
    timeout: how.timeoutSeconds,
    actionOnEmptyResult: true,
    ...(how.listens ? { speechTimeout: 'auto', profanityFilter: false } : {}),
  });
  speak(gather, text, { language: how.language, slowly: how.slowly });
  return response.toString();
}

export interface ConferenceHooks {
  /** Asked when this telephone is out of the conference. */
  readonly after: string;
  /** Told how the conference goes. */
  readonly status: string;
}

/**
 * Puts a telephone into the conference of its entry. The caller's end is everybody's end; a supervisor neither begins nor ends
 * it, and is heard as the mode says.
 */
export function conferenceTwiml(
  facts: { readonly entry: QueueEntry; readonly leg: QueueLeg; readonly agentSid?: string },
  hooks: ConferenceHooks,
): string {
  const { entry, leg, agentSid } = facts;
  const response = new twilio.twiml.VoiceResponse();
  const dial = response.dial({ action: hooks.after, method: 'POST' });
  const isCaller = leg.role === 'caller';
  dial.conference(
    {
      beep: 'false',
      startConferenceOnEnter: leg.role !== 'supervisor',
      endConferenceOnExit: isCaller,
      muted: leg.mode === 'listen',
      ...(leg.mode === 'coach' && agentSid ? { coach: agentSid } : {}),
      statusCallback: hooks.status,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['start', 'join'],
    },
    entry.conference ?? entry.id,
  );
  return response.toString();
}

/** Puts the caller through to a number; `after` is asked what comes next, whether somebody answered there or not. */
export function forwardTwiml(
  text: string,
  language: Language,
  to: { readonly number: string; readonly after: string },
): string {
  const response = new twilio.twiml.VoiceResponse();
  speak(response, text, { language });
  response.dial({ answerOnBridge: true, timeout: 30, action: to.after, method: 'POST' }).number(to.number);
  return response.toString();
}
