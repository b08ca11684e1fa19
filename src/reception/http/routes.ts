import type { Route } from './define-route.ts';
import { afterVisitRoutes } from './handlers/after-visit.ts';
import { agendaRoutes } from './handlers/agenda.ts';
import { appointmentDeskRoutes } from './handlers/appointment-desk.ts';
import { answeringRoutes } from './handlers/answering.ts';
import { appointmentRoutes } from './handlers/appointments.ts';
import { assetRoutes } from './handlers/assets.ts';
import { auditRoutes } from './handlers/audit.ts';
import { bookingRulesRoutes } from './handlers/booking-rules.ts';
import { callRoutes } from './handlers/calls.ts';
import { callTestRoutes } from './handlers/call-tests.ts';
import { campaignRoutes } from './handlers/campaigns.ts';
import { chatRoutes } from './handlers/chat.ts';
import { consentRoutes } from './handlers/consents.ts';
import { clinicRoutes } from './handlers/clinic.ts';
import { invitationRoutes } from './handlers/invitations.ts';
import { lineRoutes } from './handlers/lines.ts';
import { mailboxRoutes } from './handlers/mailboxes.ts';
import { messageWordsRoutes } from './handlers/message-words.ts';
import { onCallRoutes } from './handlers/on-call.ts';
import { openingRoutes } from './handlers/openings.ts';
import { openPaperRoutes } from './handlers/open-papers.ts';
import { otherRoutes } from './handlers/others.ts';
import { patientNoteRoutes } from './handlers/patient-notes.ts';
import { patientRoutes } from './handlers/patients.ts';
import { commercialRoutes } from './handlers/commercial.ts';
import { recordingRoutes } from './handlers/recordings.ts';
import { popRoutes } from './handlers/pop.ts';
import { queueRoutes } from './handlers/queue.ts';
import { reportListRoutes } from './handlers/report-lists.ts';
import { reportRoutes } from './handlers/reports.ts';
import { reminderPlanRoutes } from './handlers/reminder-plans.ts';
import { reminderRoutes } from './handlers/reminders.ts';
import { senderAliasRoutes } from './handlers/sender-aliases.ts';
import { senderRateRoutes } from './handlers/sender-rates.ts';
import { serviceEvidenceRoutes } from './handlers/service-evidence.ts';
import { sessionRoutes } from './handlers/session.ts';
import { staffRoutes } from './handlers/staff.ts';
import { taskMacroRoutes } from './handlers/task-macros.ts';
import { taskRouteRoutes } from './handlers/task-routes.ts';
import { taskRoutes } from './handlers/tasks.ts';
import { timelineRoutes } from './handlers/timeline.ts';
import { triageGovernanceRoutes } from './handlers/triage-governance.ts';
import { triageRoutes } from './handlers/triage.ts';
import { unmetDemandRoutes } from './handlers/unmet-demand.ts';
import { visitAssetRoutes } from './handlers/visit-assets.ts';
import { waitingListRoutes } from './handlers/waiting-list.ts';

/** Every route of the desk's API. The router, its description and the tests are made from this table. */
export const ROUTES: readonly Route[] = [
  ...sessionRoutes,
  ...staffRoutes,
  ...invitationRoutes,
  ...clinicRoutes,
  ...bookingRulesRoutes,
  ...assetRoutes,
  ...agendaRoutes,
  ...openingRoutes,
  ...appointmentRoutes,
  ...appointmentDeskRoutes,
  ...visitAssetRoutes,
  ...patientRoutes,
  ...patientNoteRoutes,
  ...consentRoutes,
  ...timelineRoutes,
  ...openPaperRoutes,
  ...taskRoutes,
  ...taskMacroRoutes,
  ...taskRouteRoutes,
  ...callRoutes,
  ...recordingRoutes,
  ...commercialRoutes,
  ...popRoutes,
  ...queueRoutes,
  ...answeringRoutes,
  ...callTestRoutes,
  ...reminderPlanRoutes,
  ...reminderRoutes,
  ...messageWordsRoutes,
  ...lineRoutes,
  ...senderAliasRoutes,
  ...senderRateRoutes,
  ...triageRoutes,
  ...campaignRoutes,
  ...triageGovernanceRoutes,
  ...onCallRoutes,
  ...afterVisitRoutes,
  ...waitingListRoutes,
  ...chatRoutes,
  ...mailboxRoutes,
  ...auditRoutes,
  ...reportRoutes,
  ...reportListRoutes,
  ...unmetDemandRoutes,
  ...serviceEvidenceRoutes,
  ...otherRoutes,
];
