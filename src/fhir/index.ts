/** The vendors' face: FHIR R4 in and out. See README.md. */
export { fhirRoutes } from './api/routes.ts';
export { importBundle } from './import/import-bundle.ts';
export { agendaByClinic, type EhrAgendas } from './write-back/agenda-by-clinic.ts';
export type { EhrTarget, FindTarget } from './write-back/ehr-target.ts';
export { settleWrite } from './write-back/settle-write.ts';
export { shiftBundle, weeksBetween } from './import/shift-bundle.ts';
