/** A row of ours that nothing over there is yet. */
export interface OwnRow {
  readonly id: string;
  /** Business identifiers, `system|value`. */
  readonly identifiers: readonly string[];
  /** What it is called; of what has no name, who and where. Undefined where likeness says nothing. */
  readonly name?: string | undefined;
}

/** A resource of the clinic's system that is new to us. */
export interface Newcomer extends Omit<OwnRow, 'id'> {
  /** `Type/id` over there. */
  readonly key: string;
}

/** The row of ours that a newcomer is; `unsure`: it may be one of several, or one of several may be it. */
export type Adoption =
  | { readonly kind: 'adopted'; readonly id: string }
  | { readonly kind: 'unsure'; readonly ids: readonly string[] }
  | { readonly kind: 'new' };

const NEW: Adoption = { kind: 'new' };

function systemOf(identifier: string): string {
  return identifier.slice(0, identifier.indexOf('|'));
}

function shareIdentifier(a: Newcomer, b: OwnRow): boolean {
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}

/** Both are numbered by the same register, and not alike. */
function contradict(a: Newcomer, b: OwnRow): boolean {
  const systems = new Set(b.identifiers.map(systemOf));
  return a.identifiers.some((identifier) => systems.has(systemOf(identifier)));
}

function exact(name: string | undefined): string | undefined {
  const plain = name?.normalize('NFC').trim();
  return plain === '' ? undefined : plain;
}

function isCalledAs(a: Newcomer, b: OwnRow): boolean {
  const name = exact(a.name);
  return name !== undefined && name === exact(b.name) && !contradict(a, b);
}

/** Who is meant by this likeness alone: one by one, and nobody twice. */
function matched(
  newcomers: readonly Newcomer[],
  rows: readonly OwnRow[],
  isAlike: (newcomer: Newcomer, row: OwnRow) => boolean,
): ReadonlyMap<string, Adoption> {
  const candidates = new Map(
    newcomers.map((one) => [one.key, rows.filter((row) => isAlike(one, row)).map(({ id }) => id)] as const),
  );
  const wanted = [...candidates.values()].flat();
  return new Map(
    [...candidates].map(([key, ids]) => {
      const [only] = ids;
      if (only === undefined) return [key, NEW];
      const isSure = ids.length === 1 && wanted.filter((id) => id === only).length === 1;
      return [key, isSure ? { kind: 'adopted', id: only } : { kind: 'unsure', ids }];
    }),
  );
}

/**
 * Which of our rows of a kind the newcomers of that kind are: by a business identifier that both carry, else by exactly the same name
 * where no register says otherwise. Only where there is one candidate for one newcomer; everything else is a person's to decide. Pure.
 */
export function adopt(newcomers: readonly Newcomer[], rows: readonly OwnRow[]): ReadonlyMap<string, Adoption> {
  const byIdentifier = matched(newcomers, rows, shareIdentifier);
  const spoken = new Set(
    [...byIdentifier.values()].flatMap((one) =>
      one.kind === 'adopted' ? [one.id] : one.kind === 'unsure' ? one.ids : [],
    ),
  );
  const others = newcomers.filter(({ key }) => byIdentifier.get(key)?.kind === 'new');
  const byName = matched(
    others,
    rows.filter(({ id }) => !spoken.has(id)),
    isCalledAs,
  );
  return new Map(newcomers.map(({ key }) => [key, byName.get(key) ?? byIdentifier.get(key) ?? NEW]));
}
