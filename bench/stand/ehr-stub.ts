/** A well-mannered EHR on a port of its own: searches, pages, `_lastUpdated`, `_include`, a CapabilityStatement, one version each. */
import { createServer, type ServerResponse } from 'node:http';
import { assert, required } from '../../src/platform/kernel/assert.ts';
import { EhrPractice, type PracticeSize, type Resource } from './ehr-practice.ts';

const MOST_PER_PAGE = 1_000;
const TYPES = [
  'Organization',
  'Location',
  'Practitioner',
  'PractitionerRole',
  'HealthcareService',
  'Schedule',
  'Slot',
  'Patient',
  'Appointment',
];

const METADATA = {
  resourceType: 'CapabilityStatement',
  status: 'active',
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['json'],
  rest: [
    {
      mode: 'server',
      resource: TYPES.map((type) => ({
        type,
        versioning: 'versioned',
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        searchParam: [{ name: '_lastUpdated', type: 'date' }],
      })),
    },
  ],
};

/** A list of resources that exists only page by page. */
interface Found {
  readonly total: number;
  at(index: number): Resource;
}

function listed(all: readonly Resource[]): Found {
  return { total: all.length, at: (index) => required(all[index], 'resource') };
}

function boundsOf(values: readonly string[]): { readonly from: number; readonly to: number } {
  const bound = (prefix: string, otherwise: number) => {
    const text = values.find((value) => value.startsWith(prefix));
    return text === undefined ? otherwise : Date.parse(text.slice(2));
  };
  return { from: bound('ge', -Infinity), to: bound('lt', Infinity) };
}

function found(practice: EhrPractice, type: string, query: URLSearchParams): Found {
  const ids = query.get('_id')?.split(',');
  const since = boundsOf(query.getAll('_lastUpdated')).from;
  if (ids) return listed(ids.map((id) => one(practice, type, id)).filter((resource) => resource !== undefined));
  const isOfChanges = since > practice.created;
  if (type === 'Slot') {
    if (isOfChanges) return listed(practice.changedSince(type, since).map((n) => practice.slot(n)));
    const { from, to } = boundsOf(query.getAll('start'));
    const [first, end] = [practice.firstSlotFrom(from), practice.firstSlotFrom(to)];
    return { total: end - first, at: (index) => practice.slot(first + index) };
  }
  if (type === 'Appointment') {
    if (isOfChanges) return listed(practice.changedSince(type, since).map((n) => practice.visit(n)));
    return { total: practice.size.visits, at: (index) => practice.visit(index) };
  }
  if (type === 'Patient') return { total: isOfChanges ? 0 : practice.patients, at: (index) => practice.patient(index) };
  return listed(isOfChanges ? [] : practice.few(type));
}

function one(practice: EhrPractice, type: string, id: string): Resource | undefined {
  const n = Number(id.split('-')[1]);
  if (type === 'Slot') return n < practice.slots ? practice.slot(n) : undefined;
  if (type === 'Appointment') return n < practice.size.visits ? practice.visit(n) : undefined;
  if (type === 'Patient') return n < practice.patients ? practice.patient(n) : undefined;
  return practice.few(type).find((resource) => resource['id'] === id);
}

function patientIdsOf({ participant }: Resource): readonly number[] {
  return [...JSON.stringify(participant).matchAll(/Patient\/p-(\d+)/g)].map((match) => Number(match[1]));
}

function page(practice: EhrPractice, type: string, url: URL): object {
  const query = url.searchParams;
  const all = found(practice, type, query);
  const from = Number(query.get('_offset') ?? 0);
  const count = Math.min(Number(query.get('_count') ?? 20), MOST_PER_PAGE, Math.max(0, all.total - from));
  const matched = Array.from({ length: count }, (_, index) => all.at(from + index));
  const included = query.has('_include') ? [...new Set(matched.flatMap(patientIdsOf))] : [];
  const next = new URL(url);
  next.searchParams.set('_offset', String(from + count));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: all.total,
    link: from + count < all.total ? [{ relation: 'next', url: next.href }] : [],
    entry: [
      ...matched.map((resource) => ({ resource, search: { mode: 'match' } })),
      ...included.map((n) => ({ resource: practice.patient(n), search: { mode: 'include' } })),
    ],
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
}

let practice: EhrPractice | undefined;
let opened: Promise<string> | undefined;

function listen(): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [base, type = '', id] = url.pathname.split('/').slice(1);
    const kept = required(practice, 'practice');
    if (request.method !== 'GET' || base !== 'fhir') return send(response, 404, { resourceType: 'OperationOutcome' });
    if (type === 'metadata') return send(response, 200, METADATA);
    if (!TYPES.includes(type) || id?.startsWith('_')) return send(response, 404, { resourceType: 'OperationOutcome' });
    if (id === undefined) return send(response, 200, page(kept, type, url));
    const resource = one(kept, type, id);
    response.setHeader('etag', 'W/"1"');
    return send(response, resource ? 200 : 404, resource ?? { resourceType: 'OperationOutcome' });
  });
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      assert(address && typeof address === 'object', 'the EHR has a port');
      settle(`http://127.0.0.1:${address.port}/fhir`);
    });
  });
}

/** Opens the EHR, or fills it anew, with a practice of a size. Its base address. */
export function fillEhr(size: PracticeSize): Promise<string> {
  practice = new EhrPractice(size, Date.now());
  return (opened ??= listen());
}

/** Moves visits: as many appointments change, and as many slots. */
export function moveVisits({ visits }: { readonly visits: number }): void {
  required(practice, 'practice').move(visits, Date.now());
}
