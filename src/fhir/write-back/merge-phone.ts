import { parsePhone } from '../../patients/index.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';

export type PhoneMerge =
  /** The new number stands there already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'merged'; readonly body: FhirJson }
  /** Neither the old nor the new one is there: somebody there knows better, or knows another. */
  | { readonly kind: 'conflict' };

const PHONES: readonly unknown[] = ['phone', 'sms'];

function numberOf({ system, value }: FhirJson): string | undefined {
  if (!PHONES.includes(system) || typeof value !== 'string') return undefined;
  const parsed = parsePhone(value);
  return parsed.ok ? parsed.value : undefined;
}

/** The Patient as it stands there with the one number changed: use, rank, period and every other element stay as they came. */
export function mergePhone(
  current: FhirJson,
  change: { readonly oldPhone: string; readonly newPhone: string },
): PhoneMerge {
  const telecom = listOf(current, 'telecom');
  const isOld = (point: FhirJson) => numberOf(point) === change.oldPhone;
  if (!telecom.some(isOld)) {
    return { kind: telecom.some((point) => numberOf(point) === change.newPhone) ? 'same' : 'conflict' };
  }
  const merged = telecom.map((point) => (isOld(point) ? { ...point, value: change.newPhone } : point));
  return { kind: 'merged', body: { ...current, telecom: merged } };
}
