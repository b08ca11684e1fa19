import { RESOURCE_TYPES, type ResourceTypeName } from '../search/resource-type.ts';
import type { FhirAnswer, InstanceCall, ScopeLetter, TypeCall } from './fhir-call.ts';
import { createAppointment } from './interactions/create-appointment.ts';
import { createPatient } from './interactions/create-patient.ts';
import { read } from './interactions/read.ts';
import { searchType } from './interactions/search-type.ts';
import { updateAppointment } from './interactions/update-appointment.ts';
import { updatePatient } from './interactions/update-patient.ts';
import { vread } from './interactions/vread.ts';
import { subscriptionInteractions, subscriptionOperations } from '../subscriptions/index.ts';
import { bookOperation } from './operations/book.ts';
import { findAppointments } from './operations/find.ts';
import { holdAppointment } from './operations/hold.ts';

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
  readonly code: 'read' | 'vread' | 'update' | 'delete';
  readonly run: (call: InstanceCall) => Promise<FhirAnswer>;
}

export type Interaction = TypeInteraction | InstanceInteraction;

/** An operation, POSTed with Parameters. Its OperationDefinition, where it is ours, is `fhir-profiles/operation-<id>.json`. */
export interface Operation {
  readonly type: ResourceTypeName;
  /** As in the address, without its `$`. */
  readonly name: string;
  /** One of these letters is needed at the door. */
  readonly scopes: readonly ScopeLetter[];
  readonly definition: string;
  readonly documentation: string;
  /** It changes nothing: GET is taken too. */
  readonly isQuestion?: true;
  readonly run?: (call: TypeCall) => Promise<FhirAnswer>;
  /** At [type]/[id]/$name. */
  readonly runOnInstance?: (call: InstanceCall) => Promise<FhirAnswer>;
}

const OPERATIONS = 'https://centralita.dev/fhir/OperationDefinition';

/** IHE ITI Scheduling 1.0.0: ITI-115, ITI-116, ITI-117. */
export const operations: readonly Operation[] = [
  {
    type: 'Appointment',
    name: 'find',
    scopes: ['s'],
    definition: `${OPERATIONS}/appointment-find`,
    documentation: 'ITI-115: free times as proposed Appointments. `urgency` is our extension.',
    run: findAppointments,
  },
  {
    type: 'Appointment',
    name: 'hold',
    scopes: ['c', 'u'],
    definition: `${OPERATIONS}/appointment-hold`,
    documentation: 'ITI-116: keeps a proposed Appointment for five minutes for this client.',
    run: holdAppointment,
  },
  {
    type: 'Appointment',
    name: 'book',
    scopes: ['c', 'u'],
    definition: `${OPERATIONS}/appointment-book`,
    documentation: 'ITI-117: books, moves or cancels. New visits need the scope letter c, changes u.',
    run: bookOperation,
  },
  ...subscriptionOperations,
];

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

const updates: readonly InstanceInteraction[] = [
  {
    type: 'Patient',
    code: 'update',
    scope: 'u',
    documentation: 'If-Match is honoured and optional.',
    run: updatePatient,
  },
  {
    type: 'Appointment',
    code: 'update',
    scope: 'u',
    documentation: 'Cancels, moves, confirms or marks a visit. If-Match is honoured and optional.',
    run: updateAppointment,
  },
];

/** All that this server does with resources. Routes, scopes and the CapabilityStatement are made from this one table. */
export const interactions: readonly Interaction[] = [
  ...RESOURCE_TYPES.filter((type) => type !== 'Subscription').flatMap((type): Interaction[] => [
    { type, code: 'read', scope: 'r', run: read },
    { type, code: 'vread', scope: 'r', documentation: 'The current version only.', run: vread },
    { type, code: 'search-type', scope: 's', run: searchType },
  ]),
  ...creates,
  ...updates,
  ...subscriptionInteractions,
];

export function typeInteraction(type: string, code: TypeInteraction['code']): TypeInteraction | undefined {
  return interactions.find((row): row is TypeInteraction => row.type === type && row.code === code);
}

export function instanceInteraction(type: string, code: InstanceInteraction['code']): InstanceInteraction | undefined {
  return interactions.find((row): row is InstanceInteraction => row.type === type && row.code === code);
}

export function operationOf(type: string, name: string): Operation | undefined {
  return operations.find((row) => row.type === type && row.name === name);
}
