import type { Database } from '../../platform/database/database.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';

/** When one call to the database fails: before anything was done, or after it was done and only the answer was lost. */
export type Failure = { readonly nth: number; readonly when: 'before' | 'after' };

export interface FailingDatabase {
  readonly db: Database;
  /** From now on counts anew, and lets the nth call fail once. */
  arm(failure: Failure | undefined): void;
  /** Whether the call that was to fail came. */
  hasFailed(): boolean;
}

const CALLS: ReadonlySet<string> = new Set(['inClinic', 'query', 'reading']);

/** A database whose connection breaks once, at a call that the test chooses. */
export function failingDatabase(real: Database): FailingDatabase {
  let armed: Failure | undefined;
  let calls = 0;
  let failed = false;
  const broken = () => {
    failed = true;
    return new ProviderError('database', 'the connection broke', { retryable: true });
  };
  const db = new Proxy(real, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (!CALLS.has(String(name))) return (...given: unknown[]) => value.apply(target, given);
      return async (...given: unknown[]) => {
        calls += 1;
        const fails = armed !== undefined && !failed && calls === armed.nth;
        if (fails && armed?.when === 'before') throw broken();
        const answer: unknown = await value.apply(target, given);
        if (fails) throw broken();
        return answer;
      };
    },
  });
  return {
    db,
    arm: (failure) => {
      [armed, calls, failed] = [failure, 0, false];
    },
    hasFailed: () => failed,
  };
}
