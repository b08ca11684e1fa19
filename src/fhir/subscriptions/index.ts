export { subscriptionInteractions, subscriptionOperations } from './api/interactions.ts';
export { deliver } from './jobs/deliver.ts';
export { heartbeat } from './jobs/heartbeat.ts';
export { resend } from './jobs/resend.ts';
export { shakeHands } from './jobs/shake-hands.ts';
export { onVendorEvent } from './note-event.ts';
export type { VendorPorts } from './ports.ts';
