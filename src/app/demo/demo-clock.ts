import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { movableClock, type MovableClock } from '../../platform/time/clock.ts';
import { writePrivate } from '../secrets.ts';

const stored = z.object({ offsetMs: z.number().nonnegative() });

/** The demo's clock. Where it was moved to is kept between runs: the data live in that time. */
export function openDemoClock(dataDir: string): { readonly clock: MovableClock; save(): void } {
  const file = join(dataDir, 'demo-clock.json');
  const offsetMs = existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs : 0;
  const clock = movableClock(offsetMs);
  return { clock, save: () => writePrivate(file, { offsetMs: clock.offsetMs() }) };
}
