/** Text messages in both directions: sent once, followed to their end, and answered. See README.md. */
export type { Message } from './domain/message.ts';
export type { MessagingPorts } from './ports/message-provider.ts';
export { sayInChat } from './chat/commands/converse.ts';
export { chatSetting, saveChatSetting } from './chat/commands/chat-settings.ts';
export { chatRoutes } from './chat/http/chat-routes.ts';
export { segmentsOf, toGsm7 } from './domain/segments.ts';
export { send } from './commands/send.ts';
export { suppressionsOf, suppressAddresses, type Suppression } from './store/suppressed-addresses.ts';
export { withdrawMessages } from './commands/withdraw-messages.ts';
export { getMessage, messagesBetween, threadOf } from './queries/threads.ts';
export { dispatchMessage } from './jobs/dispatch-message.ts';
export { handleInbound } from './jobs/handle-inbound.ts';
export { resolveUnknown } from './jobs/resolve-unknown.ts';
export { messagingRoutes } from './http/messaging-routes.ts';
export { createMailMessages } from './providers/mail-messages.ts';
export type { MessageParts } from './domain/message.ts';
export { createTwilioMessages } from './providers/twilio/twilio-messages.ts';
export { repointMessages } from './commands/on-patient-merged.ts';
