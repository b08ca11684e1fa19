import type { Actor, StaffRole } from '../../platform/kernel/actor.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { unreachable } from '../../platform/kernel/assert.ts';

/** What somebody may do at the desk or through the API. A route names one; `can` decides. */
export const ACTIONS = [
  'agenda.read',
  'agenda.write',
  'agenda.overbook',
  'patient.read',
  'patient.write',
  'conversation.read',
  'message.write',
  /** Begin, pause or end the recording of a call that goes on. */
  'recording.control',
  /** Hear what was recorded, or erase it. */
  'recording.play',
  /** Take calls, hold them, pass them on. */
  'call.handle',
  /** Listen to a colleague's call, advise in it, join it. */
  'call.supervise',
  'task.read',
  'task.write',
  'campaign.read',
  /** Write, launch, pause and stop campaigns: what goes out to many at once. */
  'campaign.write',
  'audit.read',
  /** Give somebody all that is held about a patient. */
  'patient.export',
  'settings.read',
  'settings.write',
  /** Put settings in force that the made-up callers did not come through with, for a reason. */
  'settings.untried',
  /** The clinic's own EHR: its address, its secrets, its keys. */
  'integration.manage',
  /** Who works here, with which role; what the roles of the clinic may do. */
  'staff.manage',
  /** Answer for triage: sign protocols and take them into use, switch it on, lower a priority, judge beside a shadow. */
  'triage.sign',
] as const;
export type Action = (typeof ACTIONS)[number];

const RECEPTIONIST: readonly Action[] = [
  'agenda.read',
  'agenda.write',
  'patient.read',
  'patient.write',
  'conversation.read',
  'message.write',
  'recording.control',
  'call.handle',
  'task.read',
  'task.write',
  'campaign.read',
  'settings.read',
];

const BY_ROLE: Readonly<Record<StaffRole, readonly Action[]>> = {
  receptionist: RECEPTIONIST,
  clinician: [
    'agenda.read',
    'patient.read',
    'conversation.read',
    'call.handle',
    'task.read',
    'task.write',
    'settings.read',
    'triage.sign',
  ],
  manager: [
    ...RECEPTIONIST,
    'call.supervise',
    'recording.play',
    'agenda.overbook',
    'campaign.write',
    'audit.read',
    'patient.export',
    'settings.write',
    'settings.untried',
    'staff.manage',
  ],
  // The owner gives the right to sign, and has it only as a clinician: what is signed is answered for with a licence.
  administrator: ACTIONS.filter((action) => action !== 'triage.sign'),
};

/** What a role of ours may do. */
export function rightsOfRole(role: StaffRole): readonly Action[] {
  return BY_ROLE[role];
}

/** What somebody with a role of ours may give to others: what they have, and the owner everything. */
export function givenByRole(role: StaffRole): readonly Action[] {
  return role === 'administrator' ? ACTIONS : rightsOfRole(role);
}

/** Who changes people and roles, for the rules of `domain/staff.ts`. Whoever is no person of the clinic is held to nobody's rights but those of the route. */
export function changerOf(actor: Actor): { readonly id?: StaffId; readonly rights: readonly Action[] } {
  if (actor.kind !== 'staff') return { rights: ACTIONS };
  const { id, role, rights } = actor;
  return { id, rights: rights === undefined ? givenByRole(role) : ACTIONS.filter((action) => rights.includes(action)) };
}

/** Those of the names that are rights, in their order. One that this version no longer knows lets nobody do anything. */
export function knownRights(names: readonly string[]): readonly Action[] {
  return ACTIONS.filter((action) => names.includes(action));
}

/** What an API client may do with a system scope of SMART v2 (`system/<Resource>.<cruds>`). */
const BY_SCOPE: readonly { readonly scope: RegExp; readonly actions: readonly Action[] }[] = [
  { scope: /^system\/(?:Appointment|Slot|Schedule|\*)\.[cu]*d?r/, actions: ['agenda.read', 'settings.read'] },
  {
    scope: /^system\/(?:Appointment|Slot|Schedule|\*)\.cr?u/,
    actions: ['agenda.read', 'agenda.write', 'settings.read'],
  },
  { scope: /^system\/(?:Patient|\*)\.r/, actions: ['patient.read'] },
  { scope: /^system\/(?:Patient|\*)\.cr?u/, actions: ['patient.read', 'patient.write'] },
  { scope: /^system\/(?:Communication|\*)\.c?r/, actions: ['conversation.read'] },
  { scope: /^system\/(?:Task|\*)\.cr?u/, actions: ['task.read', 'task.write'] },
];

/** Whether the actor may do it. `scopes` are those of the access token, for an API client. */
export function can(actor: Actor, action: Action, scopes: readonly string[] = []): boolean {
  switch (actor.kind) {
    case 'staff':
      return (actor.rights ?? BY_ROLE[actor.role]).includes(action);
    case 'api-client':
      return BY_SCOPE.some((rule) => rule.actions.includes(action) && scopes.some((scope) => rule.scope.test(scope)));
    case 'system':
      return true;
    case 'contact':
      return false;
    default:
      return unreachable(actor);
  }
}
