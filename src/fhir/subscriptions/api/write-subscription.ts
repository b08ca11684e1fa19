import { randomBytes } from 'node:crypto';
import { record } from '../../../audit/index.ts';
import { seal } from '../../../platform/crypto/seal.ts';
import { runSearch } from '../../search/run-search.ts';
import { resourceTypeOf } from '../../search/registry.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { isUuid } from '../../../platform/kernel/ids.ts';
import { CHANGED_MEANWHILE } from '../../api/agenda-refusal.ts';
import { alreadyThere } from '../../api/conditional-create.ts';
import { mayRead, type FhirAnswer, type FhirCall, type InstanceCall, type TypeCall } from '../../api/fhir-call.ts';
import { currentForUpdate } from '../../api/if-match.ts';
import { searchOf } from '../../api/matching.ts';
import { insideTransaction, takeTurns } from '../../api/one-transaction.ts';
import { FhirProblem, type IssueCode } from '../../api/operation-outcome.ts';
import { ownBody } from '../../api/own-body.ts';
import { writtenNow } from '../../api/written.ts';
import { isJsonObject, type FhirResource } from '../../mapping/resource.ts';
import { secretOf } from '../../../platform/http/webhook-signature.ts';
import type { SubscriptionId, SubscriptionStatus, Wish } from '../domain/subscription.ts';
import { askForHandshake } from '../jobs/shake-hands.ts';
import { parseSubscription, type ParsedSubscription } from '../parse-subscription.ts';
import { HEADERS_PURPOSE, SECRET_PURPOSE } from '../secrets.ts';
import {
  countOfClient,
  deleteSubscription,
  insertSubscription,
  lockSubscription,
  rewriteSubscription,
  type StoredSubscription,
} from '../store/subscription-rows.ts';

/** On the channel of the answer to a create, once: what deliveries are signed with, where the client gave no secret of its own. */
const WEBHOOK_SECRET = 'https://centralita.dev/fhir/StructureDefinition/webhook-secret';
const MOST_OF_A_CLIENT = 50;
const SECRET_BYTES = 32;

function refused(element: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(422, [{ path: `Subscription.${element}`, code, diagnostics }]);
}

function parse(call: FhirCall): ParsedSubscription {
  const parsed = parseSubscription(call.body, call.ctx.ports.vendors);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  return parsed.value;
}

/** A client subscribes to what it may read, and to no more of it. */
function refuseUnreadable({ token }: FhirCall, { resourceType, content }: Wish): void {
  const isWhole = content === 'full-resource' || content === 'resource';
  const enough = isWhole ? token.may(resourceType, 'r') : readsType(token, resourceType);
  if (enough) return;
  const diagnostics = `The access token's scopes do not include system/${resourceType}.r`;
  throw new FhirProblem(403, [{ path: 'Subscription.criteria', code: 'forbidden', diagnostics }]);
}

function readsType(token: FhirCall['token'], type: string): boolean {
  return token.may(type, 'r') || token.may(type, 's');
}

/** Runs each search once: a value that it does not take is the client's to know now, not an event that is never told. */
async function refuseUnusable(tx: ClinicTx, call: FhirCall, { topic, resourceType, queries }: Wish): Promise<void> {
  const type = resourceTypeOf(resourceType);
  for (const query of type ? queries : []) {
    if (!type) continue;
    const { request } = searchOf(call, type, [...new URLSearchParams(query)]);
    const page = await runSearch(tx, type, {
      request: { ...request, countOnly: true },
      mayRead: mayRead(call.token),
      now: call.ctx.clock.now(),
      base: call.base,
    });
    const element = topic === undefined ? 'criteria' : 'criteria.extension';
    if (!page.ok) throw refused(element, 'value', page.error.issues.map(({ diagnostics }) => diagnostics).join('; '));
  }
}

interface Sealed {
  readonly headersSealed?: string | undefined;
  readonly secretSealed: string;
}

/** What is secret, sealed for this subscription. What a client leaves out of an update stays: it could not be read back. */
function sealed(
  call: FhirCall,
  id: string,
  given: Pick<ParsedSubscription, 'headers' | 'secret'> & { readonly before?: Sealed },
): Sealed {
  const { sealKey } = call.ctx.ports.vendors;
  const { headers, secret, before } = given;
  return {
    headersSealed:
      headers === undefined ? before?.headersSealed : seal(sealKey, HEADERS_PURPOSE + id, JSON.stringify(headers)),
    secretSealed:
      secret === undefined && before
        ? before.secretSealed
        : seal(sealKey, SECRET_PURPOSE + id, secret ?? secretOf(randomBytes(SECRET_BYTES))),
  };
}

/** The secret is in this one answer and never in another. */
function withSecret(answer: FhirAnswer, resource: FhirResource, secret: string): FhirAnswer {
  const channel = isJsonObject(resource['channel']) ? resource['channel'] : {};
  const extension = [...(Array.isArray(channel['extension']) ? channel['extension'] : [])];
  extension.push({ url: WEBHOOK_SECRET, valueString: secret });
  return { ...answer, body: { ...resource, channel: { ...channel, extension } } };
}

/** POST [base]/Subscription: kept as `requested`; the handshake follows at once and says whether it becomes active. */
export async function createSubscription(call: TypeCall): Promise<FhirAnswer> {
  const { ctx, token } = call;
  const parsed = parse(call);
  const { wish, fhir, status } = parsed;
  if (status !== 'requested') throw refused('status', 'business-rule', 'a new subscription is requested');
  refuseUnreadable(call, wish);
  const condition = call.header('if-none-exist');
  const id = ctx.ids.next<SubscriptionId>();
  const generated = parsed.secret === undefined ? secretOf(randomBytes(SECRET_BYTES)) : undefined;
  const existing = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (condition !== undefined) await takeTurns(tx, condition.slice(condition.indexOf('?') + 1));
    const found = await alreadyThere({ ...insideTransaction(call, tx), type: call.type });
    if (found) return found;
    await refuseUnusable(tx, call, wish);
    if ((await countOfClient(tx, token.clientId)) >= MOST_OF_A_CLIENT)
      throw new FhirProblem(422, [
        { code: 'too-costly', diagnostics: `A client has at most ${MOST_OF_A_CLIENT} subscriptions: delete one first` },
      ]);
    const secrets = sealed(call, id, generated === undefined ? parsed : { ...parsed, secret: generated });
    const now = new Date(ctx.clock.now());
    await insertSubscription(tx, token.clientId, { id, wish, fhir, ...secrets, now });
    await askForHandshake(tx, ctx, { id, version: 1 });
    await record(tx, ctx, {
      action: 'subscription.create',
      subject: { type: 'Subscription', id },
      detail: { resourceType: wish.resourceType, topic: wish.topic ?? null, content: wish.content },
    });
    return undefined;
  });
  if (existing) return existing;
  if (generated === undefined) return writtenNow(call, { status: 201, id });
  const header = (name: string) => (name === 'prefer' ? undefined : call.header(name));
  const whole = await writtenNow({ ...call, header }, { status: 201, id });
  return withSecret(whole, whole.body as FhirResource, generated);
}

/** Whether an update would change what the vendor hears or where: then the endpoint is asked again. */
function isSameWire(before: StoredSubscription, { wish, headers, secret }: ParsedSubscription): boolean {
  if (headers !== undefined || secret !== undefined) return false;
  const wire = ({ endpoint, content, topic, resourceType, queries, heartbeatSeconds }: Wish) =>
    JSON.stringify([endpoint, content, topic, resourceType, queries, heartbeatSeconds]);
  return wire(before) === wire(wish);
}

function nextStatus(before: StoredSubscription, parsed: ParsedSubscription): SubscriptionStatus {
  const { status } = parsed;
  if (status === 'off') return 'off';
  if (status === 'error') throw refused('status', 'business-rule', 'error is for the server to say');
  if (status === 'active' && before.status !== 'active')
    throw refused('status', 'business-rule', 'ask with requested: it is active once the endpoint has answered');
  return status === 'active' && isSameWire(before, parsed) ? 'active' : 'requested';
}

/** PUT [base]/Subscription/[id]: another wish, `off`, or `requested` to be active again after an error. */
export async function updateSubscription(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx } = call;
  const current = await currentForUpdate(call);
  const parsed = parse({ ...call, body: await ownBody(call) });
  const { wish, fhir } = parsed;
  refuseUnreadable(call, wish);
  const { id } = current.resource;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await refuseUnusable(tx, call, wish);
    const before = await lockSubscription(tx, id);
    if (before?.version !== current.version) throw CHANGED_MEANWHILE;
    const status = nextStatus(before, parsed);
    const secrets = sealed(call, before.id, { ...parsed, before });
    const now = new Date(ctx.clock.now());
    await rewriteSubscription(tx, status, { id: before.id, wish, fhir, ...secrets, now });
    if (status === 'requested') await askForHandshake(tx, ctx, { id: before.id, version: before.version + 1 });
    const subject = { type: 'Subscription', id };
    await record(tx, ctx, { action: 'subscription.update', subject, detail: { status, content: wish.content } });
  });
  return writtenNow(call, { status: 200, id });
}

/** DELETE [base]/Subscription/[id]: with its log. Once more is the same, as R4 says. */
export async function removeSubscription(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx, token, id } = call;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!isUuid(id) || !(await deleteSubscription(tx, token.clientId, id))) return;
    await record(tx, ctx, { action: 'subscription.delete', subject: { type: 'Subscription', id } });
  });
  return { status: 204 };
}
