import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { namesSame } from '../domain/given-name.ts';
import type { ContactAddress, Patient } from '../domain/patient.ts';
import { FIND_BY_CONTACT, MOST_PATIENTS_PER_ADDRESS } from '../queries/find-by-contact.ts';
import { toPatient, type PatientRow } from '../store/patient-rows.ts';

export interface CallerClaim {
  readonly address: ContactAddress;
  readonly birthDate: LocalDate;
  /** Asked where two people at an address share the birth date. */
  readonly givenName?: string;
  /** What it is wanted for, for the audit trail: `book`, `change`, … */
  readonly purpose: string;
}

export type VerificationRefusal =
  | { readonly code: 'not-matched'; readonly attemptsLeft: number }
  | { readonly code: 'too-many-attempts' }
  | { readonly code: 'ambiguous'; readonly patientIds: readonly PatientId[] };

/** Failed tries per address within an hour (facts/trust.md B2). */
const MOST_FAILED_TRIES = 5;

type Match = Result<
  Patient,
  { readonly code: 'not-matched' } | { readonly code: 'ambiguous'; readonly patientIds: readonly PatientId[] }
>;

function match(candidates: readonly Patient[], claim: CallerClaim): Match {
  const born = candidates.filter((patient) => patient.birthDate === claim.birthDate);
  const said = claim.givenName;
  const named = said === undefined ? born : born.filter((patient) => namesSame(patient.givenName, said));
  const [only, ...others] = named;
  if (!only) return refuse({ code: 'not-matched' });
  return others.length === 0 ? ok(only) : refuse({ code: 'ambiguous', patientIds: named.map(({ id }) => id) });
}

async function remember(
  tx: ClinicTx,
  ctx: ClinicContext,
  outcome: { claim: CallerClaim; patientId?: PatientId; code: string },
) {
  const { claim, patientId, code } = outcome;
  const id = ctx.ids.next();
  await Promise.all([
    tx.run(
      'insert into identity_check (clinic_id, id, address, patient_id, succeeded, checked_at) values ($1, $2, $3, $4, $5, $6)',
      [tx.clinicId, id, claim.address.address, patientId ?? null, code !== 'not-matched', new Date(ctx.clock.now())],
    ),
    record(tx, ctx, {
      action: 'caller.verify',
      subject: { type: 'IdentityCheck', id },
      patientId,
      detail: { outcome: code, channel: claim.address.channel, purpose: claim.purpose },
    }),
  ]);
}

/**
 * Tells who calls, by address and birth date. The answer is the same for an unknown address as for a wrong birth date, and
 * the same statements run. The lock makes tries at one address wait for one another, so that parallel ones cannot pass the
 * limit. Not safe to repeat blindly: every failed call is a try.
 */
export function verifyCaller(ctx: ClinicContext, claim: CallerClaim): Promise<Result<Patient, VerificationRefusal>> {
  const { channel, address } = claim.address;
  const since = new Date(ctx.clock.now() - HOUR_MS);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [, [tries], rows] = await Promise.all([
      tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7341))', [`${ctx.clinicId} ${address}`]),
      tx.sql<{ failed: number }>(
        `select count(*) as failed from identity_check where clinic_id = $1 and address = $2 and not succeeded and checked_at > $3`,
        [tx.clinicId, address, since],
      ),
      tx.sql<PatientRow>(FIND_BY_CONTACT, [tx.clinicId, address, channel]),
    ]);
    const failed = tries?.failed ?? 0;
    if (failed >= MOST_FAILED_TRIES) {
      await record(tx, ctx, {
        action: 'caller.verify',
        subject: { type: 'IdentityCheck', id: 'refused' },
        detail: { outcome: 'too-many-attempts', channel, purpose: claim.purpose },
      });
      return refuse({ code: 'too-many-attempts' });
    }
    const candidates = rows.length > MOST_PATIENTS_PER_ADDRESS ? [] : rows.map(toPatient);
    const found = match(candidates, claim);
    if (found.ok) {
      await remember(tx, ctx, { claim, patientId: found.value.id, code: 'matched' });
      return found;
    }
    await remember(tx, ctx, { claim, code: found.error.code });
    if (found.error.code === 'ambiguous') return refuse(found.error);
    return refuse({ code: 'not-matched', attemptsLeft: MOST_FAILED_TRIES - failed - 1 });
  });
}
