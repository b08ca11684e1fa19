import type { Language } from '../../../platform/i18n/language.ts';

/** The parts of the answering rules that the page edits. The server's shape has more: it is kept as it is. */
export type ModeKind = 'people' | 'automatic' | 'after-hours' | 'voicemail';

export interface Mode {
  readonly kind: ModeKind;
  readonly rings?: number;
  readonly overflow?: 'automatic' | 'voicemail';
}

export interface Band {
  readonly name: string;
  readonly when: Readonly<Record<string, unknown>> & {
    readonly opening?: 'open' | 'closed';
    readonly weekdays?: readonly number[];
    readonly dates?: { readonly from: string; readonly to: string };
    readonly from?: string;
    readonly to?: string;
  };
  readonly mode: Mode;
}

export interface HoursOfDay {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Where a call can be put through: a number, or those who have a skill. */
export interface Target extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'specialty' | 'site';
  readonly number?: string;
  readonly skill?: string;
  readonly siteId?: string;
  readonly reasons: readonly string[];
}

export interface FixedAnswer extends Readonly<Record<string, unknown>> {
  readonly topic: string;
  readonly words: Words;
  readonly link?: string;
}

/** Sets an optional text, or takes it out where it is empty: the server takes no empty ones. */
export function withText<T extends object, K extends string>(whole: T, name: K, text: string): T {
  const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
  return { ...rest, ...(text.trim() === '' ? {} : { [name]: text }) } as T;
}

/** A new id for a target that no other has. */
export function freeId(targets: readonly Target[]): string {
  for (let number = targets.length + 1; ; number += 1) {
    const id = `target-${number}`;
    if (!targets.some((target) => target.id === id)) return id;
  }
}

export type Words = Readonly<Partial<Record<Language, string>>>;

/** Whose public holidays count, and the days of a clinic's or a site's own. */
export interface Calendar extends Readonly<Record<string, unknown>> {
  readonly country: string;
  readonly region?: string;
  readonly municipality?: string;
  readonly openOn: readonly string[];
  readonly closedOn: readonly { readonly date: string; readonly name: string }[];
}

/** Gives a site a calendar of its own, or takes it away. */
export function withSiteCalendar(
  calendar: Rules['calendar'],
  site: string,
  own: Calendar | undefined,
): Rules['calendar'] {
  const { sites = {}, ...whole } = calendar;
  const others = Object.entries(sites).filter(([id]) => id !== site);
  const next = own === undefined ? others : [...others, [site, own] as const];
  return { ...whole, ...(next.length === 0 ? {} : { sites: Object.fromEntries(next) }) };
}

/** The place of the clinic, from which a site's own calendar begins; its days come on top of the clinic's. */
export function placeOf({ country, region, municipality }: Calendar): Calendar {
  return {
    country,
    ...(region === undefined ? {} : { region }),
    ...(municipality === undefined ? {} : { municipality }),
    closedOn: [],
    openOn: [],
  };
}

export interface Rules extends Readonly<Record<string, unknown>> {
  readonly bands: readonly Band[];
  readonly otherwise: Mode;
  readonly calendar: Calendar & { readonly sites?: Readonly<Record<string, Calendar>> };
  readonly hours: Readonly<Record<string, readonly HoursOfDay[]>>;
  readonly greeting: Words;
  readonly closedWords: Words;
  readonly holdWords: Words;
  readonly voicemailWords: Words;
  readonly consentWords: Words;
  readonly tone: string;
  readonly menu: readonly string[];
  readonly languages: readonly string[];
  readonly script: Readonly<Record<string, Words>>;
  readonly targets: readonly Target[];
  readonly answers: readonly FixedAnswer[];
  readonly queue: Readonly<Record<string, unknown>> & {
    readonly mostWaitSeconds: number;
    readonly ringSeconds: number;
    readonly wrapUpSeconds: number;
    readonly announceEverySeconds: number;
    readonly offersCallback: boolean;
    readonly priorityReasons: readonly string[];
  };
  readonly recording: Readonly<Record<string, unknown>> & {
    readonly policy: 'off' | 'ask';
    readonly keepDays: number;
    readonly transcribesVoicemail: boolean;
  };
  readonly commercial: Readonly<Record<string, unknown>> & {
    readonly filters: boolean;
    readonly blockedNumbers: readonly string[];
    readonly allowedNumbers: readonly string[];
  };
}

/** People need rings and what comes after them; the other ways need nothing. */
export function modeOf(kind: ModeKind, before: Mode): Mode {
  return kind === 'people' ? { kind, rings: before.rings ?? 4, overflow: before.overflow ?? 'automatic' } : { kind };
}

/** Changes one band, takes it out, or puts it before the one above it: the first that fits decides. */
export function withBand(bands: readonly Band[], at: number, next: Band | undefined): readonly Band[] {
  return next === undefined
    ? bands.filter((_, index) => index !== at)
    : bands.map((band, index) => (index === at ? next : band));
}

export function raised(bands: readonly Band[], at: number): readonly Band[] {
  const [above, own] = [bands[at - 1], bands[at]];
  if (!above || !own) return bands;
  return bands.map((band, index) => (index === at - 1 ? own : index === at ? above : band));
}

/** A band's times of day: both or none. */
export function withTimes(band: Band, { from, to }: { readonly from: string; readonly to: string }): Band {
  const { from: _from, to: _to, ...when } = band.when;
  return { ...band, when: { ...when, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) } };
}

export function withWords(words: Words, language: Language, text: string): Words {
  const { [language]: _before, ...rest } = words;
  return text.trim() === '' ? rest : { ...rest, [language]: text };
}

/** Which parts differ, by name. The order of an object's keys is no difference. */
export function differingParts(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): readonly string[] {
  const stable = (value: unknown): string =>
    JSON.stringify(value, (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)))
        : inner,
    ) ?? '';
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => stable(a[name]) !== stable(b[name]));
}
