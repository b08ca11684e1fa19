import {
  decodeOpeningId,
  explainNoOpening,
  listSchedules,
  listServices,
  type AgendaPorts,
} from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { plusMs } from '../../platform/time/instant.ts';

/** Whether a time is refused for want of a room or a device alone: its practitioner is free then. Asks nothing where the service needs none. */
export async function isAssetMissing(
  ctx: ClinicContext<AgendaPorts>,
  wanted: { readonly openingId?: string | undefined; readonly overbook?: boolean | undefined },
): Promise<boolean> {
  const key = wanted.openingId === undefined ? undefined : decodeOpeningId(wanted.openingId);
  if (!key) return false;
  const { serviceId, scheduleId, start } = key;
  const [services, schedules] = await Promise.all([listServices(ctx), listSchedules(ctx)]);
  const schedule = schedules.find(({ id }) => id === scheduleId);
  if (!schedule || !services.find(({ id }) => id === serviceId)?.rules?.needs) return false;
  // Whoever overbooks has the practitioner's time in any case.
  if (wanted.overbook === true) return true;
  const { practitionerId, siteId } = schedule;
  const period = { from: start, to: plusMs(start, 1), limit: 1 };
  const { nearestIfRelaxed } = await explainNoOpening(ctx, {
    serviceId,
    practitionerId,
    siteId,
    ...period,
    urgent: true,
  });
  return nearestIfRelaxed.some((one) => one.rule === 'no-asset' && one.start === start);
}
