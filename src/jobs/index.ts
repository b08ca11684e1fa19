export { defineJob, NotYet, type AnyJob, type JobDefinition, type JobRun } from './define-job.ts';
export { enqueue, enqueueAll, cancelJobs, type EnqueueOptions } from './enqueue.ts';
export { subscribe, type DeliveredEvent, type Subscription } from './subscription.ts';
export { createBullHand, migrateQueue, type QueueStore } from './runtime/bull-hand.ts';
export { createJobRunner, type JobRunner } from './runtime/job-runner.ts';
export { startDispatcher, type Dispatcher } from './runtime/dispatcher.ts';
export { listJobs, retryJob, type JobState } from './store/jobs.ts';
