import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { MOST_CLAIMS } from '../domain/one-time-code.ts';
import { parsePhone } from '../phone-number.ts';
import { FIND_BY_CONTACT, MOST_PATIENTS_PER_ADDRESS } from '../queries/find-by-contact.ts';
import { toPatient, type PatientRow } from '../store/patient-rows.ts';
import { makeCode, type CodeToSend } from './one-time-code.ts';

export interface ClaimByWord {
  readonly conversationId: ConversationId;
  /** The number that they say the clinic has. */
  readonly phone: string;
  readonly birthDate: LocalDate;
  /** From where they call or write: it proves nothing. */
  readonly from: string;
}

/** Counted apart from the tries of `verifyCaller`: who plays with claims locks nobody out of their own visits. */
async function claimsOf(tx: ClinicTx, ctx: ClinicContext, addresses: readonly string[]): Promise<number> {
  // In one order, so that two at once cannot wait for each other.
  for (const address of addresses.toSorted()) {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7344))', [`${tx.clinicId} ${address}`]);
  }
  const [most] = await tx.sql<{ tries: number }>(
    `select coalesce(max(tries), 0) as tries from (
       select count(*) as tries from identity_check
        where clinic_id = $1 and address = any($2) and checked_at > $3 group by address) as each`,
    [tx.clinicId, addresses, new Date(ctx.clock.now() - HOUR_MS)],
  );
  return most?.tries ?? 0;
}

interface Meant {
  readonly patientId: PatientId;
  /** Twins: the code goes to their telephone alone, and which of them it is they say after it. */
  readonly isShared: boolean;
}

async function whoIsMeant(tx: ClinicTx, phone: string, birthDate: LocalDate): Promise<Meant | undefined> {
  const rows = await tx.sql<PatientRow>(FIND_BY_CONTACT, [tx.clinicId, phone, 'phone']);
  const [one, ...others] = rows.map(toPatient).filter((patient) => patient.birthDate === birthDate);
  if (rows.length > MOST_PATIENTS_PER_ADDRESS || !one) return undefined;
  return { patientId: one.id, isShared: others.length > 0 };
}

/**
 * Who calls from a number that is not on file says which one is, and when they were born. Where that is somebody, a code goes to their
 * number on file, never to the one that calls; `giveCode` without a patient then says who it is. The answer is the same whether there
 * is such a patient or not, and whether a code left or not. Refused after five claims an hour from one number, or of one number. Each
 * call is a try.
 */
export function askForCodeByWord(
  ctx: ClinicContext,
  claim: ClaimByWord,
  send: (tx: ClinicTx, code: CodeToSend) => Promise<void>,
): Promise<Result<undefined, { readonly code: 'too-many-codes' }>> {
  const parsed = parsePhone(claim.phone);
  const phone = parsed.ok ? parsed.value : claim.phone;
  const addresses = [`claim-of ${phone}`, `claim-from ${claim.from}`];
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if ((await claimsOf(tx, ctx, addresses)) >= MOST_CLAIMS) return refuse({ code: 'too-many-codes' });
    const meant = await whoIsMeant(tx, phone, claim.birthDate);
    const patientId = meant?.patientId;
    const { conversationId } = claim;
    for (const address of addresses) {
      await tx.run(
        'insert into identity_check (clinic_id, id, address, patient_id, succeeded, checked_at) values ($1, $2, $3, $4, false, $5)',
        [tx.clinicId, ctx.ids.next(), address, patientId ?? null, new Date(ctx.clock.now())],
      );
    }
    await record(tx, ctx, {
      action: 'caller.verify',
      subject: { type: 'Conversation', id: conversationId },
      patientId,
      detail: { outcome: patientId ? 'claim-matched' : 'claim-not-matched', channel: 'phone', purpose: 'code' },
    });
    if (meant) {
      const { patientId: id, isShared } = meant;
      await makeCode(tx, ctx, { conversationId, patientId: id, preferred: phone, onlyPreferred: isShared }, send);
    }
    return ok(undefined);
  });
}
