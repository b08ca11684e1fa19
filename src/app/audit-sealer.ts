import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { sealAudit, type ChainHead } from '../audit/index.ts';
import type { RuntimeContext } from '../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../platform/kernel/ids.ts';
import { required } from '../platform/kernel/assert.ts';

/** How long an entry may stand unchained: the blind window of the trail, in real time. */
const SEAL_EVERY_MS = 2_000;

const headSchema = z.object({
  clinicId: z.string().transform((text) => required(parseId<ClinicId>(text), 'clinic id in the witness file')),
  seq: z.number().int(),
  hash: z.string(),
});

/** Heads of the chains, one JSON line each, outside the database: they show a trail that was cut off or chained anew. */
export function readWitness(file: string): readonly ChainHead[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => headSchema.parse(JSON.parse(line)));
}

/** Seals every clinic that has entries without a place in its chain, and writes the new heads to the witness file. */
export async function sealAll(runtime: RuntimeContext, witnessFile: string): Promise<void> {
  const clinics = await runtime.db.querySystem<{ clinic_id: ClinicId }>(
    'select distinct clinic_id from audit_entry where seq is null',
  );
  for (const { clinic_id: clinicId } of clinics) {
    const head = await sealAudit(runtime, clinicId);
    if (!head) continue;
    mkdirSync(dirname(witnessFile), { recursive: true });
    appendFileSync(witnessFile, `${JSON.stringify(head)}\n`, { mode: 0o600 });
  }
}

/** Seals again and again until stopped. A database that does not answer is waited for. */
export function startSealer(runtime: RuntimeContext, witnessFile: string): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const seal = () => {
    running ??= sealAll(runtime, witnessFile)
      .catch((error: unknown) =>
        runtime.log.warn({ error }, 'The audit trail could not be sealed; the next round tries again.'),
      )
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(seal, SEAL_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      seal();
      await running;
    },
  };
}
