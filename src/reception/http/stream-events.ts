import type { Response } from 'express';
import { sessionOf } from '../../identity/index.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { toIso } from '../../platform/time/instant.ts';
import { createLiveHub, type LiveEvent, type LiveHub } from '../live/live-hub.ts';
import type { RouteInput } from './define-route.ts';
import type { ReceptionDeps } from './deps.ts';
import type { EventsQuery } from './shapes/live.ts';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 2_000;
/** A desk opens one; ten windows are a lot. */
const MOST_STREAMS_PER_CALLER = 20;

/** What ends the open streams of a session, by its token, and of a person, by their id. */
const streams = new Map<string, Set<() => void>>();
const hubs = new WeakMap<ReceptionDeps, LiveHub>();

function hubOf(deps: ReceptionDeps): LiveHub {
  let hub = hubs.get(deps);
  if (!hub) {
    hub = createLiveHub(deps.runtime);
    hubs.set(deps, hub);
    deps.stopping?.addEventListener('abort', hub.stop, { once: true });
  }
  return hub;
}

/** Closes the live streams of a session that was ended. */
export function endStreamsOf(key: string): void {
  for (const end of Array.from(streams.get(key) ?? [])) end();
}

/** Closes the live streams of somebody whose sessions were ended, in this process; in another they end with the next beat. */
export function endStreamsOfStaff(id: string): void {
  endStreamsOf(staffKey(id));
}

const staffKey = (id: string): string => `staff:${id}`;

function lastSeqOf(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{1,15}$/.test(said) ? Number(said) : undefined;
}

function writeEvent(response: Response, { seq, type, payload, at }: LiveEvent): void {
  response.write(`id: ${seq}\ndata: ${JSON.stringify({ type, payload, at: toIso(at) })}\n\n`);
}

function note(key: string, end: () => void): () => void {
  const open = streams.get(key) ?? new Set();
  open.add(end);
  streams.set(key, open);
  return () => {
    open.delete(end);
    if (open.size === 0) streams.delete(key);
  };
}

function register(key: string, end: () => void): () => void {
  const open = streams.get(key) ?? new Set();
  if (open.size >= MOST_STREAMS_PER_CALLER) {
    throw new HttpProblem({
      status: 429,
      code: 'too-many-streams',
      title: 'Too many live streams are open',
      retryAfterSeconds: 30,
    });
  }
  return note(key, end);
}

/**
 * Server-sent events of the clinic. `Last-Event-ID`, or `lastEventId` in the address, gives what was missed. Every 15 seconds of real time a comment keeps
 * proxies awake, the clinic's clock is told, and a session that has ended elsewhere ends its stream.
 */
export async function streamEvents(input: RouteInput<undefined, EventsQuery, undefined>): Promise<undefined> {
  const { caller, ctx, exchange, query } = input;
  const { deps, request, response } = exchange;
  const key = caller.kind === 'staff' ? caller.token : `api-client:${caller.access.clientId}`;
  const closing: (() => void)[] = [];
  const end = (): void => {
    for (const close of closing.splice(0)) close();
    response.end();
  };
  closing.push(register(key, end));
  if (caller.kind === 'staff') closing.push(note(staffKey(caller.session.staff.id), end));
  response.on('close', end);
  response.status(200).set({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  // An open stream misses nothing from then on: it opens once it is known from which event it goes on.
  const open = (): void => {
    if (!response.headersSent) response.write(`retry: ${RETRY_MS}\n: open\n\n`);
  };
  const deliver = (event: LiveEvent): void => {
    open();
    writeEvent(response, event);
  };
  const lastSeq = lastSeqOf(request.get('last-event-id') ?? query.lastEventId);
  const leave = await hubOf(deps).watch({ clinicId: ctx.clinicId, deliver }, lastSeq);
  if (response.destroyed || response.writableEnded) leave();
  else closing.push(leave);

  const tellTime = (): void => {
    response.write(
      `: still here\ndata: ${JSON.stringify({ type: 'clock', payload: {}, at: toIso(ctx.clock.now()) })}\n\n`,
    );
  };
  const beat = async (): Promise<void> => {
    if (caller.kind === 'staff' && !(await sessionOf(deps.runtime, caller.token))) return end();
    return tellTime();
  };
  open();
  tellTime();
  // A database that is away must not end the stream: the next beat asks again.
  const timer = setInterval(() => void beat().catch(() => undefined), HEARTBEAT_MS);
  timer.unref();
  closing.push(() => clearInterval(timer));
  deps.stopping?.addEventListener('abort', end, { once: true });
  closing.push(() => deps.stopping?.removeEventListener('abort', end));
  return undefined;
}
