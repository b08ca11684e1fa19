export const APPOINTMENT_STATUSES = [
  'proposed',
  'pending',
  'booked',
  'arrived',
  'fulfilled',
  'cancelled',
  'noshow',
  'entered-in-error',
  'checked-in',
  'waitlist',
] as const;

/** The codes of FHIR R4 `Appointment.status`. */
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/**
 * FHIR R4 fixes no transitions. These follow Oracle's published table (proposed → booked | cancelled; booked → arrived |
 * checked-in | cancelled; arrived → checked-in | cancelled; checked-in → fulfilled | cancelled), with our hold (pending),
 * the waiting list, and a visit that reception never checked in.
 */
const NEXT: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  proposed: ['pending', 'booked', 'cancelled'],
  waitlist: ['pending', 'booked', 'cancelled'],
  pending: ['booked', 'cancelled'],
  // booked → booked is a reschedule.
  booked: ['booked', 'arrived', 'checked-in', 'fulfilled', 'noshow', 'cancelled'],
  arrived: ['checked-in', 'fulfilled', 'cancelled'],
  'checked-in': ['fulfilled', 'cancelled'],
  fulfilled: [],
  cancelled: [],
  // Somebody marked as absent who then came in late.
  noshow: ['arrived'],
  'entered-in-error': [],
};

/** Whether an appointment may go from one status to another. `booked` to `booked` is a reschedule or an answer. */
export function mayBecome(from: AppointmentStatus, to: AppointmentStatus): boolean {
  if (to === 'entered-in-error') return from !== 'entered-in-error';
  return NEXT[from].includes(to);
}

/** Whether an appointment of this status keeps its practitioner busy. */
export function occupiesTime(status: AppointmentStatus): boolean {
  switch (status) {
    case 'pending':
    case 'booked':
    case 'arrived':
    case 'checked-in':
    case 'fulfilled':
      return true;
    default:
      return false;
  }
}

/** Still to come or under way: what a patient means by "my appointment". */
export function isActive(status: AppointmentStatus): boolean {
  return status === 'pending' || status === 'booked' || status === 'arrived' || status === 'checked-in';
}
