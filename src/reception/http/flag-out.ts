import type { PatientFlag } from '../../patients/index.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { FlagOut } from './shapes/patient-record.ts';

export function flagOut({ id, category, words, validFrom, validUntil }: PatientFlag): FlagOut {
  return {
    id,
    words,
    ...(category === undefined ? {} : { category }),
    ...(validFrom === undefined ? {} : { validFrom: toIso(validFrom) }),
    ...(validUntil === undefined ? {} : { validUntil: toIso(validUntil) }),
  };
}
