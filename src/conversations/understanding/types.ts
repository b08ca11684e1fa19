import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { SaidRedFlag } from '../../triage/index.ts';

export const INTENTS = [
  'book',
  'move',
  'cancel',
  'cannot-attend',
  'confirm',
  'my-appointments',
  'late',
  'hours',
  'address',
  'parking',
  'prices',
  'insurance',
  'preparation',
  'results',
  'prescription',
  'invoice',
  'certificate',
  'complaint',
  'opt-out',
  'waiting-list',
  'call-later',
  'leave-message',
  'wrong-person',
  'commercial',
  'repeat',
  'slower',
  'wait',
  'correction',
  'person',
  'greeting',
  'thanks',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

export type PartOfDay =
  | 'first-hour'
  | 'early-morning'
  | 'morning'
  | 'late-morning'
  | 'midday'
  | 'early-afternoon'
  | 'after-lunch'
  | 'afternoon'
  | 'late-afternoon'
  | 'evening'
  | 'last-hour'
  | 'small-hours';

/** Minutes after local midnight, half-open. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

export type DayParts = Readonly<Record<PartOfDay, MinuteSpan>>;

export type Grain = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'range';

/** One reading of what was said; `from` belongs to it, `to` does not. */
export interface TimeAlternative {
  readonly from: Instant;
  readonly to: Instant;
  readonly grain: Grain;
}

export interface TimeExclusion {
  readonly from: Instant;
  readonly to: Instant;
}

export interface When {
  /** Every reading; an alternative that is excluded as a whole is left out, one excluded in part stays with its exclusion. */
  readonly alternatives: readonly TimeAlternative[];
  readonly exclude: readonly TimeExclusion[];
  readonly asap: boolean;
  /** Something about time was said that cannot be relied on: ask before acting on it. */
  readonly unclear: boolean;
  /** False where only a time was said ("por la tarde"): the alternatives then list that time on every day of the horizon. */
  readonly dayGiven: boolean;
}

export interface NamedThing {
  readonly kind: 'service' | 'practitioner' | 'site';
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface UnderstandingContext {
  /** `attendance`: whether they come to a visit; a yes under any reserve is none there. */
  readonly expects?: 'menu' | 'yes-no' | 'birth-date' | 'choice' | 'when' | 'service' | 'name' | 'reply' | 'attendance';
  readonly offered?: readonly { readonly start: Instant }[];
  /** How many numbered options were read out, where they are no times: "la segunda" is one of them. */
  readonly options?: number;
  readonly appointment?: { readonly start: Instant };
  readonly names?: readonly NamedThing[];
  /** What the clinic means by its parts of the day, where it differs from the language's own. */
  readonly dayParts?: Partial<DayParts>;
}

export interface UnderstandingInput {
  readonly text: string;
  readonly language: Language;
  readonly now: Instant;
  readonly zone: Zone;
  readonly context?: UnderstandingContext;
}

export interface NameMatch {
  readonly kind: NamedThing['kind'];
  readonly id: string;
  readonly score: number;
  /** A place that was named to say that it is not wanted: "no en Sants". */
  readonly not?: true;
}

export interface Understanding {
  /** Best first; never empty: `other` stands where no rule matched. The score orders, it is no probability. */
  readonly intents: readonly { readonly name: Intent; readonly score: number; readonly cues: readonly string[] }[];
  readonly when: When;
  /** When the appointment is that is spoken of, kept apart from what is wished: "cambiar la cita del martes al jueves". */
  readonly aboutAppointment: readonly TimeAlternative[];
  /** `mixed` is said yes and no, yes with a condition, or doubt: it never confirms. */
  readonly yesNo?: 'yes' | 'no' | 'mixed';
  readonly wantsPerson: boolean;
  /** Words of alarm; spans are half-open, in UTF-16 units of the text that was given. */
  readonly redFlags: readonly SaidRedFlag[];
  /** 1-based among `context.offered`. */
  readonly choice?: number;
  readonly birthDate?: LocalDate;
  /** Set where nothing but digits or keys was said. */
  readonly digits?: string;
  /** A Spanish DNI or NIE, its control letter checked. */
  readonly identityNumber?: string;
  readonly names: readonly NameMatch[];
  /** Services whose words were said and do not tell them apart: "el dentista", of two kinds of dental visits. */
  readonly servicesAlike?: readonly string[];
  /** At another place than the one that is spoken of. */
  readonly elsewhere?: true;
  /** The language of the text, where it is clear. */
  readonly language?: Language;
}
