import { repointConversations } from '../conversations/index.ts';
import { onVendorEvent } from '../fhir/index.ts';
import { subscribe, type Subscription } from '../jobs/index.ts';
import { repointMessages } from '../messaging/index.ts';
import { onPatientAnswered, onTriageExpired, onUrgentPerson } from '../oncall/index.ts';
import {
  onAppointmentChanged,
  onCallMissed,
  onCampaignMessage,
  onChangeRefused,
  onMessageStatus,
  onOfferDeclined,
  onOfferEnded,
  onOfferOutcome,
  onPatientChanged,
  onWrongPerson,
  onSlotFreed,
  onVisitCancelled,
  onVisitTaken,
  onWaitingRequest,
  repointTouches,
} from '../outreach/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import {
  onConversationRequest,
  onCallAnswered,
  onCaseExhausted,
  onCaseTaken,
  onEhrAttention,
  onEhrSettled,
  onEhrTrouble,
  onMessageUnresolved,
  onMissedCall,
  onMissedCallSettled,
  onNeedsPerson,
  onRecordingDeleted,
  onRecordingTrouble,
  onPatientLate,
  onTaskMade,
  onTouchDropped,
  onVoicemail,
  onTriageOverdue,
  onTriageReplayDiffers,
  publishLive,
  repointTasks,
} from '../reception/index.ts';
import { onFollowUpMoved, repointCalls } from '../telephony/index.ts';
import { onTriagedAppointmentCancelled } from '../triage/index.ts';
import type { Ports } from './ports.ts';

type Row = Subscription<ClinicContext<Ports>>;

const APPOINTMENT_EVENTS = [
  'appointment.booked',
  'appointment.rescheduled',
  'appointment.cancelled',
  'appointment.confirmed',
  'appointment.declined',
  'appointment.tentative',
  'appointment.status-changed',
];

/** What the desk is told as it happens. */
const LIVE_EVENTS = [
  ...APPOINTMENT_EVENTS,
  'appointment.late',
  'answering.changed',
  'campaign.changed',
  'case.opened',
  'case.acknowledged',
  'case.exhausted',
  'case.handed-over',
  'case.closed',
  'call.ringing',
  'call.updated',
  'call.abandoned',
  'call.answered',
  'call.ended',
  'conversation.closed',
  'conversation.needs-person',
  'message.received',
  'message.status',
  'queue.changed',
  'task.changed',
];

/** The one table of who hears what. A tidy test proves that every event that is emitted stands here. */
export const SUBSCRIPTIONS: readonly Row[] = [
  ...APPOINTMENT_EVENTS.map((type): Row => subscribe(type, 'outreach.replan', onAppointmentChanged)),
  subscribe('patient.changed', 'outreach.replan', onPatientChanged),
  subscribe('patient.merged', 'conversations.repoint', repointConversations),
  subscribe('patient.merged', 'messaging.repoint', repointMessages),
  subscribe('patient.merged', 'telephony.repoint', repointCalls),
  subscribe('patient.merged', 'outreach.repoint', repointTouches),
  subscribe('patient.merged', 'reception.repoint', repointTasks),
  subscribe('message.status', 'outreach.follow', onMessageStatus),
  subscribe('message.status', 'outreach.campaign', onCampaignMessage),
  subscribe('slot.freed', 'outreach.fill', onSlotFreed),
  subscribe('offer.ended', 'outreach.fill', onOfferEnded),
  subscribe('conversation.offer-declined', 'outreach.offer', onOfferDeclined),
  subscribe('touch.outcome', 'outreach.offer', onOfferOutcome),
  subscribe('appointment.booked', 'outreach.offer', onVisitTaken),
  subscribe('appointment.rescheduled', 'outreach.offer', onVisitTaken),
  subscribe('appointment.cancelled', 'outreach.offer', onVisitCancelled),
  subscribe('conversation.request', 'outreach.waiting-list', onWaitingRequest),
  subscribe('conversation.needs-person', 'reception.task', onNeedsPerson),
  subscribe('call.voicemail', 'reception.task', onVoicemail),
  subscribe('recording.deleted', 'reception.task', onRecordingDeleted),
  subscribe('recording.trouble', 'reception.task', onRecordingTrouble),
  subscribe('call.missed', 'reception.task', onMissedCall),
  subscribe('call.missed', 'outreach.answer', onCallMissed),
  subscribe('call.missed-settled', 'reception.task', onMissedCallSettled),
  subscribe('conversation.closed', 'telephony.settle', onFollowUpMoved),
  subscribe('conversation.needs-person', 'telephony.settle', onFollowUpMoved),
  subscribe('conversation.needs-person', 'outreach.wrong-person', onWrongPerson),
  subscribe('conversation.needs-person', 'oncall.open', onUrgentPerson),
  subscribe('call.answered', 'oncall.settle', onPatientAnswered),
  subscribe('triage.expired', 'oncall.open', onTriageExpired),
  subscribe('triage.expired', 'reception.task', onTriageOverdue),
  subscribe('triage.replay-differs', 'reception.task', onTriageReplayDiffers),
  subscribe('case.exhausted', 'reception.task', onCaseExhausted),
  subscribe('case.acknowledged', 'reception.task', onCaseTaken),
  subscribe('appointment.cancelled', 'triage.ask-again', onTriagedAppointmentCancelled),
  subscribe('conversation.request', 'reception.task', onConversationRequest),
  subscribe('call.answered', 'reception.task', onCallAnswered),
  subscribe('message.unresolved', 'reception.task', onMessageUnresolved),
  subscribe('touch.dropped', 'reception.task', onTouchDropped),
  subscribe('patient.late', 'reception.task', onPatientLate),
  ...[...APPOINTMENT_EVENTS, 'slot.freed', 'task.changed'].map((type): Row =>
    subscribe(type, 'fhir.vendors', onVendorEvent),
  ),
  subscribe('ehr.attention', 'reception.task', onEhrAttention),
  subscribe('ehr.settled', 'reception.task', onEhrSettled),
  subscribe('ehr.trouble', 'reception.task', onEhrTrouble),
  subscribe('ehr.change-refused', 'outreach.tell', onChangeRefused),
  subscribe('task.changed', 'reception.notify', onTaskMade),
  ...LIVE_EVENTS.map((type): Row => subscribe(type, 'reception.live', publishLive)),
];
