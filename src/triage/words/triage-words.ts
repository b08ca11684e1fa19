export interface Negation {
  /** What denies what follows. */
  readonly negators: ReadonlySet<string>;
  /** What takes the denial back, or was what it denied: "no se me pasa el dolor", "no puedo más". */
  readonly undone: RegExp;
  /** Where its reach ends. */
  readonly ends: RegExp;
  /** A denial said afterwards: "fiebre no". */
  readonly after: RegExp;
  /** A denial within what matched, of the pain that it ends with: "el ojo no me duele". */
  readonly inside: RegExp;
}

/** The pieces that a busy caller's whole sentence is made of, folded; a word that is none of them tells something else. */
export interface BusyPieces {
  readonly opening: string;
  readonly busy: string;
  readonly wish: string;
  readonly speech: string;
}

/** What triage says in one language, and what it is read by beside the word lists of `lexicon/words`. */
export interface TriageWords {
  /** The languages that a text in this one is read in, itself first: where people mix two, each is looked for in both. */
  readonly readWith: readonly string[];
  /** What a caller is told at each level. */
  readonly levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  /** Why: it is told as others told an emergency. */
  readonly likeEmergencies: string;
  /** Why: no protocol fits. */
  readonly noProtocol: string;
  /** What is said around a bare number of years, so that it is read as an age. */
  readonly ageAround: readonly [before: string, after: string];
  /** What is said around "ocho meses". */
  readonly has: string;
  readonly negation: Negation;
  /** "no le entiendo", "ahora no puedo hablar", within a few words. */
  readonly ofTheCall: RegExp;
  /** How speech is lost: how it is spoken, and since when. With any of it nothing is said of the call. */
  readonly ofSpeech: RegExp;
  readonly speaks: RegExp;
  readonly busy: BusyPieces;
}
