import type { SuperviseMode } from '../queue/domain/queue.ts';

export interface OutgoingCall {
  /** E.164 of the clinic. */
  readonly from: string;
  /** E.164, or `client:<identity>`. */
  readonly to: string;
  /** Where its TwiML comes from when it is answered. */
  readonly url: string;
  /** Where its end is reported. */
  readonly statusUrl: string;
  readonly timeoutSeconds: number;
  /** Where it is told whether a person or a machine answered, while the call goes on. Absent: nobody listens for it. */
  readonly machineUrl?: string;
}

export interface ParticipantChange {
  readonly held?: boolean;
  readonly supervises?: { readonly mode: SuperviseMode; readonly agentSid: string };
}

/**
 * The carrier's calls. Every method throws `ProviderError` where the carrier does not answer; what is done to a call that is
 * over is `gone`, which is no fault: calls end whenever people like.
 */
export interface CarrierCalls {
  /** Rings somebody. Gives the carrier's id of the call, or why it cannot be rung. Not safe to repeat. */
  place(
    call: OutgoingCall,
  ): Promise<
    { readonly kind: 'placed'; readonly sid: string } | { readonly kind: 'refused'; readonly code?: number | undefined }
  >;
  redirect(sid: string, url: string): Promise<'done' | 'gone'>;
  hangUp(sid: string): Promise<'done' | 'gone'>;
  changeParticipant(conferenceSid: string, sid: string, change: ParticipantChange): Promise<'done' | 'gone'>;
}

/** A key of the account, made in Twilio's console, that signs the tokens of browsers. */
export interface VoiceKey {
  readonly accountSid: string;
  readonly keySid: string;
  readonly keySecret: string;
}

/** What telephony needs from outside. */
export interface TelephonyPorts {
  readonly calls: CarrierCalls;
  /** Where the carrier asks and reports about queued calls, without a slash at the end: `https://…/twilio/queue`. */
  readonly queueHooksUrl: string;
  /** Signs the tokens of browsers. Absent: desks are rung by their telephones only. */
  readonly voiceKey?: VoiceKey;
}
