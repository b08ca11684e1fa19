import type { StaffId } from './ids.ts';

/** Who does something, as the audit trail names them. Ids only: no names, no numbers. */
export type Actor =
  /** `rights`: of somebody whose role the clinic wrote itself; absent, those of `role`. */
  | { readonly kind: 'staff'; readonly id: StaffId; readonly role: StaffRole; readonly rights?: readonly string[] }
  /** A program, with the id of its request, and the transaction of IHE that it asked for, where it is one. */
  | { readonly kind: 'api-client'; readonly id: string; readonly requestId?: string; readonly transaction?: string }
  /** A caller or writer on a channel, identified or not; `conversation` is the conversation's id. */
  | { readonly kind: 'contact'; readonly channel: string; readonly conversation: string }
  | { readonly kind: 'system'; readonly name: string };

export const STAFF_ROLES = ['receptionist', 'manager', 'clinician', 'administrator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** The actor as it is written down: who it was, not what they might do then. */
export function namedActor(actor: Actor): Actor {
  return actor.kind === 'staff' ? { kind: actor.kind, id: actor.id, role: actor.role } : actor;
}
