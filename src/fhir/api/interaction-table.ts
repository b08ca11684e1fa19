import { RESOURCE_TYPES, type ResourceTypeName } from '../search/resource-type.ts';
import type { FhirAnswer, InstanceCall, ScopeLetter, TypeCall } from './fhir-call.ts';
import { createAppointment } from './interactions/create-appointment.ts';
import { createPatient } from './interactions/create-patient.ts';
import { read } from './interactions/read.ts';
import { searchType } from './interactions/search-type.ts';

interface Described {
  readonly type: ResourceTypeName;
  readonly scope: ScopeLetter;
  readonly documentation?: string;
}

export interface TypeInteraction extends Described {
  readonly code: 'search-type' | 'create';
  readonly run: (call: TypeCall) => Promise<FhirAnswer>;
}

export interface InstanceInteraction extends Described {
  readonly code: 'read';
  readonly run: (call: InstanceCall) => Promise<FhirAnswer>;
}

export type Interaction = TypeInteraction | InstanceInteraction;

const creates: readonly TypeInteraction[] = [
  { type: 'Patient', code: 'create', scope: 'c', run: createPatient },
  {
    type: 'Appointment',
    code: 'create',
    scope: 'c',
    documentation: 'Books: the answer is a booked Appointment, or 409 when somebody else has the time.',
    run: createAppointment,
  },
];

/** All that this server does with resources. Routes, scopes and the CapabilityStatement are made from this one table. */
export const interactions: readonly Interaction[] = [
  ...RESOURCE_TYPES.flatMap((type): Interaction[] => [
    { type, code: 'read', scope: 'r', run: read },
    { type, code: 'search-type', scope: 's', run: searchType },
  ]),
  ...creates,
];

export function typeInteraction(type: string, code: TypeInteraction['code']): TypeInteraction | undefined {
  return interactions.find((row): row is TypeInteraction => row.type === type && row.code === code);
}

export function instanceInteraction(type: string, code: InstanceInteraction['code']): InstanceInteraction | undefined {
  return interactions.find((row): row is InstanceInteraction => row.type === type && row.code === code);
}
