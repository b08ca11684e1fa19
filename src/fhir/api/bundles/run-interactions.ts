import { Reader } from '../../mapping/reader.ts';
import { resolve } from '../../import/parse-bundle.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { agendaBehind } from '../agenda-behind.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { runEntry } from './entry-request.ts';
import { isInteraction } from './settle-entries.ts';

/** R4, 3.1.0.11.2: deletes first, then what is made, then what is changed. */
const ORDER = ['DELETE', 'POST', 'PUT', 'PATCH'];

/** What stands in the place of a header. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'http.If-Match': 'ifMatch',
  'http.If-None-Exist': 'ifNoneExist',
};

function pathInBundle(path: string | undefined, entry: Reader): string {
  if (path?.startsWith('Bundle.')) return path;
  if (path !== undefined && /^[A-Z]/.test(path)) return path.replace(/^[A-Za-z]+/, entry.field('resource').path);
  return entry.field('request').field(CONDITIONS[path ?? ''] ?? 'url').path;
}

/** The same issues, seen from the bundle. */
function seenFromBundle(error: FhirProblem, entry: Reader): FhirProblem {
  const issues = error.issues.map((issue) => ({ ...issue, path: pathInBundle(issue.path, entry) }));
  return new FhirProblem(error.status, issues, error.headers);
}

/** Where the answer says that something stands, relative to the base. */
function placeOf(call: FhirCall, answer: FhirAnswer): string | undefined {
  return answer.headers?.['location']?.slice(call.base.length + 1);
}

/** With another system behind the agenda a visit is asked for outside of any transaction: one at a time, by itself. */
export async function refuseOutsideAgenda(call: FhirCall, entries: readonly Reader[]): Promise<void> {
  const isAgenda = (entry: Reader) => String(entry.field('request').json()['url']).startsWith('Appointment');
  const first = entries.find((entry) => isInteraction(entry) && isAgenda(entry));
  if (!first) return;
  if ((await agendaBehind(call)).kind === 'own') return;
  const diagnostics = "The clinic's own system takes one visit at a time: send it by itself, or in a batch (ehr-alone)";
  throw new FhirProblem(422, [{ code: 'not-supported', diagnostics, path: first.field('request').field('url').path }]);
}

/**
 * Carries out, inside the transaction of `call`, the entries that are no import, by the rules that hold for each outside. `names`:
 * what fullUrls stand for; what is made here joins them. The first that is refused is thrown, with its path in the bundle.
 */
export async function runInteractions(
  call: FhirCall,
  entries: readonly Reader[],
  names: Map<string, string>,
): Promise<ReadonlyMap<number, FhirAnswer>> {
  const answers = new Map<number, FhirAnswer>();
  const own = [...entries.entries()].filter(([, entry]) => isInteraction(entry));
  for (const method of ORDER)
    for (const [index, entry] of own.filter(([, one]) => one.field('request').json()['method'] === method)) {
      const resource = resolve(entry.json()['resource'], names);
      const resolved = new Reader({ ...entry.json(), resource }, entry.path);
      try {
        const answer = await runEntry(call, resolved);
        answers.set(index, answer);
        const [place, { fullUrl }] = [placeOf(call, answer), entry.json()];
        if (place !== undefined && typeof fullUrl === 'string') names.set(fullUrl, place);
      } catch (error) {
        throw error instanceof FhirProblem ? seenFromBundle(error, entry) : error;
      }
    }
  return answers;
}
