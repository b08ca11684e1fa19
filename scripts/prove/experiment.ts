/** One figure of an experiment beside its goal. */
export interface ProvedFigure {
  readonly name: string;
  readonly value: number;
  readonly goal: string;
  readonly reached: boolean;
}

export interface Proof {
  readonly figures: readonly ProvedFigure[];
  /** For people: what was seen, as lines of text. */
  readonly report: readonly string[];
}

export interface ProveOptions {
  /** Fewer people, fewer tries. */
  readonly quick: boolean;
}

/** Something that is claimed of the product, tried out on the product as it runs. */
export interface Experiment {
  readonly name: string;
  readonly what: string;
  run(options: ProveOptions): Promise<Proof>;
}
