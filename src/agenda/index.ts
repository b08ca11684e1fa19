/** Services, schedules, openings, holds and appointments of a clinic. No double booking is a fact of the database. */
export type { AppointmentStatus } from './domain/appointment-status.ts';
export { APPOINTMENT_STATUSES } from './domain/appointment-status.ts';
export type {
  Appointment,
  Asset,
  AssetClosure,
  AssetClosureId,
  AssetId,
  AssetKind,
  AssetNeed,
  Attendance,
  BookingRules,
  Cause,
  Closure,
  ClosureId,
  Hold,
  Opening,
  OpeningId,
  OpeningsSource,
  Practitioner,
  PractitionerRole,
  PractitionerRoleId,
  Schedule,
  Service,
  Slot,
  SlotId,
  SlotStatus,
  Urgency,
  WeeklyShift,
} from './domain/model.ts';
export type { OpeningsQuery, PartOfDay } from './domain/openings-query.ts';
export { END_OF_TIMES } from './domain/local-days.ts';
export { decodeOpeningId, encodeOpeningId, type OpeningKey } from './domain/opening-id.ts';
export { spreadOpenings } from './domain/spread-openings.ts';

export { ownAgenda } from './ports/own-agenda.ts';
export { agendaOf } from './ports/agenda-of.ts';
export type {
  AgendaByClinic,
  AgendaPorts,
  BookIntent,
  CancelIntent,
  EhrIntent,
  EhrReceipt,
  FurtherPlace,
  MoveIntent,
  RestoreIntent,
  OwnAgenda,
  RemoteAgenda,
} from './ports/ehr-agenda.ts';
export { AGENDA_EVENTS, type AppointmentEvent, type SlotFreedEvent } from './events.ts';
export {
  AGENDA_REFUSALS,
  type BookRefusal,
  type ChangeRefusal,
  type EhrRefused,
  type EhrUnconfirmed,
  type HoldRefusal,
  type RescheduleRefusal,
  type SlotTaken,
} from './errors.ts';

export { findOpenings } from './queries/find-openings.ts';
export { openingsOfSeries, startsOfSeries, type SeriesSearch } from './queries/series.ts';
export { MOST_OCCURRENCES, type Series } from './domain/series.ts';
export { missRate } from './store/miss-rate.ts';
export { placesVisited } from './queries/places-visited.ts';
export { allOpenings } from './queries/all-openings.ts';
export { explainNoOpening } from './queries/explain-no-opening.ts';
export { type NoOpeningExplanation, type NoOpeningRule } from './domain/explain.ts';
export { listPractitioners, listSchedules, listServices } from './queries/catalogue.ts';
export {
  assetsHeld,
  assetsInstead,
  assetsOfHolds,
  assetsOfVisits,
  listAssetClosures,
  listAssets,
  visitsWithAsset,
} from './queries/assets.ts';
export { getSlot } from './queries/slots.ts';
export { isUndoUnderWay } from './queries/undo-under-way.ts';
export { furtherOfVisit } from './queries/further-of-visit.ts';
export {
  appointmentsBetween,
  appointmentsOf,
  appointmentsTogether,
  getAppointment,
  type PatientAppointmentsQuery,
  type PeriodQuery,
} from './queries/appointments.ts';

export { holdSlot, type HoldRequest } from './commands/hold-slot.ts';
export { deleteHolds, releaseExpiredHolds } from './store/occupancy.ts';
export { heldOpening } from './queries/held-opening.ts';
export { releaseHolds, renewHolds } from './commands/keep-holds.ts';
export { bookAppointment, type BookingRequest } from './commands/book-appointment.ts';
export { rescheduleAppointment, type RescheduleRequest } from './commands/reschedule-appointment.ts';
export { restoreAppointment } from './commands/restore-appointment.ts';
export { resizeAppointment, type ResizeRequest } from './commands/resize-appointment.ts';
export { changeAsset, type AssetChange, type AssetChangeRefusal } from './commands/change-asset.ts';
export { cancelAppointment, type CancelRequest } from './commands/cancel-appointment.ts';
export { keepCancelReason } from './commands/keep-cancel-reason.ts';
export { MOST_MINUTES_LATE, noteLate } from './commands/note-late.ts';
export { confirmAttendance, type AttendanceRequest } from './commands/confirm-attendance.ts';
export { changeAppointmentStatus, type StatusRequest } from './commands/change-status.ts';
export { abandonIntent, fulfilIntent } from './commands/settle-intent.ts';
export type { TimeChoice } from './commands/time-to-book.ts';
export type { ChangeRequest } from './commands/change-appointment.ts';
export { importAsset, importAssetClosure, removeAssetClosure, type AssetImport } from './commands/import-asset.ts';
export {
  importClosure,
  importPractitioner,
  importPractitionerRole,
  importSchedule,
  importService,
  importSlot,
  removeClosures,
  type ClosureImport,
  type ImportOutcome,
  type ImportResult,
  type PractitionerImport,
  type PractitionerRoleImport,
  type ScheduleImport,
  type ServiceImport,
  type SlotImport,
} from './commands/import-catalogue.ts';
export {
  importAppointment,
  type AppointmentImport,
  type AppointmentImportResult,
} from './commands/import-appointment.ts';
export { importAppointments, type AppointmentsImported } from './commands/import-appointments.ts';
export { importSlots, type SlotsImported } from './commands/import-slots.ts';
export { saveBookingRules, type RulesRefused } from './commands/save-booking-rules.ts';
export { repointPatient } from './commands/repoint-patient.ts';
