/** Visits that took place or were missed, within two years. */
export interface VisitCount {
  readonly visits: number;
  readonly missed: number;
}

/** How likely somebody is to miss a visit, with all that it is made of: nothing but what they and the others did here. */
export interface MissRate {
  /** Absent where the clinic has too little of a history. */
  readonly rate?: number | undefined;
  readonly own: VisitCount;
  readonly clinic: VisitCount;
}

/** Weighs what everybody does as so many visits of the patient: one missed visit of one is not "always". */
const CLINIC_WEIGHT = 4;
/** Of fewer visits nothing is said about anybody. */
const LEAST_VISITS = 50;

/**
 * (own missed + 4 × share missed in the clinic) ÷ (own visits + 4). No age, no sex, no address, no illness: they say who is poor or
 * ill, not who comes.
 */
export function missRateOf(own: VisitCount, clinic: VisitCount): MissRate {
  if (clinic.visits < LEAST_VISITS) return { own, clinic };
  const share = clinic.missed / clinic.visits;
  return { rate: (own.missed + CLINIC_WEIGHT * share) / (own.visits + CLINIC_WEIGHT), own, clinic };
}
