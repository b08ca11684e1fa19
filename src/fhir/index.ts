/** The vendors' face: FHIR R4 in and out. See README.md. */
export { fhirRoutes } from './api/routes.ts';
export { ehrClientDeps } from './client/create-ehr-client.ts';
export { authInput } from './connections/auth-input.ts';
export { removeConnection, rotateKey } from './connections/change-connection.ts';
export { type ConnectionView, type EhrConnectionId } from './connections/connection.ts';
export { listConnections } from './connections/find-connection.ts';
export { probeConnection } from './connections/probe-connection.ts';
export { saveConnection, type ConnectionDeps } from './connections/save-connection.ts';
export { ehrConnectionRoutes, ehrKeyRoutes } from './http/connection-router.ts';
export { EHR_CONNECTION_API } from './http/connection-routes.ts';
export { jwksUrlOf } from './http/connection-shapes.ts';
export { importBundle } from './import/import-bundle.ts';
export { shiftBundle, weeksBetween } from './import/shift-bundle.ts';
