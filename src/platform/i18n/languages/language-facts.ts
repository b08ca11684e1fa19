/** What is to be known of a language itself, beside its words. */
export interface LanguageFacts {
  /** Where it stands in a list of them. */
  readonly place: number;
  /** As those who speak it call it. */
  readonly name: string;
  /** In which its dates and numbers are written. */
  readonly locale: string;
  /** How files of other systems write it, without accents. */
  readonly writtenAs: readonly string[];
  /** Twilio's `<Record>` transcribes English only ("TwiML Voice: Record", 2026-11). */
  readonly transcribed: boolean;
  /** The recogniser, and the voice as the carrier lists it (Polly neural voices at Twilio, 2026-11). */
  readonly speech: { readonly language: string; readonly voice: string };
}
