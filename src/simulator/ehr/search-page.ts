import { listOf, type FhirJson } from './fhir-json.ts';
import type { Manners } from './manners.ts';

const DEFAULT_COUNT = 20;
const MAX_COUNT = 1_000;

export interface SearchPage {
  /** What the library is asked. */
  readonly query: URLSearchParams;
  readonly count: number;
  readonly offset: number;
  readonly countOnly: boolean;
}

const whole = (text: string | null, otherwise: number) =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;

/** Reads the page that is asked for, within the limits of this EHR, and what it chooses not to understand. */
export function searchPage(asked: URLSearchParams, manners: Manners, about: string): SearchPage {
  const query = new URLSearchParams(asked);
  const limit = manners.take('page-limit', { method: 'GET', about })?.max ?? MAX_COUNT;
  const count = Math.min(whole(query.get('_count'), DEFAULT_COUNT), limit);
  const offset = whole(query.get('_offset'), 0);
  const countOnly = query.get('_summary') === 'count' || count === 0;
  for (const name of ['_count', '_offset', '_summary', '_total', '_format']) query.delete(name);
  if (query.has('_lastUpdated') && manners.take('ignores-last-updated', { method: 'GET', about }))
    query.delete('_lastUpdated');
  query.set('_count', String(Math.max(count, 1)));
  query.set('_offset', String(offset));
  return { query, count, offset, countOnly };
}

interface Links {
  /** Of the type that was searched: `http://127.0.0.1:4040/fhir/R4/Appointment`. */
  readonly url: string;
  readonly baseUrl: string;
  readonly asked: URLSearchParams;
  readonly manners: Manners;
  readonly about: string;
}

/** The searchset with absolute addresses and the links of its page. */
export function withLinks(
  bundle: FhirJson,
  page: SearchPage,
  { url, baseUrl, asked, manners, about }: Links,
): FhirJson {
  const entry = listOf(bundle['entry']).map((each) => {
    const { resourceType, id } = each['resource'] as FhirJson;
    return { fullUrl: `${baseUrl}/${resourceType}/${id}`, ...each };
  });
  const total = Number(bundle['total'] ?? 0);
  const at = (offset: number) => {
    const query = new URLSearchParams(asked);
    query.set('_count', String(page.count));
    query.set('_offset', String(offset));
    return `${url}?${query.toString()}`;
  };
  const link = [{ relation: 'self', url: asked.size === 0 ? url : `${url}?${asked.toString()}` }];
  const next = page.offset + page.count;
  if (!page.countOnly && next < total) {
    const foreign = manners.take('foreign-next-link', { method: 'GET', about });
    link.push({ relation: 'next', url: foreign ? at(next).replace(new URL(url).origin, foreign.origin) : at(next) });
  }
  const { entry: _entries, ...rest } = bundle;
  return { ...rest, link, ...(page.countOnly || entry.length === 0 ? {} : { entry }) };
}
