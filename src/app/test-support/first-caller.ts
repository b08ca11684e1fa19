/** A process of its own, in which nobody has spoken yet: how long the tables take, and then the first caller. In milliseconds. */
import { redFlagsIn } from '../../triage/index.ts';
import { warmWords } from '../warm-words.ts';

function msOf(work: () => void): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

const warmingMs = msOf(warmWords);
let found: readonly unknown[] = [];
const firstMs = msOf(() => void (found = redFlagsIn('mi padre no respira', 'es')));
process.stdout.write(JSON.stringify({ warmingMs, firstMs, found: found.length }));
