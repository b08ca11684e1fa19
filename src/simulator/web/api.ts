const BASE = '/simulator/api';

/** What the server refused, in its own words. */
class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
}

export async function get<T>(path: string): Promise<T> {
  return answer<T>(await fetch(BASE + path, { headers: { accept: 'application/json' } }));
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return answer<T>(await fetch(BASE + path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** The address of a conversation as a file that the tests can replay. */
export function recordingUrl(path: string): string {
  return BASE + path;
}

export const EVENTS_URL = `${BASE}/events`;

async function answer<T>(response: Response): Promise<T> {
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) return json as T;
  const detail =
    typeof json === 'object' && json !== null && 'detail' in json && typeof json.detail === 'string'
      ? json.detail
      : `HTTP ${response.status}`;
  throw new ApiProblem(detail);
}
