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

export interface PlaceCalendar {
  /** ISO 3166-1, for example `ES`; `region` and `municipality` as the holiday library names them: `CT`, `B`. */
  readonly country: string;
  readonly region?: string;
  readonly municipality?: string;
  /** Local holidays and days off of the clinic's own. */
  readonly closedOn: readonly { readonly date: LocalDate; readonly name: string }[];
  /** Holidays on which the clinic works all the same. */
  readonly openOn: readonly LocalDate[];
}

export interface ClinicCalendar extends PlaceCalendar {
  /** By site id, where a site keeps the holidays of another municipality; its own days come on top of the clinic's. */
  readonly sites?: Readonly<Record<string, PlaceCalendar>>;
}

/** The calendar that a site keeps: its own place and days first, then the days of the clinic. */
export function calendarOf(calendar: ClinicCalendar, siteId: string | undefined): PlaceCalendar {
  const own = siteId === undefined ? undefined : calendar.sites?.[siteId];
  if (!own) return calendar;
  const { closedOn, openOn } = own;
  return {
    ...own,
    closedOn: [...closedOn, ...calendar.closedOn.filter(({ date }) => !openOn.includes(date))],
    openOn: [...openOn, ...calendar.openOn.filter((date) => !closedOn.some((day) => day.date === date))],
  };
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

/** How the automatic receptionist speaks: as ever, more formally (other words), or calmly (slower, with longer waits). */
export const TONES = ['plain', 'formal', 'calm'] as const;
export type Tone = (typeof TONES)[number];

/** What the first menu may offer. A person is offered after them always, by 0; what is not offered is still understood in words. */
export const MENU_OPTIONS = ['book', 'change', 'other'] as const;
export type MenuOption = (typeof MENU_OPTIONS)[number];

/** The kinds of call for which staff may have a script: why it was put through, and `any` for all others. */
export const SCRIPT_KINDS = [
  'any',
  'direct',
  'asked-for-person',
  'emergency',
  'urgent-symptoms',
  'symptoms',
  'no-openings-in-time',
  'no-openings',
  'not-understood',
  'silence',
  'not-identified',
  'other-question',
  'complaint',
  'not-changeable',
  'feels-worse',
  'follow-up',
  'transfer',
] as const;
export type ScriptKind = (typeof SCRIPT_KINDS)[number];

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
  readonly tone: Tone;
  /** What the menu offers, in this order, by the keys 1, 2 … */
  readonly menu: readonly MenuOption[];
  /** Those of the clinic's languages that are offered; the one in which the line answers always is. None: all. */
  readonly languages: readonly Language[];
  /** Instead of the answering machine's first sentences; how to leave a message and the emergency number follow always. May name `{clinic}`. */
  readonly voicemailWords: Words;
  /** Why a call is recorded and for how long: must name `{days}`, may name `{clinic}`. Who answers, and how to refuse, are said always. */
  readonly consentWords: Words;
  /** For staff, beside the call: by the kind of call. */
  readonly script: Readonly<Partial<Record<ScriptKind, Words>>>;
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
  tone: 'plain',
  menu: MENU_OPTIONS,
  languages: [],
  voicemailWords: {},
  consentWords: {},
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
