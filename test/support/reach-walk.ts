import { expect } from '@jest/globals';
import { appointmentsOf, type Appointment } from '../../src/agenda/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { Channel, Walk } from './purposes.ts';
import { eventually } from './product.ts';
import type { Person, ReachStand } from './reach-stand.ts';

/** The newest message of ours to somebody by a channel: it has left, and the carrier says that it has arrived. */
export async function hasArrived(stand: ReachStand, walk: Walk, to: { person: Person; channel: Channel }) {
  const { ctx } = stand;
  const rows = await ctx.db.query<{ status: string }>(
    ctx.clinicId,
    `select status from message where clinic_id = $1 and direction = 'outbound' and channel = $2 and patient_id = $3
      order by created_at desc, id desc limit 1`,
    [ctx.clinicId, to.channel, to.person.id],
  );
  const status = rows[0]?.status;
  await walk.shows('sent', () => expect(['accepted', 'sent', 'delivered']).toContain(status));
  if (to.channel !== 'email') await walk.shows('delivered', () => expect(status).toBe('delivered'));
}

/** A call has come to its end, and the carrier has said how. */
export async function callArrived(stand: ReachStand, walk: Walk, person: Person): Promise<void> {
  const { ctx } = stand;
  await eventually('the end of the call', async () => {
    await stand.settle();
    const rows = await ctx.db.query(
      ctx.clinicId,
      `select from message where clinic_id = $1 and channel = 'voice' and patient_id = $2 and status = 'delivered'`,
      [ctx.clinicId, person.id],
    );
    return rows[0];
  });
  await hasArrived(stand, walk, { person, channel: 'voice' });
}

/** Our own agenda's visits of somebody that are to come and stand. */
export async function standingHere({ ctx }: ReachStand, { id }: Person): Promise<readonly Appointment[]> {
  const all = await appointmentsOf(ctx, id);
  const now = ctx.clock.now();
  return all.filter(({ status, start }) => status === 'booked' && start > now);
}

/** One visit stands, the same here and at the EHR. */
export async function hasOneVisit(stand: ReachStand, walk: Walk, person: Person): Promise<void> {
  await stand.settle();
  const here = await standingHere(stand, person);
  await walk.shows('agenda', () => expect(here).toHaveLength(1));
  const there = stand.standing(person);
  await walk.shows('ehr', () =>
    expect(there.map(({ start }) => Date.parse(String(start)))).toEqual(here.map(({ start }) => start)),
  );
}

/** The visit of the EHR that has this id, as our own agenda has it. */
export async function visitHere(stand: ReachStand, person: Person, ehrId: string): Promise<Appointment> {
  const id = await stand.localVisit(ehrId);
  const visit = (await appointmentsOf(stand.ctx, person.id)).find((one) => one.id === id);
  return required(visit, `our ${ehrId}`);
}
