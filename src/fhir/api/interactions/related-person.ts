import { importRelatedPerson } from '../../../patients/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { fromFhirRelatedPerson, relatedPersonImportOf, type RelatedPersonFacts } from '../../mapping/related-person.ts';
import { loadClinicFacts } from '../../store/clinic-facts.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { createRecord, updateRecord, type RecordWriter } from './write-own.ts';

const writer: RecordWriter<RelatedPersonFacts> = {
  parse: fromFhirRelatedPerson,
  write: async ({ ctx }, tx, facts) => {
    const clinic = required(await loadClinicFacts(tx), 'clinic');
    const input = relatedPersonImportOf(facts, clinic.zone);
    if (!input.ok) throw new FhirProblem(400, input.error.issues);
    const written = await importRelatedPerson(tx, ctx, input.value);
    if (written.ok) return written.value;
    const issue = {
      path: 'RelatedPerson.patient',
      code: 'not-found',
      diagnostics: 'There is no such Patient',
    } as const;
    throw new FhirProblem(422, [issue]);
  },
};

export const createRelatedPerson = createRecord(writer);
export const updateRelatedPerson = updateRecord(writer);
