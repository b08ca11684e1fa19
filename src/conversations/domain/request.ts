import type { AnswerTopic } from '../../answering/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { anyLanguage } from '../understanding/talk/languages.ts';
import { readSpelling } from '../understanding/spelling.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { CalledFor } from './called-for.ts';
import type { Visit, WhenWish } from './wish.ts';

/**
 * What the clinic is asked for that a person does afterwards. documents: prescriptions, results or certificates, which of them
 * its words say. late: who comes late to a visit of today. question: one to which the clinic has given no fixed answer.
 */
export type RequestKind =
  | 'results'
  | 'prescription'
  | 'certificate'
  | 'invoice'
  | 'documents'
  | 'complaint'
  | 'message'
  | 'callback'
  | 'late'
  | 'waiting-list'
  | 'question';

/** The words in which a request was asked for first. */
export interface ToldFirst {
  readonly text: string;
  readonly when?: WhenWish;
  /** Who was asked for and cannot be put through to. */
  readonly target?: CalledFor;
}

/** A request as far as it was told. */
export interface RequestDraft {
  readonly kind: RequestKind;
  /** In the words of who asks. */
  readonly words?: string;
  /** Who it is about, where the caller is not identified. */
  readonly name?: string;
  /** Digits, as they were told: the caller's own number is hidden. */
  readonly phone?: string;
  /** When to call, within opening hours. */
  readonly from?: Instant;
  readonly to?: Instant;
  readonly visit?: Visit;
  /** By how much somebody will be late. */
  readonly minutes?: number;
  readonly topic?: AnswerTopic;
  /** Whom it is for. */
  readonly target?: CalledFor;
}

/** Somebody who comes for the first time, as far as was told. */
export interface NewPatient {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: LocalDate;
  /** E.164; only where the number of the call is not seen. */
  readonly phone?: string;
}

/** What is kept of the words of a request, and of a name. */
export const MOST_WORDS_KEPT = 500;
const LONGEST_NAME = 80;

const LEADING = new RegExp(
  `^(?:(?:${anyLanguage(({ namesSelf }) => namesSelf.greets)})[,.]?\\s+)*(?:${anyLanguage(({ namesSelf }) => namesSelf.is)})\\s+(?:(?:${anyLanguage(({ namesSelf }) => namesSelf.articles)})\\s+)?`,
  'iu',
);

/** A name as it is told or spelled, with "me llamo" before it or without. */
export function nameTold(text: string, language: Language): string | undefined {
  const told = text.replace(LEADING, '');
  return nameIn(readSpelling(told, language) ?? told);
}

/** The name in an answer to "what is the name": without "me llamo"; undefined where there are no letters, or too many words. */
export function nameIn(text: string): string | undefined {
  const name = text
    .replace(LEADING, '')
    .replace(/[^\p{L}\p{M}'’·\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(' ').length > 6) return undefined;
  return name.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('es'));
}

/** A phone number told in digits: nine of Spain, or with its prefix. Undefined for anything else. */
export function phoneIn(text: string): string | undefined {
  const digits = text.replace(/[^\d+]/g, '');
  if (/^[6-9]\d{8}$/.test(digits)) return `+34${digits}`;
  const international = digits.replace(/^00/, '+');
  if (/^\+[1-9]\d{7,14}$/.test(international)) return international;
  return /^34[6-9]\d{8}$/.test(digits) ? `+${digits}` : undefined;
}
