import type { OwnAgenda } from './ehr-agenda.ts';

/** The adapter for a clinic without an EHR: a booking costs no call and no second transaction. */
export const ownAgenda: OwnAgenda = { kind: 'own' };
