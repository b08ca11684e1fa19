import type { ClinicTx } from '../../../platform/database/database.ts';
import { isUuid } from '../../../platform/kernel/ids.ts';
import type { FhirAnswer, FhirCall, InstanceCall, TypeCall } from '../../api/fhir-call.ts';
import { FhirProblem } from '../../api/operation-outcome.ts';
import { GivenParameters, type ParameterRule } from '../../api/operations/parameters.ts';
import type { FhirResource } from '../../mapping/resource.ts';
import { resourceTypeOf } from '../../search/registry.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { patientsOf } from '../../api/patient-of.ts';
import { recordShownIn } from '../../api/record-shown.ts';
import { notificationBundle, statusBundle, statusParameters } from '../domain/notification.ts';
import { CONTENTS, SUBSCRIPTION_STATUSES, type Content, type LoggedEvent } from '../domain/subscription.ts';
import { eventsBetween } from '../store/event-log.ts';
import { subscriptionsOfClient, type StoredSubscription } from '../store/subscription-rows.ts';

/** Events of one answer of `$events`; a range that holds more is refused, so that nobody takes a part for the whole. */
export const MOST_EVENTS = 1_000;

const VALUES = ['valueString', 'valueId', 'valueCode', 'valueInteger', 'valueInteger64', 'valueUnsignedInt'];
const many: ParameterRule = { values: VALUES, max: '*' };
const one: ParameterRule = { values: VALUES, max: '1' };

/** The parameters of both ways to ask: of the address for a GET, of Parameters for a POST. */
export function parametersOf(call: FhirCall, rules: Readonly<Record<string, ParameterRule>>) {
  const asked =
    call.body === undefined
      ? call.query.filter(([name]) => !name.startsWith('_')).map(([name, valueString]) => ({ name, valueString }))
      : undefined;
  const given = new GivenParameters(asked ? { resourceType: 'Parameters', parameter: asked } : call.body, rules);
  given.refuseWrong();
  return (name: string): readonly string[] => given.all(name).map(({ value }) => String(value));
}

export function noSuchSubscription(): FhirProblem {
  return new FhirProblem(404, [{ code: 'not-found', diagnostics: 'There is no such Subscription' }]);
}

export function wrongParameter(name: string, diagnostics: string): FhirProblem {
  return new FhirProblem(400, [{ code: 'value', diagnostics, path: `http.${name}` }]);
}

function partsOf(call: FhirCall, subscription: StoredSubscription) {
  const { ctx, base } = call;
  const ids = { bundle: ctx.ids.next(), status: ctx.ids.next() };
  return { subscription, status: subscription.status, base, ids, at: ctx.clock.now() };
}

export async function ownSubscriptions(call: FhirCall, ids: readonly string[] | undefined, wanted: readonly string[]) {
  const unknown = wanted.find((status) => !SUBSCRIPTION_STATUSES.some((known) => known === status));
  if (unknown !== undefined) throw wrongParameter('status', `expected one of ${SUBSCRIPTION_STATUSES.join(', ')}`);
  const found = await call.ctx.db.inClinic(call.ctx.clinicId, (tx) =>
    subscriptionsOfClient(tx, call.token.clientId, ids?.filter(isUuid)),
  );
  return found.filter(({ status }) => wanted.length === 0 || wanted.includes(status));
}

function statusAnswer(call: FhirCall, found: readonly StoredSubscription[]): FhirAnswer {
  const entries = found.map((subscription) => {
    const parts = partsOf(call, subscription);
    const about = { type: 'query-status', events: [], content: subscription.content, resources: new Map() } as const;
    return { id: parts.ids.status, resource: statusParameters({ ...parts, ...about }) };
  });
  return { status: 200, body: statusBundle(call.ctx.ids.next(), entries) };
}

/** [base]/Subscription/$status: of all of the client's own, of the ids named, of a state. */
export async function statusOfType(call: TypeCall): Promise<FhirAnswer> {
  const parameter = parametersOf(call, { id: many, status: many });
  const ids = parameter('id');
  return statusAnswer(call, await ownSubscriptions(call, ids.length > 0 ? ids : undefined, parameter('status')));
}

/** [base]/Subscription/[id]/$status */
export async function statusOfInstance(call: InstanceCall): Promise<FhirAnswer> {
  const parameter = parametersOf(call, { status: many });
  const found = await ownSubscriptions(call, [call.id], []);
  if (found.length === 0) throw noSuchSubscription();
  const wanted = parameter('status');
  return statusAnswer(call, wanted.length === 0 ? found : found.filter(({ status }) => wanted.includes(status)));
}

export function numberOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d{1,15}$/.test(text)) throw wrongParameter(name, 'expected a whole number');
  return Number(text);
}

/** What the answer may hold: as asked, but never more than the token lets its holder read. */
function contentOf(call: FhirCall, subscription: StoredSubscription, asked: string | undefined): Content {
  const content = CONTENTS.find((known) => known === asked);
  if (asked !== undefined && content === undefined)
    throw wrongParameter('content', `expected one of ${CONTENTS.join(', ')}`);
  const { content: usual } = subscription;
  const wanted = content ?? (usual === 'ping' || usual === 'resource' ? 'id-only' : usual);
  const { resourceType } = subscription;
  const enough = wanted === 'full-resource' ? call.token.may(resourceType, 'r') : true;
  if (enough) return wanted;
  const diagnostics = `The access token's scopes do not include system/${resourceType}.r`;
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics, path: 'http.content' }]);
}

async function loadFocuses(tx: ClinicTx, call: FhirCall, events: readonly LoggedEvent[]) {
  const found = new Map<string, FhirResource>();
  for (const name of new Set(events.map(({ focusType }) => focusType))) {
    const type = call.token.may(name, 'r') ? resourceTypeOf(name) : undefined;
    const ids = [...new Set(events.filter(({ focusType }) => focusType === name).map(({ focusId }) => focusId))];
    for (const { id, resource } of type ? await loadByIds(tx, type, ids) : []) found.set(`${name}/${id}`, resource);
  }
  return found;
}

async function recordEvents(tx: ClinicTx, call: FhirCall, shown: ReadonlyMap<string, FhirResource>): Promise<void> {
  const patients = [...shown.values()].flatMap((resource) => patientsOf(resource));
  if (patients.length === 0) return;
  await recordShownIn(tx, call, {
    action: 'subscription.events',
    subject: { type: 'Subscription', id: 'events' },
    patients,
  });
}

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly content: Content;
}

async function eventsOf(call: FhirCall, subscription: StoredSubscription, { from, to, content }: Asked) {
  const { ctx } = call;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const range = { from, to, limit: MOST_EVENTS + 1, now: ctx.clock.now() };
    const events = await eventsBetween(tx, subscription.id, range);
    if (events.length > MOST_EVENTS) {
      const diagnostics = `There are more than ${MOST_EVENTS} events: ask for fewer with eventsUntilNumber`;
      throw new FhirProblem(422, [{ code: 'too-costly', diagnostics, path: 'http.eventsUntilNumber' }]);
    }
    const resources =
      content === 'full-resource' ? await loadFocuses(tx, call, events) : new Map<string, FhirResource>();
    await recordEvents(tx, call, resources);
    return { events, resources };
  });
}

/** [base]/Subscription/[id]/$events: what happened, by number, both ends included, from the log of seven days. */
export async function eventsOfInstance(call: InstanceCall): Promise<FhirAnswer> {
  const parameter = parametersOf(call, { eventsSinceNumber: one, eventsUntilNumber: one, content: one });
  const [subscription] = await ownSubscriptions(call, [call.id], []);
  if (!subscription) throw noSuchSubscription();
  const from = Math.max(1, numberOf('eventsSinceNumber', parameter('eventsSinceNumber')[0], 1));
  const { eventCount } = subscription;
  const to = Math.min(eventCount, numberOf('eventsUntilNumber', parameter('eventsUntilNumber')[0], eventCount));
  const content = contentOf(call, subscription, parameter('content')[0]);
  const { events, resources } = await eventsOf(call, subscription, { from, to, content });
  const missing = to - from + 1 - events.length;
  const note = missing > 0 ? { note: `${missing} events of this range are no longer kept: search instead` } : {};
  const parts = partsOf(call, subscription);
  return {
    status: 200,
    body: notificationBundle({ ...parts, type: 'query-event', events, resources, content, ...note }),
  };
}
