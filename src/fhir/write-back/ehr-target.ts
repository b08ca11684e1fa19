import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { EhrClient } from '../client/ehr-client.ts';

/**
 * How an appointment is made there: by the operation `$book`, by a create, by a transaction together with its Slot and Patient,
 * or by a person who finds it in a task.
 */
export type BookingWay = 'operation' | 'create' | 'transaction' | 'task';

/**
 * How what stands there is changed: by an update of the resource; by `$book`, with which IHE also modifies and cancels, where
 * updates are not taken; or by an update that cannot move it: then the new time is booked first, and the old one cancelled.
 */
export type ChangingWay = 'update' | 'operation' | 'update-in-place-only';

/** The clinic's own system as far as writing to it goes. */
export interface EhrTarget {
  readonly connectionId: string;
  readonly client: EhrClient;
  readonly booking: BookingWay;
  /** It makes nothing twice where `If-None-Exist` forbids it. Otherwise we look before we write. */
  readonly conditionalCreate?: boolean;
  readonly changing: ChangingWay;
  /** It keeps a time that it proposed for whoever is about to book it: `$hold`. */
  readonly holds?: boolean;
}

/** The system of this clinic, or none. Called for every booking: it remembers. */
export type FindTarget = (ctx: ClinicContext) => Promise<EhrTarget | undefined>;
