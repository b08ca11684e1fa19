import { repointConversations } from '../conversations/index.ts';
import { onVendorEvent } from '../fhir/index.ts';
import { subscribe, type Subscription } from '../jobs/index.ts';
import { repointMessages } from '../messaging/index.ts';
import {
  onAppointmentChanged,
  onCampaignMessage,
  onChangeRefused,
  onFeedback,
  onMessageStatus,
  onOfferDeclined,
  onOfferEnded,
  onOfferOutcome,
  onPatientChanged,
  onSlotFreed,
  onVisitCancelled,
  onVisitOver,
  onVisitTaken,
  onWaitingRequest,
  onWrongPerson,
  repointTouches,
} from '../outreach/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import {
  onConversationRequest,
  onCallAnswered,
  onEhrAttention,
  onEhrSettled,
  onEhrTrouble,
  onMessageUnresolved,
  onNeedsPerson,
  onPatientLate,
  onTaskMade,
  onTouchDropped,
  publishLive,
  repointTasks,
} from '../reception/index.ts';
import { repointCalls } from '../telephony/index.ts';
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
  'answering.changed',
  'campaign.changed',
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
  subscribe('appointment.status-changed', 'outreach.after-visit', onVisitOver),
  subscribe('conversation.feedback', 'outreach.after-visit', onFeedback),
  subscribe('slot.freed', 'outreach.fill', onSlotFreed),
  subscribe('offer.ended', 'outreach.fill', onOfferEnded),
  subscribe('conversation.offer-declined', 'outreach.offer', onOfferDeclined),
  subscribe('touch.outcome', 'outreach.offer', onOfferOutcome),
  subscribe('appointment.booked', 'outreach.offer', onVisitTaken),
  subscribe('appointment.rescheduled', 'outreach.offer', onVisitTaken),
  subscribe('appointment.cancelled', 'outreach.offer', onVisitCancelled),
  subscribe('conversation.request', 'outreach.waiting-list', onWaitingRequest),
  subscribe('conversation.needs-person', 'reception.task', onNeedsPerson),
  subscribe('conversation.needs-person', 'outreach.wrong-person', onWrongPerson),
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
