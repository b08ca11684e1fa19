import { assetsHeld, assetsOfVisits, type AssetId, type EhrIntent } from '../../agenda/index.ts';
import { parseId, type HoldId } from '../../platform/kernel/ids.ts';
import type { AssetsThere } from './merge.ts';
import { visitIdOf, type Work } from './outcome.ts';

const NONE: AssetsThere = { has: [], types: new Map() };

/** What the visit has for the time that is asked for: it stands here already, or is held. */
async function assetsFor({ ctx }: Pick<Work, 'ctx'>, intent: EhrIntent): Promise<readonly AssetId[]> {
  if (intent.kind === 'book') {
    const id = visitIdOf(intent);
    return (await assetsOfVisits(ctx, [id])).get(id) ?? [];
  }
  const holdId = 'holdId' in intent ? parseId<HoldId>(intent.holdId) : undefined;
  return holdId === undefined ? [] : assetsHeld(ctx, holdId);
}

/** Those that the EHR does not know are left out: they are ours alone. */
export async function assetsThere(work: Work): Promise<AssetsThere> {
  const { ctx, target, intent } = work;
  const ids = await assetsFor(work, intent);
  if (ids.length === 0) return NONE;
  const rows = await ctx.db.query<{ id: AssetId; reference: string; type: string }>(
    ctx.clinicId,
    `select distinct on (a.id) a.id, l.type || '/' || l.ehr_id as reference, a.type from asset a
       join ehr_link l on l.clinic_id = a.clinic_id and l.local_id = a.id and l.type in ('Location', 'Device')
      where a.clinic_id = $1 and l.connection_id = $2 and l.gone_at is null and l.replaced_by is null
      order by a.id, l.last_updated desc nulls last`,
    [ctx.clinicId, target.connectionId],
  );
  return {
    has: rows.filter(({ id }) => ids.includes(id)).map(({ reference }) => reference),
    types: new Map(rows.map(({ reference, type }) => [reference, type])),
  };
}
