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
    readonly from?: string;
    readonly to?: string;
  };
  readonly mode: Mode;
}

export type Words = Readonly<Partial<Record<'es' | 'ca' | 'en', string>>>;

export interface Rules extends Readonly<Record<string, unknown>> {
  readonly bands: readonly Band[];
  readonly otherwise: Mode;
  readonly calendar: Readonly<Record<string, unknown>> & {
    readonly closedOn: readonly { readonly date: string; readonly name: string }[];
  };
  readonly greeting: Words;
  readonly closedWords: Words;
  readonly queue: Readonly<Record<string, unknown>> & {
    readonly mostWaitSeconds: number;
    readonly ringSeconds: number;
    readonly wrapUpSeconds: number;
    readonly offersCallback: boolean;
  };
  readonly recording: Readonly<Record<string, unknown>> & { readonly policy: 'off' | 'ask' };
  readonly commercial: Readonly<Record<string, unknown>> & { readonly filters: boolean };
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

export function withWords(words: Words, language: 'es' | 'ca' | 'en', text: string): Words {
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
