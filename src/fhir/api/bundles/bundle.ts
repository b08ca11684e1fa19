import { Reader } from '../../mapping/reader.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { FhirProblem, type IssueCode } from '../operation-outcome.ts';
import { batch } from './batch.ts';
import { transaction } from './transaction.ts';

function refused(path: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(400, [{ path, code, diagnostics }]);
}

/** A batch answers entry by entry while the client waits; a transaction writes all of it in a few round trips. */
const MOST_ENTRIES = { batch: 200, transaction: 1_000 } as const;

/** POST [base] with a Bundle: a transaction, all or nothing, or a batch, each entry by itself. */
export async function bundle(call: FhirCall): Promise<FhirAnswer> {
  const reader = new Reader(call.body, 'Bundle');
  if (reader.json()['resourceType'] !== 'Bundle') throw refused('Bundle', 'structure', 'expected a Bundle');
  const type = (['batch', 'transaction'] as const).find((known) => known === reader.json()['type']);
  if (!type) throw refused('Bundle.type', 'not-supported', 'expected batch or transaction');
  const given: unknown = reader.json()['entry'] ?? [];
  if (!Array.isArray(given)) throw refused('Bundle.entry', 'structure', 'expected a list');
  if (given.length > MOST_ENTRIES[type])
    throw refused('Bundle.entry', 'too-long', `has more than ${MOST_ENTRIES[type]} entries`);
  const entries = given.map((entry: unknown, index) => new Reader(entry, `Bundle.entry[${index}]`));
  return type === 'batch' ? batch(call, entries) : transaction(call, entries);
}
