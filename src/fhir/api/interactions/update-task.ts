import { isDeepStrictEqual } from 'node:util';
import { required } from '../../../platform/kernel/assert.ts';
import { parseId, type StaffId, type TaskId } from '../../../platform/kernel/ids.ts';
import { Reader } from '../../mapping/reader.ts';
import { isJsonObject, keptElements, type FhirJson } from '../../mapping/resource.ts';
import { STAFF_SYSTEM } from '../../mapping/vocabulary.ts';
import { CHANGED_MEANWHILE } from '../agenda-refusal.ts';
import type { AskedTaskChange } from '../desk-ports.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { currentForUpdate } from '../if-match.ts';
import { FhirProblem, type IssueCode } from '../operation-outcome.ts';
import { ownBody } from '../own-body.ts';
import { writtenNow } from '../written.ts';

function refused(element: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(422, [{ path: `Task.${element}`, code, diagnostics }]);
}

/** What this server says itself follows from the status; a client that sends it back as it was means nothing by it. */
const FOLLOWS = new Set(['status', 'owner', 'executionPeriod', 'lastModified']);

/** As it would come over the wire: what a patch has copied is compared with what was read. */
function asJson(resource: FhirJson): FhirJson {
  const json: unknown = JSON.parse(JSON.stringify(keptElements(resource)));
  return isJsonObject(json) ? json : {};
}

/** A task says the same for as long as it lives: only who does it changes, and how far it is. */
function refuseFixed(body: FhirJson, current: FhirJson): void {
  const names = new Set([...Object.keys(body), ...Object.keys(current)]);
  const changed = [...names].filter((name) => !FOLLOWS.has(name) && !isDeepStrictEqual(body[name], current[name]));
  if (changed.length === 0) return;
  const diagnostics = 'of a task only the status and the owner can be changed (task-fixed)';
  throw new FhirProblem(
    422,
    changed.map((name) => ({ path: `Task.${name}`, code: 'business-rule' as const, diagnostics })),
  );
}

/** R4's words for what a desk does: `accepted` and `in-progress` are one, somebody has it. */
const ACTIONS: Readonly<Record<string, AskedTaskChange['action']>> = {
  accepted: 'take',
  'in-progress': 'take',
  completed: 'complete',
  cancelled: 'cancel',
  requested: 'reopen',
};

/** People of the desk are no resources of this server: their number names them. */
function ownerOf(body: FhirJson): StaffId | undefined {
  const owner = new Reader(body, 'Task').field('owner');
  if (!owner.present) return undefined;
  const { system, value } = owner.field('identifier').json();
  const id = system === STAFF_SYSTEM ? parseId<StaffId>(value) : undefined;
  if (id !== undefined) return id;
  throw refused('owner', 'value', `expected an identifier of ${STAFF_SYSTEM} (owner-unknown)`);
}

function changeOf(body: FhirJson, current: FhirJson): Pick<AskedTaskChange, 'action' | 'ownerId'> | undefined {
  const ownerId = ownerOf(body);
  const hadOwner = ownerOf(current);
  const isNewOwner = ownerId !== undefined && ownerId !== hadOwner;
  if (body['status'] === current['status'] && !isNewOwner) {
    if (ownerId === undefined && hadOwner !== undefined)
      throw refused('owner', 'business-rule', 'a task is given on to somebody, not to nobody (owner-needed)');
    return undefined;
  }
  // With a new owner and nothing else, the task is given on; open or not is the desk's to say.
  const action = body['status'] === current['status'] ? 'take' : ACTIONS[String(body['status'])];
  if (!action)
    throw refused('status', 'business-rule', `expected one of ${Object.keys(ACTIONS).join(', ')} (status-unsupported)`);
  if (isNewOwner && action !== 'take')
    throw refused('owner', 'business-rule', 'a task is given on while it is open, and not with its end (owner-fixed)');
  return { action, ...(isNewOwner ? { ownerId } : {}) };
}

function refusalOf({ code }: { readonly code: string }): FhirProblem {
  switch (code) {
    case 'version-conflict':
    case 'task-unknown':
      return CHANGED_MEANWHILE;
    case 'owner-unknown':
      return refused('owner', 'not-found', 'Nobody of this desk has that identifier (owner-unknown)');
    case 'task-open':
      return refused('status', 'business-rule', 'A task that somebody has does not go back to the list (task-open)');
    default:
      return refused('status', 'business-rule', `The task is closed: it can be reopened as requested (${code})`);
  }
}

/** PUT [base]/Task/[id]: takes, gives on, completes, cancels or reopens, by the desk's own commands; 422 with its code for all else. */
export async function updateTask(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx } = call;
  const { resource, version } = await currentForUpdate(call);
  const [body, current] = [asJson(await ownBody(call)), asJson(resource)];
  refuseFixed(body, current);
  const change = changeOf(body, current);
  const taskId = required(parseId<TaskId>(resource.id), 'the id of a task');
  if (change) {
    const done = await ctx.ports.deskTasks.change(ctx, { taskId, ...change, expectedVersion: version });
    if (!done.ok) throw refusalOf(done.error);
  }
  return writtenNow(call, { status: 200, id: taskId });
}
