import { isDeepStrictEqual } from 'node:util';
import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { BookingRules } from '../domain/model.ts';
import { catalogueOf, forgetCatalogueAfter } from '../store/catalogue-cache.ts';
import { touchService, writeRules } from '../store/service-rules.ts';

/** There is no such service, or a practitioner that the rules name is none of the clinic's. */
export interface RulesRefused {
  readonly code: 'service-unknown' | 'practitioner-unknown';
}

/**
 * Writes what the clinic decides about booking a service, as a whole: what is absent is no rule. Holds from the next search and booking
 * on, within 2 s in other processes; visits that stand are not touched. Audited; safe to repeat.
 */
export async function saveBookingRules(
  ctx: ClinicContext,
  serviceId: ServiceId,
  rules: BookingRules,
): Promise<Result<BookingRules, RulesRefused>> {
  const { services, practitioners } = await catalogueOf(ctx);
  const service = services.get(serviceId);
  if (!service) return refuse({ code: 'service-unknown' });
  const needsAnew = !isDeepStrictEqual(service.rules?.needs ?? [], rules.needs ?? []);
  const at = ctx.clock.now();
  const known = new Set<string>(practitioners.keys());
  if (Object.keys(rules.maxPerDayOf ?? {}).some((id) => !known.has(id)))
    return refuse({ code: 'practitioner-unknown' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    forgetCatalogueAfter(tx, ctx);
    await Promise.all([
      writeRules(tx, { serviceId, rules, at }),
      needsAnew ? touchService(tx, { serviceId, at }) : undefined,
      record(tx, ctx, {
        action: 'booking-rules.change',
        subject: { type: 'HealthcareService', id: serviceId },
        detail: { ...rules },
      }),
    ]);
  });
  return ok(rules);
}
