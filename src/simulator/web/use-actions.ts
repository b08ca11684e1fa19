import { useCallback, useRef, useState } from 'react';

export interface Actions {
  readonly busy: boolean;
  readonly problem: string | undefined;
  run(what: () => Promise<unknown>): void;
  dismiss(): void;
}

/**
 * Runs what buttons ask for, one after the other (keys pressed quickly must arrive in their order), and keeps what went
 * wrong for the page to show.
 */
export function useActions(): Actions {
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<string>();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback((what: () => Promise<unknown>) => {
    setRunning((count) => count + 1);
    setProblem(undefined);
    last.current = last.current
      .then(what)
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setRunning((count) => count - 1));
  }, []);
  return { busy: running > 0, problem, run, dismiss: () => setProblem(undefined) };
}
