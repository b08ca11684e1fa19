import { getStatus } from '@medplum/core';
import type { HttpMethod } from '@medplum/fhir-router';
import type { Ehr } from './ehr.ts';
import { bookForAnother, isTaken, takenIn } from './booking-rules.ts';
import { listOf, outcome, type FhirJson } from './fhir-json.ts';
import type { Occasion } from './manners.ts';

export interface FhirAnswer {
  readonly status: number;
  readonly body?: FhirJson;
}

export interface FhirAsked {
  readonly method: HttpMethod;
  /** Below the base, with the query: "/Appointment/7". */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly occasion: Occasion;
}

/** Hands a request to the library's router, as it is. */
export async function askRouter(ehr: Ehr, { method, url, headers, body }: FhirAsked): Promise<FhirAnswer> {
  const request = { method, url, pathname: '', query: {}, params: {}, body, headers };
  const [outcome, resource] = await ehr.router.handleRequest(request, ehr.repository);
  return { status: getStatus(outcome), body: (resource ?? outcome) as unknown as FhirJson };
}

function worstEntry(bundle: FhirJson | undefined): FhirAnswer | undefined {
  const responses = listOf(bundle?.['entry']).map(
    ({ response }) => response as Readonly<Record<string, unknown>> | undefined,
  );
  const failed = responses.find((response) => Number.parseInt(String(response?.['status']), 10) >= 400);
  if (!failed) return undefined;
  return { status: Number.parseInt(String(failed['status']), 10), body: failed['outcome'] as FhirJson };
}

/** Another time or Slot for an Appointment that stands. */
function movesWhatStands(ehr: Ehr, { method, url, body }: FhirAsked): boolean {
  const [type = '', id = ''] = url.split('?', 1).join('').split('/').filter(Boolean);
  const before = method === 'PUT' && type === 'Appointment' ? ehr.repository.current(type, id) : undefined;
  const after = body as FhirJson | undefined;
  return (
    before !== undefined &&
    ['start', 'slot'].some((name) => JSON.stringify(before[name]) !== JSON.stringify(after?.[name]))
  );
}

function notMovable(status: 422 | 405): FhirAnswer {
  const text = 'Only the description of an appointment can be amended';
  return { status, body: outcome({ code: 'invalid', text, vendorCode: 'INVALID_RESOURCE' }) };
}

function isNew(ehr: Ehr, { method, url }: FhirAsked): boolean {
  const [type = '', id = ''] = url.split('?', 1).join('').split('/').filter(Boolean);
  return method === 'PUT' && id !== '' && ehr.repository.current(type, id) === undefined;
}

/** A write with this EHR's manners: what it demands, how it books, what it undoes, and in which words it refuses. */
export async function runWrite(ehr: Ehr, asked: FhirAsked): Promise<FhirAnswer> {
  const { manners, repository } = ehr;
  const { occasion } = asked;
  const creates = isNew(ehr, asked);
  const before = repository.changes.length;
  const fixed = movesWhatStands(ehr, asked) && manners.take('cannot-move', occasion);
  if (fixed) return notMovable(fixed.status);
  const [appointment, headers] = [asAppointment(asked), { ...asked.headers }];
  if (headers['if-none-exist'] && manners.take('ignores-if-none-exist', occasion)) delete headers['if-none-exist'];
  if (manners.has('no-version')) delete headers['if-match'];
  if (appointment && manners.take('slot-just-taken', occasion)) await bookForAnother(repository, appointment);
  const pending = appointment?.['status'] === 'booked' && manners.take('books-as-pending', occasion);
  const body = pending ? { ...appointment, status: 'pending' } : asked.body;
  const answer = await askRouter(ehr, { ...asked, headers, body });
  const failed = isTransaction(asked.body) ? worstEntry(answer.body) : undefined;
  if (failed && !manners.take('no-rollback', occasion)) {
    await repository.rollBack(before);
    return inItsWords(ehr, failed, occasion);
  }
  if (asked.method === 'DELETE' && answer.status === 200) return { status: 204 };
  return inItsWords(ehr, creates && answer.status === 200 ? { ...answer, status: 201 } : answer, occasion);
}

function inItsWords(ehr: Ehr, answer: FhirAnswer, occasion: Occasion): FhirAnswer {
  if (answer.status === 412 && ehr.manners.take('conflict-as-409', occasion)) return { ...answer, status: 409 };
  if (answer.status !== 409 || !isTaken(answer.body)) return answer;
  const form = ehr.manners.take('slot-taken-form', occasion)?.form;
  return form ? takenIn(form) : answer;
}

function asAppointment({ method, body }: FhirAsked): FhirJson | undefined {
  const resource = body as FhirJson | undefined;
  return method === 'POST' && resource?.resourceType === 'Appointment' ? resource : undefined;
}

function isTransaction(body: unknown): boolean {
  const bundle = body as FhirJson | undefined;
  return bundle?.resourceType === 'Bundle' && bundle['type'] === 'transaction';
}
