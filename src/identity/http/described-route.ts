import type { z } from 'zod';
import type { RoutePolicy } from './authenticate.ts';

/** A route of /api/v1 as its description needs it: whichever module has it, it is described with the others. */
export interface DescribedRoute {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** OpenAPI's way: `/appointments/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly policy: RoutePolicy;
  /** The status of success. */
  readonly status: 200 | 201 | 202 | 204;
  /** Codes of its family's refusals. */
  readonly refusals?: readonly string[];
  /** Members of the answer that are shown once: an answer that is kept for an `Idempotency-Key` is kept without them. */
  readonly secrets?: readonly string[];
  /** The answer is no JSON but lasts: server-sent events, or a document of another type. */
  readonly contentType?: string;
  readonly params: z.ZodType | undefined;
  readonly query: z.ZodType | undefined;
  readonly body: z.ZodType | undefined;
  readonly answer: z.ZodType | undefined;
}

/** The routes of one module, and what each of their refusals is told as. */
export interface RouteFamily {
  readonly routes: readonly DescribedRoute[];
  readonly refusals: Readonly<Record<string, { readonly status: number; readonly title: string }>>;
}
