import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { LEVEL_TERMS, type Level } from '../domain/level.ts';
import type { BookingRefusal } from '../errors.ts';
import type { TriageId } from '../store/assessment-rows.ts';
import { getAssessment } from './get-assessment.ts';
import { overrideOf } from './override-of.ts';

/** Appointment.priority of FHIR R4, which counts as iCalendar does (facts of triage, 3.5). */
const PRIORITIES: Readonly<Record<Level, number>> = { 1: 1, 2: 2, 3: 3, 4: 5, 5: 9 };

/** What an assessment asks of the visit that is booked for it. */
export interface BookingTerms {
  readonly assessmentId: TriageId;
  readonly priority: number;
  /** The latest start. Absent where nothing is urgent. */
  readonly startBy?: Instant;
}

/** A wait is counted from when it was told, whoever decides it later. */
export function deadlineOf(level: Level, decidedAt: Instant): Instant | undefined {
  const { maxWaitMinutes } = LEVEL_TERMS[level];
  return maxWaitMinutes === undefined ? undefined : plusMs(decidedAt, maxWaitMinutes * MINUTE_MS);
}

/**
 * Whether somebody may be booked for what was assessed, and until when; by the level that a person gave it, where one did. Refuses levels that nobody books by himself
 * (`triage-needs-person`), an assessment that is not there, and one of another patient.
 */
export async function termsOfBooking(
  ctx: ClinicContext,
  assessed: { readonly triageId: string; readonly patientId?: PatientId | undefined },
): Promise<Result<BookingTerms, BookingRefusal>> {
  const id = parseId<TriageId>(assessed.triageId);
  const assessment = id && (await getAssessment(ctx, id));
  if (!assessment) return refuse({ code: 'assessment-unknown' });
  const { patientId, decision, decidedAt } = assessment;
  const override = await overrideOf(ctx, assessment.id);
  const level = override?.level ?? decision.level;
  const deadline = override ? deadlineOf(level, decidedAt) : assessment.deadline;
  if (patientId !== undefined && assessed.patientId !== undefined && patientId !== assessed.patientId)
    return refuse({ code: 'triage-of-another' });
  if (LEVEL_TERMS[level].slot.booking === 'none') return refuse({ code: 'triage-needs-person', level });
  return ok({
    assessmentId: assessment.id,
    priority: PRIORITIES[level],
    ...(deadline === undefined ? {} : { startBy: deadline }),
  });
}
