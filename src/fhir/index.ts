/** The vendors' face: FHIR R4 in and out. See README.md. */
export { deliver, heartbeat, onVendorEvent, shakeHands, type VendorPorts } from './subscriptions/index.ts';
export { fhirRoutes } from './api/routes.ts';
export { fhirR5Routes } from './api/r5-routes.ts';
export { importBundle } from './import/import-bundle.ts';
export { shiftBundle, weeksBetween } from './import/shift-bundle.ts';
