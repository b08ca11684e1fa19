import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';

/** What an answer of an EHR to a write means. */
export type Verdict =
  | { readonly kind: 'accepted' }
  /** Somebody else has the time: offer another. */
  | { readonly kind: 'slot-taken' }
  /** It says that it has this very request already: a success, once that is read. */
  | { readonly kind: 'duplicate' }
  /** Changed since it was read: read it again. */
  | { readonly kind: 'changed-meanwhile' }
  /** More than one resource answers to our identifier. */
  | { readonly kind: 'many' }
  | { readonly kind: 'refused'; readonly reason: string };

/** What an answer to a change of what stands there means. */
export type ChangeVerdict =
  | Verdict
  /** It takes no such change: a visit is moved by booking it anew. */
  | { readonly kind: 'not-in-place' };

interface Answer {
  readonly status: number;
  readonly body: FhirJson | undefined;
}

interface Issue {
  readonly severity: string;
  readonly code: string;
  /** Codes of `details.coding`, as vendors spell them. */
  readonly vendorCodes: readonly string[];
  readonly text: string;
}

/** Words for a time that is no longer there. Only where the status already says that the request was refused. */
const TAKEN_WORDS =
  /not (?:be )?(?:available|free|bookable)|no longer available|unavailable|already (?:booked|taken|been booked)|double.?book|slot[^.]{0,40}\b(?:taken|booked|busy|occupied)|no (?:est[aá] )?disponible/i;
/** NHS GP Connect Appointment Management 1.x; NHS BaRS 1.4.0. */
const TAKEN_CODES = new Set(['DUPLICATE_REJECTED', 'REC_CONFLICT', 'SEND_CONFLICT', 'CONFLICT']);

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function issuesIn(resource: unknown): readonly Issue[] {
  if (!isJsonObject(resource) || resource['resourceType'] !== 'OperationOutcome') return [];
  return listOf(resource, 'issue').map((issue) => {
    const details = isJsonObject(issue['details']) ? issue['details'] : undefined;
    const codings = listOf(details, 'coding');
    return {
      severity: textOf(issue['severity']),
      code: textOf(issue['code']),
      vendorCodes: codings.map((coding) => textOf(coding['code'])),
      text: [issue['diagnostics'], details?.['text'], ...codings.map((coding) => coding['display'])]
        .map(textOf)
        .join(' '),
    };
  });
}

function entriesOf(body: FhirJson | undefined): readonly FhirJson[] {
  return body?.['resourceType'] === 'Bundle' ? listOf(body, 'entry') : [];
}

function resourcesOf(body: FhirJson | undefined): readonly FhirJson[] {
  if (body?.['resourceType'] !== 'Bundle') return body ? [body] : [];
  return entriesOf(body).flatMap(({ resource }) => (isJsonObject(resource) ? [resource] : []));
}

function isTaken(issue: Issue): boolean {
  return issue.vendorCodes.some((code) => TAKEN_CODES.has(code)) || TAKEN_WORDS.test(issue.text);
}

/** IHE Scheduling: a success on the wire that holds an OperationOutcome, or the Appointment as `cancelled`. */
function inSuccess(body: FhirJson | undefined): Verdict {
  const resources = resourcesOf(body);
  const appointments = resources.filter(({ resourceType }) => resourceType === 'Appointment');
  const issues = resources.flatMap(issuesIn).filter(({ severity }) => severity === 'fatal' || severity === 'error');
  if (appointments.length > 0) {
    const standing = appointments.some(({ status }) => status !== 'cancelled' && status !== 'entered-in-error');
    return standing ? { kind: 'accepted' } : { kind: 'slot-taken' };
  }
  const [first] = issues;
  if (!first) return { kind: 'accepted' };
  if (issues.some((issue) => issue.code === 'not-found' || issue.code === 'conflict' || isTaken(issue)))
    return { kind: 'slot-taken' };
  return { kind: 'refused', reason: first.code || 'refused' };
}

function inConflict(answer: Answer, issues: readonly Issue[]): Verdict {
  // AWS HealthLake answers a replay with the resource of the first time; NHS BaRS with the issue code `duplicate`.
  if (answer.body?.['resourceType'] === 'Appointment') return { kind: 'duplicate' };
  if (issues.some(({ vendorCodes }) => vendorCodes.includes('DUPLICATE_REJECTED'))) return { kind: 'slot-taken' };
  return issues.some(({ code }) => code === 'duplicate') ? { kind: 'duplicate' } : { kind: 'slot-taken' };
}

/** The first code that says something, for the trail; the text may hold a person's data and is left where it came from. */
function reasonOf(status: number, issues: readonly Issue[]): string {
  const [code] = issues.map((issue) => issue.code).filter((each) => /^[a-z-]{1,40}$/.test(each));
  return code ?? `http-${status}`;
}

/** What an EHR says to a new appointment. Every form of "somebody has this time" that is known is one refusal. */
export function verdictOnBooking(answer: Answer): Verdict {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return inSuccess(body);
  const issues = resourcesOf(body).flatMap(issuesIn);
  if (status === 409) return inConflict(answer, issues);
  // If-None-Exist that finds several.
  if (status === 412) return { kind: 'many' };
  const rule = status === 422 && issues.some(({ code }) => code === 'business-rule' || code === 'conflict');
  if ((status === 400 || status === 422) && (rule || issues.some(isTaken))) return { kind: 'slot-taken' };
  return { kind: 'refused', reason: reasonOf(status, issues) };
}

/** NHS GP Connect Appointment Management 1.x: an amendment of anything but the description. */
const NOT_AMENDABLE = 'INVALID_RESOURCE';

function isNotInPlace(status: number, issues: readonly Issue[]): boolean {
  if (status === 405 || status === 501) return true;
  return (
    status === 422 &&
    issues.some(({ code, vendorCodes }) => code === 'not-supported' || vendorCodes.includes(NOT_AMENDABLE))
  );
}

/** What an EHR says to a change of an appointment. HAPI and Oracle answer 409 where others answer 412. */
export function verdictOnChange(answer: Answer): ChangeVerdict {
  const { status, body } = answer;
  const issues = resourcesOf(body).flatMap(issuesIn);
  if (status >= 200 && status < 300) {
    const [fault] = issues.filter(({ severity }) => severity === 'fatal' || severity === 'error');
    return fault ? { kind: 'refused', reason: reasonOf(status, [fault]) } : { kind: 'accepted' };
  }
  if (status === 409 && issues.some(({ vendorCodes }) => vendorCodes.includes('DUPLICATE_REJECTED')))
    return { kind: 'slot-taken' };
  if (status === 412 || status === 409 || status === 428) return { kind: 'changed-meanwhile' };
  if ((status === 400 || status === 422) && issues.some(isTaken)) return { kind: 'slot-taken' };
  if (isNotInPlace(status, issues)) return { kind: 'not-in-place' };
  return { kind: 'refused', reason: reasonOf(status, issues) };
}

/** A transaction counts only where each entry says so: some servers answer 200 with a 412 inside, and keep the rest. */
export function failedEntry(body: FhirJson | undefined, sent: number): Answer | undefined {
  const entries = entriesOf(body);
  const answers = entries.map(({ response }): Answer => {
    const { status, outcome } = isJsonObject(response) ? response : {};
    const code = Number.parseInt(textOf(status), 10);
    return { status: Number.isNaN(code) ? 0 : code, body: isJsonObject(outcome) ? outcome : undefined };
  });
  const failed = answers.find(({ status }) => status < 200 || status >= 300);
  return failed ?? (answers.length < sent ? { status: 0, body: undefined } : undefined);
}
