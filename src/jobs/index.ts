export { defineJob, exponentialDelayMs, type JobDefinition, type JobRun } from './define-job.ts';
export { enqueue, cancelJobs, type EnqueueOptions } from './enqueue.ts';
