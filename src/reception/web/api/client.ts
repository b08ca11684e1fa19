import type { ProblemOut } from '../../http/shapes/common.ts';

/** A refusal or fault of the API, as the page treats it. `network` stands for no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly problem: Partial<ProblemOut> & Readonly<Record<string, unknown>>;

  constructor(status: number, problem: Partial<ProblemOut> & Readonly<Record<string, unknown>>) {
    super(problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'network' : 'unknown');
    this.problem = problem;
  }
}

let csrfToken = '';

export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

let onExpired: () => void = () => undefined;

/** What happens when the server no longer knows who we are. */
export function whenSessionExpires(run: () => void): void {
  onExpired = run;
}

let onUnreached: ((wasChange: boolean) => void) | undefined;

/** What happens when a request finds no server; a change may or may not have reached it. */
export function whenUnreached(run: ((wasChange: boolean) => void) | undefined): void {
  onUnreached = run;
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: object;
  /** One key for one intention of the user, so that a retry of the browser books once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

async function documentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Calls the desk's API. The answer's type is that of the route's shape; the server proves it in its tests. */
export async function api<T>(path: string, call: Call = {}): Promise<T> {
  const method = call.method ?? 'GET';
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-csrf-token'] = csrfToken;
  if (call.body) headers['content-type'] = 'application/json';
  if (call.idempotencyKey) headers['idempotency-key'] = call.idempotencyKey;
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers,
      body: call.body ? JSON.stringify(call.body) : null,
      credentials: 'same-origin',
      signal: call.signal ?? null,
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    onUnreached?.(method !== 'GET');
    throw new ApiError(0, {});
  }
  const document = await documentOf(response);
  if (response.status === 401 && !path.startsWith('/session')) onExpired();
  if (!response.ok)
    throw new ApiError(response.status, (document ?? {}) as Partial<ProblemOut> & Record<string, unknown>);
  return document as T;
}

/** The text of a file that the API has, under the session of this page. */
export async function fileText(path: string): Promise<string> {
  const response = await fetch(`/api/v1${path}`, { credentials: 'same-origin' });
  if (!response.ok) throw new ApiError(response.status, (await documentOf(response)) as ApiError['problem']);
  return response.text();
}

/** A query string without what is not set. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return `?${search.toString()}`;
}
