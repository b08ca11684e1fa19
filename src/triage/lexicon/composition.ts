/** A finding that is said by concepts near one another, in any order. */
export interface Composition {
  readonly finding: string;
  /** Each is one or several concepts parted by "|". The last is what is denied where the text denies it. */
  readonly of: readonly string[];
  /** How many words may lie between the first slot and each of the others. */
  readonly within: number;
  /** It takes all of them: who denies any denies it. */
  readonly eachDenies?: boolean;
}

export function composed(finding: string, within: number, ...of: readonly string[]): Composition {
  return { finding, of, within };
}

/** Of things felt and seen, none of which is a mere place: "sore but no blisters" denies as much as "blisters, not sore". */
export function composedOfEach(finding: string, within: number, ...of: readonly string[]): Composition {
  return { finding, of, within, eachDenies: true };
}
