import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, MessageId, PatientId, StaffId, TaskId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';

/** What another system asks the desk for. */
export interface AskedTask {
  readonly kind: 'vendor-request';
  readonly reason: 'vendor-request';
  readonly priority: 'routine' | 'urgent' | 'asap' | 'stat';
  readonly patientId?: PatientId | undefined;
  readonly appointmentId?: AppointmentId | undefined;
  readonly messageId?: MessageId | undefined;
  readonly dueAt?: Instant | undefined;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly dedupeKey: string;
}

export interface AskedTaskChange {
  readonly taskId: TaskId;
  readonly action: 'take' | 'complete' | 'cancel' | 'reopen';
  readonly ownerId?: StaffId | undefined;
  readonly expectedVersion?: number | undefined;
}

/** The desk's list of tasks, which another module keeps. */
export interface DeskPorts {
  readonly deskTasks: {
    /** Undefined where there is one of the same key already. */
    create(tx: ClinicTx, ctx: ClinicContext, task: AskedTask): Promise<TaskId | undefined>;
    /** Refuses with `task-unknown`, `task-closed`, `task-open`, `owner-unknown`, `version-conflict`. */
    change(ctx: ClinicContext, change: AskedTaskChange): Promise<Result<unknown>>;
  };
}
