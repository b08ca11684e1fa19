import type { Language } from '../../platform/i18n/language.ts';
import type { IsoWeekday, LocalDate, LocalTime } from '../../platform/time/wall-time.ts';

/** Words of the clinic's own, by language. A language that is missing falls back to the product's words. */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** Who takes a call first. */
export type Mode =
  /** The staff's phones ring; after so many rings the automatic receptionist, or the voicemail, takes it. */
  | { readonly kind: 'people'; readonly rings: number; readonly overflow: 'automatic' | 'voicemail' }
  /** The automatic receptionist, which passes on what the clinic calls priority, or who asks for a person. */
  | { readonly kind: 'automatic' }
  /** The automatic receptionist says that the clinic is closed; nobody is rung but who is on call. */
  | { readonly kind: 'after-hours' }
  | { readonly kind: 'voicemail' };

export interface HoursOfDay {
  readonly weekday: IsoWeekday;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** All that is given must hold. An empty one always holds. */
export interface BandCondition {
  readonly opening?: 'open' | 'closed';
  readonly holiday?: boolean;
  readonly weekdays?: readonly IsoWeekday[];
  /** On the clinic's wall clock, half-open; `from` after `to` runs past midnight. */
  readonly from?: LocalTime;
  readonly to?: LocalTime;
  /** Both days included. */
  readonly dates?: { readonly from: LocalDate; readonly to: LocalDate };
}

/** A stretch of time with its own way of answering. The first of the list that holds decides. */
export interface Band {
  readonly name: string;
  readonly when: BandCondition;
  readonly mode: Mode;
}

export interface ClinicCalendar {
  /** ISO 3166-1, for example `ES`; `region` and `municipality` as the holiday library names them: `CT`, `B`. */
  readonly country: string;
  readonly region?: string;
  readonly municipality?: string;
  /** Local holidays and days off of the clinic's own. */
  readonly closedOn: readonly { readonly date: LocalDate; readonly name: string }[];
  /** Holidays on which the clinic works all the same. */
  readonly openOn: readonly LocalDate[];
}

/** Where a call, or what is said in it, can be passed on to. */
export interface TransferTarget {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'specialty' | 'site';
  /** E.164. Without it the target is the queue of those who have the skill, or are of the site. */
  readonly number?: string;
  readonly skill?: string;
  /** Only those who take calls for this site. */
  readonly siteId?: string;
  /** Reasons of a hand-over that come here: `emergency`, `asked-for-person` … None: only by name. */
  readonly reasons: readonly string[];
}

export interface QueueRules {
  /** Reasons that are put through to a person at once, while somebody is there. All others become a message. */
  readonly priorityReasons: readonly string[];
  readonly mostWaitSeconds: number;
  readonly announceEverySeconds: number;
  /** How long one desk rings before the next is tried. */
  readonly ringSeconds: number;
  readonly wrapUpSeconds: number;
  readonly offersCallback: boolean;
}

export interface RecordingRules {
  /** `ask`: a caller says yes or presses 1; refusal goes on unrecorded. */
  readonly policy: 'off' | 'ask';
  readonly keepDays: number;
  readonly transcribesVoicemail: boolean;
}

export const ANSWER_TOPICS = ['hours', 'address', 'parking', 'prices', 'insurance', 'preparation'] as const;
export type AnswerTopic = (typeof ANSWER_TOPICS)[number];

/** What the clinic answers to a question that always has the same answer. */
export interface FixedAnswer {
  readonly topic: AnswerTopic;
  /** For one site or one service only. */
  readonly siteId?: string;
  readonly serviceId?: string;
  readonly words: Words;
  /** Sent by message to who calls: a map, a leaflet. https only. */
  readonly link?: string;
}

/** Who sells something is let down politely. `allowed` wins over everything. */
export interface CommercialRules {
  readonly filters: boolean;
  readonly blockedNumbers: readonly string[];
  readonly allowedNumbers: readonly string[];
}

/** How a clinic wants its calls and messages answered. Plain data: read, compared, tried out and kept by version. */
export interface AnsweringRules {
  /** By site id; a site that is missing has the hours of the directory. */
  readonly hours: Readonly<Record<string, readonly HoursOfDay[]>>;
  readonly calendar: ClinicCalendar;
  readonly bands: readonly Band[];
  /** Where no band holds. */
  readonly otherwise: Mode;
  readonly greeting: Words;
  readonly closedWords: Words;
  readonly holdWords: Words;
  /** For staff, beside the call: by reason of the call. */
  readonly script: Readonly<Record<string, Words>>;
  readonly targets: readonly TransferTarget[];
  readonly queue: QueueRules;
  readonly recording: RecordingRules;
  readonly answers: readonly FixedAnswer[];
  readonly commercial: CommercialRules;
}

/** What a clinic has that said nothing yet: the automatic receptionist answers, always. */
export const DEFAULT_RULES: AnsweringRules = {
  hours: {},
  calendar: { country: 'ES', closedOn: [], openOn: [] },
  bands: [],
  otherwise: { kind: 'automatic' },
  greeting: {},
  closedWords: {},
  holdWords: {},
  script: {},
  targets: [],
  queue: {
    priorityReasons: ['emergency', 'urgent-symptoms', 'asked-for-person'],
    mostWaitSeconds: 300,
    announceEverySeconds: 30,
    ringSeconds: 20,
    wrapUpSeconds: 30,
    offersCallback: true,
  },
  recording: { policy: 'off', keepDays: 90, transcribesVoicemail: true },
  answers: [],
  commercial: { filters: true, blockedNumbers: [], allowedNumbers: [] },
};
