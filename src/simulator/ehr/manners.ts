import { z } from 'zod';

/** Of IHE ITI Scheduling 1.0.0: ITI-115, ITI-116, ITI-117. */
const OPERATIONS = ['find', 'hold', 'book'] as const;
export type OperationName = (typeof OPERATIONS)[number];

const on = {
  /** "POST Appointment", "Appointment", "POST", "$transaction", "$book"; absent: every request. */
  on: z.string().min(1).max(80).optional(),
  /** How often it happens before it ends by itself; absent: until it is cleared. */
  times: z.number().int().positive().optional(),
};
const kind = <K extends string>(name: K) => z.object({ kind: z.literal(name), ...on });

/** What an EHR may do badly (or just otherwise). Each is switched by itself; several stand side by side. */
export const mannerSchema = z.discriminatedUnion('kind', [
  // Versions
  kind('no-etag'),
  kind('no-version'),
  kind('conflict-as-409'),
  kind('if-match-required').extend({ status: z.union([z.literal(412), z.literal(428)]).default(428) }),
  kind('ignores-if-none-exist'),
  // Search and paging
  kind('dead-next-link'),
  kind('foreign-next-link').extend({ origin: z.string().min(1) }),
  kind('ignores-last-updated'),
  kind('page-limit').extend({ max: z.number().int().positive() }),
  // The line and the load
  kind('slow').extend({ delayMs: z.number().int().positive().max(60_000) }),
  kind('too-many-requests').extend({
    retryAfterSeconds: z.number().int().nonnegative().default(1),
    form: z.enum(['seconds', 'date']).default('seconds'),
  }),
  kind('unavailable').extend({
    status: z.union([z.literal(500), z.literal(502), z.literal(503)]).default(503),
    retryAfterSeconds: z.number().int().nonnegative().optional(),
  }),
  kind('answer-lost'),
  kind('cut-before-write'),
  kind('token-refused'),
  // Booking
  kind('no-rollback'),
  kind('keeps-slot-after-cancel'),
  kind('slot-taken-form').extend({
    form: z.enum(['duplicate-409', 'not-available-400', 'business-rule-422', 'outcome-200']),
  }),
  kind('slot-just-taken'),
  kind('double-booking-allowed'),
  kind('no-slot-logic'),
  kind('books-as-pending'),
  /** It is looked at and never written to: 403, and nothing else is declared. */
  kind('read-only'),
  /** An Appointment keeps its time and its Slot for ever: 422 in the words of NHS GP Connect, or 405. */
  kind('cannot-move').extend({ status: z.union([z.literal(422), z.literal(405)]).default(422) }),
  /** IHE's operations beside plain FHIR: not bad manners, only others. */
  kind('with-operations').extend({
    names: z
      .array(z.enum(OPERATIONS))
      .min(1)
      .default([...OPERATIONS]),
  }),
  /** Free times and bookings by IHE's operations alone: no Slot and no Schedule is shown, and no Appointment is taken otherwise. */
  kind('operations-only'),
  // Time
  kind('clock-skew').extend({ skewMs: z.number().int() }),
  // Subscriptions
  kind('duplicate-deliveries'),
  kind('lost-deliveries'),
  kind('no-handshake'),
]);

export type Manner = z.infer<typeof mannerSchema>;
/** As it is written: what has a default may be left out. */
export type MannerInput = z.input<typeof mannerSchema>;
export type MannerKind = Manner['kind'];
type MannerOf<K extends MannerKind> = Extract<Manner, { readonly kind: K }>;

/** What a request is to the manners: `POST` and `Appointment`, `$transaction` for a Bundle sent to the base, `$book`. */
export interface Occasion {
  readonly method?: string;
  readonly about?: string;
  readonly operation?: string | undefined;
}

export interface MannerView {
  readonly manner: Manner;
  readonly used: number;
  readonly over: boolean;
}

const MAX_MANNERS = 100;

export interface Manners {
  /** Adds one; it comes after those that are there. Throws where it is not a manner (a mistake of the test's). */
  add(manner: MannerInput): void;
  clear(): void;
  list(): readonly MannerView[];
  /** The first that applies here and is not used up; counts as one use. */
  take<K extends MannerKind>(kind: K, occasion?: Occasion): MannerOf<K> | undefined;
  /** Whether it is on at all; counts no use. */
  has(kind: MannerKind): boolean;
  /** What it is set to, without counting a use. */
  peek<K extends MannerKind>(kind: K): MannerOf<K> | undefined;
}

/** "POST Appointment" fits a POST of an Appointment; a single word fits a method or what it is about. */
function fits(wanted: string | undefined, { method, about, operation }: Occasion): boolean {
  return wanted === undefined || wanted.split(' ').every((word) => [method, about, operation].includes(word));
}

export function createManners(): Manners {
  const active: { readonly manner: Manner; used: number }[] = [];
  const isOver = ({ manner, used }: { readonly manner: Manner; readonly used: number }) =>
    manner.times !== undefined && used >= manner.times;
  const find = (kind: MannerKind, occasion: Occasion | undefined) =>
    active.find(
      (one) => one.manner.kind === kind && !isOver(one) && (occasion === undefined || fits(one.manner.on, occasion)),
    );
  return {
    add(manner) {
      if (active.length >= MAX_MANNERS) throw new RangeError(`more than ${MAX_MANNERS} manners`);
      active.push({ manner: mannerSchema.parse(manner), used: 0 });
    },
    clear: () => active.splice(0),
    list: () => active.map((one) => ({ manner: one.manner, used: one.used, over: isOver(one) })),
    take(kind, occasion = {}) {
      const found = find(kind, occasion);
      if (!found) return undefined;
      found.used += 1;
      return found.manner as MannerOf<typeof kind>;
    },
    has: (kind) => find(kind, undefined) !== undefined,
    peek: (kind) => find(kind, undefined)?.manner as MannerOf<typeof kind> | undefined,
  };
}
