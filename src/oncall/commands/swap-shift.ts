import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { occurrenceOf, type PersonId, type ShiftId } from '../domain/rota.ts';
import type { OnCallRefusal } from '../errors.ts';
import { readerOf, shiftsOf } from '../store/rota-rows.ts';
import { canBeCalled, insertShift } from './save-rota.ts';

export interface Swap {
  readonly shiftId: ShiftId;
  /** Who takes it. */
  readonly to: PersonId;
  /** Of a shift of every week: the day on which it begins. */
  readonly on?: LocalDate | undefined;
}

type Swapped = Result<{ readonly id: ShiftId }, OnCallRefusal>;

/**
 * Somebody else takes one shift, and nothing else changes: of a shift of every week the one that begins on `on`, of a single one all of
 * it. Whoever else is on at that rank stays. Refuses `shift-unknown`, `person-unknown`, `already-swapped`, and `shift-invalid` where
 * the shift is not of that day or is over. To take it back, remove the swap.
 */
export async function swapShift(ctx: ClinicContext, { shiftId, to, on }: Swap): Promise<Swapped> {
  const { zone } = await getClinic(ctx);
  const now = ctx.clock.now();
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Swapped> => {
    await tx.sql('select id from on_call_shift where clinic_id = $1 and id = $2 for update', [tx.clinicId, shiftId]);
    const shifts = await shiftsOf(readerOf(tx), tx.clinicId, now);
    const shift = shifts.find(({ id }) => id === shiftId);
    if (!shift) return refuse({ code: 'shift-unknown' });
    const time = shift.kind === 'once' ? shift : on && occurrenceOf(shift, on, zone);
    if (!time) return refuse({ code: 'shift-invalid', detail: 'the shift does not begin on that day' });
    if (time.end <= now) return refuse({ code: 'shift-invalid', detail: 'it is over' });
    const { start, end } = time;
    if (shifts.some((one) => one.kind === 'once' && one.replaces === shiftId && one.start === start))
      return refuse({ code: 'already-swapped' });
    if (!(await canBeCalled(tx, to))) return refuse({ code: 'person-unknown' });
    const { rotaId, rank } = shift;
    const id = await insertShift(tx, ctx, { rotaId, personId: to, rank, start, end, replaces: shiftId });
    await record(tx, ctx, { action: 'on-call.swap', subject: { type: 'OnCallShift', id }, detail: { shiftId, to } });
    return ok({ id });
  });
}
