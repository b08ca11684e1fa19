import type { Result } from '../../platform/kernel/result.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';

/** A refusal of a command is a result that the flow speaks of. */
export function answered<T, E extends { readonly code: string }>(
  effect: Effect,
  result: Result<T, E>,
  said: (value: T) => EffectResult,
): EffectResult {
  return result.ok ? said(result.value) : { kind: 'refused', effect: effect.kind, code: result.error.code };
}
