import { VERSIONED_TYPES } from '../search/load-history.ts';
import { RESOURCE_TYPES, type ResourceTypeName } from '../search/resource-type.ts';
import type { IheTransaction } from '../mapping/audit-event.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { FhirAnswer, FhirCall, InstanceCall, ScopeLetter, TypeCall } from './fhir-call.ts';
import { createClosure, deleteClosure } from './interactions/closure.ts';
import { createAppointmentResponse } from './interactions/create-appointment-response.ts';
import { createAppointment } from './interactions/create-appointment.ts';
import { conditionalPatch, conditionalUpdate } from './interactions/conditional.ts';
import { createFlag, updateFlag } from './interactions/flag.ts';
import { historyInstance, historyType } from './interactions/history.ts';
import { patchWith } from './interactions/patch.ts';
import { createTask } from './interactions/create-task.ts';
import { createPatient } from './interactions/create-patient.ts';
import { read } from './interactions/read.ts';
import { createRelatedPerson, updateRelatedPerson } from './interactions/related-person.ts';
import { searchType } from './interactions/search-type.ts';
import { updateTask } from './interactions/update-task.ts';
import { updateAppointment } from './interactions/update-appointment.ts';
import { updatePatient } from './interactions/update-patient.ts';
import { vread } from './interactions/vread.ts';
import { subscriptionInteractions, subscriptionOperations } from '../subscriptions/index.ts';
import { bookOperation } from './operations/book.ts';
import { isKnownPatient } from './operations/booking-patient.ts';
import { findAppointments } from './operations/find.ts';
import { holdAppointment } from './operations/hold.ts';

interface Described {
  readonly type: ResourceTypeName;
  readonly scope: ScopeLetter;
  readonly documentation?: string;
}

export interface TypeInteraction extends Described {
  readonly code: 'search-type' | 'create' | 'history-type' | 'conditional-update' | 'conditional-patch';
  readonly run: (call: TypeCall) => Promise<FhirAnswer>;
}

export interface InstanceInteraction extends Described {
  readonly code: 'read' | 'vread' | 'update' | 'patch' | 'history-instance' | 'delete';
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
  /** Of IHE, as the audit trail names it. */
  readonly transaction?: IheTransaction;
  /** It changes nothing: GET is taken too. */
  readonly isQuestion?: true;
  /** Resources among its parameters that may be no more than an id of ours. */
  readonly isKnown?: (call: FhirCall, resource: FhirJson) => Promise<boolean>;
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
    transaction: 'ITI-115',
    isKnown: isKnownPatient,
    run: findAppointments,
  },
  {
    type: 'Appointment',
    name: 'hold',
    scopes: ['c', 'u'],
    definition: `${OPERATIONS}/appointment-hold`,
    documentation: 'ITI-116: keeps a proposed Appointment for five minutes for this client.',
    transaction: 'ITI-116',
    run: holdAppointment,
  },
  {
    type: 'Appointment',
    name: 'book',
    scopes: ['c', 'u'],
    definition: `${OPERATIONS}/appointment-book`,
    documentation: 'ITI-117: books, moves or cancels. New visits need the scope letter c, changes u.',
    transaction: 'ITI-117',
    isKnown: isKnownPatient,
    run: bookOperation,
  },
  ...subscriptionOperations,
];

const creates: readonly TypeInteraction[] = [
  { type: 'Patient', code: 'create', scope: 'c', run: createPatient },
  { type: 'RelatedPerson', code: 'create', scope: 'c', run: createRelatedPerson },
  { type: 'Flag', code: 'create', scope: 'c', run: createFlag },
  {
    type: 'Basic',
    code: 'create',
    scope: 'c',
    documentation: 'A closure: a time when a site or a practitioner is not there. Visits in it stay.',
    run: createClosure,
  },
  {
    type: 'Task',
    code: 'create',
    scope: 'c',
    documentation: 'Asks the desk for something: description, for, focus, priority, restriction.period.end.',
    run: createTask,
  },
  {
    type: 'Appointment',
    code: 'create',
    scope: 'c',
    documentation: 'Books: the answer is a booked Appointment, or 409 when somebody else has the time.',
    run: createAppointment,
  },
  {
    type: 'AppointmentResponse',
    code: 'create',
    scope: 'c',
    documentation:
      'Says for the patient whether they come: the answer of the visit that it names. A no does not cancel.',
    run: createAppointmentResponse,
  },
];

const IF_MATCH = 'If-Match is honoured and optional.';

const updates: readonly InstanceInteraction[] = [
  { type: 'RelatedPerson', code: 'update', scope: 'u', documentation: IF_MATCH, run: updateRelatedPerson },
  { type: 'Flag', code: 'update', scope: 'u', documentation: IF_MATCH, run: updateFlag },
  {
    type: 'Task',
    code: 'update',
    scope: 'u',
    documentation: `Accepts, completes, cancels, reopens, or gives it to somebody of the desk. ${IF_MATCH}`,
    run: updateTask,
  },
  {
    type: 'Patient',
    code: 'update',
    scope: 'u',
    documentation: IF_MATCH,
    run: updatePatient,
  },
  {
    type: 'Appointment',
    code: 'update',
    scope: 'u',
    documentation: `Cancels, moves, confirms or marks a visit. ${IF_MATCH}`,
    run: updateAppointment,
  },
];

/** The other ways to write what can be created and updated: by a patch, and by criteria instead of an id. */
function furtherWrites({ type, run: update }: InstanceInteraction): readonly Interaction[] {
  const create = creates.find((row) => row.type === type);
  const patch = patchWith(update);
  return [
    { type, code: 'patch', scope: 'u', documentation: 'JSON Patch (RFC 6902).', run: patch },
    { type, code: 'conditional-patch', scope: 'u', run: conditionalPatch(patch) },
    ...(create
      ? [{ type, code: 'conditional-update' as const, scope: 'u' as const, run: conditionalUpdate(update, create.run) }]
      : []),
  ];
}

const OWN_VERSIONS_ONLY = 'The current version only.';

/** All that this server does with resources. Routes, scopes and the CapabilityStatement are made from this one table. */
export const interactions: readonly Interaction[] = [
  ...RESOURCE_TYPES.filter((type) => type !== 'Subscription').flatMap((type): Interaction[] => [
    { type, code: 'read', scope: 'r', run: read },
    {
      type,
      code: 'vread',
      scope: 'r',
      ...(VERSIONED_TYPES.has(type) ? {} : { documentation: OWN_VERSIONS_ONLY }),
      run: vread,
    },
    { type, code: 'search-type', scope: 's', run: searchType },
  ]),
  ...(['Patient', 'Appointment'] as const).flatMap((type): Interaction[] => [
    { type, code: 'history-instance', scope: 'r', documentation: 'The last 100 versions.', run: historyInstance },
    { type, code: 'history-type', scope: 's', documentation: 'With _since: what changed.', run: historyType },
  ]),
  {
    type: 'Slot',
    code: 'history-type',
    scope: 's',
    documentation: 'With _since: the current version of every Slot that changed.',
    run: historyType,
  },
  ...creates,
  ...updates,
  ...updates.flatMap(furtherWrites),
  {
    type: 'Basic',
    code: 'delete',
    scope: 'd',
    documentation: 'Takes a closure away that was made as a Basic. If-Match is honoured and optional.',
    run: deleteClosure,
  },
  ...subscriptionInteractions,
];

export function interactionOf<Code extends Interaction['code']>(
  type: string,
  code: Code,
): Extract<Interaction, { code: Code }> | undefined {
  return interactions.find(
    (row): row is Extract<Interaction, { code: Code }> => row.type === type && row.code === code,
  );
}

export function operationOf(type: string, name: string): Operation | undefined {
  return operations.find((row) => row.type === type && row.name === name);
}
