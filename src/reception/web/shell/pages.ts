import { lazy, type ComponentType } from 'react';
import type { PageName } from '../router.ts';

const FETCH = {
  agenda: () => import('../agenda/agenda-page.tsx'),
  calls: () => import('../calls/calls-page.tsx'),
  tasks: () => import('../tasks/tasks-page.tsx'),
  urgent: () => import('../urgent/urgent-page.tsx'),
  campaigns: () => import('../campaigns/campaigns-page.tsx'),
  queue: () => import('../queue/queue-page.tsx'),
  patients: () => import('../patients/patients-page.tsx'),
  reports: () => import('../reports/reports-page.tsx'),
  settings: () => import('../settings/settings-page.tsx'),
} as const satisfies Readonly<Record<PageName, () => Promise<{ readonly default: ComponentType }>>>;
/** What a section is made of: who may not read that is told so, and nothing is asked for in vain. */
export const RIGHTS = {
  agenda: 'agenda.read',
  calls: 'conversation.read',
  tasks: 'task.read',
  urgent: 'task.read',
  campaigns: 'campaign.read',
  queue: 'conversation.read',
  patients: 'patient.read',
  reports: 'agenda.read',
  settings: 'settings.read',
} as const satisfies Readonly<Record<PageName, string>>;

/** The sections of the desk, each in a file of its own. */
export const VIEWS: Readonly<Record<PageName, ComponentType>> = {
  agenda: lazy(FETCH.agenda),
  calls: lazy(FETCH.calls),
  tasks: lazy(FETCH.tasks),
  urgent: lazy(FETCH.urgent),
  campaigns: lazy(FETCH.campaigns),
  queue: lazy(FETCH.queue),
  patients: lazy(FETCH.patients),
  reports: lazy(FETCH.reports),
  settings: lazy(FETCH.settings),
};

/** Begins to fetch a page's script while something else is still on its way. */
export function fetchPage(page: PageName): void {
  // Where it cannot be had, the page itself says so when it is drawn.
  void FETCH[page]().catch(() => undefined);
}
