/** Of a test or a hook that says no time of its own. */
const USUAL_MS = 30_000;

/** The same work, failing where it takes longer. The work itself cannot be ended: what it left open may still fail another test. */
export function within(work: () => unknown, ms: number = USUAL_MS): () => Promise<unknown> {
  return async () => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error(`exceeded its time of ${ms} ms`)), ms);
    try {
      return await Promise.race([work(), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
