/** Some of what was to be taken back could not be: each with its reason, in the order of the list. */
export class PartlyUndone extends Error {
  override readonly name = 'PartlyUndone';
  readonly undone: number;
  readonly refused: readonly { readonly what: string; readonly error: unknown }[];

  constructor(undone: number, refused: PartlyUndone['refused']) {
    super('not everything could be taken back');
    this.undone = undone;
    this.refused = refused;
  }
}

/** Takes back one after another, the last first; what is refused leaves the others. Throws when anything was. */
export async function undoEach<T>(
  made: readonly T[],
  { takeBack, name }: { readonly takeBack: (one: T) => Promise<unknown>; readonly name: (one: T) => string },
): Promise<void> {
  const refused: { readonly what: string; readonly error: unknown }[] = [];
  for (const one of made.toReversed()) {
    await takeBack(one).catch((error: unknown) => refused.unshift({ what: name(one), error }));
  }
  if (refused.length > 0) throw new PartlyUndone(made.length - refused.length, refused);
}
