import { createJobRunner, subscribe, type JobRunner } from '../../jobs/index.ts';
import type { JobId } from '../../platform/kernel/ids.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { deliver, heartbeat, onVendorEvent, resend, shakeHands } from '../subscriptions/index.ts';
import { sendTo, type Json, type TestServer } from './fhir-server.ts';

export const BACKPORT = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition';
export const TOPIC = 'https://centralita.dev/fhir/SubscriptionTopic';

const EVENTS = [
  'appointment.booked',
  'appointment.rescheduled',
  'appointment.cancelled',
  'appointment.confirmed',
  'appointment.declined',
  'appointment.tentative',
  'appointment.status-changed',
  'appointment.repointed',
  'slot.freed',
  'task.changed',
];

function runnerOf({ ctx }: TestServer): JobRunner {
  return createJobRunner({
    runtime: ctx,
    definitions: [shakeHands, deliver, heartbeat, resend],
    subscriptions: EVENTS.map((type) => subscribe(type, 'fhir.vendors', onVendorEvent)),
    contextFor: (clinicId, kind) => ({ ...ctx, clinicId, actor: { kind: 'system', name: kind } as const }),
  });
}

/** Many workers at once: whatever is due is run together, until nothing is. */
export function rushFor(server: TestServer): () => Promise<void> {
  const runner = runnerOf(server);
  return async () => {
    for (let quiet = false; !quiet;) {
      await runner.relay();
      const due = await server.ctx.db.querySystem<{ id: JobId }>(
        "select id from job where state = 'due' and due_at <= $1",
        [new Date(server.ctx.clock.now())],
      );
      await Promise.all(due.map(({ id }) => runner.run(id)));
      quiet = due.length === 0;
    }
  };
}

/** Moves the test's clock and runs what falls due on the way, deliveries of events first. Returns how many jobs ran. */
export function timeFor(server: TestServer): (ms?: number) => Promise<number> {
  const runner = runnerOf(server);
  const { ctx } = server;
  return (ms = 0) => runner.runDue(ctx.clock, plusMs(ctx.clock.now(), ms));
}

export interface Asked {
  readonly endpoint: string;
  readonly criteria?: string;
  readonly filters?: readonly string[];
  /** None: R4 without a payload. */
  readonly content?: 'empty' | 'id-only' | 'full-resource' | 'default' | 'none';
  readonly heartbeat?: number;
  readonly timeout?: number;
  readonly maxCount?: number;
  readonly header?: readonly string[];
  readonly end?: string;
}

function extensions(entries: readonly (readonly [string, string, unknown])[]) {
  const given = entries.filter(([, , value]) => value !== undefined);
  return given.map(([name, element, value]) => ({ url: `${BACKPORT}/${name}`, [element]: value }));
}

/** A Subscription as a vendor writes it. */
export function subscriptionOf(asked: Asked): Json {
  const { content = 'id-only', filters = [] } = asked;
  const channelExtensions = extensions([
    ['backport-heartbeat-period', 'valueUnsignedInt', asked.heartbeat],
    ['backport-timeout', 'valueUnsignedInt', asked.timeout],
    ['backport-max-count', 'valuePositiveInt', asked.maxCount],
  ]);
  const contentExtension = extensions([['backport-payload-content', 'valueCode', content]]);
  const criteriaExtensions = extensions(filters.map((filter) => ['backport-filter-criteria', 'valueString', filter]));
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'A test',
    criteria: asked.criteria ?? `${TOPIC}/appointment-changed`,
    ...(asked.end === undefined ? {} : { end: asked.end }),
    ...(filters.length > 0 ? { _criteria: { extension: criteriaExtensions } } : {}),
    channel: {
      type: 'rest-hook',
      endpoint: asked.endpoint,
      ...(content === 'none' ? {} : { payload: 'application/fhir+json' }),
      ...(content === 'none' || content === 'default' ? {} : { _payload: { extension: contentExtension } }),
      ...(channelExtensions.length > 0 ? { extension: channelExtensions } : {}),
      ...(asked.header ? { header: asked.header } : {}),
    },
  };
}

/** Subscribes, lets the handshake happen, and gives the resource of the answer. */
export async function subscribed(
  server: TestServer,
  token: string,
  asked: Asked,
): Promise<{ readonly id: string; readonly resource: Json; readonly secret: string }> {
  const answer = await sendTo(server, { method: 'post', path: '/Subscription', token, body: subscriptionOf(asked) });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const resource = answer.body as Json;
  const secret = resource['channel'].extension.find(({ url }: Json) => String(url).endsWith('webhook-secret'));
  await timeFor(server)();
  return { id: String(resource['id']), resource, secret: String(secret?.valueString) };
}

/** A parameter of the status that a notification begins with. */
export function statusOf(bundle: Json | undefined): Readonly<Record<string, unknown>> {
  const parameters: readonly Json[] = bundle?.['entry'][0].resource.parameter ?? [];
  const values = parameters
    .filter(({ name }) => name !== 'notification-event')
    .map(({ name, ...value }) => [name, Object.values(value)[0]] as const);
  return Object.fromEntries(values);
}

/** The numbers of the events in a notification. */
export function numbersIn(bundle: Json | undefined): readonly number[] {
  const parameters: readonly Json[] = bundle?.['entry'][0].resource.parameter ?? [];
  return parameters
    .filter(({ name }) => name === 'notification-event')
    .map(({ part }) => Number(part.find((one: Json) => one['name'] === 'event-number').valueString));
}
