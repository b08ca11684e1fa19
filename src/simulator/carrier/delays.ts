/** How long things take at this carrier, in real milliseconds: the demo's clock is never asked. All are 0 or short in tests. */
export interface Delays {
  /** From a created call to its first ring. */
  readonly dialMs: number;
  /** From the first ring to an answer that needs nobody (answering machine, automatic answer). */
  readonly answerMs: number;
  /** The longest ringing, whatever the Timeout of the call says. */
  readonly ringLimitMs: number;
  /** Speech takes time: silence is counted from the end of what is being said. */
  readonly speechMsPerCharacter: number;
  /** Multiplies the seconds of Gather, Pause and Record. */
  readonly silenceScale: number;
  /** How long a caller who began to speak or type may take. */
  readonly speakingMs: number;
  readonly sentMs: number;
  readonly deliveredMs: number;
  /** What the fault "slow" adds. */
  readonly slowMs: number;
  /** Twilio: 15 s for a webhook's answer (error 11205). */
  readonly webhookTimeoutMs: number;
}

export const DEMO_DELAYS: Delays = {
  dialMs: 300,
  answerMs: 1_500,
  ringLimitMs: 45_000,
  speechMsPerCharacter: 60,
  silenceScale: 1,
  speakingMs: 15_000,
  sentMs: 150,
  deliveredMs: 350,
  slowMs: 4_000,
  webhookTimeoutMs: 15_000,
};
