/** Dialogues with patients by voice and text, as flows that can be replayed. See README.md. */
export { handOver } from './commands/hand-over.ts';
export { handleTurn } from './commands/handle-turn.ts';
export { continueByMessage, goOnInWriting, type CallFollowUp } from './commands/continue-by-message.ts';
export { callBackUnanswered, onSymptomsAsked } from './jobs/unanswered-symptoms.ts';
export { isAnswerAwaited, openQuestion } from './commands/open-question.ts';
export { openThread } from './commands/open-thread.ts';
export type { Reply, Turn, TurnInput } from './domain/turn.ts';
export type { ProposedTime } from './domain/wish.ts';
export type { RequestKind } from './domain/request.ts';
export { getRequest, type ConversationRequest } from './queries/get-request.ts';
export { systemPhrase } from './phrases/render.ts';
export { endOfTalk, type TalkEnd } from './queries/end-of-talk.ts';
export { asksForNoCalls, type AnsweringDevice } from './understanding/call-answer.ts';
export { moveThread } from './commands/move-thread.ts';
export { talkInCall, type TalkInCall } from './queries/talk-in-call.ts';
export { understand } from './understanding/understand.ts';
export { repointConversations } from './commands/on-patient-merged.ts';
