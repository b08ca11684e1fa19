/** A burst of events is one refresh. */
const GATHER_MS = 120;
/** What changes with every message that leaves, and is read by somebody who watches figures grow. */
const AT_MOST_EVERY_MS: Readonly<Record<string, number>> = { campaign: 1_000, campaigns: 1_000 };

export interface GatherParts {
  /** Asks the server again for what has this name. */
  readonly ask: (name: string) => void;
  readonly later: (run: () => void, ms: number) => void;
  readonly now: () => number;
}

/** Gathers what is to be asked again: a name at a time, never more often than it may be, and always once after the last event. */
export function createGatherer({ ask, later, now }: GatherParts): (names: readonly string[]) => void {
  const waiting = new Set<string>();
  const askedAt = new Map<string, number>();
  return (names) => {
    for (const name of names) {
      if (waiting.has(name)) continue;
      waiting.add(name);
      const next = (askedAt.get(name) ?? -Infinity) + (AT_MOST_EVERY_MS[name] ?? 0);
      later(
        () => {
          waiting.delete(name);
          askedAt.set(name, now());
          ask(name);
        },
        Math.max(GATHER_MS, next - now()),
      );
    }
  };
}
