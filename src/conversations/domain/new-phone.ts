import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Visit } from './wish.ts';

/** All that there is to tell of a visit needs a code: it is offered to who asked, and `back` waits meanwhile. */
export interface CodeOfferNode<Back> {
  readonly name: 'code-offer';
  readonly visit: Visit;
  readonly back: Back;
}

/** A code was sent to a number on file. */
export interface CodeNode<Back> {
  readonly name: 'code';
  /** The last figures of that number. Absent where nobody was identified before. */
  readonly ending?: string;
  /** Of which visit all is to be told then, and where the talk goes on. */
  readonly opens?: Visit;
  readonly back?: Back;
  /** Nobody was identified before: whether there is a code at all is not told. Wrong ones so far. */
  readonly wrong?: number;
}

/** On the way to another telephone on file, or to a code at the one that is on file. */
export type NewPhoneNode =
  /** They call from another number: which one the clinic has is asked. */
  | { readonly name: 'on-file'; readonly birthDate?: LocalDate }
  /** `phone`: read back. */
  | { readonly name: 'new-phone'; readonly phone?: string };
