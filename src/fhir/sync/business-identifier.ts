import { APPOINTMENT_SYSTEM } from '../mapping/vocabulary.ts';

/**
 * The system of `Appointment.identifier` under which an appointment of ours carries our id in the clinic's own system: written
 * before the first call, so that a repeat, and the next poll, find it again.
 */
export const BUSINESS_IDENTIFIER_SYSTEM = APPOINTMENT_SYSTEM;
