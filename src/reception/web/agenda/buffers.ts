import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { DAY_MINUTES, type MinuteSpan } from './grid-layout.ts';

/** A service, as far as it keeps time free around its visits. */
export type Buffered = Pick<ClinicOut['services'][number], 'id' | 'bufferBeforeMinutes' | 'bufferAfterMinutes'>;

/** The time around a visit that its service keeps free. */
export interface Buffer {
  readonly key: string;
  readonly appointmentId: string;
  /** Whose visit it belongs to. */
  readonly name: string;
  readonly span: MinuteSpan;
}

/** Visits in these states take no time of the agenda. */
const FREE_AGAIN: ReadonlySet<string> = new Set(['cancelled', 'noshow', 'entered-in-error', 'proposed', 'waitlist']);

export function takesTime({ status }: Pick<AppointmentOut, 'status'>): boolean {
  return !FREE_AGAIN.has(status);
}

/** A visit with the time that its service keeps free around it. */
export function withBuffers({ from, to }: MinuteSpan, service: Buffered | undefined): MinuteSpan {
  return {
    from: Math.max(0, from - (service?.bufferBeforeMinutes ?? 0)),
    to: Math.min(DAY_MINUTES, to + (service?.bufferAfterMinutes ?? 0)),
  };
}

/** The stretches before and after a visit; none where the service keeps none, or where the visit takes no time. */
export function buffersOf(
  { appointment, span }: { readonly appointment: AppointmentOut; readonly span: MinuteSpan },
  services: readonly Buffered[],
): readonly Buffer[] {
  if (!takesTime(appointment)) return [];
  const { id, patient, service } = appointment;
  const whole = withBuffers(
    span,
    services.find((one) => one.id === service.id),
  );
  return [
    { from: whole.from, to: span.from },
    { from: span.to, to: whole.to },
  ]
    .filter(({ from, to }) => from < to)
    .map((part) => ({ key: `${id} ${part.from}`, appointmentId: id, name: patient.name, span: part }));
}
