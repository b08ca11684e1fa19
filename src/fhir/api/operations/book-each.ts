import { holdSlot, releaseHolds, type AgendaPorts, type Appointment, type Opening } from '../../../agenda/index.ts';
import { cancelJobs, enqueue } from '../../../jobs/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { plusMs, toIso, type Instant } from '../../../platform/time/instant.ts';
import { agendaRefusal } from '../agenda-refusal.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { finishSeries, SERIES_OVER_MS, takeBack } from './finish-series.ts';

type Ctx = ClinicContext<AgendaPorts>;
type Named = Pick<Opening, 'id'> & { readonly start: Instant };

export interface WantedSeries {
  readonly openings: readonly Named[];
  /** Who holds an opening until it is booked. */
  holder(openingId: string): string;
  /** Books the opening as the appointment of that id. Throws a `FhirProblem` where it is refused. */
  book(one: { readonly openingId: string; readonly appointmentId: AppointmentId }): Promise<Appointment>;
}

/** The same problem, saying of which visit it is and what has become of the others. */
export function ofVisit(
  error: unknown,
  which: { readonly number: number; readonly of: readonly Named[]; readonly standing?: readonly Appointment[] },
): unknown {
  if (!(error instanceof FhirProblem)) return error;
  const { number, of, standing = [] } = which;
  const start = of[number - 1]?.start;
  const still = standing.map((visit) => `Appointment/${visit.id} on ${toIso(visit.start)}`).join(', ');
  const others =
    standing.length === 0
      ? 'None of them was booked'
      : `Not yet known to be cancelled again, which is being seen to: ${still}`;
  const told = error.issues.map((issue) => ({
    ...issue,
    diagnostics: `Visit ${number} of ${of.length}${start === undefined ? '' : `, on ${toIso(start)}`}: ${issue.diagnostics}. ${others}`,
  }));
  return new FhirProblem(error.status, told);
}

async function letGo(ctx: Ctx, { openings, holder }: WantedSeries, from = 0): Promise<void> {
  for (const { id } of openings.slice(from)) await releaseHolds(ctx, holder(id));
}

/** Nobody is asked for anything before every time is held here. */
async function holdAll(ctx: Ctx, wanted: WantedSeries): Promise<void> {
  const { openings, holder } = wanted;
  for (const [index, { id }] of openings.entries()) {
    const held = await holdSlot(ctx, { openingId: id, conversationKey: holder(id) });
    if (held.ok) continue;
    await letGo(ctx, wanted);
    throw ofVisit(agendaRefusal(held.error, 'start'), { number: index + 1, of: openings });
  }
}

/**
 * Books the visits of a series one after another where the clinic's own system is asked for each. The first that is refused takes back
 * those before it, there too, and says so; what cannot be taken back at once, or was left by a process that died, `finishSeries` cancels.
 * One whose outcome nobody knows yet comes back `pending` and does not stop the rest: the others stand also where it is refused in the end.
 * Throws `FhirProblem`.
 */
export async function bookEach(ctx: Ctx, wanted: WantedSeries): Promise<readonly Appointment[]> {
  const { openings, book } = wanted;
  await holdAll(ctx, wanted);
  const appointmentIds = openings.map(() => ctx.ids.next<AppointmentId>());
  const dedupeKey = String(appointmentIds[0]);
  const dueAt = plusMs(ctx.clock.now(), SERIES_OVER_MS);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, { definition: finishSeries, payload: { appointmentIds }, dueAt, dedupeKey }),
  );
  const booked: Appointment[] = [];
  for (const [index, appointmentId] of appointmentIds.entries()) {
    const openingId = openings[index]?.id ?? '';
    try {
      booked.push(await book({ openingId, appointmentId }));
    } catch (error) {
      await letGo(ctx, wanted, index);
      throw ofVisit(error, { number: index + 1, of: openings, standing: await takeBack(ctx, booked) });
    }
  }
  await ctx.db.inClinic(ctx.clinicId, (tx) => cancelJobs(tx, ctx, finishSeries.kind, dedupeKey));
  return booked;
}
