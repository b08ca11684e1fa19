import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx, Database } from '../../platform/database/database.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { tokenHashOf } from '../jobs/alert-token.ts';
import { confirmAccepted } from '../jobs/confirm.ts';
import type { OnCallContext } from '../ports.ts';
import {
  ALERT_COLUMNS,
  lockAlert,
  setAlert,
  type AlertId,
  type AlertRow,
  type AlertState,
  type OnCallCase,
} from '../store/case-rows.ts';
import { getCase } from '../queries/on-call-now.ts';
import { acknowledgeCase } from './settle-case.ts';

interface AlertHeard {
  readonly alert: AlertRow;
  readonly found: OnCallCase;
  /** Nobody has accepted it yet. */
  readonly stands: boolean;
  /** Whom the alert is for has the case: whoever asks again is told again whom to call. */
  readonly isTheirs: boolean;
}

function isOf(alert: AlertRow, found: OnCallCase): boolean {
  const by = found.state === 'acknowledged' ? found.acknowledgedBy : undefined;
  return by?.kind === 'person' && by.id === alert.person_id;
}

/** An alert with the case that it is about, as the telephone that picks up hears of it. */
export async function alertHeard(ctx: OnCallContext, id: AlertId): Promise<AlertHeard | undefined> {
  const alert = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const row = await lockAlert(tx, id);
    if (row && (row.state === 'sent' || row.state === 'placing')) await mark(tx, ctx, id, 'answered');
    return row;
  });
  const found = alert && (await getCase(ctx, alert.case_id));
  if (!found) return undefined;
  const stands = found.state === 'open' || found.state === 'exhausted';
  return { alert, found, stands, isTheirs: isOf(alert, found) };
}

async function mark(tx: ClinicTx, ctx: OnCallContext, id: AlertId, state: AlertState): Promise<void> {
  await setAlert(tx, id, { state, at: ctx.clock.now() });
}

/** Whoever was reached takes the case. Undefined where somebody else has it. The same person twice has it both times. */
export async function acceptAlert(
  ctx: OnCallContext,
  told: { readonly id: AlertId; readonly sid?: string | undefined },
): Promise<{ readonly alert: AlertRow; readonly found: OnCallCase } | undefined> {
  const [alert] = await ctx.db.query<AlertRow>(
    ctx.clinicId,
    `select ${ALERT_COLUMNS} from on_call_alert where clinic_id = $1 and id = $2`,
    [ctx.clinicId, told.id],
  );
  if (!alert) return undefined;
  const by = alert.person_id ? ({ kind: 'person', id: alert.person_id } as const) : ({ kind: 'fallback' } as const);
  const also = async (tx: ClinicTx): Promise<void> => {
    await mark(tx, ctx, told.id, 'accepted');
    if (alert.channel !== 'call' || alert.person_id === null) return;
    await enqueue(tx, ctx, { definition: confirmAccepted, payload: { alertId: told.id }, dedupeKey: told.id });
  };
  const taken = await acknowledgeCase(ctx, { id: alert.case_id, by, sid: told.sid, also });
  if (taken.ok) return { alert, found: taken.value };
  const found = await getCase(ctx, alert.case_id);
  return found && isOf(alert, found) ? { alert, found } : undefined;
}

/** The call to somebody on duty is over, and they have not accepted. */
export async function alertCallOver(ctx: OnCallContext, id: AlertId): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const alert = await lockAlert(tx, id);
    if (alert?.state === 'sent' || alert?.state === 'placing') await mark(tx, ctx, id, 'no-answer');
  });
}

/** The clinic and the alert of a link. */
export async function alertOfToken(
  db: Database,
  token: string,
): Promise<{ readonly clinicId: ClinicId; readonly id: AlertId; readonly language: AlertRow['language'] } | undefined> {
  const [row] = await db.inSystem((tx) =>
    tx.sql<{ clinic_id: ClinicId; id: AlertId; language: AlertRow['language'] }>(
      'select clinic_id, id, language from on_call_alert where token_hash = $1',
      [tokenHashOf(token)],
    ),
  );
  return row && { clinicId: row.clinic_id, id: row.id, language: row.language };
}
