import { appointmentsTogether, confirmAttendance } from '../../../agenda/index.ts';
import { parseId, type AppointmentId } from '../../../platform/kernel/ids.ts';
import { parseInstant } from '../../../platform/time/instant.ts';
import { fromFhirAppointmentResponse, type AppointmentResponseFacts } from '../../mapping/appointment-response.ts';
import { agendaRefusal } from '../agenda-refusal.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { FhirProblem, type IssueCode } from '../operation-outcome.ts';
import { writtenNow } from '../written.ts';

function refused(element: string, issue: { code: IssueCode; diagnostics: string }): FhirProblem {
  return new FhirProblem(422, [{ path: `AppointmentResponse.${element}`, ...issue }]);
}

function parse(body: unknown): AppointmentResponseFacts {
  const parsed = fromFhirAppointmentResponse(body);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  return parsed.value;
}

/** Another time is asked for with an Appointment, not by the way. */
function refuseOtherTime(
  asked: AppointmentResponseFacts,
  visit: { readonly start: number; readonly end: number },
): void {
  for (const name of ['start', 'end'] as const) {
    const said = parseInstant(asked[name]);
    if (said !== undefined && said !== visit[name])
      throw refused(name, {
        code: 'business-rule',
        diagnostics: 'is not that of the visit: move it with an Appointment',
      });
  }
}

/** POST [base]/AppointmentResponse: the answer of the visit's patient. It is served again under the id of the visit; `If-None-Exist` is honoured. */
export async function createAppointmentResponse(call: TypeCall): Promise<FhirAnswer> {
  const { ctx } = call;
  const asked = parse(call.body);
  const existing = await alreadyThere(call);
  if (existing) return existing;
  const id = parseId<AppointmentId>(asked.appointmentId);
  const together = id === undefined ? [] : await appointmentsTogether(ctx, id);
  const visit = together.find(({ patientId }) => patientId === parseId(asked.patientId)) ?? together[0];
  if (!visit)
    throw refused('appointment.reference', { code: 'not-found', diagnostics: 'There is no such Appointment' });
  if (asked.patientId !== undefined && parseId(asked.patientId) !== visit.patientId)
    throw refused('actor.reference', { code: 'business-rule', diagnostics: 'is not the patient of this visit' });
  if (asked.patientId === undefined && together.length > 1)
    throw refused('actor', { code: 'required', diagnostics: 'says which of several patients answers' });
  refuseOtherTime(asked, visit);
  const { attendance } = asked;
  const done = await confirmAttendance(ctx, { appointmentId: visit.id, attendance, cause: 'fhir' });
  if (!done.ok) throw agendaRefusal(done.error, 'start');
  return writtenNow(call, { status: 201, id: visit.id });
}
