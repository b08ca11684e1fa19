import { z } from 'zod';
import { defineJob } from '../../jobs/index.ts';
import { AssertionFailed } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { replan } from '../commands/replan.ts';

const PAGE = 500;
const MOST_PAGES = 2_000;
/** Each is a handful of short statements: so many share the connections with everybody else. */
const AT_ONCE = 4;
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The coming visits that a plan is for: of its service, or of all services that have no plan of their own. */
const COMING = `select a.id from appointment a
  where a.clinic_id = $1 and a.status = 'booked' and a.start_at > $2 and a.id > $3
    and (a.service_id = $4 or ($4::uuid is null and not exists (
      select from reminder_plan p where p.clinic_id = a.clinic_id and p.service_id = a.service_id)))
  order by a.id limit ${PAGE}`;

/** A plan was written anew: the visits that are booked already are planned by it, a page at a time. Safe to repeat. */
export const replanVisits = defineJob<{ readonly serviceId?: string | undefined }>({
  kind: 'outreach.replan-visits',
  payload: z.object({ serviceId: z.uuid().optional() }),
  maxAttempts: 10,
  async run(ctx: ClinicContext, { serviceId }) {
    let after: string = FIRST;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const visits = await ctx.db.query<{ id: AppointmentId }>(ctx.clinicId, COMING, [
        ctx.clinicId,
        new Date(ctx.clock.now()),
        after,
        serviceId ?? null,
      ]);
      for (let from = 0; from < visits.length; from += AT_ONCE) {
        const some = visits.slice(from, from + AT_ONCE);
        await Promise.all(some.map(({ id }) => replan(ctx, id, { underNewPlan: true })));
      }
      const last = visits.at(-1);
      if (!last || visits.length < PAGE) return;
      after = last.id;
    }
    throw new AssertionFailed('a clinic has more visits to come than it can have');
  },
});
