import type { PatientId } from '../../platform/kernel/ids.ts';
import { toFhirCoverage } from '../mapping/coverage.ts';
import { RECORD_PARAMETERS, RECORD_SORTS, type RecordRow } from './common-parameters.ts';
import { referenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import { constantParameter } from './token-parameters.ts';

interface CoverageRow extends RecordRow {
  readonly patient_id: PatientId;
  readonly insurer: string;
}

const PATIENT = referenceParameter('patient_id', 'Patient');

/** Who pays for a patient's visits: one for each name that the clinic knows. */
export const coverageType = defineResourceType<CoverageRow>({
  name: 'Coverage',
  view: 'fhir_coverage',
  parameters: {
    ...RECORD_PARAMETERS,
    patient: PATIENT,
    beneficiary: PATIENT,
    status: constantParameter('active', 'http://hl7.org/fhir/fm-status'),
  },
  sorts: RECORD_SORTS,
  defaultSort: '_id',
  includes: {
    patient: { path: ['beneficiary'], targets: ['Patient'] },
    beneficiary: { path: ['beneficiary'], targets: ['Patient'] },
  },
  toFhir: (row) =>
    toFhirCoverage({
      id: row.id,
      patientId: row.patient_id,
      insurer: row.insurer,
      version: row.version,
      updatedAt: row.updated_at,
    }),
});
