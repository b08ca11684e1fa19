import type { Request, Response } from 'express';
import { z } from 'zod';
import { clinicOf, type DescribedRoute, type RoutePolicy } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Caller, DeskPorts, ReceptionDeps } from './deps.ts';
import type { RefusalCode } from './refusals.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

export interface Exchange {
  readonly deps: ReceptionDeps;
  readonly request: Request;
  readonly response: Response;
  /** Absent only where strangers may come. */
  readonly caller?: Caller;
}

export interface RouteInput<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly exchange: Exchange;
  readonly ctx: ClinicContext<DeskPorts>;
  readonly caller: Caller;
}

interface Description {
  readonly method: Method;
  /** OpenAPI's way: `/appointments/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly policy: RoutePolicy;
  /** The status of success. */
  readonly status: 200 | 201 | 204;
  readonly refusals?: readonly RefusalCode[];
  /** Members of the answer that are shown once: an answer that is kept for an `Idempotency-Key` is kept without them. */
  readonly secrets?: readonly string[];
  /** The answer is no JSON but lasts: server-sent events, or a document of another type. */
  readonly contentType?: string;
}

/** A row of the table of routes. */
export interface Route extends DescribedRoute {
  readonly refusals?: readonly RefusalCode[];
  /** Parses, runs, and gives the body of the answer; undefined where there is none or it was already sent. */
  run(exchange: Exchange): Promise<unknown>;
}

export interface RouteDefinition<P, Q, B, A> extends Description {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly answer?: z.ZodType<A>;
  handle(input: RouteInput<P, Q, B>): Promise<A>;
}

const nothing = z.unknown().transform(() => undefined);

/** Declares a route for people who are known. `handle` gets parsed parts and throws an `HttpProblem` for what is refused. */
export function defineRoute<P = undefined, Q = undefined, B = undefined, A = undefined>(
  route: RouteDefinition<P, Q, B, A>,
): Route {
  const { params, query, body, answer, handle, ...description } = route;
  return {
    ...description,
    params,
    query,
    body,
    answer,
    run: async (exchange) => {
      const { caller, deps, request } = exchange;
      assert(caller, `${route.path} runs only for known callers`);
      return handle({
        params: parsed(params, 'params', request.params),
        query: parsed(query, 'query', request.query),
        body: parsed(body, 'body', request.body),
        exchange,
        ctx: deps.contextFor(clinicOf(caller), caller.actor),
        caller,
      });
    },
  };
}

/** Where a route has no such part, whatever was sent is not looked at. */
function parsed<T>(schema: z.ZodType<T> | undefined, part: 'params' | 'query' | 'body', value: unknown): T {
  // The definition's type ties an absent schema to `undefined`: the only place that says so to the compiler.
  return schema ? parsePart(schema, part, value) : (nothing.parse(value) as T);
}

/** Declares a route that strangers may use. */
export function defineOpenRoute(
  route: Omit<Description, 'policy'> & {
    readonly body?: z.ZodType;
    readonly answer?: z.ZodType;
    run(exchange: Exchange): Promise<unknown>;
  },
): Route {
  return {
    ...route,
    policy: 'stranger',
    params: undefined,
    query: undefined,
    body: route.body,
    answer: route.answer,
  };
}
