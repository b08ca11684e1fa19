import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import type { AppointmentStatus } from '../domain/appointment-status.ts';
import type { BareAppointment } from '../domain/model.ts';
import type { EhrRefused, EhrUnconfirmed, SlotTaken } from '../errors.ts';
import type { EhrIntent, EhrReceipt, RemoteAgenda } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { lockedAppointment, objection, type BasicRefusal, type ChangeRequest } from './change-appointment.ts';

type EhrNo = SlotTaken | EhrRefused | EhrUnconfirmed;

/**
 * Asks the clinic's own system for a change: the intention is written first, in a transaction that also finds that the change
 * is allowed; then it is carried out, outside any transaction. `unchanged` says that there is nothing to ask for.
 */
export async function askEhr<E extends Refusal = never>(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  asking: {
    readonly intent: EhrIntent;
    readonly request: ChangeRequest;
    readonly to: AppointmentStatus;
    readonly alsoPast?: boolean;
    readonly unchanged?: (before: BareAppointment) => boolean;
    /** Another reason why it may not be asked for. */
    readonly against?: (before: BareAppointment, tx: ClinicTx) => E | undefined | Promise<E | undefined>;
    /** Written with the intention. */
    readonly also?: (tx: ClinicTx) => Promise<void>;
  },
): Promise<Result<EhrReceipt, BasicRefusal | EhrNo | E>> {
  const { intent, request, to, alsoPast, unchanged, against, also } = asking;
  const intended = await decide<EhrIntent | undefined, BasicRefusal | E>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const refusal = objection(ctx, before, {
      to,
      expectedVersion: request.expectedVersion,
      ...(alsoPast ? { alsoPast } : {}),
    });
    if (refusal) return no(refusal);
    const other = await against?.(before, tx);
    if (other) return no(other);
    if (unchanged?.(before)) return undefined;
    const { groupId } = before;
    const asked = groupId === undefined ? intent : { ...intent, groupId };
    await Promise.all([ehr.intend(tx, ctx, asked), also?.(tx)]);
    return asked;
  });
  if (!intended.ok) return intended;
  return intended.value ? ehr.carryOut(ctx, intended.value) : ok({});
}

/** What the EHR made of it, beside our columns. */
export function keptOf(receipt: EhrReceipt | undefined): Pick<BareAppointment, 'fhir'> {
  return receipt?.fhir === undefined ? {} : { fhir: receipt.fhir };
}

/** A change that takes no time cannot find it taken: what says so has another reason. */
export function changeRefusal<E extends { readonly code: string }>(
  error: E | SlotTaken,
): Result<never, Exclude<E, SlotTaken> | EhrRefused> {
  if (error.code === 'slot-taken') return refuse({ code: 'ehr-refused', reason: 'conflict' });
  return refuse(error as Exclude<E, SlotTaken>);
}
