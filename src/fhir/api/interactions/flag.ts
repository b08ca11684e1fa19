import { writeFlag } from '../../../patients/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { flagInputOf, fromFhirFlag, type FlagFacts } from '../../mapping/flag.ts';
import { loadClinicFacts } from '../../store/clinic-facts.ts';
import { FhirProblem, type OutcomeIssue } from '../operation-outcome.ts';
import { createRecord, updateRecord, type RecordWriter } from './write-own.ts';

const REFUSALS: Readonly<Record<string, OutcomeIssue>> = {
  'patient-unknown': { path: 'Flag.subject', code: 'not-found', diagnostics: 'There is no such Patient' },
  'flag-of-another': {
    path: 'Flag.subject',
    code: 'business-rule',
    diagnostics: 'the patient of a warning cannot be changed (flag-of-another)',
  },
};

const writer: RecordWriter<FlagFacts> = {
  parse: fromFhirFlag,
  write: async ({ ctx }, tx, facts) => {
    const clinic = required(await loadClinicFacts(tx), 'clinic');
    const input = flagInputOf(facts, clinic.zone);
    if (!input.ok) throw new FhirProblem(400, input.error.issues);
    const written = await writeFlag(tx, ctx, input.value);
    if (written.ok) return written.value;
    throw new FhirProblem(422, [required(REFUSALS[written.error.code], 'a word for the refusal')]);
  },
};

export const createFlag = createRecord(writer);
export const updateFlag = updateRecord(writer);
