import { parseInstant, toIso, type Instant } from '../../platform/time/instant.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { EhrAnswer, EhrClient, EhrRequest } from '../client/ehr-client.ts';
import type { EhrSource, ServerHabits } from '../sync/ehr-source.ts';
import type { FhirJson } from '../mapping/resource.ts';

/** A server that keeps state, in memory: searches, pages, versions, history, and the manners that a test asks for. */
export interface FakeEhr {
  readonly source: EhrSource;
  /** The server's clock. */
  now: Instant;
  /** Answers no `_history` just now. */
  refusesHistory: boolean;
  /** Ignores `_lastUpdated` and `_sort`. */
  ignoresLastUpdated: boolean;
  keepsVersions: boolean;
  /** Links to a next page that have died, by the number of the request that would follow them. */
  readonly deadLinks: Set<number>;
  /** Requests that never get an answer, by their number from 1. */
  readonly lostAnswers: Set<number>;
  /** What was asked, `Type?query`. */
  readonly asked: string[];
  /** What `/metadata` says; nothing unless a test says it. */
  metadata: FhirJson | undefined;
  /** What `$events` of any subscription answers. */
  events: FhirJson | undefined;
  put(resource: FhirJson): void;
  /** As it stands. */
  resource(type: string, id: string): FhirJson | undefined;
  remove(type: string, id: string): void;
  /** Stays readable, but no search finds it for now: an index that lags behind. */
  hide(type: string, id: string): void;
  show(type: string, id: string): void;
}

export const FAKE_BASE = 'https://ehr.example/fhir';

interface Stored {
  readonly resource: FhirJson;
  readonly version: number;
  readonly lastUpdated: Instant;
}

const HABITS: ServerHabits = {
  storesSlots: true,
  honoursLastUpdated: true,
  hasHistory: true,
  findsRelated: false,
  tellsBy: 'nothing',
  pageSize: 3,
};

function matches(value: string | undefined, condition: string): boolean {
  const [, prefix, bound = ''] = /^(ge|gt|lt|le|eq)?(.*)$/.exec(condition) ?? [];
  const at = (text: string) => parseInstant(text) ?? Date.parse(text);
  if (value === undefined) return false;
  switch (prefix) {
    case 'ge':
      return at(value) >= at(bound);
    case 'lt':
      return at(value) < at(bound);
    default:
      return value === bound;
  }
}

function references(resource: FhirJson): readonly string[] {
  return [...JSON.stringify(resource).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1] ?? '');
}

class Server {
  readonly stored = new Map<string, Stored>();
  readonly log: { readonly key: string; readonly method: string; readonly at: Instant }[] = [];
  readonly hidden = new Set<string>();
  now: Instant;
  refusesHistory = false;
  ignoresLastUpdated = false;
  keepsVersions = true;
  readonly deadLinks = new Set<number>();
  readonly lostAnswers = new Set<number>();
  readonly asked: string[] = [];
  metadata: FhirJson | undefined;
  events: FhirJson | undefined;

  constructor(now: Instant) {
    this.now = now;
  }

  put(resource: FhirJson): void {
    const key = `${String(resource['resourceType'])}/${String(resource['id'])}`;
    const version = (this.stored.get(key)?.version ?? 0) + 1;
    this.stored.set(key, { resource, version, lastUpdated: this.now });
    this.log.push({ key, method: 'PUT', at: this.now });
  }

  resource(type: string, id: string): FhirJson | undefined {
    return this.stored.get(`${type}/${id}`)?.resource;
  }

  remove(type: string, id: string): void {
    this.stored.delete(`${type}/${id}`);
    this.log.push({ key: `${type}/${id}`, method: 'DELETE', at: this.now });
  }

  served({ resource, version, lastUpdated }: Stored): FhirJson {
    const meta = { ...(this.keepsVersions ? { versionId: String(version) } : {}), lastUpdated: toIso(lastUpdated) };
    return { ...resource, meta };
  }

  found(type: string, query: URLSearchParams): readonly Stored[] {
    const all = [...this.stored.entries()]
      .filter(([key]) => key.startsWith(`${type}/`) && !this.hidden.has(key))
      .map(([, stored]) => stored);
    const holds = ({ resource, lastUpdated }: Stored) =>
      [...query].every(([name, value]) => {
        if (name === '_id') return value.split(',').includes(String(resource['id']));
        if (name === '_lastUpdated') return this.ignoresLastUpdated || matches(toIso(lastUpdated), value);
        if (name === 'start' || name === 'date') return matches(String(resource['start']), value);
        if (name === 'schedule') return references(resource).some((one) => one.endsWith(value));
        return true;
      });
    const kept = all.filter(holds);
    return this.ignoresLastUpdated ? kept : kept.toSorted((a, b) => a.lastUpdated - b.lastUpdated);
  }

  search(url: URL): EhrAnswer {
    const type = url.pathname.split('/').at(-1) ?? '';
    if (url.searchParams.has('_cursor') && this.deadLinks.has(this.asked.length))
      return { status: 410, body: undefined };
    const query = new URLSearchParams([...url.searchParams].filter(([name]) => !['_count', '_cursor'].includes(name)));
    const count = Number(url.searchParams.get('_count') ?? 20);
    const from = Number(url.searchParams.get('_cursor') ?? 0);
    const found = this.found(type, query);
    const page = found.slice(from, from + count);
    const next = new URL(url);
    next.searchParams.set('_cursor', String(from + count));
    const included = query.get('_include') === 'Appointment:patient' ? this.patientsOf(page) : [];
    return this.answer({
      resourceType: 'Bundle',
      type: 'searchset',
      total: found.length,
      link: from + count < found.length ? [{ relation: 'next', url: next.href }] : [],
      entry: [...page, ...included].map((stored) => ({ resource: this.served(stored) })),
    });
  }

  patientsOf(page: readonly Stored[]): readonly Stored[] {
    const keys = new Set(
      page.flatMap(({ resource }) => references(resource)).filter((key) => key.startsWith('Patient/')),
    );
    return [...keys].flatMap((key) => this.stored.get(key) ?? []);
  }

  history(url: URL): EhrAnswer {
    const path = url.pathname.slice(new URL(FAKE_BASE).pathname.length + 1);
    // Of the whole server, and then with resources; of a type entries are bare, as some servers have them.
    const isWhole = path === '_history';
    const type = isWhole ? '' : path.replace('_history', '');
    const since = url.searchParams.get('_since') ?? '1970-01-01T00:00:00Z';
    const entry = this.log
      .filter(({ key: of, at }) => of.startsWith(type) && matches(toIso(at), `ge${since}`))
      .map(({ key, method, at }) => {
        const stored = isWhole && method !== 'DELETE' ? this.stored.get(key) : undefined;
        const resource = stored && { resource: this.served(stored) };
        return { ...resource, request: { method, url: key }, response: { lastModified: toIso(at) } };
      });
    return this.answer({ resourceType: 'Bundle', type: 'history', entry: entry.toReversed() });
  }

  answer(body: FhirJson): EhrAnswer {
    return { status: 200, body: JSON.parse(JSON.stringify(body)) as FhirJson, serverTime: this.now };
  }

  async send({ path, query = {} }: EhrRequest): Promise<EhrAnswer> {
    const url = new URL(path.startsWith('https:') ? path : `${FAKE_BASE}/${path}`);
    for (const [name, value] of Object.entries(query))
      for (const one of [value].flat()) url.searchParams.append(name, one);
    this.asked.push(decodeURIComponent(url.href.slice(FAKE_BASE.length + 1)));
    if (this.lostAnswers.has(this.asked.length)) throw new ProviderError('ehr', 'cut off', { retryable: true });
    if (url.pathname.endsWith('/_history'))
      return this.refusesHistory ? { status: 501, body: undefined, serverTime: this.now } : this.history(url);
    const key = url.pathname.slice(new URL(FAKE_BASE).pathname.length + 1);
    const said = key === 'metadata' ? this.metadata : key.endsWith('/$events') ? this.events : undefined;
    if (said) return this.answer(said);
    if (key === 'metadata' || key.includes('$')) return { status: 404, body: undefined, serverTime: this.now };
    if (!key.includes('/')) return this.search(url);
    const stored = this.stored.get(key);
    return stored ? this.answer(this.served(stored)) : { status: 404, body: undefined, serverTime: this.now };
  }
}

export function createFakeEhr(connectionId: string, now: Instant, habits: Partial<ServerHabits> = {}): FakeEhr {
  const server = new Server(now);
  const client: EhrClient = {
    baseUrl: FAKE_BASE,
    version: 'R4',
    send: (request) => server.send(request),
    grantedScope: () => undefined,
  };
  return Object.assign(server, {
    source: { connectionId, client, habits: { ...HABITS, ...habits } },
    hide: (type: string, id: string) => void server.hidden.add(`${type}/${id}`),
    show: (type: string, id: string) => void server.hidden.delete(`${type}/${id}`),
  });
}

/** The connection that a mirror belongs to, as it stands in the database. */
export async function connectFake(ctx: ClinicContext, { source }: FakeEhr): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    `insert into ehr_connection (clinic_id, id, base_url, fhir_version, auth_kind, state, created_at, updated_at)
     values ($1, $2, $3, 'R4', 'none', 'active', $4, $4) on conflict do nothing`,
    [ctx.clinicId, source.connectionId, FAKE_BASE, new Date(ctx.clock.now())],
  );
}

/** A small practice as such systems keep it: no UUIDs, no extensions of ours, a role instead of names and places. */
export function fillPractice(ehr: FakeEhr, patients = 4): void {
  const ref = (reference: string) => ({ reference });
  ehr.put({ resourceType: 'Organization', id: 'org', name: 'Consulta Rius' });
  ehr.put({
    resourceType: 'Location',
    id: 'loc-1',
    alias: ['Sede Centro'],
    managingOrganization: ref('Organization/org'),
  });
  ehr.put({ resourceType: 'Practitioner', id: 'dr-7', name: [{ family: 'Rius', given: ['Marta'] }] });
  ehr.put({
    resourceType: 'PractitionerRole',
    id: 'role-7',
    practitioner: ref('Practitioner/dr-7'),
    location: [ref('Location/loc-1')],
  });
  ehr.put({
    resourceType: 'HealthcareService',
    id: 'svc',
    type: [{ coding: [{ system: 'urn:x', code: 'rev' }], text: 'Revisión' }],
  });
  ehr.put({ resourceType: 'Schedule', id: 'sch', actor: [ref('PractitionerRole/role-7')] });
  for (let n = 0; n < 5; n += 1) {
    const start = toIso((ehr.now + (n + 1) * 3 * 86_400_000) as Instant);
    ehr.put({
      resourceType: 'Slot',
      id: `slot-${n}`,
      schedule: ref(`${FAKE_BASE}/Schedule/sch`),
      status: 'free',
      start,
      end: start.replace(':00:00', ':20:00'),
    });
  }
  for (let n = 0; n < patients; n += 1) {
    ehr.put({
      resourceType: 'Patient',
      id: `p.${n}`,
      name: [{ family: `Prueba ${n}`, given: ['Ana'] }],
      birthDate: `1980-01-0${(n % 9) + 1}`,
      telecom: [{ system: 'phone', value: `+3460000000${n}` }],
      link: [],
      generalPractitioner: [
        ref('Practitioner/dr-7'),
        ref('Practitioner/unknown'),
        ref('https://other.example/fhir/Practitioner/1'),
      ],
    });
    ehr.put(appointment(ehr, { id: `a-${n}`, patient: `p.${n}`, inDays: n + 1 }));
  }
  ehr.put({ resourceType: 'Patient', id: 'nobody', name: [{ family: 'Sin cita' }] });
}

export function appointment(
  ehr: Pick<FakeEhr, 'now'>,
  { id, patient, inDays, ...more }: { id: string; patient: string; inDays: number; [element: string]: unknown },
): FhirJson {
  const start = (Math.floor(ehr.now / 86_400_000) * 86_400_000 + inDays * 86_400_000 + 10 * 3_600_000) as Instant;
  return {
    resourceType: 'Appointment',
    id,
    status: 'booked',
    start: toIso(start),
    end: toIso((start + 1_200_000) as Instant),
    participant: [
      { actor: { reference: `Patient/${patient}` }, status: 'accepted' },
      { actor: { reference: 'PractitionerRole/role-7' }, status: 'accepted' },
    ],
    ...more,
  };
}
