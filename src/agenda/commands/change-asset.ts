import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { Appointment, AssetId, BareAppointment } from '../domain/model.ts';
import type { AssetTaken, AssetUnknown, EhrRefused } from '../errors.ts';
import type { AppointmentEvent } from '../events.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts } from '../ports/ehr-agenda.ts';
import { updateAppointment } from '../store/appointments.ts';
import { exchangeAsset } from '../store/asset-time.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { isAssetTaken } from '../store/database-errors.ts';
import { decide } from '../store/decide.ts';
import {
  lockedAppointment,
  nextVersion,
  settled,
  type BasicRefusal,
  type ChangeRequest,
} from './change-appointment.ts';

export interface AssetChange extends ChangeRequest {
  /** What the visit has. */
  readonly from: string;
  /** What it shall have instead: of the same type and site. */
  readonly to: string;
}

export type AssetChangeRefusal = BasicRefusal | AssetUnknown | AssetTaken | EhrRefused;

async function tell(
  tx: ClinicTx,
  ctx: ClinicContext,
  { after, change }: { readonly after: BareAppointment; readonly change: AssetChange },
) {
  const { id: appointmentId, patientId, version, status, start } = after;
  const { cause, from, to } = change;
  const payload: AppointmentEvent = { appointmentId, patientId, version, cause, status, start: toIso(start) };
  await Promise.all([
    updateAppointment(tx, after),
    emit(tx, ctx, { type: 'appointment.status-changed', payload }),
    record(tx, ctx, {
      action: 'appointment.change-asset',
      subject: { type: 'Appointment', id: appointmentId },
      patientId,
      detail: { cause, version, from, to },
    }),
  ]);
}

/**
 * Gives a visit another room or device of the same type and site, and with it whoever shares the one it had. Refused where the other is
 * taken, and where the clinic has its own system: what stands there is changed there. Audited.
 */
export async function changeAsset(
  ctx: ClinicContext<AgendaPorts>,
  change: AssetChange,
): Promise<Result<Appointment, AssetChangeRefusal>> {
  const ehr = await agendaOf(ctx, change.cause);
  if (ehr.kind !== 'own') return refuse({ code: 'ehr-refused', reason: 'asset' });
  const { assetsById } = await catalogueOf(ctx);
  const [from, to] = [change.from, change.to].map((id) => assetsById.get(parseId<AssetId>(id) ?? ('' as AssetId)));
  if (!from || !to?.active || from.type !== to.type || from.siteId !== to.siteId)
    return refuse({ code: 'asset-unknown' });
  const outcome = decide<BareAppointment, AssetChangeRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, change.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const { status, start, version } = before;
    if (change.expectedVersion !== undefined && change.expectedVersion !== version)
      return no({ code: 'version-conflict', version });
    if (!occupiesTime(status)) return no({ code: 'not-changeable', status, start, why: 'status' });
    const changed = await exchangeAsset(tx, ctx, { appointmentId: before.id, from: from.id, to: to.id });
    if (changed === 'taken') return no({ code: 'asset-taken' });
    if (changed === 'absent') return no({ code: 'asset-unknown' });
    const after = nextVersion(ctx, before, {});
    await tell(tx, ctx, { after, change });
    return after;
  });
  return settled(ctx, outcome).catch((error: unknown) => {
    if (isAssetTaken(error)) return refuse({ code: 'asset-taken' });
    throw error;
  });
}
