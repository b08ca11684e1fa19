/** The vendors' face: FHIR R4 in and out. See README.md. */
export { fhirRoutes } from './api/routes.ts';
export { importBundle } from './import/import-bundle.ts';
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
/** Free times that others publish as SMART Scheduling Links. */
export { importSchedulingLink, refreshSchedulingLink } from './links/follow-link.ts';
export type { LinkReport } from './links/refresh-link.ts';
