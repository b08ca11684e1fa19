import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { tellTrouble } from '../connections/trouble.ts';
import { countIssues, loadTold, saveTold } from './store/told.ts';

/** What names something that is not here yet is given this time to be joined by it. */
const WAIT_MS = 5 * MINUTE_MS;

/**
 * Tells the desk of the kinds of issues that stand and that it does not know of, and of those that are gone: one trouble for a kind,
 * however many resources it is about. Safe to repeat.
 */
export async function tellIssues(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  const now = ctx.clock.now();
  const [standing, told] = await Promise.all([
    countIssues(tx, { connectionId, waitingSince: plusMs(now, -WAIT_MS) }),
    loadTold(tx, connectionId),
  ]);
  const isOver = (kind: string) => !standing.some((issues) => issues.kind === kind);
  const news = standing.filter(({ kind }) => !told.has(kind));
  const gone = [...told].filter(([kind]) => isOver(kind));
  const tell = (kind: string, since: Instant, facts?: { readonly issues: number; readonly types: readonly string[] }) =>
    tellTrouble(tx, ctx, { connectionId, kind, since, isOpen: facts !== undefined, facts });
  for (const { kind, issues, types } of news) await tell(kind, now, { issues, types });
  for (const [kind, since] of gone) await tell(kind, since);
  const kinds = { began: news.map(({ kind }) => kind), ended: gone.map(([kind]) => kind) };
  if (news.length + gone.length > 0) await saveTold(tx, { connectionId, since: now, ...kinds });
}
