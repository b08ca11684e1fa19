import type { Route } from './define-route.ts';
import { afterVisitRoutes } from './handlers/after-visit.ts';
import { agendaRoutes } from './handlers/agenda.ts';
import { answeringRoutes } from './handlers/answering.ts';
import { appointmentRoutes } from './handlers/appointments.ts';
import { callRoutes } from './handlers/calls.ts';
import { campaignRoutes } from './handlers/campaigns.ts';
import { chatRoutes } from './handlers/chat.ts';
import { clinicRoutes } from './handlers/clinic.ts';
import { openingRoutes } from './handlers/openings.ts';
import { otherRoutes } from './handlers/others.ts';
import { patientRoutes } from './handlers/patients.ts';
import { queueRoutes } from './handlers/queue.ts';
import { reminderPlanRoutes } from './handlers/reminder-plans.ts';
import { sessionRoutes } from './handlers/session.ts';
import { taskRouteRoutes } from './handlers/task-routes.ts';
import { taskRoutes } from './handlers/tasks.ts';
import { triageRoutes } from './handlers/triage.ts';

/** Every route of the desk's API. The router, its description and the tests are made from this table. */
export const ROUTES: readonly Route[] = [
  ...sessionRoutes,
  ...clinicRoutes,
  ...agendaRoutes,
  ...openingRoutes,
  ...appointmentRoutes,
  ...patientRoutes,
  ...taskRoutes,
  ...taskRouteRoutes,
  ...callRoutes,
  ...queueRoutes,
  ...answeringRoutes,
  ...reminderPlanRoutes,
  ...triageRoutes,
  ...campaignRoutes,
  ...afterVisitRoutes,
  ...chatRoutes,
  ...otherRoutes,
];
