import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { isAlias, type AliasStatus, type SenderAlias } from './domain/alias.ts';

interface AliasRow {
  readonly alias: string;
  readonly status: AliasStatus;
  readonly registered_from: LocalDate | null;
  readonly origin_provider: string | null;
  readonly in_use: boolean;
  readonly reminds: boolean;
}

/** The aliases of the clinic, the one in use first. One round trip. */
export async function senderAliases(ctx: ClinicContext): Promise<readonly SenderAlias[]> {
  const rows = await ctx.db.query<AliasRow>(
    ctx.clinicId,
    `select alias, status, to_char(registered_from, 'YYYY-MM-DD') as registered_from, origin_provider, in_use, reminds
       from sender_alias where clinic_id = $1 order by in_use desc, alias`,
    [ctx.clinicId],
  );
  return rows.map((row) => ({
    alias: row.alias,
    status: row.status,
    inUse: row.in_use,
    reminds: row.reminds,
    ...(row.registered_from === null ? {} : { registeredFrom: row.registered_from }),
    ...(row.origin_provider === null ? {} : { originProvider: row.origin_provider }),
  }));
}

export type AliasRefusal = { readonly code: 'alias-invalid' | 'alias-registration-incomplete' };

/**
 * Writes what is known of an alias; the one that is in use takes the place of the one before. Audited. Safe to repeat. Refuses
 * what no network takes as a sender, and a registration without its day and its operator.
 */
export async function saveSenderAlias(
  ctx: ClinicContext,
  alias: SenderAlias,
): Promise<Result<undefined, AliasRefusal>> {
  const { status, registeredFrom, originProvider, inUse, reminds = false } = alias;
  if (!isAlias(alias.alias)) return refuse({ code: 'alias-invalid' });
  if (status === 'registered' && (registeredFrom === undefined || !originProvider))
    return refuse({ code: 'alias-registration-incomplete' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (inUse) {
      await tx.run('update sender_alias set in_use = false where clinic_id = $1 and in_use and alias <> $2', [
        tx.clinicId,
        alias.alias,
      ]);
    }
    await tx.run(
      `insert into sender_alias (clinic_id, alias, status, registered_from, origin_provider, in_use, updated_at, reminds)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (clinic_id, alias) do update set status = excluded.status, registered_from = excluded.registered_from,
         origin_provider = excluded.origin_provider, in_use = excluded.in_use, updated_at = excluded.updated_at,
         reminds = excluded.reminds`,
      [
        tx.clinicId,
        alias.alias,
        status,
        registeredFrom ?? null,
        originProvider ?? null,
        inUse,
        new Date(ctx.clock.now()),
        reminds,
      ],
    );
    await record(tx, ctx, {
      action: 'sender-alias.save',
      subject: { type: 'Endpoint', id: alias.alias },
      detail: { status, inUse, reminds },
    });
  });
  return ok(undefined);
}

/** The alias that campaigns by SMS leave from; undefined where they leave from a number. */
export async function aliasInUse(ctx: ClinicContext): Promise<SenderAlias | undefined> {
  return (await senderAliases(ctx)).find(({ inUse }) => inUse);
}
