import { isR5Type, type R5Type } from '../mapping/r5.ts';
import { storedPeriodsParameter } from './conditions.ts';
import { actorParameter, referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { resourceTypeOf } from './registry.ts';
import type { ResourceType } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';

const PATIENT = referenceParameter('patient_id', 'Patient');

/** R5's view names a subject where one patient attends alone. */
const SUBJECT: SearchParameter = {
  ...PATIENT,
  absent: 'v.members is not null',
  targets: { Patient: '(case when v.members is null then v.patient_id end)' },
  condition: (value, scope) => `(${PATIENT.condition(value, scope)} and v.members is null)`,
};

/** Search parameters that R5 added (5.0.0), beside those of R4. */
export const R5_PARAMETERS: Readonly<Record<R5Type, Readonly<Record<string, SearchParameter>>>> = {
  Appointment: {
    subject: SUBJECT,
    group: storedReferenceParameter('participant.actor', ['Group']),
    'requested-period': storedPeriodsParameter('requestedPeriod'),
    'service-type-reference': referenceParameter('service_id', 'HealthcareService'),
  },
  Schedule: { 'service-type-reference': actorParameter({ HealthcareService: 'service_ids[]' }) },
  Slot: {},
  Patient: {},
};

/** A type as the view in R5 searches it. */
export function r5TypeOf(name: string | undefined): ResourceType | undefined {
  const type = resourceTypeOf(name);
  if (!type || !isR5Type(type.name)) return undefined;
  return { ...type, parameters: { ...type.parameters, ...R5_PARAMETERS[type.name] } };
}
