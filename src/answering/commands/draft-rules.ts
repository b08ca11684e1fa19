import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import { listSites } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { AnsweringRules } from '../domain/rules.ts';
import type { DraftChanged, PlaceUnknown } from '../errors.ts';
import {
  RULES_COLUMNS,
  toSavedRules,
  type AnsweringRulesId,
  type RulesRow,
  type SavedRules,
} from '../queries/rules.ts';

export interface DraftInput {
  readonly rules: AnsweringRules;
  readonly note: string;
  /** The version of the draft that was changed; absent where there was none. */
  readonly expectedVersion?: number | undefined;
}

async function unknownSites(ctx: ClinicContext, rules: AnsweringRules): Promise<readonly string[]> {
  const sites = new Set<string>((await listSites(ctx)).map(({ id }) => id));
  const named = [
    ...Object.keys(rules.hours),
    ...Object.keys(rules.calendar.sites ?? {}),
    ...rules.answers.flatMap(({ siteId }) => siteId ?? []),
  ];
  return [...new Set(named)].filter((id) => !sites.has(id));
}

/** Saves the clinic's one draft; nothing is answered by it yet. Refuses what was written over another's change. */
export async function draftRules(
  ctx: ClinicContext,
  input: DraftInput,
): Promise<Result<SavedRules, DraftChanged | PlaceUnknown>> {
  const siteIds = await unknownSites(ctx, input.rules);
  if (siteIds.length > 0) return refuse({ code: 'place-unknown', siteIds });
  const now = new Date(ctx.clock.now());
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const id = ctx.ids.next<AnsweringRulesId>();
    const [saved] = await tx.sql<RulesRow>(
      `insert into answering_rules as r (clinic_id, id, status, rules, note, author, saved_at)
       values ($1, $2, 'draft', $3, $4, $5, $6)
       on conflict (clinic_id) where status = 'draft' do update
         set rules = excluded.rules, note = excluded.note, author = excluded.author, saved_at = excluded.saved_at,
             version = r.version + 1
         where r.version = $7
       returning ${RULES_COLUMNS}`,
      [tx.clinicId, id, input.rules, input.note, namedActor(ctx.actor), now, input.expectedVersion ?? 0],
    );
    if (!saved) {
      const [standing] = await tx.sql<{ version: number }>(
        `select version from answering_rules where clinic_id = $1 and status = 'draft'`,
        [tx.clinicId],
      );
      return refuse({ code: 'version-conflict', version: required(standing, 'the draft that stands').version });
    }
    await record(tx, ctx, {
      action: 'answering.draft',
      subject: { type: 'AnsweringRules', id: saved.id },
      detail: { version: saved.version },
    });
    return ok(toSavedRules(saved));
  });
}
