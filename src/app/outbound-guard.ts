import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listClinicIds } from '../identity/index.ts';
import { holdOutbound, markDatabase, signOfRestore } from '../messaging/index.ts';
import type { RuntimeContext } from '../platform/kernel/context.ts';

/** How old a copy may be at the most without being noticed by its mark alone, in real time. */
const MARK_EVERY_MS = 10_000;

const fileIn = (dataDir: string) => join(dataDir, 'outbound-mark');

function readMark(dataDir: string): number | undefined {
  const file = fileIn(dataDir);
  const mark = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
  return mark !== undefined && Number.isSafeInteger(mark) ? mark : undefined;
}

/** Never half a number: a restart in the middle must not look like a restore. */
function writeMark(dataDir: string, mark: number): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.${process.pid}`, String(mark), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * Holds everything that leaves where the database may be older than it was, before the new mark is written: a process that dies
 * in between sees it again. Returns whether it did.
 */
async function guardOutbound(runtime: RuntimeContext, dataDir: string): Promise<boolean> {
  const { db, clock, log } = runtime;
  const outside = readMark(dataDir);
  const reason = await signOfRestore(db, outside);
  if (reason) {
    for (const clinicId of await listClinicIds(db)) {
      await holdOutbound(
        { ...runtime, clinicId, actor: { kind: 'system', name: 'outbound-guard' }, ports: {} },
        reason,
      );
    }
    log.error(
      { 'outbound.reason': reason },
      'The database was restored: nothing leaves until `centralita outbound` has reconciled and released it.',
    );
  }
  writeMark(dataDir, await markDatabase(db, outside ?? 0, clock.now()));
  return reason !== undefined;
}

/** Looks before anything is sent, then again and again: a database may be restored under a product that runs. */
export async function startOutboundGuard(runtime: RuntimeContext, dataDir: string): Promise<{ stop(): Promise<void> }> {
  await guardOutbound(runtime, dataDir);
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= guardOutbound(runtime, dataDir)
      .catch((error: unknown) => runtime.log.warn({ error }, 'The mark of the database could not be written.'))
      .finally(() => {
        running = undefined;
      });
  }, MARK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
