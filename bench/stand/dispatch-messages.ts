import { send } from '../../src/messaging/index.ts';
import type { JobRunner } from '../../src/jobs/index.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import type { JobId } from '../../src/platform/kernel/ids.ts';
import { grantRate } from './fast-sender.ts';
import { sampleOf, type Sample } from './sample.ts';

export interface DispatchOrder {
  readonly concurrency: number;
  readonly ms: number;
  readonly line: string;
}

/** More than a run can send; what is left over is sent by the next one. */
const PLANNED_PER_MS = 2;
const PLANNED_AT_ONCE = 50;
const BODY = 'Le recordamos su cita de mañana a las 10:20 en Centro. Responda 1 para confirmar o 2 para cambiarla.';

async function dueIds(ctx: ClinicContext, limit: number): Promise<readonly JobId[]> {
  const rows = await ctx.db.inSystem((tx) =>
    tx.sql<{ id: JobId }>(
      `select id from job where state = 'due' and kind = 'messaging.dispatch' order by due_at, id limit $1`,
      [limit],
    ),
  );
  return rows.map(({ id }) => id);
}

async function plan(
  ctx: ClinicContext,
  { line, count }: { readonly line: string; readonly count: number },
): Promise<void> {
  for (let made = 0; made < count; made += PLANNED_AT_ONCE) {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      for (let n = 0; n < PLANNED_AT_ONCE; n += 1) {
        const common = { channel: 'sms', purpose: 'care', language: 'es', template: 'reminder', from: line } as const;
        await send(tx, ctx, {
          ...common,
          to: `+34699${String(100_000 + made + n)}`,
          body: BODY,
          dedupeKey: ctx.ids.next(),
        });
      }
    });
  }
}

/** Runs planned messages to their end at the carrier for a while: job claimed, message sent, outcome written. */
export async function dispatchMessages(
  { ctx, runner }: { readonly ctx: ClinicContext; readonly runner: JobRunner },
  order: DispatchOrder,
): Promise<Sample> {
  await grantRate(ctx, order.line);
  const wanted = order.ms * PLANNED_PER_MS;
  const waiting = await dueIds(ctx, wanted);
  await plan(ctx, { line: order.line, count: wanted - waiting.length });
  const queue = [...(await dueIds(ctx, wanted))];
  const latenciesMs: number[] = [];
  let failures = 0;
  const startedMs = performance.now();
  async function work(): Promise<void> {
    while (performance.now() - startedMs < order.ms) {
      const id = queue.shift();
      if (!id) return;
      const beganMs = performance.now();
      if (await runner.run(id)) latenciesMs.push(performance.now() - beganMs);
      else failures += 1;
    }
  }
  await Promise.all(Array.from({ length: order.concurrency }, work));
  return sampleOf({ latenciesMs, failures, elapsedMs: performance.now() - startedMs });
}
