import { z } from 'zod';
import { explainNoOpening, findOpenings, listServices, type AgendaPorts, type Service } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import {
  parseId,
  type ConversationId,
  type PatientId,
  type ServiceId,
  type SiteId,
} from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import { createTask } from '../tasks/create-task.ts';
import { mondayOf } from './demand.ts';
import { hoursMissing } from './demand-words.ts';
import { noteUnmet, peopleSince } from './unmet-rows.ts';

/** As far as it is looked why there is nothing: what follows is another season's agenda. */
const LOOKED_MS = 90 * DAY_MS;
/** The farthest that a service may be booked ahead is less. */
const AHEAD_MS = 366 * DAY_MS;

function id<Id extends Brand<string, string>>() {
  return z.uuid().transform((text) => parseId<Id>(text));
}

const unmetPayload = z.object({
  serviceId: id<ServiceId>(),
  siteId: id<SiteId>().optional(),
  patientId: id<PatientId>().optional(),
  conversationId: id<ConversationId>().optional(),
  /** Where it is known better than the agenda knows: `deadline`, `declined`. */
  why: z.enum(['deadline', 'declined']).optional(),
  cause: z.string().max(40),
});

async function reasonOf(
  ctx: ClinicContext<AgendaPorts>,
  { serviceId, siteId }: { readonly serviceId: ServiceId; readonly siteId?: SiteId | undefined },
): Promise<string> {
  const from = ctx.clock.now();
  const { reasons } = await explainNoOpening(ctx, {
    serviceId,
    siteId,
    from,
    to: plusMs(from, LOOKED_MS),
    limit: 1,
    forPatients: true,
  });
  // How soon a patient may come is true of some times always; it is no reason that there is none at all.
  const [most] = reasons.filter(({ rule }) => !['in-the-past', 'lead-time', 'site'].includes(rule));
  return most?.rule ?? 'busy';
}

async function firstFree(ctx: ClinicContext<AgendaPorts>, serviceId: ServiceId): Promise<Instant | undefined> {
  const from = ctx.clock.now();
  const query = { serviceId, from, to: plusMs(from, AHEAD_MS), limit: 1, forPatients: true };
  return (await findOpenings(ctx, query))[0]?.start;
}

/** One task for a service and a week, once as many people as the clinic says found nothing. */
async function raise(ctx: ClinicContext<AgendaPorts>, service: Service): Promise<void> {
  const most = service.rules?.demandTask;
  if (most === undefined) return;
  const { zone, defaultLanguage } = await getClinic(ctx);
  const monday = mondayOf(localDateOf(ctx.clock.now(), zone));
  const people = await ctx.db.inClinic(ctx.clinicId, (tx) => peopleSince(tx, service.id, monday));
  if (people < most) return;
  const until = await firstFree(ctx, service.id);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'request',
      reason: 'demand-unmet',
      priority: 'routine',
      detail: {
        service: service.name,
        description: hoursMissing(defaultLanguage, { service: service.name, until, people, zone }),
      },
      dedupeKey: `demand:${service.id}:${monday}`,
    }),
  );
}

/** `demand.unmet`: somebody asked for a service and found no time. Counted once for a person and a day. Safe to repeat. */
export async function onDemandUnmet(ctx: ClinicContext<AgendaPorts>, event: DomainEvent): Promise<void> {
  const { serviceId, siteId, patientId, conversationId, why, cause } = unmetPayload.parse(event.payload);
  const service = (await listServices(ctx)).find((one) => one.id === serviceId);
  if (!service || (patientId === undefined && conversationId === undefined)) return;
  const { zone } = await getClinic(ctx);
  const reason = why ?? (await reasonOf(ctx, { serviceId: service.id, siteId }));
  const day = localDateOf(ctx.clock.now(), zone);
  const unmet = { serviceId: service.id, siteId, day, patientId, conversationId, reason, cause };
  const isNew = await ctx.db.inClinic(ctx.clinicId, (tx) => noteUnmet(tx, ctx, unmet));
  if (isNew) await raise(ctx, service);
}
