/** The vendors' face: FHIR R4 in and out. See README.md. */
export { deliver, heartbeat, onVendorEvent, resend, shakeHands, type VendorPorts } from './subscriptions/index.ts';
export { fhirRoutes } from './api/routes.ts';
export { fhirR5Routes } from './api/r5-routes.ts';
export { ehrClientDeps } from './client/create-ehr-client.ts';
export { MOST_REQUESTS_PER_SECOND } from './client/ehr-connection.ts';
export { authInput } from './connections/auth-input.ts';
export { removeConnection, rotateKey } from './connections/change-connection.ts';
export { type ConnectionView, type EhrConnectionId } from './connections/connection.ts';
export { listConnections } from './connections/find-connection.ts';
export { pauseConnection, resumeConnection } from './connections/pause-connection.ts';
export { probeConnection, probeEhr, PROBE_EVERY_MS, type EhrConnectionPorts } from './connections/probe-connection.ts';
export { saveConnection, type ConnectionDeps } from './connections/save-connection.ts';
export { ehrConnectionRoutes, ehrKeyRoutes, ehrWriteRoutes } from './http/connection-router.ts';
export { EHR_CONNECTION_API } from './http/connection-routes.ts';
export { EHR_WRITE_API } from './http/write-routes.ts';
export { jwksUrlOf } from './http/connection-shapes.ts';
export { importBundle } from './import/import-bundle.ts';
export { agendaByClinic } from './write-back/agenda-by-clinic.ts';
export { findTarget } from './write-back/find-target.ts';
export { onPhoneChanged, writePhone } from './write-back/phone-there.ts';
export { finishSeries } from './api/operations/finish-series.ts';
export { settleWrite } from './write-back/settle-write.ts';
export { writeAgainEhr } from './write-back/write-again.ts';
export { shiftBundle, weeksBetween } from './import/shift-bundle.ts';
/** FHIR resources one a line, and the CSV of spreadsheets: good rows go in, each other one is named by line and reason. */
export { importNdjson } from './files/ndjson.ts';
export { importCsv, LARGEST_CSV, type CsvReport } from './files/csv/import-csv.ts';
export { CSV_KINDS, type CsvKind } from './files/csv/columns.ts';
export type { FileUnusable } from './files/csv/header.ts';
export type { ImportOptions } from './files/import-rows.ts';
export type { FileReport } from './files/import-report.ts';
export { describeRefusal, REPORT_HEADER, reportLine, type RowRefusal } from './files/row-refusal.ts';
/** Secret, revocable links to one practitioner's visits as iCalendar. */
export { calendarRoutes } from './api/calendar-routes.ts';
export {
  createCalendarLink,
  listCalendarLinks,
  revokeCalendarLink,
  type CalendarLink,
  type CalendarLinkId,
} from './calendar/calendar-links.ts';
/** The clinic's own free times for everybody, as SMART Scheduling Links. */
export { publicationRoutes } from './api/publication-routes.ts';
export { LINK_API, linkRoutes } from './http/link-routes.ts';
export { IMPORT_API, importRoutes } from './http/import-routes.ts';
export { publicationUrl } from './http/link-shapes.ts';
export { publishTimes, showPublication, unpublishTimes, type Publication } from './publish/switch-publication.ts';
export type { EhrSyncPorts } from './sync/ehr-source.ts';
export { createEhrSources } from './sync/ehr-sources.ts';
export { ehrHookRoutes } from './sync/http/hook-router.ts';
export { fillEhrGap } from './sync/jobs/fill-ehr-gap.ts';
export { loadEhr } from './sync/jobs/load-ehr.ts';
export { pollEhr } from './sync/jobs/poll-ehr.ts';
export { reconcileEhr } from './sync/jobs/reconcile-ehr.ts';
export { mirrorEhr } from './sync/mirror-ehr.ts';
export { mirrorFigures, mirrorProgress, type MirrorProgress } from './sync/mirror-progress.ts';
export { readOpenPapers } from './records/open-papers.ts';
/** Free times that others publish as SMART Scheduling Links. */
export { importSchedulingLink, refreshSchedulingLink } from './links/follow-link.ts';
export type { LinkReport } from './links/refresh-link.ts';
export type { DeskPorts } from './api/desk-ports.ts';
