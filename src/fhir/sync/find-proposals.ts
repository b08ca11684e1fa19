import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { HOUR_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { fromR5 } from '../mapping/from-r5.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import type { Window } from './load-queries.ts';
import { nextOf, NO_CACHE } from './read-page.ts';

/** Proposals wanted at once. IHE's `$find` has no pages: what is more than this is asked for in two halves. */
const AT_ONCE = 500;
/** Shorter than any visit that is proposed five hundred times: no half of this helps. */
const LEAST_MS = 15 * MINUTE_MS;
/** Questions for one window. */
const MOST_ASKED = 500;
/** Refusals of a question as too large; a smaller one may be answered. */
const TOO_MUCH = [400, 413, 422];

interface Answer {
  readonly proposals: readonly FhirJson[];
  readonly isAll: boolean;
}

/** A visit that begins in the window may end after it, and servers propose what lies wholly inside. */
function beyond({ start, end }: Window): Instant {
  return plusMs(end, Math.min(4 * HOUR_MS, Math.max(HOUR_MS, end - start)));
}

function parametersOf(window: Window): FhirJson {
  const parameter = [
    { name: 'start', valueDateTime: toIso(window.start) },
    { name: 'end', valueDateTime: toIso(beyond(window)) },
  ];
  return { resourceType: 'Parameters', parameter };
}

/** The Bundle itself, or as the `return` of Parameters. */
function bundleOf(body: FhirJson | undefined): FhirJson | undefined {
  if (body?.['resourceType'] === 'Bundle') return body;
  const [returned] = listOf(body, 'parameter').filter(({ name }) => name === 'return');
  return isJsonObject(returned?.['resource']) ? returned['resource'] : undefined;
}

function resourcesOf(bundle: FhirJson, type: string): readonly FhirJson[] {
  return listOf(bundle, 'entry').flatMap(({ resource }) =>
    isJsonObject(resource) && resource['resourceType'] === type ? [resource] : [],
  );
}

/** "Too costly" is no "nothing free": an outcome that says more than a note leaves it open what there is. */
function isRefusal(bundle: FhirJson): boolean {
  return resourcesOf(bundle, 'OperationOutcome')
    .flatMap((outcome) => listOf(outcome, 'issue'))
    .some(({ severity, code }) => severity === 'error' || (severity === 'fatal' && code !== 'not-found'));
}

async function ask(source: EhrSource, window: Window): Promise<Answer | 'too-much' | undefined> {
  const { client } = source;
  const common = { headers: NO_CACHE, lane: 'batch' } as const;
  const query = { _count: String(AT_ONCE) };
  let answer = await client.send({
    ...common,
    method: 'POST',
    path: 'Appointment/$find',
    query,
    body: parametersOf(window),
  });
  if (TOO_MUCH.includes(answer.status)) return 'too-much';
  const proposals: FhirJson[] = [];
  for (let pages = 0; pages < MOST_ASKED; pages += 1) {
    const bundle = answer.status < 300 ? bundleOf(answer.body) : undefined;
    if (!bundle) return undefined;
    const found = resourcesOf(bundle, 'Appointment').map((one) => (client.version === 'R5' ? fromR5(one) : one));
    if (found.length === 0 && isRefusal(bundle)) return 'too-much';
    proposals.push(...found);
    const next = nextOf(bundle, client.baseUrl);
    if (next === undefined) {
      const total = Number(bundle['total'] ?? 0);
      return { proposals, isAll: pages > 0 || (found.length < AT_ONCE && total <= found.length) };
    }
    answer = await client.send({ ...common, method: 'GET', path: next });
  }
  throw new ProviderError('ehr', '$find has pages without end', { retryable: false });
}

function halves({ start, end }: Window): readonly [Window, Window] {
  const middle = (start + Math.ceil((end - start) / 2 / MINUTE_MS) * MINUTE_MS) as Instant;
  return [
    { start, end: middle },
    { start: middle, end },
  ];
}

/** Each visit once, and only of this window: the end of one is the start of the next. */
function within(proposals: readonly FhirJson[], { start, end }: Window): readonly FhirJson[] {
  const inWindow = proposals.filter((one) => {
    const at = Date.parse(String(one['start']));
    return at >= start && at < end && one['status'] !== 'cancelled';
  });
  return [...new Map(inWindow.map((one, index) => [typeof one['id'] === 'string' ? one['id'] : index, one])).values()];
}

/**
 * What the EHR proposes in a window, all of it: a window of which not everything comes at once is asked for in halves. Undefined
 * where it could not be found out. Throws `ProviderError`.
 */
export async function findProposals(source: EhrSource, window: Window): Promise<readonly FhirJson[] | undefined> {
  const open: Window[] = [window];
  const found: FhirJson[] = [];
  let asked = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    asked += 1;
    if (asked > MOST_ASKED) throw new ProviderError('ehr', '$find never says all', { retryable: false });
    const answer = await ask(source, next);
    if (answer === undefined) return undefined;
    if (answer !== 'too-much' && answer.isAll) found.push(...answer.proposals);
    else if (next.end - next.start <= LEAST_MS) return undefined;
    else open.push(...halves(next));
  }
  return within(found, window);
}
