import type { BookRefusal, RescheduleRefusal } from '../../agenda/index.ts';
import { toIso } from '../../platform/time/instant.ts';
import { FhirProblem, type IssueCode } from './operation-outcome.ts';

export function refused(path: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(code === 'conflict' || code === 'duplicate' ? 409 : 422, [
    { path: `Appointment.${path}`, code, diagnostics },
  ]);
}

export const CHANGED_MEANWHILE = new FhirProblem(412, [
  { code: 'conflict', diagnostics: 'It was changed by somebody else: read it again', path: 'http.If-Match' },
]);

/** One table for this face: why the agenda said no, as FHIR says it. `time` is the element that names the time. */
export function agendaRefusal(refusal: BookRefusal | RescheduleRefusal, time: string): FhirProblem {
  const { code } = refusal;
  switch (code) {
    case 'slot-taken':
    case 'hold-expired':
      return refused(time, 'conflict', 'Somebody else has this time (slot-taken)');
    case 'already-booked':
      return refused(time, 'duplicate', 'The patient has another visit at this time (already-booked)');
    case 'after-deadline':
      return refused(time, 'business-rule', `The patient has to be seen by ${toIso(refusal.startBy)} (after-deadline)`);
    case 'day-limit':
      return refused(
        time,
        'business-rule',
        'The practitioner has as many visits of this service on that day as there may be (day-limit)',
      );
    case 'patient-limit':
      return refused(
        'participant[0].actor',
        'business-rule',
        'The patient has as many visits of this service to come as one may have (patient-limit)',
      );
    case 'opening-in-past':
      return refused(time, 'business-rule', 'This time is in the past (opening-in-past)');
    case 'opening-unknown':
      return refused(time, 'business-rule', 'The agenda offers no such visit at this time (opening-unknown)');
    case 'patient-unknown':
      return refused('participant[0].actor', 'not-found', 'There is no such Patient (patient-unknown)');
    case 'patient-deceased':
      return refused(
        'participant[0].actor',
        'business-rule',
        'No visit can be booked for who has died (patient-deceased)',
      );
    case 'ehr-refused':
      if (refusal.reason === 'group-visit')
        return refused(
          'participant',
          'not-supported',
          "The clinic's own system does not take these patients in one visit (ehr-refused)",
        );
      if (refusal.reason === 'several-practitioners')
        return refused(
          'participant',
          'not-supported',
          "The clinic's own system does not take these practitioners in one visit (ehr-refused)",
        );
      return refused(time, 'business-rule', "The clinic's own system refused it (ehr-refused)");
    case 'ehr-unconfirmed':
      return new FhirProblem(503, [
        {
          code: 'transient',
          diagnostics: "The clinic's own system has not confirmed it yet: read it again later (ehr-unconfirmed)",
        },
      ]);
    case 'not-changeable':
      if (refusal.why === 'group')
        return refused('start', 'business-rule', 'Others attend this visit too (not-changeable)');
      return refusal.why === 'in-the-past'
        ? refused('start', 'business-rule', 'The visit began already (not-changeable)')
        : refused('status', 'business-rule', `A visit that is ${refusal.status} cannot become that (not-changeable)`);
    case 'version-conflict':
      return CHANGED_MEANWHILE;
    case 'appointment-unknown':
      return new FhirProblem(404, [{ code: 'not-found', diagnostics: 'There is no such Appointment' }]);
  }
}
