/** Short turns that steer the talk itself, or name a wish that the grammar has no intent for. */
export type Cue =
  | 'start-over'
  | 'wait'
  | 'indifferent'
  | 'slower'
  | 'unclear-to-them'
  | 'first-visit'
  | 'new-phone'
  | 'details'
  | 'other-phone'
  | 'certificate'
  | 'message'
  | 'by-text'
  | 'for-other'
  | 'relay';

/** Whom a caller speaks for. `girl` and `boy`: one of the children, told by "la pequeña", "el mayor". */
export type Relation =
  | 'daughter'
  | 'son'
  | 'child'
  | 'girl'
  | 'boy'
  | 'mother'
  | 'father'
  | 'wife'
  | 'husband'
  | 'sister'
  | 'brother'
  | 'granddaughter'
  | 'grandson'
  | 'grandmother'
  | 'grandfather';

/** How a language spells aloud. Lower case; accents are kept, for "ñ" is not "n". */
export interface SpellingWords {
  /** The letter, then what it is called, parted by "|". */
  readonly letters: Readonly<Record<string, string>>;
  /** Before a word that only shows the letter: "b de Barcelona", "V as in Victor". */
  readonly asIn: readonly string[];
  /** After a name, before a letter that settles how it is written: "Vidal con uve". */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** The next letter comes twice. */
  readonly double: readonly string[];
  /** The vowel before it has an accent. */
  readonly accent: readonly string[];
  readonly space: readonly string[];
}

/** How places of a clinic are spoken of. All are tried on folded text: lower case, without accents. */
export interface PlaceWords {
  /** Words that name any place: "centro", "clinic". A place whose whole name they are is meant only by all but a vague word before it. */
  readonly generic: RegExp;
  /** At the end of what stands before such a word: "otro", "su". */
  readonly vague: RegExp;
  /** Where another clause begins; what is denied before it is not denied after it. */
  readonly breaks: RegExp;
  /** At the end of what stands before a place that is not wanted, and at the beginning of what stands after it. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  readonly elsewhere: RegExp;
  readonly whereVisit: RegExp;
}

/** What a language has beside its grammar of dates and intents: a further language is a further file of this shape. */
export interface TalkWords {
  readonly spelling: SpellingWords;
  readonly places: PlaceWords;
  /** How long, where it is no number of minutes; the first that is said counts. Folded, parted by "|". */
  readonly spans: readonly (readonly [minutes: number, phrases: string])[];
  /** The language asked for by its name, in whichever language: "català, si us plau", "in Catalan". */
  readonly name: RegExp;
  /** Something else than what was read out: "otras horas", "more options". */
  readonly others: RegExp;
  readonly cues: Readonly<Record<Cue, RegExp>>;
  /** What may stand beside a cue that is all there is to an answer. */
  readonly besideCues: ReadonlySet<string>;
  /** A call for a person and nothing else, with whatever politeness is around it: never a name, nor a message to be noted. */
  readonly callsForPerson: RegExp;
  /** A question, told by how it begins: never a name, nor a message to be noted. */
  readonly asksSomething: RegExp;
  /** They want something else than what is being asked. */
  readonly changesMind: RegExp;
  /** What somebody thought of a visit, or of who saw to them: a receptionist who was kind is not asked for. */
  readonly judges: RegExp;
  /** Who is asked for by name, as the group `whom`: behind "páseme con", and behind "con" where little else is said. Never what is denied. */
  readonly whom: { readonly callsFor: RegExp; readonly bareFor: RegExp };
  readonly family: {
    /** Who somebody is to who speaks; alternatives of an expression. */
    readonly words: Readonly<Record<Relation, string>>;
    /** Possessives and articles that stand before them, and what may stand between: "mi otra hija". */
    readonly before: string;
    readonly other: string;
    /** Before a name that follows: "mi hija, que se llama Lucía". */
    readonly called: string;
    /** Said of a patient, in a word that otherwise calls for one of the clinic: "para otra persona". */
    readonly somebodyElse: RegExp;
    /** Before what the caller is to the patient: "soy la hija de Carmen". */
    readonly iAm: string;
    /** After having spoken for somebody else: "y ahora otra para mí". */
    readonly self: RegExp;
    /** Somebody else is the patient, by the words of who calls. */
    readonly patientIsOther: RegExp;
  };
  /** Whether the clinic itself is open: never a wish for a time, whatever day is named with it. */
  readonly asksIfOpen: RegExp;
  /** One more visit, or one in place of another; "la otra cita" is one that they have. */
  readonly anotherVisit: RegExp;
  /** Why an appointment is cancelled, and that it is not to be after all. */
  readonly cancels: {
    readonly elsewhere: RegExp;
    readonly notNeeded: RegExp;
    readonly noTime: RegExp;
    /** Of one more visit than was cancelled: "la otra tampoco la necesito". */
    readonly another: RegExp;
    readonly takenBack: RegExp;
  };
  /** Answers that are neither yes nor no. */
  readonly answers: { readonly unknown: RegExp; readonly refused: RegExp };
  /** How somebody feels after a visit, or since they called. A word of doubt counts as worse, for a person then looks. */
  readonly feels: {
    readonly gotWorse: RegExp;
    readonly worse: RegExp;
    readonly same: RegExp;
    readonly better: RegExp;
    readonly negated: RegExp;
  };
  /** What answers a call that we placed; alternatives of an expression. As they are recognised, with their accents: "dejé un mensaje" is a person who left one. */
  readonly placedCall: {
    /** A service that asks who calls before it rings. */
    readonly screening: string;
    readonly voicemail: string;
    /** Whole sentences that ask who calls, in capitals without accents. */
    readonly asksWho: string;
    /** Whole sentences that ask for no more calls, in capitals without accents; `polite` may stand around them. */
    readonly noCalls: string;
    readonly polite: string;
  };
  /** A yes to several visits at once, in capitals without accents: `yes` and how many there are of them. */
  readonly allOfThem: Readonly<Record<'yes' | 'polite' | 'any' | 'two' | 'three' | 'four', string>>;
  /** How something told of a new patient is put right; alternatives of an expression. */
  readonly corrects: {
    readonly fields: Readonly<Record<'family-name' | 'given-name' | 'birth-date' | 'phone', string>>;
    /** That something is wrong. Without it the name of a field may be a part of an answer. */
    readonly wrong: string;
    /** Before the letter that settles how a name is written. */
    readonly spelledWith: string;
    /** Between the name of a field and what it is: "el apellido es …". */
    readonly before: string;
    /** It says how it was, and tells no name. */
    readonly judges: string;
  };
  /** Before a name that is told: a greeting, "me llamo", an article. Alternatives of an expression. */
  readonly namesSelf: { readonly greets: string; readonly is: string; readonly articles: string };
  /** What most callers want: general medicine. */
  readonly usualService: RegExp;
  /** From when on one says good afternoon and good evening, by the wall clock. */
  readonly greets: { readonly afternoon: string; readonly evening: string };
  /** Who calls again about the same, in the words by which triage knows it. */
  readonly callsAgain: string;
}
