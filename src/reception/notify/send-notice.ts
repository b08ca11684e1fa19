import { listServices } from '../../agenda/index.ts';
import { getClinic } from '../../identity/index.ts';
import { getPatient } from '../../patients/index.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import { OutsideRequestFailed } from '../../platform/http/outside-request.ts';
import { secretBytes, signatureHeaders } from '../../platform/http/webhook-signature.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { lastWordsOf } from '../queries/calls.ts';
import type { Task } from '../tasks/task.ts';
import { retryAfterMs } from './domain/retry.ts';
import { toldIn } from './domain/told.ts';
import { linkTo, webhookBody, type TaskNotice } from './domain/task-notice.ts';
import { SECRET_PURPOSE, type NoticePorts } from './ports.ts';
import type { DeliveryRow } from './store/delivery-rows.ts';
import type { StoredRoute } from './store/route-rows.ts';
import { taskMail } from './task-mail.ts';

type Ctx = ClinicContext<NoticePorts>;

export type NoticeOutcome =
  | { readonly kind: 'delivered' }
  /** Tried again: nothing left, or the receiver tells a repeat by its id. */
  | { readonly kind: 'later'; readonly why: string; readonly wishMs?: number }
  | { readonly kind: 'failed'; readonly why: string; readonly isGone?: boolean }
  | { readonly kind: 'unknown'; readonly why: string };

export interface Outgoing {
  readonly route: StoredRoute;
  readonly delivery: DeliveryRow;
  readonly task: Task;
}

const TIMEOUT_MS = 15_000;
const MOST_ANSWER_BYTES = 1_024;
const GONE = 410;

async function aboutOf(ctx: Ctx, task: Task): Promise<NonNullable<TaskNotice['about']>> {
  const told = toldIn(task.detail);
  const { serviceId } = told;
  const [patient, words, services] = await Promise.all([
    task.patientId === undefined ? undefined : getPatient(ctx, task.patientId),
    task.conversationId === undefined ? undefined : lastWordsOf(ctx, [task.conversationId]),
    serviceId === undefined ? [] : listServices(ctx),
  ]);
  // What was noted of a request says it better than the "yes" that came last.
  const said = told.words ?? (task.conversationId && words?.get(task.conversationId));
  const service = services.find(({ id }) => id === serviceId)?.name;
  return {
    ...told,
    ...(patient ? { patientName: `${patient.givenName} ${patient.familyName}` } : {}),
    ...(task.phone === undefined ? {} : { phone: task.phone }),
    ...(said === undefined ? {} : { words: said }),
    ...(service === undefined ? {} : { service }),
  };
}

async function noticeOf(ctx: Ctx, { route, task }: Outgoing): Promise<TaskNotice> {
  const link = linkTo(ctx.ports.notices.publicUrl, task);
  return route.content === 'full' ? { task, link, about: await aboutOf(ctx, task) } : { task, link };
}

async function sendMail(ctx: Ctx, outgoing: Outgoing): Promise<NoticeOutcome> {
  const { route, delivery } = outgoing;
  const [clinic, notice] = await Promise.all([getClinic(ctx), noticeOf(ctx, outgoing)]);
  const mail = taskMail(notice, { clinic: clinic.name, zone: clinic.zone, language: route.language });
  const outcome = await ctx.ports.mail.send({
    id: delivery.id,
    fromName: clinic.name,
    to: delivery.address,
    ...mail,
  });
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'delivered' };
    case 'not-sent':
      return { kind: 'later', why: outcome.why };
    case 'rejected':
      return { kind: 'failed', why: outcome.why };
    default:
      return { kind: 'unknown', why: outcome.why };
  }
}

/** The secret in use, and while it is being changed the one before it. */
function secretsOf(ctx: Ctx, route: StoredRoute): readonly Uint8Array[] {
  const { previousSealed, previousSecretUntil: until } = route;
  const inUse = [route.secretSealed];
  if (until !== undefined && until > ctx.clock.now()) inUse.push(previousSealed);
  return inUse.flatMap((sealed) => {
    if (sealed === undefined) return [];
    const opened = unseal(ctx.ports.notices.sealKey, SECRET_PURPOSE + route.id, sealed);
    return [required(secretBytes(required(opened, 'the signing secret')), 'the signing secret')];
  });
}

async function post(ctx: Ctx, outgoing: Outgoing): Promise<NoticeOutcome> {
  const { route, delivery } = outgoing;
  const body = webhookBody(await noticeOf(ctx, outgoing), route.content, delivery.created_at);
  // Signatures are of real time: a receiver refuses old ones by its own clock.
  const timestampSeconds = Math.floor(ctx.clock.real() / 1_000);
  const signed = signatureHeaders(secretsOf(ctx, route), { id: delivery.id, timestampSeconds, body });
  try {
    const { status, headers } = await ctx.ports.notices.sendOutside({
      url: required(route.url, 'the address of a webhook'),
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Centralita', ...signed },
      body,
      timeoutMs: TIMEOUT_MS,
      mostBytes: MOST_ANSWER_BYTES,
    });
    if (status >= 200 && status < 300) return { kind: 'delivered' };
    const why = `the endpoint answered ${status}`;
    if (status === GONE) return { kind: 'failed', why, isGone: true };
    return { kind: 'later', why, wishMs: retryAfterMs(headers['retry-after'], ctx.clock.real()) };
  } catch (error) {
    if (!(error instanceof OutsideRequestFailed)) throw error;
    const why = `the endpoint was not reached: ${error.message}`;
    return error.fault === 'address' ? { kind: 'failed', why } : { kind: 'later', why };
  }
}

/** One try to tell one receiver. What the other side does wrong is the outcome, never a throw. */
export function sendNotice(ctx: Ctx, outgoing: Outgoing): Promise<NoticeOutcome> {
  return outgoing.route.target === 'email' ? sendMail(ctx, outgoing) : post(ctx, outgoing);
}
