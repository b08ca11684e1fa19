import { createRunner } from 'jest-light-runner';
import { Tinypool } from 'tinypool';

type Run = typeof Tinypool.prototype.run;
type Channel = NonNullable<NonNullable<Parameters<Run>[1]>['channel']>;
type Hearer = (answer: unknown) => void;

/**
 * Each worker asks the runner for its settings, and jest-light-runner 0.8.2 answers each of them once: the first that asks answers for
 * all. A worker that is still starting then hears nothing, asks in vain, and the run stands still for ever (seen on a busy machine).
 * Here whoever asks is answered, as often as they ask.
 */
const steady = new WeakMap<Channel, Channel>();

function steadyChannel(channel: Channel): Channel {
  const known = steady.get(channel);
  if (known) return known;
  const { onMessage: listen, postMessage: put } = channel;
  const workers = new Set<Hearer>();
  const made: Channel = {
    onMessage: (worker: Hearer) => void workers.add(worker),
    postMessage(question: unknown) {
      listen?.((answer: unknown) => workers.forEach((worker) => worker(answer)));
      put?.(question);
    },
  };
  steady.set(channel, made);
  return made;
}

const { run } = Tinypool.prototype;
Tinypool.prototype.run = function runSteadily(this: Tinypool, task: unknown, options) {
  const channel = options?.channel && steadyChannel(options.channel);
  return run.call(this, task, channel ? { ...options, channel } : options);
};

export default createRunner({ runtime: 'child_process' });
