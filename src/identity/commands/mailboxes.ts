import { z } from 'zod';
import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { clinicOfMailbox } from '../queries/clinic.ts';

/** The longest that mail servers carry (RFC 5321, 4.5.3.1.3). */
const address = z.email().max(254);

export type MailboxRefusal = { readonly code: 'mailbox-invalid' | 'mailbox-taken'; readonly address: string };

/** The addresses at which the clinic is written to, lower case, in order. */
export async function mailboxesOf(ctx: ClinicContext): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ address: string }>(
    ctx.clinicId,
    'select address from clinic_mailbox where clinic_id = $1 order by address',
    [ctx.clinicId],
  );
  return rows.map((row) => row.address);
}

/**
 * Says at which addresses the clinic is written to: these and no others. Refuses what is no address, and what another clinic
 * has; then nothing is changed. Emails to an address that is no longer there are turned away. Safe to repeat.
 */
export async function saveMailboxes(
  ctx: ClinicContext,
  addresses: readonly string[],
): Promise<Result<readonly string[], MailboxRefusal>> {
  const wanted = [...new Set(addresses.map((one) => one.trim().toLowerCase()))].toSorted();
  const invalid = wanted.find((one) => !address.safeParse(one).success);
  if (invalid !== undefined) return refuse({ code: 'mailbox-invalid', address: invalid });
  for (const one of wanted) {
    const owner = await clinicOfMailbox(ctx.db, one);
    if (owner !== undefined && owner !== ctx.clinicId) return refuse({ code: 'mailbox-taken', address: one });
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run('delete from clinic_mailbox where clinic_id = $1 and address <> all($2::text[])', [
      tx.clinicId,
      wanted,
    ]);
    await tx.run(
      `insert into clinic_mailbox (clinic_id, address) select $1, unnest($2::text[])
       on conflict (clinic_id, address) do nothing`,
      [tx.clinicId, wanted],
    );
    await record(tx, ctx, {
      action: 'clinic.mailboxes',
      subject: { type: 'Clinic', id: tx.clinicId },
      detail: { addresses: wanted.length },
    });
  });
  return ok(wanted);
}
