import { listJobs, retryJob, type JobState } from '../../jobs/index.ts';
import { parseId, type JobId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Arguments } from './arguments.ts';
import { asOperator } from './operator.ts';

const STATES: readonly JobState[] = ['failed', 'due', 'running', 'done', 'cancelled'];

export function jobsList({ values }: Arguments): Promise<number> {
  const state = STATES.find((known) => known === (values['state'] ?? 'failed'));
  if (!state) throw new Error(`--state is one of ${STATES.join(', ')}`);
  const limit = Number(values['limit'] ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000) throw new Error('--limit is 1 to 1000');
  return asOperator(async ({ runtime }) => {
    const jobs = await listJobs(runtime.db, state, limit);
    for (const job of jobs) {
      process.stdout.write(
        `${job.id}  ${job.kind}  due ${toIso(job.due_at)}  tries ${job.attempts}  ${job.last_error ?? ''}\n`,
      );
    }
    process.stdout.write(`${jobs.length} ${state}\n`);
    return 0;
  });
}

export function jobsRetry({ positionals }: Arguments): Promise<number> {
  const id = parseId<JobId>(positionals[0]);
  if (!id) throw new Error('which job? give its id, as `jobs list` prints it');
  return asOperator(async ({ runtime }) => {
    const done = await retryJob(runtime.db, id, runtime.clock.now());
    process.stdout.write(done ? 'due again\n' : 'there is no failed job of this id\n');
    return done ? 0 : 1;
  });
}
