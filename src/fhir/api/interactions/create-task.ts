import { getAppointment } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { isUuid, parseId, type AppointmentId, type MessageId, type PatientId } from '../../../platform/kernel/ids.ts';
import { fromFhirTask, VENDOR_REQUEST, type AskedTaskFacts } from '../../mapping/task.ts';
import { resourceTypes } from '../../search/registry.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { insideTransaction, takeTurns } from '../one-transaction.ts';
import { FhirProblem, type OutcomeIssue } from '../operation-outcome.ts';
import { refuseDangling } from '../refuse-dangling.ts';
import { writtenNow } from '../written.ts';

function refused(issue: OutcomeIssue): FhirProblem {
  return new FhirProblem(422, [issue]);
}

/** What the task is about, looked up. Whose visit it is is said by the visit. */
async function aboutOf(call: TypeCall, tx: ClinicTx, { focus, patientId }: AskedTaskFacts) {
  if (!focus) return { patientId };
  if (focus.type === 'Communication') {
    const found = isUuid(focus.id) ? await loadByIds(tx, resourceTypes.Communication, [focus.id]) : [];
    if (found.length === 0)
      throw refused({ path: 'Task.focus', code: 'not-found', diagnostics: 'There is no such Communication' });
    return { patientId, messageId: parseId<MessageId>(focus.id) };
  }
  const appointmentId = required(parseId<AppointmentId>(focus.id), 'a visit that was looked up');
  const visit = required(await getAppointment(call.ctx, appointmentId), 'a visit that was looked up');
  if (patientId !== undefined && visit.patientId !== patientId)
    throw refused({ path: 'Task.for', code: 'business-rule', diagnostics: 'is not the patient of this visit' });
  return { patientId: visit.patientId satisfies PatientId, appointmentId };
}

/** POST [base]/Task: another system asks the desk for something. What a desk task has no place for is refused with its code. */
export async function createTask(call: TypeCall): Promise<FhirAnswer> {
  const { ctx, body, type } = call;
  const condition = call.header('if-none-exist');
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const inside: TypeCall = { ...insideTransaction(call, tx), type };
    if (condition !== undefined) await takeTurns(tx, condition.slice(condition.indexOf('?') + 1));
    const existing = await alreadyThere(inside);
    if (existing) return existing;
    const asked = fromFhirTask(body);
    if (!asked.ok) {
      const isRule = asked.error.issues.every(({ code }) => code === 'business-rule' || code === 'not-supported');
      throw new FhirProblem(isRule ? 422 : 400, asked.error.issues);
    }
    await refuseDangling(tx, body, { path: type.name, base: call.base });
    const { description, priority, identifiers, dueAt } = asked.value;
    const id = await ctx.ports.deskTasks.create(tx, ctx, {
      kind: VENDOR_REQUEST,
      reason: VENDOR_REQUEST,
      priority,
      ...(await aboutOf(inside, tx, asked.value)),
      dueAt,
      detail: { description, requester: ctx.actor, ...(identifiers.length === 0 ? {} : { identifier: identifiers }) },
      dedupeKey: `${VENDOR_REQUEST}:${ctx.ids.next()}`,
    });
    return writtenNow(inside, { status: 201, id: required(id, 'the task of a key of its own') });
  });
}
