/** Text messages in both directions: sent once, followed to their end, and answered. See README.md. */
export type { Message } from './domain/message.ts';
export type { MessageProvider, MessagingPorts } from './ports/message-provider.ts';
export type { Failure } from './domain/message-status.ts';
export { onTalkClosed } from './commands/on-talk-closed.ts';
export { applyReceipt } from './store/outbound.ts';
export { holdOutbound, outboundHold, releaseOutbound, type OutboundHold } from './hold/holds.ts';
export { reconcileOutbound, type Reconciled } from './hold/reconcile.ts';
export { markDatabase, signOfRestore } from './hold/guard.ts';
export { sayInChat } from './chat/commands/converse.ts';
export { lastWrittenInChat } from './chat/store/chat-rows.ts';
export { emailToAnswer, subjectOfAnswer } from './email/email-to-answer.ts';
export { chatSetting, saveChatSetting } from './chat/commands/chat-settings.ts';
export { chatRoutes } from './chat/http/chat-routes.ts';
export { answerEmail } from './email/answer-email.ts';
export { listenForMail, type MailListener } from './email/mail-listener.ts';
export { send } from './commands/send.ts';
export { drawRoom } from './pace/room.ts';
export { HOUSE_ADDRESS, saveSenderRate, senderRates, type SenderRate } from './pace/rates.ts';
export { onGoesOnInWriting, onTextAsked } from './commands/write-to-caller.ts';
export {
  countSuppressed,
  liftListed,
  suppressionsOf,
  suppressAddresses,
  type Suppression,
} from './store/suppressed-addresses.ts';
export { withdrawMessages } from './commands/withdraw-messages.ts';
export { getMessage, messagesBetween, threadOf } from './queries/threads.ts';
export { dispatchMessage } from './jobs/dispatch-message.ts';
export { handleInbound } from './jobs/handle-inbound.ts';
export { resolveUnknown } from './jobs/resolve-unknown.ts';
export { messagingRoutes } from './http/messaging-routes.ts';
export { createMailMessages } from './providers/mail-messages.ts';
export { plainText, segmentsOf, toGsm7 } from './domain/segments.ts';
export type { MessageParts } from './domain/message.ts';
export { firstOf } from './providers/first-of.ts';
export { createGatewayMessages } from './providers/gateway/gateway-messages.ts';
export { gatewayRoutes } from './http/gateway-routes.ts';
export { createTwilioMessages } from './providers/twilio/twilio-messages.ts';
export { repointMessages } from './commands/on-patient-merged.ts';
