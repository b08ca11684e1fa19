import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, type Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { namedAmong } from '../domain/given-name.ts';
import type { ContactAddress, Patient } from '../domain/patient.ts';
import { actingFor, isRelay, type ActingRights, type SpokenFor } from '../domain/spoken-for.ts';
import { FIND_BY_CONTACT, MOST_PATIENTS_PER_ADDRESS } from '../queries/find-by-contact.ts';
import { SPOKESPEOPLE_AT, toSpokesperson, type SpokespersonRow } from '../queries/spokespeople.ts';
import { toPatient, type PatientRow } from '../store/patient-rows.ts';

export interface CallerClaim {
  readonly address: ContactAddress;
  readonly birthDate: LocalDate;
  /** Asked where two people at an address share the birth date. */
  readonly givenName?: string;
  /** The name was asked for in full. */
  readonly isWholeName?: boolean;
  /** The caller said that it is for somebody else. */
  readonly forOther?: boolean;
  /** Whom they chose of those that `whose` named. */
  readonly chosen?: PatientId;
  /** What it is wanted for, for the audit trail: `book`, `change`, … */
  readonly purpose: string;
}

export type VerificationRefusal =
  | { readonly code: 'not-matched'; readonly attemptsLeft: number }
  | { readonly code: 'too-many-attempts' }
  | { readonly code: 'ambiguous'; readonly patientIds: readonly PatientId[] }
  /** It is known who calls, and not yet for whom. */
  | { readonly code: 'whose'; readonly people: readonly SpokenFor[] }
  /** Recorded at this number, without a right to act or to be told. */
  | { readonly code: 'may-not-act' };

/** A patient, and what who calls may do for them, where it is not the patient who calls. */
export type VerifiedCaller = Patient & { readonly acting?: ActingRights };

/** Failed tries per address within an hour (facts/trust.md B2). */
const MOST_FAILED_TRIES = 5;

type Match = Result<
  VerifiedCaller,
  | Exclude<VerificationRefusal, { readonly code: 'not-matched' | 'too-many-attempts' }>
  | { readonly code: 'not-matched' }
>;

function match(
  rows: { patients: readonly PatientRow[]; spoken: readonly SpokespersonRow[] },
  claim: CallerClaim,
  at: Instant,
): Match {
  const spoken = rows.spoken.map(toSpokesperson);
  // The number of a relay service is nobody's own.
  if (isRelay(spoken)) return refuse({ code: 'not-matched' });
  const candidates = rows.patients.length > MOST_PATIENTS_PER_ADDRESS ? [] : rows.patients.map(toPatient);
  const born = candidates.filter((patient) => patient.birthDate === claim.birthDate);
  const said = claim.givenName;
  const named = said === undefined ? born : namedAmong(born, said, claim.isWholeName === true);
  const [only, ...others] = named;
  if (others.length > 0) return refuse({ code: 'ambiguous', patientIds: named.map(({ id }) => id) });
  const acting = actingFor(spoken, claim, only, at);
  const { people } = acting;
  if (people.length === 0) {
    if (only) return ok(only);
    return refuse({ code: acting.isDenied ? 'may-not-act' : 'not-matched' });
  }
  const self: readonly SpokenFor[] =
    only && !claim.forOther ? [{ patientId: only.id, givenName: only.givenName, familyName: only.familyName }] : [];
  const [one, ...more] = claim.chosen === undefined ? people : people.filter((p) => p.patientId === claim.chosen);
  if (only && claim.chosen === only.id) return ok(only);
  const isKnown = claim.chosen !== undefined || (acting.isPatients && only === undefined);
  const ward = spoken.find(({ patient }) => patient.id === one?.patientId)?.patient;
  if (!isKnown || !one || !ward || more.length > 0) return refuse({ code: 'whose', people: [...self, ...people] });
  return ok(one.rights ? { ...ward, acting: one.rights } : ward);
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
      [
        tx.clinicId,
        id,
        claim.address.address,
        patientId ?? null,
        code !== 'not-matched' && code !== 'may-not-act',
        new Date(ctx.clock.now()),
      ],
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
 * Tells who calls, by address and birth date: the patient's own, or those of somebody who is recorded to act for them. The answer is the same for an unknown address as for a wrong birth date, and
 * the same statements run. The lock makes tries at one address wait for one another, so that parallel ones cannot pass the
 * limit. Not safe to repeat blindly: every failed call is a try.
 */
export function verifyCaller(
  ctx: ClinicContext,
  claim: CallerClaim,
): Promise<Result<VerifiedCaller, VerificationRefusal>> {
  const { channel, address } = claim.address;
  const since = new Date(ctx.clock.now() - HOUR_MS);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [, [tries], patients, spoken] = await Promise.all([
      tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7341))', [`${ctx.clinicId} ${address}`]),
      tx.sql<{ failed: number }>(
        `select count(*) as failed from identity_check where clinic_id = $1 and address = $2 and not succeeded and checked_at > $3`,
        [tx.clinicId, address, since],
      ),
      tx.sql<PatientRow>(FIND_BY_CONTACT, [tx.clinicId, address, channel]),
      tx.sql<SpokespersonRow>(SPOKESPEOPLE_AT, [tx.clinicId, address]),
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
    const found = match({ patients, spoken }, claim, ctx.clock.now());
    if (found.ok) {
      const { id: patientId, acting } = found.value;
      await remember(tx, ctx, { claim, patientId, code: acting ? 'matched-acting' : 'matched' });
      return found;
    }
    const { error } = found;
    await remember(tx, ctx, { claim, code: error.code });
    if (error.code !== 'not-matched') return refuse(error);
    return refuse({ code: 'not-matched', attemptsLeft: MOST_FAILED_TRIES - failed - 1 });
  });
}
