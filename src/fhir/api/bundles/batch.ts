import type { Reader } from '../../mapping/reader.ts';
import { errorToOutcome, INTERNAL } from '../error-to-outcome.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { runEntry } from './entry-request.ts';
import { entryOfAnswer, entryOfProblem } from './entry-response.ts';

async function answerTo(call: FhirCall, entry: Reader): Promise<object> {
  try {
    return entryOfAnswer(call, await runEntry(call, entry));
  } catch (error) {
    const problem = errorToOutcome(error);
    if (!problem) call.ctx.log.error({ error, 'fhir.entry': entry.path }, 'A batch entry ended with an error of ours.');
    return entryOfProblem(problem ?? INTERNAL);
  }
}

/** A batch: every entry by itself, in its order, each with its own status. One after the other, so that nobody else waits. */
export async function batch(call: FhirCall, entries: readonly Reader[]): Promise<FhirAnswer> {
  const entry: object[] = [];
  for (const asked of entries) entry.push(await answerTo(call, asked));
  const body = { resourceType: 'Bundle', type: 'batch-response', ...(entry.length > 0 ? { entry } : {}) };
  return { status: 200, body };
}
