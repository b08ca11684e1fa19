import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { settlePhoneChange } from '../jobs/settle-phone-change.ts';
import { parsePhone } from '../phone-number.ts';
import { phoneProved, type CodeClaim } from './one-time-code.ts';

/** Long enough for who has the old telephone to say that it was not them (facts/trust.md B2). */
const COOL_DOWN_MS = DAY_MS;

export interface PhoneToChange {
  readonly id: string;
  readonly oldPhone: string;
  readonly newPhone: string;
  readonly holdsFrom: Instant;
}

export type PhoneChangeRefusal =
  | { readonly code: 'invalid-phone' }
  | { readonly code: 'same-phone' }
  /** No code was given in this conversation, or too long ago. */
  | { readonly code: 'not-proved' };

/**
 * Notes that the telephone to which the code went is to be another. Until a day has gone by the old one holds, and `tell` lets its
 * holder know. A change that waited before is withdrawn; the same one asked for again stays as it was. Refused without a code that was given in this conversation.
 */
export function changePhone(
  ctx: ClinicContext,
  claim: CodeClaim & { readonly phone: string },
  tell: (tx: ClinicTx, change: PhoneToChange) => Promise<void>,
): Promise<Result<PhoneToChange, PhoneChangeRefusal>> {
  const { patientId } = claim;
  const parsed = parsePhone(claim.phone);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const oldPhone = await phoneProved(tx, ctx, claim);
    if (oldPhone === undefined) return refuse({ code: 'not-proved' });
    if (!parsed.ok) return parsed;
    const newPhone = parsed.value;
    if (newPhone === oldPhone) return refuse({ code: 'same-phone' });
    const waits = await waiting(tx, patientId);
    if (waits?.newPhone === newPhone) return ok(waits);
    const [id, now]: [string, Instant] = [ctx.ids.next(), ctx.clock.now()];
    const holdsFrom = plusMs(now, COOL_DOWN_MS);
    await withdraw(tx, ctx, patientId);
    await tx.run(
      `insert into phone_change (clinic_id, id, patient_id, old_phone, new_phone, asked_at, holds_from)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.clinicId, id, patientId, oldPhone, newPhone, new Date(now), new Date(holdsFrom)],
    );
    const change = { id, oldPhone, newPhone, holdsFrom };
    await Promise.all([
      record(tx, ctx, { action: 'patient.phone-change-ask', subject: { type: 'PhoneChange', id }, patientId }),
      enqueue(tx, ctx, { definition: settlePhoneChange, payload: { id }, dueAt: holdsFrom, dedupeKey: id }),
      tell(tx, change),
    ]);
    return ok(change);
  });
}

async function waiting(tx: ClinicTx, patientId: PatientId): Promise<PhoneToChange | undefined> {
  const [row] = await tx.sql<{ id: string; old_phone: string; new_phone: string; holds_from: Instant }>(
    `select id, old_phone, new_phone, holds_from from phone_change
      where clinic_id = $1 and patient_id = $2 and state = 'waiting'`,
    [tx.clinicId, patientId],
  );
  return row && { id: row.id, oldPhone: row.old_phone, newPhone: row.new_phone, holdsFrom: row.holds_from };
}

async function withdraw(tx: ClinicTx, ctx: ClinicContext, patientId: PatientId): Promise<boolean> {
  const [gone] = await tx.sql<{ id: string }>(
    `update phone_change set state = 'withdrawn', settled_at = $3
      where clinic_id = $1 and patient_id = $2 and state = 'waiting' returning id`,
    [tx.clinicId, patientId, new Date(ctx.clock.now())],
  );
  if (!gone) return false;
  const subject = { type: 'PhoneChange', id: gone.id };
  await record(tx, ctx, { action: 'patient.phone-change-withdraw', subject, patientId });
  return true;
}

/** Takes back a change of telephone that waits: it was not the patient who asked. False where none waits. Safe to repeat. */
export function withdrawPhoneChange(ctx: ClinicContext, patientId: PatientId): Promise<boolean> {
  return ctx.db.inClinic(ctx.clinicId, (tx) => withdraw(tx, ctx, patientId));
}
