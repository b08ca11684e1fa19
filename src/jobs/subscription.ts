import { z } from 'zod';
import type { ClinicContext } from '../platform/kernel/context.ts';
import { defineJob, type JobDefinition } from './define-job.ts';

/** One row of the table in `app/subscriptions.ts`: what one module does when another says that something happened. */
export interface Subscription<C extends ClinicContext> {
  readonly eventType: string;
  readonly definition: JobDefinition<DeliveredEvent, C>;
}

const deliveredEvent = z.object({
  eventId: z.string(),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  /** ISO 8601; absent in a delivery that an earlier version wrote. */
  occurredAt: z.string().optional(),
});
export type DeliveredEvent = z.infer<typeof deliveredEvent>;

const MOST_DELIVERIES = 10;

/** The handler runs as a job: at least once, retried, and visible when it fails. It must be idempotent. `isUrgent`: see `JobDefinition`. */
export function subscribe<C extends ClinicContext>(
  eventType: string,
  name: string,
  handle: (ctx: C, event: DeliveredEvent) => Promise<void>,
  { isUrgent = false }: { readonly isUrgent?: boolean } = {},
): Subscription<C> {
  return {
    eventType,
    definition: defineJob<DeliveredEvent, C>({
      kind: `on ${eventType}: ${name}`,
      payload: deliveredEvent,
      maxAttempts: MOST_DELIVERIES,
      isUrgent,
      run: (ctx, event) => handle(ctx, event),
    }),
  };
}
