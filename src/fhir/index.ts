/** The vendors' face: FHIR R4 in and out. See README.md. */
export { fhirRoutes } from './api/routes.ts';
export { importBundle } from './import/import-bundle.ts';
export { agendaByClinic } from './write-back/agenda-by-clinic.ts';
export { findTarget } from './write-back/find-target.ts';
export { settleWrite } from './write-back/settle-write.ts';
export { shiftBundle, weeksBetween } from './import/shift-bundle.ts';
export { ehrClientDeps } from './client/create-ehr-client.ts';
export type { EhrSyncPorts } from './sync/ehr-source.ts';
export { createEhrSources } from './sync/ehr-sources.ts';
export { ehrHookRoutes } from './sync/http/hook-router.ts';
export { fillEhrGap } from './sync/jobs/fill-ehr-gap.ts';
export { loadEhr } from './sync/jobs/load-ehr.ts';
export { pollEhr } from './sync/jobs/poll-ehr.ts';
export { reconcileEhr } from './sync/jobs/reconcile-ehr.ts';
export { mirrorEhr } from './sync/mirror-ehr.ts';
export { mirrorFigures, mirrorProgress, type MirrorProgress } from './sync/mirror-progress.ts';
